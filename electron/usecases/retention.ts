import { isRunning } from '../../shared/domain/absence-case.ts';
import type { AuditEvent } from '../../shared/domain/audit.ts';
import { formatDutchDate, type PlainDate } from '../../shared/domain/dates.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import type { StoredRecord } from '../../shared/records/kinds.ts';
import type { ChannelOutput, ChannelRequest } from '../../shared/ipc/contract.ts';
import type { RetentionItem } from '../../shared/ipc/dossier-channels.ts';
import { decideRetention } from '../../shared/retention/decide.ts';
import type { RetentionRecord, StillRunning } from '../../shared/retention/record.ts';
import { EVENT_NAMES } from '../../shared/retention/terms.ts';
import type { Reader } from '../store/port.ts';
import { contractOf } from './employers.ts';
import { ImpossibleDates } from './failures.ts';
import { localDate } from './local-instant.ts';
import type { Context } from './context.ts';

/** Until when each part of a dossier is kept and why: the same decision that the rules command gives. */
export function readRetention(
  context: Context,
  { dossierId }: ChannelRequest<'retention.read'>,
  audit: AuditEvent,
): ChannelOutput<'retention.read'> {
  return context.store.read(audit, (reader) => {
    const cases = reader.ofDossier('absenceCase', dossierId);
    return [
      decisionFor(
        { id: 'medisch', title: 'Medisch dossier', record: medicalRecord(reader, dossierId, cases) },
        context.today(),
      ),
      ...cases.map((stored) =>
        decisionFor(
          {
            id: stored.id,
            title: `Verzuimgeval vanaf ${formatDutchDate(stored.body.firstSickDay, 'plain')}`,
            record: caseRecord(stored),
          },
          context.today(),
        ),
      ),
    ];
  });
}

/** One line of the retention screen: a part of the dossier and what is decided about it. */
interface Part {
  readonly id: string;
  readonly title: string;
  readonly record: RetentionRecord;
}

function decisionFor({ id, title, record }: Part, asOf: PlainDate): RetentionItem {
  const decision = decideRetention(record, {}, asOf);
  if (decision.error !== undefined) throw new ImpossibleDates(decision.error.message);
  return {
    id,
    title,
    decision: decision.decision,
    retainUntil: decision.retainUntil,
    destroyableFrom: decision.destroyableFrom,
    reason: decision.reason,
    overRetentionDays: decision.overRetentionDays,
    grounds: decision.candidates.map(({ term, event, startedOn, until }) => ({
      rule: term.id,
      event: EVENT_NAMES[event],
      start: startedOn,
      until,
      source: term.source,
    })),
  };
}

/** Process data of one absence: kept until two years after the guidance ended [RET-8]. */
function caseRecord({ body }: StoredRecord<'absenceCase'>): RetentionRecord {
  const ongoing: StillRunning[] = [];
  if (isRunning(body)) ongoing.push('case');
  if (body.guidanceEndedOn === null) ongoing.push('guidance');
  return {
    class: 'process',
    facts: body.guidanceEndedOn === null ? {} : { guidanceEndedOn: body.guidanceEndedOn },
    ongoing,
  };
}

/** The medical dossier: twenty years from the last substantive change, or longer by house policy [RET-1, RET-2]. */
function medicalRecord(
  reader: Reader,
  dossierId: RecordId,
  cases: readonly StoredRecord<'absenceCase'>[],
): RetentionRecord {
  const person = reader.get('employee', dossierId).body;
  const contract = contractOf(reader, person.employerId)?.body;
  const changedOn = lastSubstantiveChange(reader, dossierId);
  const ongoing: StillRunning[] = [];
  if (person.employmentEndedOn === null && person.diedOn === null) ongoing.push('employment');
  if (contract === undefined || contract.endedOn === null) ongoing.push('contract');
  if (cases.some(({ body }) => isRunning(body))) ongoing.push('case');
  return {
    class: 'medical',
    facts: {
      bornOn: person.bornOn,
      ...(person.diedOn === null ? {} : { diedOn: person.diedOn }),
      ...(person.employmentEndedOn === null ? {} : { employmentEndedOn: person.employmentEndedOn }),
      ...(contract === undefined || contract.endedOn === null ? {} : { contractEndedOn: contract.endedOn }),
      ...(changedOn === null ? {} : { lastSubstantiveChangeOn: changedOn }),
    },
    ongoing,
  };
}

/**
 * The day on which something of substance was last written: an intake or a released report. Dates and degree of an
 * absence are administration and restart nothing [RET-1]. Read from the process half of an intake, which needs no key:
 * both halves are finalised in one change.
 */
function lastSubstantiveChange(reader: Reader, dossierId: RecordId): PlainDate | null {
  const moments = [
    ...reader.ofDossier('intakeProcess', dossierId).map(({ writtenAt }) => writtenAt),
    ...reader.ofDossier('releasedReport', dossierId).map(({ writtenAt }) => writtenAt),
  ].sort();
  const last = moments.at(-1);
  return last === undefined ? null : localDate(new Date(last));
}
