import { isStoredObject } from './sealed-payload.ts';
import { amendmentsOf, consentState, type ConsentFacts, type ConsentState } from './validity.ts';

/** Whether what waits in the queue may leave; when not, why, in one sentence for the screen. */
export type SendDecision =
  | { readonly may: true }
  | { readonly may: false; readonly state: Exclude<ConsentState, 'valid'>; readonly reason: string };

const REASONS: Readonly<Record<Exclude<ConsentState, 'valid'>, string>> = {
  tampered: 'Deze toestemming is na het tekenen veranderd. Er wordt niets verstuurd.',
  incomplete: 'Aan deze toestemming ontbreekt iets. Er wordt niets verstuurd.',
  refused: 'De werknemer heeft geen toestemming gegeven. Er wordt niets verstuurd.',
  withdrawn: 'De werknemer heeft de toestemming ingetrokken. Er wordt niets verstuurd.',
  expired: 'Deze toestemming is verlopen of al gebruikt. Er wordt niets verstuurd.',
};

const stays = (state: Exclude<ConsentState, 'valid'>): SendDecision => ({
  may: false,
  state,
  reason: REASONS[state],
});

/**
 * Whether a document that rests on this consent may leave now (CON-3). Asked again at the moment of sending, not only
 * when it is queued. A withdrawal on the record stops it whatever its clock says: a laptop whose clock runs ahead must
 * not let a document go that the employee stopped. Give `documentId`, so that a retry of the same document may go.
 */
export function maySend(record: unknown, facts: ConsentFacts): SendDecision {
  const { state } = consentState(record, facts);
  if (state !== 'valid') return stays(state);
  const entries = isStoredObject(record) ? amendmentsOf(record) : [];
  return entries.some((entry) => entry['kind'] === 'withdrawal') ? stays('withdrawn') : { may: true };
}
