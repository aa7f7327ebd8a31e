import type { ReactNode } from 'react';
import { withoutUndefined } from './without-undefined.ts';
import type { VisibilityKind } from './visibility-kind.ts';

/** What every form field takes. A field always has a label; an error stands under it and is linked to it. */
export interface FieldProps {
  readonly label: string;
  readonly description?: ReactNode;
  /** What is wrong and how to put it right; its presence makes the field invalid. */
  readonly error?: string | undefined;
  readonly required?: boolean | undefined;
  readonly disabled?: boolean | undefined;
  readonly readOnly?: boolean | undefined;
  /** The small visibility mark at the end of the label line. */
  readonly visibility?: VisibilityKind | undefined;
  readonly name?: string | undefined;
  readonly autoFocus?: boolean | undefined;
  readonly onBlur?: (() => void) | undefined;
  /** Width of the control: the whole measure unless told. */
  readonly width?: 'short' | 'normal' | 'full' | undefined;
  /** Keeps the label for screen readers only; for tables and search. */
  readonly hideLabel?: boolean | undefined;
}

/** The props of FieldProps in the words of react-aria-components. */
export function ariaField(props: FieldProps) {
  return {
    isRequired: props.required ?? false,
    isDisabled: props.disabled ?? false,
    isReadOnly: props.readOnly ?? false,
    isInvalid: props.error !== undefined && props.error !== '',
    validationBehavior: 'aria',
    ...withoutUndefined({ name: props.name, autoFocus: props.autoFocus, onBlur: props.onBlur }),
  } as const;
}
