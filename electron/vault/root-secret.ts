import { timingSafeEqual } from 'node:crypto';
import { freshTerms } from './argon2.ts';
import type { Argon2Terms, DeriveKey } from './argon2.ts';
import { fromBase64, toBase64 } from './base64.ts';
import { decrypt, derive, encrypt, wipe } from './cipher.ts';
import type { Random } from './cipher.ts';
import type { BoundDevice } from './device-secret.ts';
import { checkOf, sealableDigest, wrapAbout } from './vault-file.ts';
import type { Sealable, VaultFile, VaultHead } from './vault-file.ts';

/** What is typed, and what stands beside it. */
interface PassphraseLock {
  readonly passphrase: string;
  readonly device: BoundDevice;
  readonly deriveKey: DeriveKey;
}

/** Argon2id of the passphrase, then HKDF together with the secret of the device. */
async function passphraseKey(lock: PassphraseLock, terms: Argon2Terms): Promise<Uint8Array> {
  // NFKC: the same passphrase typed on another keyboard or system gives the same bytes.
  const typed = new TextEncoder().encode(lock.passphrase.normalize('NFKC'));
  const stretched = await lock.deriveKey(typed, terms);
  const joined = Buffer.concat([stretched, lock.device.secret]);
  const key = derive(joined, fromBase64(terms.salt), 'vault/passphrase');
  wipe(stretched, joined);
  // Empty when it moved to a worker.
  if (typed.length > 0) wipe(typed);
  return key;
}

const passphraseAbout = (head: VaultHead, device: BoundDevice, terms: Argon2Terms): string =>
  wrapAbout(head, 'passphrase', { ...terms, protection: device.binding.protection });

/** Wraps the root secret for a passphrase, on fresh terms. */
export async function wrapForPassphrase(
  root: Uint8Array,
  lock: PassphraseLock,
  { head, random }: { readonly head: VaultHead; readonly random: Random },
): Promise<VaultFile['passphrase']> {
  const terms = freshTerms(random);
  const key = await passphraseKey(lock, terms);
  const wrapped = encrypt(root, { key, about: passphraseAbout(head, lock.device, terms) }, random);
  wipe(key);
  return { terms, wrapped: toBase64(wrapped) };
}

/** null when it is not this passphrase. */
export async function openWithPassphrase(file: VaultFile, lock: PassphraseLock): Promise<Uint8Array | null> {
  // Argon2id takes no empty text, and no vault has an empty passphrase.
  if (lock.passphrase === '') return null;
  const { terms, wrapped } = file.passphrase;
  const key = await passphraseKey(lock, terms);
  const root = decrypt(fromBase64(wrapped), { key, about: passphraseAbout(file.head, lock.device, terms) });
  wipe(key);
  return root;
}

type RecoveryPurpose = 'recovery' | 'organisation';

/** The recovery key is random, so it needs no stretching. */
const recoveryLock = (recovery: Uint8Array, head: VaultHead, { salt, purpose }: RecoveryTerms) => ({
  key: derive(recovery, fromBase64(salt), `vault/${purpose}`),
  about: wrapAbout(head, purpose, { name: 'hkdf-sha256', salt }),
});

interface RecoveryTerms {
  readonly salt: string;
  readonly purpose: RecoveryPurpose;
}

/** Wraps the root secret and the private organisation key for the recovery key. */
export function wrapForRecovery(
  secrets: { readonly root: Uint8Array; readonly organisation: Uint8Array },
  recovery: Uint8Array,
  { head, random }: { readonly head: VaultHead; readonly random: Random },
): Pick<VaultFile, 'recovery' | 'organisation'> {
  const salt = toBase64(random(16));
  const wrap = (secret: Uint8Array, purpose: RecoveryPurpose): string => {
    const lock = recoveryLock(recovery, head, { salt, purpose });
    const wrapped = toBase64(encrypt(secret, lock, random));
    wipe(lock.key);
    return wrapped;
  };
  return {
    recovery: { salt, wrapped: wrap(secrets.root, 'recovery') },
    organisation: { wrapped: wrap(secrets.organisation, 'organisation') },
  };
}

/** The root secret or the private organisation key; null when it is not this recovery key. */
export function openWithRecovery(
  file: VaultFile,
  recovery: Uint8Array,
  purpose: RecoveryPurpose,
): Uint8Array | null {
  const lock = recoveryLock(recovery, file.head, { salt: file.recovery.salt, purpose });
  const secret = decrypt(fromBase64(file[purpose].wrapped), lock);
  wipe(lock.key);
  return secret;
}

/** The key of the database. */
export const databaseKey = (root: Uint8Array, head: VaultHead): Uint8Array =>
  derive(root, Buffer.from(head.vaultId, 'utf8'), 'vault/database');

const sealOf = (root: Uint8Array, part: Sealable): Uint8Array =>
  derive(root, sealableDigest(part), 'vault/file');

/** Seals and checks a file that is about to be written. @param enrolment encrypted, base64 */
export function sealFile(root: Uint8Array, part: Sealable, enrolment: string): VaultFile {
  const sealed = { ...part, seal: toBase64(sealOf(root, part)) };
  return { ...sealed, check: checkOf(sealed), enrolment };
}

/** Whether the file is as it was sealed. */
export const isSealed = (root: Uint8Array, file: VaultFile): boolean =>
  timingSafeEqual(sealOf(root, file), fromBase64(file.seal));
