import { ChevronLeft, ChevronRight } from 'lucide-react';
import {
  Button,
  Calendar,
  CalendarCell,
  CalendarGrid,
  CalendarGridBody,
  CalendarGridHeader,
  CalendarHeaderCell,
  Dialog,
  Heading,
  Popover,
} from 'react-aria-components';
import { cx } from './class-names.ts';
import styles from './DateField.module.css';

/** The month that opens from a date field; weeks start on Monday. */
export function CalendarPopover() {
  return (
    <Popover className={cx(styles.popover)} offset={6}>
      <Dialog className={cx(styles.dialog)}>
        <Calendar firstDayOfWeek="mon">
          <header className={styles.calendarHead}>
            <Button slot="previous" className={cx(styles.step)}>
              <ChevronLeft aria-hidden />
            </Button>
            <Heading level={2} className={cx(styles.calendarTitle)} />
            <Button slot="next" className={cx(styles.step)}>
              <ChevronRight aria-hidden />
            </Button>
          </header>
          <CalendarGrid className={cx(styles.grid)} weekdayStyle="short">
            <CalendarGridHeader>{(day) => <CalendarHeaderCell>{day}</CalendarHeaderCell>}</CalendarGridHeader>
            <CalendarGridBody>
              {(date) => <CalendarCell className={cx(styles.day)} date={date} />}
            </CalendarGridBody>
          </CalendarGrid>
        </Calendar>
      </Dialog>
    </Popover>
  );
}
