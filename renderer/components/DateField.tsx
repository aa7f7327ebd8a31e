import { CalendarDays } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button, DateInput, DatePicker, Group, I18nProvider } from 'react-aria-components';
import { CalendarPopover } from './CalendarPopover.tsx';
import { cx } from './class-names.ts';
import { ariaField } from './field-props.ts';
import type { FieldProps } from './field-props.ts';
import { fieldClass, FieldDescription, FieldLabel, FieldProblem } from './FieldParts.tsx';
import { toCalendarDate } from './iso-date.ts';
import { withoutUndefined } from './without-undefined.ts';
import { useCompleteValue } from './use-complete-value.ts';
import { DateTimeSegment } from './DateTimeSegment.tsx';
import field from './Field.module.css';
import styles from './DateField.module.css';

interface DateFieldProps extends FieldProps {
  /** 'YYYY-MM-DD', or null when not (wholly) filled in. */
  readonly value: string | null;
  readonly onChange: (value: string | null) => void;
  /** Earliest and latest day, 'YYYY-MM-DD'. */
  readonly min?: string | undefined;
  readonly max?: string | undefined;
  /** Without the calendar button, for birth dates. */
  readonly calendar?: boolean | undefined;
}

/** Not the year 2, 20 or 202 that is on its way to 2026. */
const hasFullYear = (iso: string): boolean => iso >= '1000';

/** A date in Dutch order, typed first (dd-mm-jjjj), with a calendar beside it. Half a date is null and says so. */
export function DateField(props: DateFieldProps) {
  const { calendar = true } = props;
  const { shown, setShown, partial, setPartial } = useCompleteValue(props.value, props.onChange, hasFullYear);
  // The same object as long as the value is the same: another one would undo what is half typed.
  const date = useMemo(() => toCalendarDate(shown), [shown]);
  const [left, setLeft] = useState(false);
  const error = props.error ?? (partial && left ? 'Vul dag, maand en jaar in.' : undefined);
  return (
    <I18nProvider locale="nl-NL">
      <DatePicker
        {...ariaField({ ...props, error })}
        {...withoutUndefined({
          minValue: toCalendarDate(props.min) ?? undefined,
          maxValue: toCalendarDate(props.max) ?? undefined,
        })}
        className={fieldClass(props.width ?? 'short')}
        granularity="day"
        shouldForceLeadingZeros
        value={date}
        onChange={(next) => setShown(next === null ? null : next.toString())}
        onFocus={() => setLeft(false)}
        onBlur={() => {
          setLeft(true);
          props.onBlur?.();
        }}
      >
        <FieldLabel {...props} />
        <FieldDescription>{props.description}</FieldDescription>
        <Group className={cx(field.control, field.group)}>
          <DateInput className={cx(styles.input)}>
            {(segment) => <DateTimeSegment segment={segment} onPartial={setPartial} />}
          </DateInput>
          {calendar ? (
            <Button className={cx(field.inset)}>
              <CalendarDays aria-hidden />
            </Button>
          ) : null}
        </Group>
        <FieldProblem error={error} />
        {calendar ? <CalendarPopover /> : null}
      </DatePicker>
    </I18nProvider>
  );
}
