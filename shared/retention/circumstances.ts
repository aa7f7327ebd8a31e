import { formatDutchDate, type PlainDate } from '../domain/dates.ts';
import type { FileTransfer } from '../domain/file-transfer.ts';
import type { LegalHold } from '../domain/legal-hold.ts';
import type { RetentionRecord } from './record.ts';

/** What bears on a part of a dossier besides its terms, as it is recorded. */
export interface Recorded {
  readonly holds: readonly LegalHold[];
  readonly keepLonger: RetentionRecord['keepLonger'];
  readonly transfer: FileTransfer | undefined;
}

/** One thing that bears on the decision besides the terms, in words, for the screen that answers 'waarom?' [RET-42]. */
export interface Circumstance {
  readonly rule: 'RET-20' | 'RET-25' | 'RET-26';
  readonly text: string;
  readonly source: string;
}

const HOLD_SOURCE = 'privacyverklaring, hoofdstuk 5';
const CONSENT_SOURCE = 'AVG 5(1)(e); privacyreglement, Bewaartermijn';
const TRANSFER_SOURCE = 'privacyreglement, Bewaartermijn';

/** Every hold, signed wish and transfer that was recorded, also those that no longer count: the sentence says so. */
export function circumstancesOf(recorded: Recorded, asOf: PlainDate): readonly Circumstance[] {
  const { holds, keepLonger, transfer } = recorded;
  return [
    ...holds.map((hold): Circumstance => ({
      rule: 'RET-20',
      text: holdText(hold, asOf),
      source: HOLD_SOURCE,
    })),
    ...(keepLonger === undefined
      ? []
      : [{ rule: 'RET-25', text: consentText(keepLonger), source: CONSENT_SOURCE } as const]),
    ...(transfer === undefined
      ? []
      : [{ rule: 'RET-26', text: transferText(transfer), source: TRANSFER_SOURCE } as const]),
  ];
}

const day = (date: PlainDate): string => formatDutchDate(date, 'plain');

function holdText({ from, until, ground, reference }: LegalHold, asOf: PlainDate): string {
  const known = reference === '' ? '' : ` Kenmerk: ${reference}.`;
  if (from > asOf) return `Vanaf ${day(from)} mag niets vernietigd worden, om een procedure.${known}`;
  if (until !== null && until < asOf)
    return `Van ${day(from)} t/m ${day(until)} mocht niets vernietigd worden, om een procedure. Dat telt niet meer.${known}`;
  const end = until === null ? '' : ` Dit geldt t/m ${day(until)}.`;
  return ground === 'procedureRuns'
    ? `Er loopt een procedure. Sinds ${day(from)} mag niets vernietigd worden.${end}${known}`
    : `Er dreigt een procedure. Sinds ${day(from)} mag niets vernietigd worden.${end}${known}`;
}

function consentText({ until, withdrawnOn }: NonNullable<RetentionRecord['keepLonger']>): string {
  return withdrawnOn === undefined
    ? `De werknemer gaf toestemming om dit te bewaren t/m ${day(until)}.`
    : `De werknemer gaf toestemming om dit te bewaren t/m ${day(until)}, en trok die in op ${day(withdrawnOn)}. Dat telt niet meer mee.`;
}

function transferText({ toOrganisation, sentOn, receiptConfirmedOn }: FileTransfer): string {
  return receiptConfirmedOn === null
    ? `Op ${day(sentOn)} verstuurd naar ${toOrganisation}. De ontvangst is nog niet bevestigd.`
    : `Op ${day(sentOn)} verstuurd naar ${toOrganisation}. De ontvangst is bevestigd op ${day(receiptConfirmedOn)}.`;
}
