import { MATRIX } from '../../shared/access/matrix.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import { verifySigned } from './verify-signed.ts';
import type { Signed, SignatureChain } from './verify-signed.ts';

/** Whose word makes a team: who may found one, add to one or take one over [ROL-2, ROL-6]. */
const makesTeams = (functionName: string): boolean =>
  MATRIX.some(
    ({ function: name, action }) =>
      name === functionName && ['foundTreatmentTeam', 'addTeamMember', 'takeOverDossier'].includes(action),
  );

/**
 * Whether a membership or a wrapped dossier key counts: signed by a colleague whom this organisation enrolled, in a function that
 * makes teams. A signature of her own gives nobody else a place in a team, or a key that she chose.
 */
export function isSignedByTeamMaker(signed: Signed, chain: SignatureChain): boolean {
  if (verifySigned(signed, chain) !== 'genuine') return false;
  const signer = chain.enrolmentOf(signed.signerId);
  return signer !== undefined && makesTeams(signer.claim.function);
}

/** Which record in which dossier a signature is about. */
export interface SignedAt {
  readonly id: RecordId;
  readonly dossierId: RecordId;
}
