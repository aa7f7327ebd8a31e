import { randomBytes } from 'node:crypto';
import { canonicalJson } from '../../../shared/consent/canonical.ts';
import { enrolment as enrolmentSchema } from '../../../shared/domain/enrolment.ts';
import type { Enrolment } from '../../../shared/domain/enrolment.ts';
import { decrypt, derive, encrypt } from '../../../electron/vault/cipher.ts';
import type { Lock } from '../../../electron/vault/cipher.ts';
import { readRecoveryKey } from '../../../electron/vault/recovery-key.ts';
import { openWithRecovery } from '../../../electron/vault/root-secret.ts';
import { wrapAbout } from '../../../electron/vault/vault-file.ts';
import type { VaultFile } from '../../../electron/vault/vault-file.ts';

/** What the enrolment of a file is encrypted with; tests vary it. */
export function lockOf(file: VaultFile, root: Uint8Array, purpose = 'enrolment'): Lock {
  return {
    key: derive(root, Buffer.from(file.head.vaultId), `vault/${purpose}`),
    about: wrapAbout(file.head, purpose, null),
  };
}

/** The root secret, by way of the printed key: whoever has it can encrypt what she likes. */
export function rootOf(file: VaultFile, recoveryKey: string): Uint8Array {
  const root = openWithRecovery(file, readRecoveryKey(recoveryKey), 'recovery');
  if (root === null) throw new Error('the root secret did not open');
  return root;
}

/** The enrolment a file holds. */
export function enrolmentIn(file: VaultFile, root: Uint8Array): Enrolment {
  const plain = decrypt(Buffer.from(String(file.enrolment), 'base64'), lockOf(file, root));
  if (plain === null) throw new Error('the enrolment did not open');
  const text = Buffer.from(plain).toString('utf8');
  const found = enrolmentSchema.parse(JSON.parse(text));
  if (canonicalJson(found) !== text) throw new Error('the enrolment is not in its canonical form');
  return found;
}

/** Any text, encrypted, as it would stand in a file. */
export const sealedText = (text: string, lock: Lock): string =>
  Buffer.from(encrypt(Buffer.from(text, 'utf8'), lock, randomBytes)).toString('base64');

/** The file with another enrolment, rightly encrypted. */
export const withEnrolment = (file: VaultFile, root: Uint8Array, value: unknown): VaultFile => ({
  ...file,
  enrolment: sealedText(JSON.stringify(value), lockOf(file, root)),
});
