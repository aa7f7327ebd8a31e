import { fromBase64, toBase64 } from '../crypto/base64.ts';
import { decryptOr, encrypt, KEY_BYTES } from '../crypto/cipher.ts';
import type { EncryptionContext } from '../crypto/cipher.ts';
import { deriveKey } from '../crypto/derived-key.ts';
import { wipe } from '../crypto/wipe.ts';
import { VaultDamaged } from './errors.ts';
import { vaultData } from './vault-file.ts';
import type { VaultFile, VaultHead } from './vault-file.ts';

/** The private keys of the user, and the public key of the organisation that enrolled her. 32 bytes each. */
export interface UserKeys {
  /** Ed25519, private: seals consents and released reports. */
  readonly signing: Uint8Array;
  /** X25519, private: dossier keys are wrapped for it. */
  readonly encryption: Uint8Array;
  /** Ed25519, public. Kept here so that it cannot be replaced from outside. */
  readonly organisation: Uint8Array;
}

const contextOf = (root: Uint8Array, head: VaultHead): EncryptionContext => ({
  key: deriveKey(root, Buffer.from(head.vaultId, 'utf8'), 'vault/user'),
  additionalData: vaultData(head, 'user', null),
});

/** Wraps the keys of the user for the root secret. */
export function wrapUserKeys(keys: UserKeys, root: Uint8Array, head: VaultHead): VaultFile['user'] {
  const context = contextOf(root, head);
  const joined = Buffer.concat([keys.signing, keys.encryption, keys.organisation]);
  const encrypted = encrypt(joined, context);
  wipe(joined, context.key);
  return { wrapped: toBase64(encrypted) };
}

/** @throws VaultDamaged when the file does not hold the keys that belong to this root secret */
export function unwrapUserKeys(file: VaultFile, root: Uint8Array): UserKeys {
  const context = contextOf(root, file.head);
  try {
    const encrypted = fromBase64(file.user.wrapped);
    const joined = decryptOr(encrypted, context, (cause) => new VaultDamaged({ cause }));
    const part = (at: number): Uint8Array =>
      new Uint8Array(joined.subarray(at * KEY_BYTES, (at + 1) * KEY_BYTES));
    const keys = { signing: part(0), encryption: part(1), organisation: part(2) };
    wipe(joined);
    return keys;
  } finally {
    wipe(context.key);
  }
}
