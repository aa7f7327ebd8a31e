import { formatDutchDate } from '../domain/dates.ts';
import type { PlainDate } from '../domain/dates.ts';
import type { RetentionCandidate } from './candidates.ts';
import type { FactName } from './record.ts';
import { EVENT_NAMES } from './terms.ts';

/** What settled the decision, apart from whether its date has passed. */
export type RetentionGround =
  | { readonly kind: 'term'; readonly winner: RetentionCandidate; readonly policyDays: number }
  | { readonly kind: 'keepLonger' }
  | { readonly kind: 'transferred' }
  | { readonly kind: 'transferPending' }
  | { readonly kind: 'notYet'; readonly event: FactName }
  | { readonly kind: 'inUse' }
  | { readonly kind: 'unknown'; readonly event: FactName };

const KEEP_ACTION = 'tot die tijd wordt niets vernietigd';

function datedReason(ground: RetentionGround & { kind: 'term' }, until: PlainDate, due: boolean): string {
  const { term, event } = ground.winner;
  const day = formatDutchDate(until, 'plain');
  const basis = `${term.endName ?? EVENT_NAMES[event]}, ${term.source}`;
  if (due) return `De termijn liep tot en met ${day} (${basis}): iemand mag de vernietiging nu goedkeuren.`;
  if (term.kind === 'ceiling') return `Bewaar dit niet langer dan tot en met ${day} (${basis}).`;
  if (ground.policyDays > 0) {
    return `Bewaar dit tot en met ${day} (${basis}), ${ground.policyDays} dagen langer dan de wet vraagt.`;
  }
  return `Bewaar dit tot en met ${day} (${basis}).`;
}

/** The decision in one Dutch sentence; names no person. `until` is null exactly when no end date is known. */
export function reasonOf(ground: RetentionGround, until: PlainDate | null, due: boolean): string {
  switch (ground.kind) {
    case 'term':
      return until === null ? '' : datedReason(ground, until, due);
    case 'keepLonger': {
      const day = until === null ? '' : formatDutchDate(until, 'plain');
      return due
        ? `De toestemming om langer te bewaren liep tot en met ${day}: iemand mag de vernietiging nu goedkeuren.`
        : `Bewaar dit tot en met ${day}: de werknemer gaf toestemming om langer te bewaren.`;
    }
    case 'transferred': {
      const day = until === null ? '' : formatDutchDate(until, 'plain');
      return due
        ? `De overdracht van de lopende zaak is op ${day} bevestigd: iemand mag de vernietiging hier nu goedkeuren.`
        : `De overdracht van de lopende zaak is op ${day} bevestigd: vanaf de volgende dag mag iemand de vernietiging goedkeuren.`;
    }
    case 'transferPending':
      return `De lopende zaak is verstuurd maar de ontvangst is nog niet bevestigd: ${KEEP_ACTION}.`;
    case 'notYet':
      return `De termijn is nog niet begonnen: ${EVENT_NAMES[ground.event]} moet nog komen.`;
    case 'inUse':
      return `De zaak loopt nog: ${KEEP_ACTION}.`;
    case 'unknown':
      return `Een datum ontbreekt, zoek die op (${EVENT_NAMES[ground.event]}): ${KEEP_ACTION}.`;
  }
}

/** The sentence for a file that a procedure blocks, whatever its dates. */
export const HELD_REASON =
  'Rond dit dossier loopt of dreigt een procedure: vernietigen mag niet, ook niet als de termijn voorbij is.';
