import type { KeepablePart } from '../../shared/consent/kinds/keep-longer.ts';
import type { AuditEvent } from '../../shared/domain/audit.ts';
import { formatDutchDate, type PlainDate } from '../../shared/domain/dates.ts';
import type { ChannelOutput, ChannelRequest } from '../../shared/ipc/contract.ts';
import type { RetentionItem } from '../../shared/ipc/dossier-channels.ts';
import { circumstancesOf, type Recorded } from '../../shared/retention/circumstances.ts';
import { recordKind, recordKinds, retentionClassesOf } from '../../shared/records/kinds.ts';
import { decideRetention, type RetentionDecision } from '../../shared/retention/decide.ts';
import { followDossier } from '../../shared/retention/follow.ts';
import type { RetentionRecord } from '../../shared/retention/record.ts';
import { EVENT_NAMES } from '../../shared/retention/terms.ts';
import { RetentionRefused } from './failures.ts';
import { keepLongerFor, keepLongerIn } from './keep-longer.ts';
import { caseFacts, holdsIn, medicalFacts, medicalTransfer, transferOf } from './retention-facts.ts';
import type { Context } from './context.ts';

/** Until when each part of a dossier is kept and why: the same decision that the rules command gives. */
export function readRetention(
  context: Context,
  { dossierId }: ChannelRequest<'retention.read'>,
  audit: AuditEvent,
): ChannelOutput<'retention.read'> {
  return context.store.read(audit, (reader) => {
    const cases = reader.ofDossier('absenceCase', dossierId);
    const holds = holdsIn(reader, dossierId);
    const wishes = keepLongerIn(reader, context, dossierId);
    const recorded = (part: KeepablePart, transfer: Recorded['transfer']): Recorded => ({
      holds,
      keepLonger: keepLongerFor(wishes, part),
      transfer,
    });
    const medical: Part = {
      id: 'medisch',
      title: 'Medisch dossier',
      facts: { class: 'medical', ...medicalFacts(reader, dossierId, cases) },
      recorded: recorded('medicalDossier', medicalTransfer(reader, cases)),
    };
    const files = cases.map((stored): Part => ({
      id: stored.id,
      title: `Verzuimgeval vanaf ${formatDutchDate(stored.body.firstSickDay, 'plain')}`,
      facts: { class: 'process', ...caseFacts(stored) },
      recorded: recorded('absenceFile', transferOf(reader, stored)),
    }));
    const decided = [medical, ...files].map((part) => ({ part, decision: decide(part, context.today()) }));
    return [
      ...decided.map(({ part, decision }) => ({
        ...viewOf(part, decision),
        contents: contentsOf(part.facts.class),
        circumstances: circumstancesOf(part.recorded, context.today()).map((one) => ({ ...one })),
      })),
      ...followers(decided.map(({ decision }) => decision)),
    ];
  });
}

/** What has no term of its own and ends with the dossier: names, employments, consents, stops, transfers [RET-9]. */
function followers(decisions: readonly RetentionDecision[]): RetentionItem[] {
  const decision = followDossier(decisions);
  if (decision === undefined) return [];
  const part = { id: 'dossier', title: 'Wat bij het dossier hoort' };
  return [{ ...viewOf(part, decision), contents: contentsOf('dossier'), circumstances: [] }];
}

/** What is kept under a class, by name: each kind of record says itself where it belongs, some by where they lie. */
const contentsOf = (retentionClass: RetentionRecord['class'] | 'dossier'): string[] =>
  recordKind.options
    .filter((kind) => retentionClassesOf(kind).includes(retentionClass))
    .map((kind) => recordKinds[kind].queueName);

/** One line of the retention screen: a part of the dossier, its facts, and what else was recorded about it. */
interface Part {
  readonly id: string;
  readonly title: string;
  readonly facts: RetentionRecord;
  readonly recorded: Recorded;
}

function decide({ facts, recorded }: Part, asOf: PlainDate): RetentionDecision {
  const decision = decideRetention(recordOf(facts, recorded), {}, asOf);
  if (decision.error !== undefined) throw new RetentionRefused(decision.error.message);
  return decision;
}

function viewOf({ id, title }: Pick<Part, 'id' | 'title'>, decision: RetentionDecision) {
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

/** The facts and what was recorded beside them, as the rules take them. */
function recordOf(facts: RetentionRecord, { holds, keepLonger, transfer }: Recorded): RetentionRecord {
  return {
    ...facts,
    holds: holds.map(({ from, until }) => (until === null ? { from } : { from, until })),
    ...(keepLonger === undefined ? {} : { keepLonger }),
    ...(transfer === undefined
      ? {}
      : {
          transfer: {
            sentOn: transfer.sentOn,
            ...(transfer.receiptConfirmedOn === null
              ? {}
              : { receiptConfirmedOn: transfer.receiptConfirmedOn }),
          },
        }),
  };
}
