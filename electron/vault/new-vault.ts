import { toBase64 } from './base64.ts';
import { KEY_BYTES, wipe } from './cipher.ts';
import { publicPart } from './curve-keys.ts';
import { bindDevice } from './device-secret.ts';
import { signEnrolment, wrapEnrolment } from './enrolment-seal.ts';
import type { NewUser } from './port.ts';
import { printRecoveryKey, RECOVERY_KEY_BYTES } from './recovery-key.ts';
import { databaseKey, sealFile, wrapForPassphrase, wrapForRecovery } from './root-secret.ts';
import type { OpenKeys } from './session.ts';
import { wrapUserKeys } from './user-keys.ts';
import { newHead } from './vault-file.ts';
import type { VaultFile } from './vault-file.ts';
import type { VaultParts } from './vault-parts.ts';

/** A vault that is not on disk yet: its file, the key to print, and the keys in use. */
interface NewVault {
  readonly file: VaultFile;
  readonly recoveryKey: string;
  readonly keys: OpenKeys;
}

/**
 * Makes all keys of a new vault: the root secret, the user's two key pairs and the organisation's, whose private half
 * is wrapped for the recovery key only and forgotten here.
 * @throws UserRefused | KeyDerivationFailed
 */
export async function makeVault(user: NewUser, passphrase: string, parts: VaultParts): Promise<NewVault> {
  const { random, newId, keyStore, deriveKey } = parts;
  const createdAt = parts.clock().toISOString();
  const head = newHead({ vaultId: newId(), deviceId: newId(), createdAt });
  const root = random(KEY_BYTES);
  const recovery = random(RECOVERY_KEY_BYTES);
  const organisation = random(KEY_BYTES);
  const own = {
    signing: random(KEY_BYTES),
    box: random(KEY_BYTES),
    organisation: publicPart('ed25519', organisation),
  };
  try {
    const claim = {
      userId: newId(),
      name: user.name,
      function: user.function,
      registration: user.registration,
      signingKey: toBase64(publicPart('ed25519', own.signing)),
      boxKey: toBase64(publicPart('x25519', own.box)),
      issuedAt: createdAt,
    };
    const enrolment = signEnrolment(claim, organisation);
    const device = await bindDevice(keyStore, head, random);
    const part = {
      head,
      device: device.binding,
      passphrase: await wrapForPassphrase(root, { passphrase, device, deriveKey }, { head, random }),
      ...wrapForRecovery({ root, organisation }, recovery, { head, random }),
      user: wrapUserKeys(own, root, { head, random }),
    };
    wipe(device.secret);
    return {
      file: sealFile(root, part, wrapEnrolment(enrolment, root, { head, random })),
      recoveryKey: printRecoveryKey(recovery),
      keys: { enrolment, deviceId: head.deviceId, databaseKey: databaseKey(root, head), user: own },
    };
  } finally {
    wipe(root, recovery, organisation);
  }
}
