import { formatDutchDate } from '../../shared/domain/dates.ts';

const clock = new Intl.DateTimeFormat('nl-NL', { hour: '2-digit', minute: '2-digit', hour12: false });

/** '14:02', on the clock of this laptop. */
export function clockOf(moment: string): string {
  return clock.format(new Date(moment));
}

/** 'ma 2 mrt 2026', on the calendar of this laptop. */
export function dayOf(moment: string): string {
  const date = new Date(moment);
  const two = (part: number): string => String(part).padStart(2, '0');
  return formatDutchDate(`${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`, 'short');
}

/** 'ma 2 mrt 2026, 14:02'. */
export function momentOf(moment: string): string {
  return `${dayOf(moment)}, ${clockOf(moment)}`;
}
