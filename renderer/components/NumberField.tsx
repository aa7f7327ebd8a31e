import { Minus, Plus } from 'lucide-react';
import { Button, Group, I18nProvider, Input, NumberField as AriaNumberField } from 'react-aria-components';
import { cx } from './class-names.ts';
import { ariaField } from './field-props.ts';
import type { FieldProps } from './field-props.ts';
import { fieldClass, FieldDescription, FieldLabel, FieldProblem } from './FieldParts.tsx';
import { withoutUndefined } from './without-undefined.ts';
import styles from './Field.module.css';

interface NumberFieldProps extends FieldProps {
  /** null when nothing is filled in. */
  readonly value: number | null;
  readonly onChange: (value: number | null) => void;
  readonly min?: number | undefined;
  readonly max?: number | undefined;
  readonly step?: number | undefined;
  /** Digits after the comma, 0 unless told. */
  readonly decimals?: number | undefined;
  /** The unit after the number: 'uur', '%'. */
  readonly suffix?: string | undefined;
}

/** A number in Dutch notation (decimal comma), with steps by arrow keys and buttons. */
export function NumberField(props: NumberFieldProps) {
  const { value, onChange, suffix } = props;
  return (
    <I18nProvider locale="nl-NL">
      <AriaNumberField
        {...ariaField(props)}
        {...withoutUndefined({ minValue: props.min, maxValue: props.max, step: props.step })}
        className={fieldClass(props.width ?? 'short')}
        formatOptions={{ maximumFractionDigits: props.decimals ?? 0 }}
        value={value ?? Number.NaN}
        onChange={(next) => onChange(Number.isNaN(next) ? null : next)}
      >
        <FieldLabel {...props} />
        <FieldDescription>{props.description}</FieldDescription>
        <Group className={cx(styles.control, styles.group)}>
          <Input className={cx(styles.bare)} />
          {suffix === undefined ? null : <span className={styles.suffix}>{suffix}</span>}
          <Button slot="decrement" className={cx(styles.inset)}>
            <Minus aria-hidden />
          </Button>
          <Button slot="increment" className={cx(styles.inset)}>
            <Plus aria-hidden />
          </Button>
        </Group>
        <FieldProblem error={props.error} />
      </AriaNumberField>
    </I18nProvider>
  );
}
