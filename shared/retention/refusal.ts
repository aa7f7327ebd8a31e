import { addYears, isPlainDate } from '../domain/dates.ts';
import type { PlainDate } from '../domain/dates.ts';
import type { FactName, RetentionFacts, RetentionRecord } from './record.ts';
import { EVENT_NAMES } from './terms.ts';

/** Why a record cannot be decided: its facts contradict the calendar, each other or the law. */
export interface RetentionRefusal {
  readonly error: { readonly code: RetentionRefusalCode; readonly message: string };
}
type RetentionRefusalCode =
  | 'dateDoesNotExist'
  | 'datesOutOfOrder'
  | 'dateInFuture'
  | 'dateOutOfRange'
  | 'chosenYearsAboveMaximum'
  | 'chosenYearsInvalid';

export const refuse = (code: RetentionRefusalCode, message: string): RetentionRefusal => ({
  error: { code, message },
});

/** Which checks a fact must pass against `asOf`, birth and death. */
interface FactChecks {
  /** Cannot be announced: after `asOf` it is a typing error [RET-36]. */
  readonly neverAhead: boolean;
  /** Part of a working life, so not before birth [RET-35]. */
  readonly afterBirth: boolean;
  /** Needs a living body; files, contracts and payrolls may be closed later [RET-35]. */
  readonly beforeDeath: boolean;
}

const FACT_CHECKS: Readonly<Record<FactName, FactChecks>> = {
  bornOn: { neverAhead: true, afterBirth: false, beforeDeath: false },
  diedOn: { neverAhead: true, afterBirth: true, beforeDeath: false },
  employmentEndedOn: { neverAhead: false, afterBirth: true, beforeDeath: false },
  contractEndedOn: { neverAhead: false, afterBirth: true, beforeDeath: false },
  lastSubstantiveChangeOn: { neverAhead: true, afterBirth: true, beforeDeath: false },
  exposureEndedOn: { neverAhead: false, afterBirth: true, beforeDeath: true },
  radiationWorkEndedOn: { neverAhead: false, afterBirth: true, beforeDeath: true },
  examinedOn: { neverAhead: true, afterBirth: true, beforeDeath: true },
  guidanceEndedOn: { neverAhead: false, afterBirth: true, beforeDeath: false },
  writtenOn: { neverAhead: true, afterBirth: false, beforeDeath: false },
  unsubscribedOn: { neverAhead: false, afterBirth: false, beforeDeath: false },
  recordedOn: { neverAhead: true, afterBirth: false, beforeDeath: false },
};

const MAXIMUM_CHOSEN_YEARS = 40;

const doesNotExist = (what: string): RetentionRefusal =>
  refuse('dateDoesNotExist', `De datum bij ${what} bestaat niet.`);
const outOfOrder = (what: string, than: string): RetentionRefusal =>
  refuse('datesOutOfOrder', `De datum bij ${what} past niet bij die van ${than}.`);

function refuseFacts(facts: RetentionFacts, asOf: PlainDate): RetentionRefusal | undefined {
  const { bornOn, diedOn } = facts;
  for (const key in facts) {
    const name = key as FactName;
    const date = facts[name];
    if (date === undefined) continue;
    if (!isPlainDate(date)) return doesNotExist(EVENT_NAMES[name]);
    const checks = FACT_CHECKS[name];
    if (checks.neverAhead && date > asOf) {
      return refuse('dateInFuture', `De datum bij ${EVENT_NAMES[name]} ligt na de peildatum.`);
    }
    if (checks.afterBirth && bornOn !== undefined && date < bornOn) {
      return outOfOrder(EVENT_NAMES[name], EVENT_NAMES.bornOn);
    }
    if (checks.beforeDeath && diedOn !== undefined && date > diedOn) {
      return outOfOrder(EVENT_NAMES[name], EVENT_NAMES.diedOn);
    }
  }
  return undefined;
}

function refuseChosenYears(record: RetentionRecord): RetentionRefusal | undefined {
  const { chosenYears } = record;
  if (chosenYears === undefined) return undefined;
  if (chosenYears > MAXIMUM_CHOSEN_YEARS) {
    const end = record.facts?.exposureEndedOn;
    return refuse(
      'chosenYearsAboveMaximum',
      end === undefined
        ? `De gekozen termijn is te lang: ten hoogste ${MAXIMUM_CHOSEN_YEARS} jaar.`
        : `De gekozen termijn is te lang: ten hoogste ${MAXIMUM_CHOSEN_YEARS} jaar, tot en met ${addYears(end, MAXIMUM_CHOSEN_YEARS)}.`,
    );
  }
  if (!Number.isInteger(chosenYears) || chosenYears < 1) {
    return refuse('chosenYearsInvalid', 'De gekozen termijn moet een heel aantal jaren zijn, ten minste 1.');
  }
  return undefined;
}

function refuseHolds(record: RetentionRecord): RetentionRefusal | undefined {
  for (const { from, until } of record.holds ?? []) {
    if (!isPlainDate(from)) return doesNotExist('het begin van de blokkade');
    if (until === undefined) continue;
    if (!isPlainDate(until)) return doesNotExist('het einde van de blokkade');
    if (until < from) return outOfOrder('het einde van de blokkade', 'het begin ervan');
  }
  return undefined;
}

/** The first reason to refuse this record, or undefined. Looks at every date, also those its class does not use. */
export function refuseRecord(record: RetentionRecord, asOf: PlainDate): RetentionRefusal | undefined {
  if (!isPlainDate(asOf)) return doesNotExist('de peildatum');
  if (record.facts !== undefined) {
    const refused = refuseFacts(record.facts, asOf);
    if (refused !== undefined) return refused;
  }
  const refusedHold = refuseHolds(record);
  if (refusedHold !== undefined) return refusedHold;
  const { keepLonger, transfer } = record;
  if (keepLonger !== undefined) {
    if (!isPlainDate(keepLonger.until)) return doesNotExist('langer bewaren');
    if (keepLonger.withdrawnOn !== undefined && !isPlainDate(keepLonger.withdrawnOn)) {
      return doesNotExist('de intrekking');
    }
  }
  if (transfer !== undefined) {
    if (!isPlainDate(transfer.sentOn)) return doesNotExist('de verzending');
    if (transfer.receiptConfirmedOn !== undefined) {
      if (!isPlainDate(transfer.receiptConfirmedOn)) return doesNotExist('de ontvangstbevestiging');
      if (transfer.receiptConfirmedOn < transfer.sentOn) {
        return outOfOrder('de ontvangstbevestiging', 'de verzending');
      }
    }
  }
  return refuseChosenYears(record);
}
