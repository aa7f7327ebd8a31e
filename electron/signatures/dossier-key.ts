import { isSignedByTeamMaker } from './team-signer.ts';
import { signContent } from './verify-signed.ts';
import type { SignatureChain, SignedContent, Signer } from './verify-signed.ts';

/** What a wrapped dossier key is: all of it is signed by who gave it. */
interface GivenKey {
  readonly dossierId: string;
  readonly userId: string;
  readonly wrapped: string;
  /** ISO instant. */
  readonly wrappedAt: string;
}

/** Who gave it. */
interface KeyGiver {
  readonly wrappedBy: string;
  /** Ed25519, base64. */
  readonly signature: string;
}

const contentOf = ({ dossierId, userId, wrapped, wrappedAt }: GivenKey): SignedContent => ({
  purpose: 'dossierKey/v1',
  content: { dossierId, userId, wrapped, wrappedAt },
});

/** Signs a wrapped dossier key as the one who gives it. */
export function signDossierKey<Key extends GivenKey>(signer: Signer, key: Key): Key & KeyGiver {
  const { signerId, signature } = signContent(signer, contentOf(key));
  return { ...key, wrappedBy: signerId, signature };
}

/** Whether a wrapped dossier key was given by a colleague who may. */
export const isDossierKeyGenuine = (key: GivenKey & KeyGiver, chain: SignatureChain): boolean =>
  isSignedByTeamMaker({ ...contentOf(key), signerId: key.wrappedBy, signature: key.signature }, chain);
