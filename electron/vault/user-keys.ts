import { fromBase64, toBase64 } from './base64.ts';
import { decrypt, derive, encrypt, KEY_BYTES, wipe } from './cipher.ts';
import type { Lock, Random } from './cipher.ts';
import { wrapAbout } from './vault-file.ts';
import type { VaultFile, VaultHead } from './vault-file.ts';

/** The private keys of the user, and the public key of the organisation that enrolled her. 32 bytes each. */
export interface UserKeys {
  /** Ed25519: seals consents and audit heads. */
  readonly signing: Uint8Array;
  /** X25519: dossier keys are given to it. */
  readonly box: Uint8Array;
  /** Ed25519, public. Kept here so that it cannot be replaced from outside. */
  readonly organisation: Uint8Array;
}

const lockFor = (root: Uint8Array, head: VaultHead): Lock => ({
  key: derive(root, Buffer.from(head.vaultId, 'utf8'), 'vault/user'),
  about: wrapAbout(head, 'user', null),
});

/** Wraps the keys of the user for the root secret. */
export function wrapUserKeys(
  keys: UserKeys,
  root: Uint8Array,
  { head, random }: { readonly head: VaultHead; readonly random: Random },
): VaultFile['user'] {
  const lock = lockFor(root, head);
  const joined = Buffer.concat([keys.signing, keys.box, keys.organisation]);
  const wrapped = encrypt(joined, lock, random);
  wipe(joined, lock.key);
  return { wrapped: toBase64(wrapped) };
}

/** null when the file does not hold the keys that belong to this root secret. */
export function openUserKeys(file: VaultFile, root: Uint8Array): UserKeys | null {
  const lock = lockFor(root, file.head);
  const joined = decrypt(fromBase64(file.user.wrapped), lock);
  wipe(lock.key);
  if (joined === null) return null;
  const part = (at: number): Uint8Array =>
    new Uint8Array(joined.subarray(at * KEY_BYTES, (at + 1) * KEY_BYTES));
  const keys = { signing: part(0), box: part(1), organisation: part(2) };
  wipe(joined);
  return keys;
}
