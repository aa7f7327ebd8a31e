import { addMonths } from '../domain/dates.ts';
import type { PlainDate } from '../domain/dates.ts';
import { isInUse } from './candidates.ts';
import { isHeld } from './decide.ts';
import type { RetentionDecision } from './decide.ts';
import type { RetentionClass, RetentionRecord } from './record.ts';

/** Thrown when someone approves the destruction of what must still be kept. */
export class DestructionNotDueError extends Error {
  readonly code = 'destructionNotDue';
  constructor(options?: ErrorOptions) {
    super('Dit mag nog niet vernietigd worden', options);
    this.name = 'DestructionNotDueError';
  }
}

/** Evidence of a destruction. It holds counts, rules and days; no name, number or id of a person. */
interface DestructionCertificate {
  readonly recordClass: RetentionClass;
  readonly recordCount: number;
  readonly rules: readonly string[];
  readonly retainedUntil: PlainDate;
  readonly approvedOn: PlainDate;
  /** The function of who approved, e.g. 'FG'; never the name. */
  readonly approvedByFunction: string;
}

/** What a person adds to a decision to approve it. */
interface DestructionApproval {
  readonly recordClass: RetentionClass;
  readonly recordCount: number;
  readonly approvedOn: PlainDate;
  readonly approvedByFunction: string;
}

/**
 * RET-24: only a person's approval of a `due` decision leads to a certificate. Throws DestructionNotDueError for
 * any other decision, and for an approval dated before the record became destroyable.
 */
export function certifyDestruction(
  decision: RetentionDecision,
  approval: DestructionApproval,
): DestructionCertificate {
  const { retainUntil, destroyableFrom } = decision;
  if (decision.decision !== 'due' || retainUntil === null || destroyableFrom === null) {
    throw new DestructionNotDueError();
  }
  if (approval.approvedOn < destroyableFrom) throw new DestructionNotDueError();
  return {
    recordClass: approval.recordClass,
    recordCount: approval.recordCount,
    rules: decision.rules,
    retainedUntil: retainUntil,
    approvedOn: approval.approvedOn,
    approvedByFunction: approval.approvedByFunction,
  };
}

/** Exposure files that the law wants kept, whatever the employee asks. */
const STATUTORY_EXPOSURE: ReadonlySet<RetentionClass> = new Set(['hazardous', 'biological', 'radiation']);

/** Where a request for destruction stands: refused by rule, or for a person to weigh. */
interface DestructionRequestAdvice {
  readonly outcome: 'refuse' | 'weigh';
  /** Last day on which it must be decided. */
  readonly decideBy: PlainDate;
  readonly reason: string;
}

/**
 * RET-28: what the rules say of an employee's request to destroy this record, received on `receivedOn`. Never
 * grants by itself: a person decides. Dates are taken as checked; throws InvalidDateError for an impossible one.
 */
export function adviseOnDestructionRequest(
  record: RetentionRecord,
  receivedOn: PlainDate,
  asOf: PlainDate,
): DestructionRequestAdvice {
  const decideBy = addMonths(receivedOn, 1);
  const refuse = (reason: string): DestructionRequestAdvice => ({ outcome: 'refuse', decideBy, reason });
  if (STATUTORY_EXPOSURE.has(record.class)) {
    return refuse(
      'De wet verplicht ons gegevens over blootstelling te bewaren, ook als u om vernietiging vraagt.',
    );
  }
  if (isHeld(record, asOf)) return refuse('Rond het dossier loopt of dreigt een procedure.');
  if (isInUse(record)) return refuse('De zaak loopt nog: de gegevens zijn nodig voor de begeleiding.');
  return {
    outcome: 'weigh',
    decideBy,
    reason: 'Geen regel staat vernietiging in de weg: een bevoegd persoon weegt het verzoek.',
  };
}

/** RET-29: splits what an old laptop, a backup or the queue brings back into what may come in and what was destroyed. */
export function withoutDestroyed<T extends { readonly id: string }>(
  incoming: readonly T[],
  destroyedIds: ReadonlySet<string>,
): { readonly admitted: readonly T[]; readonly refused: readonly T[] } {
  return {
    admitted: incoming.filter(({ id }) => !destroyedIds.has(id)),
    refused: incoming.filter(({ id }) => destroyedIds.has(id)),
  };
}
