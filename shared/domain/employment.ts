import { z } from 'zod';
import { optionalLine } from './contact.ts';
import { plainDate, type PlainDate } from './dates.ts';
import type { DatesRefusal } from './impossible-dates.ts';
import { recordId, type RecordId } from './record-id.ts';

/**
 * A personnel number: letters, digits, dashes, dots and slashes with at least one digit, at most twenty signs. Narrower than
 * free text because it stands on the letter to the employer [EMP-14].
 */
export const PERSONNEL_NUMBER = /^(?=.*\d)[A-Za-z0-9./-]{1,20}$/;
const personnelNumber = z
  .string()
  .trim()
  .refine((text) => text === '' || PERSONNEL_NUMBER.test(text), {
    error: 'Gebruik hooguit 20 letters, cijfers, streepjes, punten en schuine strepen, met een cijfer erin.',
  });

/**
 * One employment (dienstverband) of an employee: with whom, from when until when, and as what. Who works in two places, or
 * comes back, is one person with several employments. Each absence belongs to one, and its reports go to that employer [EMP-11].
 */
export const employment = z
  .strictObject({
    employerId: recordId,
    /** First day of work; null when nobody knows it. */
    startedOn: plainDate.nullable(),
    /** Last day of the employment; null while it runs. */
    endedOn: plainDate.nullable(),
    jobTitle: optionalLine,
    /** Hours a week by contract, in hundredths of an hour at most; 0 for on call; null when not known. */
    contractHours: z
      .number('Vul een aantal uren in.')
      .min(0, 'Tussen 0 en 80 uur per week.')
      .max(80, 'Tussen 0 en 80 uur per week.')
      .multipleOf(0.01, 'Hooguit twee cijfers achter de komma.')
      .nullable(),
    personnelNumber,
    /** Leidinggevende: the own manager at work, not the addressee of reports. */
    managerName: optionalLine,
    /** Telephone or e-mail of the manager. */
    managerContact: optionalLine,
  })
  .refine(({ startedOn, endedOn }) => startedOn === null || endedOn === null || endedOn >= startedOn, {
    path: ['endedOn'],
    error: 'Het dienstverband kan niet eindigen voordat het begint.',
  });
export type Employment = z.infer<typeof employment>;

type Period = Pick<Employment, 'startedOn' | 'endedOn'>;

/** Whether an employment runs on a day, its first and last day included. */
export function runsOn({ startedOn, endedOn }: Period, day: PlainDate): boolean {
  return (startedOn === null || startedOn <= day) && (endedOn === null || endedOn >= day);
}

/** The employments that run on a day, in the order in which they are given. */
export function currentEmployments<Some extends Period>(
  employments: readonly Some[],
  day: PlainDate,
): readonly Some[] {
  return employments.filter((one) => runsOn(one, day));
}

/**
 * The employment by which a person is known on a day: one that runs, else the one that ended last, else the first to come.
 * Of several that run the one that started last. Undefined only without any.
 */
export function knownEmployment<Some extends Period>(
  employments: readonly Some[],
  day: PlainDate,
): Some | undefined {
  const startOf = ({ startedOn }: Period): PlainDate => startedOn ?? '';
  const running = currentEmployments(employments, day);
  const past = employments.filter(({ endedOn }) => endedOn !== null && endedOn < day);
  if (running.length > 0) return bestOf(running, (one, best) => startOf(one) >= startOf(best));
  if (past.length > 0) return bestOf(past, (one, best) => (one.endedOn ?? '') >= (best.endedOn ?? ''));
  return bestOf(employments, (one, best) => startOf(one) < startOf(best));
}

function bestOf<Some>(
  list: readonly Some[],
  goesBefore: (one: Some, best: Some) => boolean,
): Some | undefined {
  return list.reduce<Some | undefined>(
    (best, one) => (best === undefined || goesBefore(one, best) ? one : best),
    undefined,
  );
}

/** The employments an absence from this day can belong to; the first is what is meant when nobody says otherwise. */
export function employmentsForCase<Some extends Period>(
  employments: readonly Some[],
  firstSickDay: PlainDate,
): readonly Some[] {
  const possible = currentEmployments(employments, firstSickDay);
  const usual = knownEmployment(possible, firstSickDay);
  return usual === undefined ? [] : [usual, ...possible.filter((one) => one !== usual)];
}

/** What the employments and the service contracts with their employers say about how long a dossier is kept. */
export interface EmploymentRetention {
  readonly employmentEndedOn: PlainDate | null;
  readonly contractEndedOn: PlainDate | null;
  readonly ongoing: readonly ('employment' | 'contract')[];
}

/**
 * The latest end of employment, and whether one is open again or still: then the recorded end does not count [RET-2, RET-27].
 * Contracts count of the employers where she still works, or of all when she left every one. An employer whose contract is
 * not in the list is taken to have one that runs.
 */
export function employmentRetention(
  employments: readonly Pick<Employment, 'employerId' | 'endedOn'>[],
  contracts: readonly { readonly employerId: RecordId; readonly endedOn: PlainDate | null }[],
): EmploymentRetention {
  const open = employments.filter(({ endedOn }) => endedOn === null);
  const contractEnds = (open.length > 0 ? open : employments).map(
    ({ employerId }) => contracts.find((contract) => contract.employerId === employerId)?.endedOn ?? null,
  );
  const contractRuns = contractEnds.includes(null);
  const ongoing: EmploymentRetention['ongoing'][number][] = [];
  if (open.length > 0) ongoing.push('employment');
  if (contractRuns) ongoing.push('contract');
  return {
    employmentEndedOn: latest(employments.map(({ endedOn }) => endedOn)),
    contractEndedOn: contractRuns ? null : latest(contractEnds),
    ongoing,
  };
}

const latest = (dates: readonly (PlainDate | null)[]): PlainDate | null =>
  dates.reduce((last, date) => (last === null || (date !== null && date > last) ? date : last), null);

/** Why an employment cannot be as it is said, or undefined. `others` are the other employments of the person. */
export function refuseEmployment(
  next: Employment,
  {
    bornOn,
    others,
    firstSickDays,
  }: {
    readonly bornOn: PlainDate;
    readonly others: readonly Employment[];
    /** Of the absences that belong to this employment. */
    readonly firstSickDays: readonly PlainDate[];
  },
): DatesRefusal | undefined {
  if ([next.startedOn, next.endedOn].some((date) => date !== null && date < bornOn))
    return { reason: 'employmentBeforeBirth' };
  if (others.some((other) => isSameJob(next, other) && overlap(next, other)))
    return { reason: 'employmentsOverlap' };
  const outside = firstSickDays.find((day) => !runsOn(next, day));
  return outside === undefined ? undefined : { reason: 'caseOutsideEmployment', day: outside };
}

/** Why an absence from this day cannot belong to this employment, or undefined. */
export function refuseCaseIn(
  { startedOn, endedOn }: Period,
  firstSickDay: PlainDate,
): DatesRefusal | undefined {
  if (startedOn !== null && firstSickDay < startedOn)
    return { reason: 'sickDayBeforeEmployment', day: startedOn };
  if (endedOn !== null && firstSickDay > endedOn) return { reason: 'sickDayAfterEmployment', day: endedOn };
  return undefined;
}

const isSameJob = (one: Employment, other: Employment): boolean =>
  one.employerId === other.employerId && one.jobTitle.toLowerCase() === other.jobTitle.toLowerCase();

const overlap = (one: Period, other: Period): boolean =>
  (one.startedOn ?? '') <= (other.endedOn ?? '9999-12-31') &&
  (other.startedOn ?? '') <= (one.endedOn ?? '9999-12-31');
