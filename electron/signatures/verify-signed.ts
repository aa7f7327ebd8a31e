import { canonicalJson } from '../../shared/canonical-json.ts';
import type { Enrolment } from '../../shared/domain/enrolment.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import { fromBase64, isStrictBase64 } from '../crypto/base64.ts';
import { isSignedBy } from '../crypto/curve-keys.ts';
import { isEnrolledBy } from './enrolled-by.ts';

/** What is signed: any plain JSON, and what it is. */
export interface SignedContent {
  /** Names the use, such as 'teamMember/v1': a signature under one thing never passes for one under another. */
  readonly purpose: string;
  readonly content: unknown;
}

/** Content with who signed it. */
export interface Signed extends SignedContent {
  readonly signerId: RecordId;
  /** Ed25519 over the text of `signContent`, base64; empty when nobody signed. Whatever stood there may be given. */
  readonly signature: string;
}

/** Under whom a signature counts. */
export interface SignatureChain {
  /** Ed25519 public key of the organisation of this session, base64: `session.enrolment.organisationKey`. */
  readonly organisationKey: string;
  /** The enrolment of a user as the store has it, whoever put it there. */
  enrolmentOf(userId: RecordId): Enrolment | undefined;
}

/**
 * - `genuine`: by this signer, whom this organisation enrolled, over exactly this content
 * - `unsigned`: there is no signature
 * - `unknownSigner`: there is no enrolment of the signer
 * - `foreignSigner`: the enrolment of the signer was not made by this organisation
 * - `altered`: the signature is not the signer's, or is under something else
 */
export type SignatureVerdict = 'genuine' | 'unsigned' | 'unknownSigner' | 'foreignSigner' | 'altered';

/**
 * The text a user signs: canonical JSON, so that the same content is the same text everywhere. It names the organisation:
 * who makes an organisation of her own can enrol colleagues' true keys in it, but nothing they signed says its name.
 */
const textToSign = ({ purpose, content }: SignedContent, organisationKey: string): string =>
  canonicalJson({ organisation: organisationKey, purpose, content });

/** Who can sign: `VaultSession` is one. */
export interface Signer {
  readonly enrolment: Enrolment;
  /** Ed25519 signature of the user over a text, base64. */
  sign(text: string): string;
}

/** Signs content, for `verifySigned`. Keep both beside it. */
export const signContent = (
  signer: Signer,
  content: SignedContent,
): Pick<Signed, 'signerId' | 'signature'> => ({
  signerId: signer.enrolment.claim.userId,
  signature: signer.sign(textToSign(content, signer.enrolment.organisationKey)),
});

/** A signature of 64 bytes, in its one notation. */
const isSignature = (text: string): boolean => fromBase64(text).length === 64 && isStrictBase64(text);

/**
 * Follows a signature to its root: content, signer, her enrolment, the organisation of this session. What another
 * organisation signed is foreign, so a user who gives herself an organisation is believed by nobody but herself.
 */
export function verifySigned(signed: Signed, chain: SignatureChain): SignatureVerdict {
  const { signerId, signature } = signed;
  if (signature === '') return 'unsigned';
  const enrolment = chain.enrolmentOf(signerId);
  if (enrolment?.claim.userId !== signerId) return 'unknownSigner';
  if (!isEnrolledBy(chain.organisationKey, enrolment)) return 'foreignSigner';
  const signer = fromBase64(enrolment.claim.signingKey);
  const text = Buffer.from(textToSign(signed, chain.organisationKey), 'utf8');
  return isSignature(signature) && isSignedBy(signer, text, fromBase64(signature)) ? 'genuine' : 'altered';
}
