import type { ReactNode } from 'react';
import { SwitchButton, SwitchField } from 'react-aria-components';
import { cx } from './class-names.ts';
import styles from './Choice.module.css';

interface SwitchProps {
  readonly label: ReactNode;
  readonly value: boolean;
  readonly onChange: (value: boolean) => void;
  readonly description?: ReactNode;
  readonly disabled?: boolean | undefined;
}

/** A setting that takes effect at once. */
export function Switch({ label, value, onChange, description, disabled }: SwitchProps) {
  return (
    <SwitchField isSelected={value} onChange={onChange} isDisabled={disabled ?? false}>
      <SwitchButton className={cx(styles.choice)}>
        <span className={styles.track} aria-hidden />
        <span>
          {label}
          {description === undefined ? null : <span className={styles.note}>{description}</span>}
        </span>
      </SwitchButton>
    </SwitchField>
  );
}
