import { CircleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { FieldError, Label, Text } from 'react-aria-components';
import { cx } from './class-names.ts';
import type { FieldProps } from './field-props.ts';
import { VisibilityMark } from './VisibilityMark.tsx';
import styles from './Field.module.css';

/** Class of the outermost element of a field. */
export function fieldClass(width: FieldProps['width'], extra?: string): string {
  return cx(styles.field, width === 'short' && styles.short, width === 'full' && styles.full, extra);
}

type FieldLabelProps = Pick<FieldProps, 'label' | 'required' | 'visibility' | 'hideLabel'>;

/** The label line inside a react-aria field: name, star when required, visibility mark. */
export function FieldLabel({ label, required, visibility, hideLabel }: FieldLabelProps) {
  return (
    <div className={cx(styles.labelLine, hideLabel && 'visually-hidden')}>
      <Label className={cx(styles.label)}>
        <span data-field-label>{label}</span>
        {required ? (
          <span className={styles.required} aria-hidden title="verplicht">
            *
          </span>
        ) : null}
      </Label>
      {visibility === undefined ? null : <VisibilityMark kind={visibility} small />}
    </div>
  );
}

/** Description of a react-aria field, linked to it; stands between label and control. */
export function FieldDescription({ children }: { readonly children: ReactNode }) {
  if (children === undefined || children === null || children === '') return null;
  return (
    <Text slot="description" className={cx(styles.description)}>
      {children}
    </Text>
  );
}

/** The error of a react-aria field, linked to it. */
export function FieldProblem({ error }: { readonly error: string | undefined }) {
  return (
    <FieldError className={cx(styles.error)}>
      <CircleAlert aria-hidden />
      <span data-field-problem>{error}</span>
    </FieldError>
  );
}

/** Says once per form what the star means. */
export function RequiredHint() {
  return (
    <p className={styles.requiredHint}>
      <span className={styles.required} aria-hidden>
        *
      </span>{' '}
      verplicht
    </p>
  );
}
