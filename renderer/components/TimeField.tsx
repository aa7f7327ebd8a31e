import { useMemo, useState } from 'react';
import { DateInput, I18nProvider, TimeField as AriaTimeField } from 'react-aria-components';
import { cx } from './class-names.ts';
import { ariaField } from './field-props.ts';
import type { FieldProps } from './field-props.ts';
import { fieldClass, FieldDescription, FieldLabel, FieldProblem } from './FieldParts.tsx';
import { toTime } from './iso-date.ts';
import { useCompleteValue } from './use-complete-value.ts';
import { DateTimeSegment } from './DateTimeSegment.tsx';
import field from './Field.module.css';
import styles from './DateField.module.css';

interface TimeFieldProps extends FieldProps {
  /** 'HH:MM' on the 24-hour clock, or null. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
}

const always = (): boolean => true;

/** A time of day, typed. Half a time is null and says so. */
export function TimeField(props: TimeFieldProps) {
  const { shown, setShown, partial, setPartial } = useCompleteValue(props.value, props.onChange, always);
  // The same object as long as the value is the same: another one would undo what is half typed.
  const time = useMemo(() => toTime(shown), [shown]);
  const [left, setLeft] = useState(false);
  const error = props.error ?? (partial && left ? 'Vul uren en minuten in.' : undefined);
  return (
    <I18nProvider locale="nl-NL">
      <AriaTimeField
        {...ariaField({ ...props, error })}
        className={fieldClass(props.width ?? 'short')}
        granularity="minute"
        hourCycle={24}
        shouldForceLeadingZeros
        value={time}
        onChange={(next) => setShown(next === null ? null : next.toString().slice(0, 5))}
        onFocus={() => setLeft(false)}
        onBlur={() => {
          setLeft(true);
          props.onBlur?.();
        }}
      >
        <FieldLabel {...props} />
        <FieldDescription>{props.description}</FieldDescription>
        <DateInput className={cx(field.control, styles.input)}>
          {(segment) => <DateTimeSegment segment={segment} onPartial={setPartial} />}
        </DateInput>
        <FieldProblem error={error} />
      </AriaTimeField>
    </I18nProvider>
  );
}
