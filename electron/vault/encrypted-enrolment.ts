import { canonicalJson } from '../../shared/canonical-json.ts';
import type { Enrolment } from '../../shared/domain/enrolment.ts';
import { fromBase64, isStrictBase64, toBase64 } from '../crypto/base64.ts';
import { decryptOr, encrypt } from '../crypto/cipher.ts';
import type { EncryptionContext } from '../crypto/cipher.ts';
import { deriveKey } from '../crypto/derived-key.ts';
import { wipe } from '../crypto/wipe.ts';
import { verifyEnrolment } from './enrolment-signature.ts';
import { EnrolmentTampered } from './errors.ts';
import type { UserKeys } from './user-keys.ts';
import { vaultData } from './vault-file.ts';
import type { VaultHead } from './vault-file.ts';

const contextOf = (root: Uint8Array, head: VaultHead): EncryptionContext => ({
  key: deriveKey(root, Buffer.from(head.vaultId, 'utf8'), 'vault/enrolment'),
  additionalData: vaultData(head, 'enrolment', null),
});

/** Encrypts an enrolment under the root secret: it names the user, so the key file may not show it [VLT-19]. @returns base64 */
export function encryptEnrolment(enrolment: Enrolment, root: Uint8Array, head: VaultHead): string {
  const context = contextOf(root, head);
  const plain = Buffer.from(canonicalJson(enrolment), 'utf8');
  const encrypted = encrypt(plain, context);
  wipe(plain, context.key);
  return toBase64(encrypted);
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
 * @throws EnrolmentTampered when it is anything else
 */
export function readEnrolment(found: unknown, { root, head, user }: OpenVault): Enrolment {
  if (typeof found !== 'string' || !isStrictBase64(found)) throw new EnrolmentTampered();
  const context = contextOf(root, head);
  try {
    const plain = decryptOr(fromBase64(found), context, (cause) => new EnrolmentTampered({ cause }));
    return verifyEnrolment(parsedAndWiped(plain), user);
  } finally {
    wipe(context.key);
  }
}

function parsedAndWiped(plain: Uint8Array): unknown {
  try {
    return JSON.parse(Buffer.from(plain).toString('utf8'));
  } catch {
    // No cause: the message of a syntax error quotes the text.
    throw new EnrolmentTampered();
  } finally {
    wipe(plain);
  }
}
