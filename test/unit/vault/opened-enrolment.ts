import { canonicalJson } from '../../../shared/canonical-json.ts';
import { enrolment as enrolmentSchema } from '../../../shared/domain/enrolment.ts';
import type { Enrolment } from '../../../shared/domain/enrolment.ts';
import { decrypt, encrypt } from '../../../electron/crypto/cipher.ts';
import type { EncryptionContext } from '../../../electron/crypto/cipher.ts';
import { deriveKey } from '../../../electron/crypto/derived-key.ts';
import { parsePrintedKey } from '../../../electron/vault/printed-key.ts';
import { unwrapWithRecoveryKey } from '../../../electron/vault/root-secret.ts';
import { vaultData } from '../../../electron/vault/vault-file.ts';
import type { VaultFile } from '../../../electron/vault/vault-file.ts';

/** What the enrolment of a file is encrypted with; tests vary it. */
export function contextOf(file: VaultFile, root: Uint8Array, purpose = 'enrolment'): EncryptionContext {
  return {
    key: deriveKey(root, Buffer.from(file.head.vaultId), `vault/${purpose}`),
    additionalData: vaultData(file.head, purpose, null),
  };
}

/** The root secret, by way of the printed key: whoever has it can encrypt what she likes. */
export const rootOf = (file: VaultFile, recoveryKey: string): Uint8Array =>
  unwrapWithRecoveryKey(file, parsePrintedKey('recovery', recoveryKey));

/** The enrolment a file holds. */
export function enrolmentIn(file: VaultFile, root: Uint8Array): Enrolment {
  const plain = decrypt(Buffer.from(String(file.enrolment), 'base64'), contextOf(file, root));
  const text = Buffer.from(plain).toString('utf8');
  const found = enrolmentSchema.parse(JSON.parse(text));
  if (canonicalJson(found) !== text) throw new Error('the enrolment is not in its canonical form');
  return found;
}

/** Any text, encrypted, as it would stand in a file. */
export const encryptedText = (text: string, context: EncryptionContext): string =>
  Buffer.from(encrypt(Buffer.from(text, 'utf8'), context)).toString('base64');

/** The file with another enrolment, rightly encrypted. */
export const withEnrolment = (file: VaultFile, root: Uint8Array, value: unknown): VaultFile => ({
  ...file,
  enrolment: encryptedText(JSON.stringify(value), contextOf(file, root)),
});
