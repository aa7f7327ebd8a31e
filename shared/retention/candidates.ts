import { addMonths, addYears } from '../domain/dates.ts';
import type { PlainDate } from '../domain/dates.ts';
import type { FactName, RetentionPolicy, RetentionRecord, StillRunning } from './record.ts';
import type { RetentionTerm } from './terms.ts';

/**
 * What one term says about one record. `dated`: it runs from `startedOn` until and including `until`. `notYet`:
 * its start has still to happen. `unknown`: its start should have happened and the date is missing.
 */
export interface RetentionCandidate {
  readonly term: RetentionTerm;
  readonly status: 'dated' | 'notYet' | 'unknown';
  /** The event that starts the term; of alternatives the picked one, or the first that is awaited or missing. */
  readonly event: FactName;
  readonly startedOn: PlainDate | null;
  readonly until: PlainDate | null;
  /** A recorded end of employment was set aside: the employee is back [RET-27]. */
  readonly reopened: boolean;
}

/** Which running thing says that an end has not happened. */
const RUNS_UNTIL: Readonly<Partial<Record<FactName, StillRunning>>> = {
  employmentEndedOn: 'employment',
  contractEndedOn: 'contract',
  exposureEndedOn: 'exposure',
  radiationWorkEndedOn: 'exposure',
  guidanceEndedOn: 'guidance',
};

/** After death no employment and no exposure goes on, whatever the list says [RET-34]. */
function goesOn(record: RetentionRecord, what: StillRunning): boolean {
  if (record.ongoing === undefined || !record.ongoing.includes(what)) return false;
  return record.facts?.diedOn === undefined || (what !== 'employment' && what !== 'exposure');
}

/** A case or its guidance is going on: the file is in use [RET-31]. */
export const isInUse = (record: RetentionRecord): boolean =>
  record.ongoing !== undefined && (record.ongoing.includes('case') || record.ongoing.includes('guidance'));

/** Whether the absence of this fact means that it has still to happen. */
function isAwaited(record: RetentionRecord, event: FactName): boolean {
  if (event === 'unsubscribedOn') return true;
  if (event === 'lastSubstantiveChangeOn' || event === 'guidanceEndedOn') return isInUse(record);
  const running = RUNS_UNTIL[event];
  return running !== undefined && goesOn(record, running);
}

function termEnd(term: RetentionTerm, start: PlainDate, chosenYears: number | undefined): PlainDate {
  if (term.term.unit === 'months') return addMonths(start, term.term.amount);
  const amount =
    term.chosenUpTo !== undefined && chosenYears !== undefined
      ? Math.max(term.term.amount, chosenYears)
      : term.term.amount;
  return addYears(start, amount);
}

/** Judges one term over one record whose dates were checked; alternatives count when known [RET-33]. */
export function candidateOf(
  term: RetentionTerm,
  record: RetentionRecord,
  policy: RetentionPolicy,
): RetentionCandidate {
  let event: FactName | undefined;
  let start: PlainDate | undefined;
  let awaited: FactName | undefined;
  let missing: FactName | undefined;
  let reopened = false;
  for (const name of term.starts) {
    const date = record.facts?.[name];
    const running = RUNS_UNTIL[name];
    // What goes on again has no end yet: the older date is set aside.
    const cleared = date !== undefined && running !== undefined && goesOn(record, running);
    if (cleared && name === 'employmentEndedOn') reopened = true;
    if (date === undefined || cleared) {
      if (cleared || isAwaited(record, name)) awaited ??= name;
      else missing ??= name;
    } else if (start === undefined || (policy.pick === 'earliest' ? date < start : date > start)) {
      event = name;
      start = date;
    }
  }
  if (event !== undefined && start !== undefined) {
    const until = termEnd(term, start, record.chosenYears);
    return { term, status: 'dated', event, startedOn: start, until, reopened };
  }
  const open = awaited ?? missing ?? term.starts[0];
  const status = awaited === undefined ? 'unknown' : 'notYet';
  return { term, status, event: open, startedOn: null, until: null, reopened };
}
