import { StatusPill } from './StatusPill.tsx';

/** Weeks of an absence until the end of the waiting period of the WIA (POO-9: day 728 is the first after it). */
const waitingPeriod = 104;

/** The week a running absence is in. One that ran past the waiting period does not look like any other week. */
export function CaseWeek({ week }: { readonly week: number }) {
  return week > waitingPeriod ? (
    <StatusPill tone="overdue">{`week ${week}, wachttijd voorbij`}</StatusPill>
  ) : (
    <StatusPill tone="active">{`week ${week} van ${waitingPeriod}`}</StatusPill>
  );
}
