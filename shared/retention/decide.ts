import { InvalidDateError, addDays, daysBetween } from '../domain/dates.ts';
import type { PlainDate } from '../domain/dates.ts';
import { candidateOf, isInUse } from './candidates.ts';
import type { RetentionCandidate } from './candidates.ts';
import { HELD_REASON, reasonOf } from './reason.ts';
import type { RetentionGround } from './reason.ts';
import type { RetentionClass, RetentionPolicy, RetentionRecord } from './record.ts';
import { refuse, refuseRecord } from './refusal.ts';
import type { RetentionRefusal } from './refusal.ts';
import { RETENTION_TERMS } from './terms.ts';

/** `keep`: not yet; `review`: a needed fact is missing; `held`: a procedure blocks; `due`: a person may approve. */
export interface RetentionDecision {
  readonly error?: undefined;
  readonly decision: 'keep' | 'review' | 'held' | 'due';
  /** Last day of keeping, that day included; null where no end is known. */
  readonly retainUntil: PlainDate | null;
  /** The day after `retainUntil`, or null. */
  readonly destroyableFrom: PlainDate | null;
  /** Ids of the rules in SPEC.md that decided, ascending. */
  readonly rules: readonly string[];
  /** Days that house policy keeps longer than the law; 0 where it does not. */
  readonly overRetentionDays: number;
  /** One Dutch sentence. */
  readonly reason: string;
  /** Every term that was weighed, for a screen that answers 'waarom?'. */
  readonly candidates: readonly RetentionCandidate[];
}

/** The state of a decision in the making: what the terms say, before consent, use and holds. */
interface Draft {
  until: PlainDate | null;
  ground: RetentionGround;
  readonly terms: readonly string[];
  overDays: number;
  /** General rules that took part, as bits of GENERAL: a set costs a fifth of a whole decision. */
  general: number;
}

/** The general rules in ascending order; the position is the bit in `Draft.general`. */
const GENERAL = ['RET-20', 'RET-21', 'RET-22', 'RET-23', 'RET-24', 'RET-25', 'RET-26', 'RET-27'] as const;
type GeneralRule = (typeof GENERAL)[number];
const bit = (rule: GeneralRule): number => 1 << GENERAL.indexOf(rule);
const HOLD = bit('RET-20');
const LATEST_FLOOR = bit('RET-21');
const OVER_RETENTION = bit('RET-22');
const UNKNOWN_OR_TO_COME = bit('RET-23');
const CONSENT = bit('RET-25');
const TRANSFER = bit('RET-26');
const RE_EMPLOYED = bit('RET-27');

/** Files about a case in progress, that a transfer takes along [RET-26, RET-32]. */
const GOES_WITH_TRANSFER: ReadonlySet<RetentionClass> = new Set(['medical', 'process']);
/** Files that are not destroyed while a case is in progress [RET-31]. */
const USED_BY_CASE: ReadonlySet<RetentionClass> = new Set([
  'medical',
  'process',
  'hazardous',
  'biological',
  'radiation',
]);

const idsOf = (candidates: readonly RetentionCandidate[]): string[] => {
  const ids: string[] = [];
  for (const { term } of candidates) if (!ids.includes(term.id)) ids.push(term.id);
  return ids;
};

/** RET-23: an event to come keeps, whatever is missing; a missing date is for a person. */
function undatedDraft(
  candidates: readonly RetentionCandidate[],
  status: 'notYet' | 'unknown',
): Draft | undefined {
  const first = candidates.find((c) => c.status === status);
  if (first === undefined) return undefined;
  const open = candidates.filter((c) => c.status === status);
  return {
    until: null,
    ground: { kind: status, event: first.event },
    terms: idsOf(open),
    overDays: 0,
    general: UNKNOWN_OR_TO_COME,
  };
}

function datedDraft(candidates: readonly RetentionCandidate[]): Draft {
  let winner = candidates[0];
  let lawUntil = '';
  let policyUntil = '';
  for (const candidate of candidates) {
    const until = candidate.until ?? '';
    if (winner === undefined || until > (winner.until ?? '')) winner = candidate;
    if (candidate.term.kind !== 'floor') continue;
    if (candidate.term.basis === 'policy') policyUntil = until > policyUntil ? until : policyUntil;
    else lawUntil = until > lawUntil ? until : lawUntil;
  }
  if (winner === undefined || winner.until === null) throw new InvalidDateError();
  const { until } = winner;
  const overDays = lawUntil !== '' && policyUntil > lawUntil ? daysBetween(lawUntil, policyUntil) : 0;
  const ids = idsOf(candidates);
  const general = (ids.length > 1 ? LATEST_FLOOR : 0) | (overDays > 0 ? OVER_RETENTION : 0);
  const terms = ids.length > 1 ? idsOf(candidates.filter((c) => c.until === until)) : ids;
  return { until, ground: { kind: 'term', winner, policyDays: overDays }, terms, overDays, general };
}

