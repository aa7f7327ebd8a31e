import { useState } from 'react';

interface CompleteValue {
  /** What the field shows: its last complete value, kept while a part of it is being typed again. */
  readonly shown: string | null;
  readonly setShown: (next: string | null) => void;
  /** Some parts are filled in and some are not. */
  readonly partial: boolean;
  readonly setPartial: (partial: boolean) => void;
}

/**
 * The library's date and time fields keep their last complete value while a part of it is empty, so what is seen
 * ('dd-03-2026') and what is kept (2 March) would differ; and they call the year 20 complete on the way to 2026. Here the
 * owner holds null from the first emptied part until all parts are filled in and `isComplete` agrees.
 */
export function useCompleteValue(
  value: string | null,
  onChange: (value: string | null) => void,
  isComplete: (value: string) => boolean,
): CompleteValue {
  const [shown, setShownState] = useState(value);
  const [reported, setReported] = useState(value);
  const [partial, setPartialState] = useState(false);
  if (value !== reported) {
    // The owner set another value: show that.
    setReported(value);
    setShownState(value);
  }
  const report = (next: string | null) => {
    if (next === reported) return;
    setReported(next);
    onChange(next);
  };
  const completeOrNull = (next: string | null) => (next !== null && isComplete(next) ? next : null);
  return {
    shown,
    partial: partial || (shown !== null && !isComplete(shown)),
    setShown: (next) => {
      setShownState(next);
      report(completeOrNull(next));
    },
    setPartial: (next) => {
      setPartialState(next);
      if (next !== partial) report(next ? null : completeOrNull(shown));
    },
  };
}
