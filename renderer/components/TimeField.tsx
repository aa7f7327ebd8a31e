import { DateInput, DateSegment, I18nProvider, TimeField as AriaTimeField } from 'react-aria-components';
import { cx } from './class-names.ts';
import { ariaField } from './field-props.ts';
import type { FieldProps } from './field-props.ts';
import { fieldClass, FieldDescription, FieldLabel, FieldProblem } from './FieldParts.tsx';
import { toTime } from './iso-date.ts';
import field from './Field.module.css';
import styles from './DateField.module.css';

export interface TimeFieldProps extends FieldProps {
  /** 'HH:MM' on the 24-hour clock, or null. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

/** A time of day, typed. */
export function TimeField(props: TimeFieldProps) {
  return (
    <I18nProvider locale="nl-NL">
      <AriaTimeField
        {...ariaField(props)}
        className={fieldClass(props.width ?? 'short')}
        granularity="minute"
        hourCycle={24}
        shouldForceLeadingZeros
        value={toTime(props.value)}
        onChange={(next) => props.onChange(next === null ? null : next.toString().slice(0, 5))}
      >
        <FieldLabel {...props} />
        <FieldDescription>{props.description}</FieldDescription>
        <DateInput className={cx(field.control, styles.input)}>
          {(segment) => <DateSegment className={cx(styles.segment)} segment={segment} />}
        </DateInput>
        <FieldProblem error={props.error} />
      </AriaTimeField>
    </I18nProvider>
  );
}
