import { fromBase64, toBase64 } from '../crypto/base64.ts';
import { decryptOr, encrypt } from '../crypto/cipher.ts';
import type { EncryptionContext } from '../crypto/cipher.ts';
import { deriveKey } from '../crypto/derived-key.ts';
import { wipe } from '../crypto/wipe.ts';
import { freshTerms } from './argon2.ts';
import type { Argon2Terms, StretchPassphrase } from './argon2.ts';
import type { BoundDevice } from './device-secret.ts';
import { RecoveryKeyWrong, WrongPassphrase } from './errors.ts';
import { vaultData } from './vault-file.ts';
import type { VaultFile, VaultHead } from './vault-file.ts';
import type { Random } from './random.ts';

/** What is typed, and what stands beside it. */
interface PassphraseFactors {
  readonly passphrase: string;
  readonly device: BoundDevice;
  readonly stretch: StretchPassphrase;
}

/** Argon2id of the passphrase, then HKDF together with the secret of the device. */
async function passphraseContext(
  { passphrase, device, stretch }: PassphraseFactors,
  head: VaultHead,
  terms: Argon2Terms,
): Promise<EncryptionContext> {
  // NFKC: the same passphrase typed on another keyboard or system gives the same bytes.
  const typed = new TextEncoder().encode(passphrase.normalize('NFKC'));
  const stretched = await stretch(typed, terms);
  const joined = Buffer.concat([stretched, device.secret]);
  const key = deriveKey(joined, fromBase64(terms.salt), 'vault/passphrase');
  wipe(stretched, joined);
  // Empty when it moved to a worker.
  if (typed.length > 0) wipe(typed);
  const { protection } = device.binding;
  return { key, additionalData: vaultData(head, 'passphrase', { ...terms, protection }) };
}

/** Wraps the root secret for a passphrase, on fresh terms. */
export async function wrapForPassphrase(
  root: Uint8Array,
  factors: PassphraseFactors,
  { head, random }: { readonly head: VaultHead; readonly random: Random },
): Promise<VaultFile['passphrase']> {
  const terms = freshTerms(random);
  const context = await passphraseContext(factors, head, terms);
  const encrypted = encrypt(root, context);
  wipe(context.key);
  return { terms, wrapped: toBase64(encrypted) };
}

/** The root secret. @throws WrongPassphrase */
export async function unwrapWithPassphrase(file: VaultFile, factors: PassphraseFactors): Promise<Uint8Array> {
  // Argon2id takes no empty text, and no vault has an empty passphrase.
  if (factors.passphrase === '') throw new WrongPassphrase();
  const { terms, wrapped } = file.passphrase;
  const context = await passphraseContext(factors, file.head, terms);
  try {
    return decryptOr(fromBase64(wrapped), context, (cause) => new WrongPassphrase({ cause }));
  } finally {
    wipe(context.key);
  }
}

/** The recovery key is random, so it needs no stretching. */
const recoveryContext = (recovery: Uint8Array, head: VaultHead, salt: string): EncryptionContext => ({
  key: deriveKey(recovery, fromBase64(salt), 'vault/recovery'),
  additionalData: vaultData(head, 'recovery', { name: 'hkdf-sha256', salt }),
});

/** Wraps the root secret for the recovery key. */
export function wrapForRecovery(
  root: Uint8Array,
  recovery: Uint8Array,
  { head, random }: { readonly head: VaultHead; readonly random: Random },
): VaultFile['recovery'] {
  const salt = toBase64(random(16));
  const context = recoveryContext(recovery, head, salt);
  const encrypted = encrypt(root, context);
  wipe(context.key);
  return { salt, wrapped: toBase64(encrypted) };
}

/** The root secret. @throws RecoveryKeyWrong */
export function unwrapWithRecoveryKey(file: VaultFile, recovery: Uint8Array): Uint8Array {
  const context = recoveryContext(recovery, file.head, file.recovery.salt);
  try {
    const encrypted = fromBase64(file.recovery.wrapped);
    return decryptOr(encrypted, context, (cause) => new RecoveryKeyWrong({ cause }));
  } finally {
    wipe(context.key);
  }
}

/** The key of the database. */
export const databaseKey = (root: Uint8Array, head: VaultHead): Uint8Array =>
  deriveKey(root, Buffer.from(head.vaultId, 'utf8'), 'vault/database');