/** RET-26 for a case in progress that was sent; undefined where the terms go on deciding. */
function transferDraft(record: RetentionRecord, asOf: PlainDate): Draft | undefined {
  const { transfer } = record;
  if (transfer === undefined || transfer.sentOn > asOf) return undefined;
  if (!GOES_WITH_TRANSFER.has(record.class) || !record.ongoing?.includes('case')) return undefined;
  const confirmedOn = transfer.receiptConfirmedOn;
  const isConfirmed = confirmedOn !== undefined && confirmedOn <= asOf;
  return {
    until: isConfirmed ? confirmedOn : null,
    ground: { kind: isConfirmed ? 'transferred' : 'transferPending' },
    terms: [],
    overDays: 0,
    general: TRANSFER,
  };
}

function applyConsent(draft: Draft, record: RetentionRecord, asOf: PlainDate): void {
  const { keepLonger } = record;
  if (keepLonger === undefined || draft.until === null || keepLonger.until <= draft.until) return;
  draft.general |= CONSENT;
  if (keepLonger.withdrawnOn !== undefined && keepLonger.withdrawnOn <= asOf) return;
  draft.until = keepLonger.until;
  draft.ground = { kind: 'keepLonger' };
}

/** A passed date does not count while the case goes on here [RET-31]. */
function applyUse(draft: Draft, record: RetentionRecord, asOf: PlainDate): void {
  if (draft.until === null || draft.until >= asOf || draft.ground.kind === 'transferred') return;
  if (!USED_BY_CASE.has(record.class) || !isInUse(record)) return;
  const confirmedOn = record.transfer?.receiptConfirmedOn;
  if (confirmedOn !== undefined && confirmedOn <= asOf) return;
  draft.until = null;
  draft.overDays = 0;
  draft.ground = { kind: 'inUse' };
  draft.general |= UNKNOWN_OR_TO_COME;
}

/** RET-20: a hold is active from its first day until and including its last; without a last day it goes on. */
const isHeld = (record: RetentionRecord, asOf: PlainDate): boolean =>
  record.holds !== undefined &&
  record.holds.some(({ from, until }) => from <= asOf && (until === undefined || until >= asOf));

function draftOf(record: RetentionRecord, candidates: readonly RetentionCandidate[], asOf: PlainDate): Draft {
  const transferred = transferDraft(record, asOf);
  if (transferred !== undefined) return transferred;
  const draft =
    undatedDraft(candidates, 'notYet') ?? undatedDraft(candidates, 'unknown') ?? datedDraft(candidates);
  for (const { reopened } of candidates) if (reopened) draft.general |= RE_EMPLOYED;
  if (record.transfer !== undefined && GOES_WITH_TRANSFER.has(record.class) && !isInUse(record)) {
    draft.general |= TRANSFER;
  }
  return draft;
}

function rulesOf(draft: Draft): readonly string[] {
  const rules: string[] = [...draft.terms];
  for (let i = 0; i < GENERAL.length; i += 1) {
    const rule = GENERAL[i];
    if (rule !== undefined && (draft.general & (1 << i)) !== 0) rules.push(rule);
  }
  return rules;
}

function stateOf(
  draft: Draft,
  destroyableFrom: PlainDate | null,
  asOf: PlainDate,
): 'keep' | 'review' | 'due' {
  if (draft.ground.kind === 'unknown') return 'review';
  return destroyableFrom !== null && asOf >= destroyableFrom ? 'due' : 'keep';
}

/**
 * Decides on `asOf` whether a record must be kept, by the terms in terms.ts and the rules in SPEC.md. Pure; never
 * throws for a well-formed record: impossible dates and a term that is too long come back as a refusal.
 */
export function decideRetention(
  record: RetentionRecord,
  policy: RetentionPolicy,
  asOf: PlainDate,
): RetentionDecision | RetentionRefusal {
  try {
    const refusal = refuseRecord(record, asOf);
    if (refusal !== undefined) return refusal;
    const candidates: RetentionCandidate[] = [];
    for (const term of RETENTION_TERMS[record.class]) candidates.push(candidateOf(term, record, policy));
    const draft = draftOf(record, candidates, asOf);
    applyConsent(draft, record, asOf);
    applyUse(draft, record, asOf);
    const held = isHeld(record, asOf);
    if (held) draft.general |= HOLD;
    const retainUntil = draft.until;
    const destroyableFrom = retainUntil === null ? null : addDays(retainUntil, 1);
    const state = stateOf(draft, destroyableFrom, asOf);
    return {
      decision: held ? 'held' : state,
      retainUntil,
      destroyableFrom,
      rules: rulesOf(draft),
      overRetentionDays: draft.overDays,
      reason: held ? HELD_REASON : reasonOf(draft.ground, retainUntil, state === 'due'),
      candidates,
    };
  } catch (error) {
    if (error instanceof InvalidDateError) {
      return refuse(
        'dateOutOfRange',
        'Een datum ligt buiten het bereik van de kalender (tot en met het jaar 9999).',
      );
    }
    throw error;
  }
}
