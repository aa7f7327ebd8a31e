import type { TeamMember } from '../../shared/domain/treatment-team.ts';
import { isSignedByTeamMaker } from './team-signer.ts';
import type { SignedAt } from './team-signer.ts';
import { signContent } from './verify-signed.ts';
import type { SignatureChain, SignedContent, Signer } from './verify-signed.ts';

/** A membership before anybody signed it. */
export type Membership = Omit<TeamMember, 'signedBy' | 'signature'>;

const contentOf = ({ id, dossierId }: SignedAt, member: Membership): SignedContent => {
  const { userId, name, function: functionName, substitute, from, until, takeOverReason } = member;
  const facts = { userId, name, function: functionName, substitute, from, until, takeOverReason };
  return { purpose: 'teamMember/v1', content: { id, dossierId, ...facts } };
};

/** Signs a membership, for this record in this dossier alone. */
export function signMembership(signer: Signer, at: SignedAt, member: Membership): TeamMember {
  const { signerId, signature } = signContent(signer, contentOf(at, member));
  return { ...member, signedBy: signerId, signature };
}

/** Whether a membership counts: made by a colleague who may. */
export const isMembershipGenuine = (at: SignedAt, member: TeamMember, chain: SignatureChain): boolean =>
  member.signedBy !== null &&
  isSignedByTeamMaker(
    { ...contentOf(at, member), signerId: member.signedBy, signature: member.signature },
    chain,
  );
