import { canonicalJson } from '../../shared/consent/canonical.ts';
import { enrolment as enrolmentSchema, enrolmentClaim } from '../../shared/domain/enrolment.ts';
import type { Enrolment, EnrolmentClaim } from '../../shared/domain/enrolment.ts';
import { fromBase64, isStrictBase64, toBase64 } from './base64.ts';
import { decrypt, derive, encrypt, wipe } from './cipher.ts';
import type { Lock, Random } from './cipher.ts';
import { isSignedBy, publicPart, signBytes } from './curve-keys.ts';
import { UserRefused } from './errors.ts';
import type { UserKeys } from './user-keys.ts';
import { wrapAbout } from './vault-file.ts';
import type { VaultHead } from './vault-file.ts';

const claimBytes = (claim: EnrolmentClaim): Uint8Array => Buffer.from(canonicalJson(claim), 'utf8');

function frozen(enrolment: Enrolment): Enrolment {
  // The function of the user comes from here: nothing in memory may change it after it was verified [ROL-5].
  return Object.freeze({ ...enrolment, claim: Object.freeze(enrolment.claim) });
}

/**
 * Signs a claim with the private key of the organisation.
 * @throws UserRefused when the claim is not one an enrolment can hold
 */
export function signEnrolment(claim: EnrolmentClaim, organisationSecret: Uint8Array): Enrolment {
  const parsed = enrolmentClaim.safeParse(claim);
  if (!parsed.success) throw new UserRefused();
  return frozen({
    claim: parsed.data,
    organisationKey: toBase64(publicPart('ed25519', organisationSecret)),
    signature: toBase64(signBytes(organisationSecret, claimBytes(parsed.data))),
  });
}

const lockFor = (root: Uint8Array, head: VaultHead): Lock => ({
  key: derive(root, Buffer.from(head.vaultId, 'utf8'), 'vault/enrolment'),
  about: wrapAbout(head, 'enrolment', null),
});

/** Encrypts an enrolment for the root secret: it names the user, so the key file may not show it [VLT-19]. @returns base64 */
export function wrapEnrolment(
  enrolment: Enrolment,
  root: Uint8Array,
  { head, random }: { readonly head: VaultHead; readonly random: Random },
): string {
  const lock = lockFor(root, head);
  const plain = Buffer.from(canonicalJson(enrolment), 'utf8');
  const wrapped = encrypt(plain, lock, random);
  wipe(plain, lock.key);
  return toBase64(wrapped);
}

/** What the encrypted text says; null when it is not one that was encrypted for this vault. */
function decrypted(found: unknown, root: Uint8Array, head: VaultHead): unknown {
  if (typeof found !== 'string' || !isStrictBase64(found)) return null;
  const lock = lockFor(root, head);
  const plain = decrypt(fromBase64(found), lock);
  wipe(lock.key);
  if (plain === null) return null;
  try {
    return JSON.parse(Buffer.from(plain).toString('utf8'));
  } catch {
    return null;
  } finally {
    wipe(plain);
  }
}

/** A vault whose root secret and user's keys are open. */
interface OpenVault {
  readonly root: Uint8Array;
  readonly head: VaultHead;
  readonly user: UserKeys;
}

/**
 * Takes an enrolment from a file: encrypted for this vault, and genuine.
 * @param found as the file has it, whatever it is
 * @returns null when it is anything else
 */
export const openEnrolment = (found: unknown, { root, head, user }: OpenVault): Enrolment | null =>
  verifyEnrolment(decrypted(found, root, head), user);

/**
 * Genuine is: signed by the organisation this vault was made for, for the keys this vault holds. The organisation's
 * public key is kept among the user's wrapped keys, so replacing claim, key and signature together does not help either.
 */
function verifyEnrolment(found: unknown, keys: UserKeys): Enrolment | null {
  const parsed = enrolmentSchema.safeParse(found);
  if (!parsed.success) return null;
  const { claim, organisationKey, signature } = parsed.data;
  const genuine =
    isStrictBase64(signature) &&
    organisationKey === toBase64(keys.organisation) &&
    claim.signingKey === toBase64(publicPart('ed25519', keys.signing)) &&
    claim.boxKey === toBase64(publicPart('x25519', keys.box)) &&
    isSignedBy(keys.organisation, claimBytes(claim), fromBase64(signature));
  return genuine ? frozen(parsed.data) : null;
}
