import { useState } from 'react';
import { useWatch, type FieldValues, type UseFormReturn } from 'react-hook-form';

interface UnsavedForm {
  /** Whether something stands in the form that is not saved. */
  readonly unsaved: boolean;
  /** To be called on submitting: remembers what is sent. Returns what to call once that is saved. */
  readonly sending: () => () => void;
}

/** Compares a form with what was saved last, so that what is typed during a save counts as unsaved afterwards. */
export function useUnsavedForm<Form extends FieldValues, Output>({
  control,
  getValues,
}: Pick<UseFormReturn<Form, unknown, Output>, 'control' | 'getValues'>): UnsavedForm {
  const [saved, setSaved] = useState(() => textOf(getValues()));
  const shown = textOf(useWatch({ control }));
  return {
    unsaved: shown !== saved,
    sending: () => {
      const sent = textOf(getValues());
      return () => setSaved(sent);
    },
  };
}

/** The same text for the same values, whatever the order in which the fields came. */
function textOf(values: unknown): string {
  return JSON.stringify(values, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).toSorted(([one], [other]) => (one < other ? -1 : 1)))
      : part,
  );
}
