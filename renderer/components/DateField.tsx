import { CalendarDays } from 'lucide-react';
import { Button, DateInput, DatePicker, DateSegment, Group, I18nProvider } from 'react-aria-components';
import { CalendarPopover } from './CalendarPopover.tsx';
import { cx } from './class-names.ts';
import { ariaField } from './field-props.ts';
import type { FieldProps } from './field-props.ts';
import { fieldClass, FieldDescription, FieldLabel, FieldProblem } from './FieldParts.tsx';
import { toCalendarDate } from './iso-date.ts';
import { present } from './present.ts';
import field from './Field.module.css';
import styles from './DateField.module.css';

export interface DateFieldProps extends FieldProps {
  /** 'YYYY-MM-DD', or null when not (wholly) filled in. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** Earliest and latest day, 'YYYY-MM-DD'. */
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  /** Without the calendar button, for birth dates. */
  readonly calendar?: boolean | undefined;
}

/** A date in Dutch order, typed first (dd-mm-jjjj), with a calendar beside it. */
export function DateField(props: DateFieldProps) {
  const { value, onChange, calendar = true } = props;
  return (
    <I18nProvider locale="nl-NL">
      <DatePicker
        {...ariaField(props)}
        {...present({
          minValue: toCalendarDate(props.min) ?? undefined,
          maxValue: toCalendarDate(props.max) ?? undefined,
        })}
        className={fieldClass(props.width ?? 'short')}
        granularity="day"
        shouldForceLeadingZeros
        value={toCalendarDate(value)}
        onChange={(next) => onChange(next === null ? null : next.toString())}
      >
        <FieldLabel {...props} />
        <FieldDescription>{props.description}</FieldDescription>
        <Group className={cx(field.control, field.group)}>
          <DateInput className={cx(styles.input)}>
            {(segment) => <DateSegment className={cx(styles.segment)} segment={segment} />}
          </DateInput>
          {calendar ? (
            <Button className={cx(field.inset)}>
              <CalendarDays aria-hidden />
            </Button>
          ) : null}
        </Group>
        <FieldProblem error={props.error} />
        {calendar ? <CalendarPopover /> : null}
      </DatePicker>
    </I18nProvider>
  );
}
