import { Check, Minus } from 'lucide-react';
import { CheckboxButton, CheckboxField } from 'react-aria-components';
import type { CheckboxFieldProps } from 'react-aria-components';
import type { ReactNode } from 'react';
import { cx } from './class-names.ts';
import styles from './Choice.module.css';

interface CheckboxRowProps {
  readonly label: ReactNode;
  readonly description?: ReactNode;
  readonly disabled?: boolean | undefined;
  readonly required?: boolean | undefined;
  readonly value?: string;
  readonly aria?: CheckboxFieldProps;
}

/** Box and text of one check box, alone or in a group. */
export function CheckboxRow({ label, description, disabled, required, value, aria }: CheckboxRowProps) {
  return (
    <CheckboxField {...aria} {...(value === undefined ? {} : { value })} isDisabled={disabled ?? false}>
      <CheckboxButton className={cx(styles.choice)}>
        {({ isSelected, isIndeterminate }) => (
          <>
            <span className={styles.box} aria-hidden>
              {isIndeterminate ? <Minus strokeWidth={3} /> : isSelected ? <Check strokeWidth={3} /> : null}
            </span>
            <span>
              {label}
              {required ? (
                <span className={styles.required} aria-hidden title="verplicht">
                  *
                </span>
              ) : null}
              {description === undefined ? null : <span className={styles.note}>{description}</span>}
            </span>
          </>
        )}
      </CheckboxButton>
    </CheckboxField>
  );
}
