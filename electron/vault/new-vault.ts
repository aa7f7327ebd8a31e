import { toBase64 } from '../crypto/base64.ts';
import { KEY_BYTES } from '../crypto/cipher.ts';
import { publicKeyOf } from '../crypto/curve-keys.ts';
import { wipe } from '../crypto/wipe.ts';
import { bindDevice } from './device-secret.ts';
import { encryptEnrolment } from './encrypted-enrolment.ts';
import { signEnrolment } from './enrolment-signature.ts';
import { authenticateFile } from './file-mac.ts';
import { signOrganisationFile } from './organisation-file.ts';
import { enrollingOrganisation } from './organisation-key.ts';
import type { NewOrganisation, NewUser, Setup } from './port.ts';
import { formatPrintedKey, PRINTED_KEY_BYTES } from './printed-key.ts';
import { databaseKey, wrapForPassphrase, wrapForRecovery } from './root-secret.ts';
import type { OpenKeys } from './session.ts';
import { wrapUserKeys } from './user-keys.ts';
import { newHead } from './vault-file.ts';
import type { VaultFile } from './vault-file.ts';
import type { VaultParts } from './vault-parts.ts';

/** A vault that is not on disk yet: its file, the keys to print, and the keys in use. */
interface NewVault extends Pick<Setup, 'recoveryKey' | 'organisationKey' | 'organisationFile'> {
  readonly file: VaultFile;
  readonly keys: OpenKeys;
}

/** Whom a vault is made for. */
interface VaultOwner {
  readonly user: NewUser;
  readonly organisation: NewOrganisation;
}

/**
 * Makes all keys of a new vault: the root secret, the user's two key pairs and, unless it is there already, the
 * organisation's, whose private half is forgotten here.
 * @throws UserRefused | OrganisationKeyMistyped | KeyDerivationFailed
 */
export async function makeVault(
  { user, organisation }: VaultOwner,
  passphrase: string,
  parts: VaultParts,
): Promise<NewVault> {
  const { random, newId, keyStore, stretchPassphrase: stretch } = parts;
  const createdAt = parts.clock().toISOString();
  const head = newHead({ vaultId: newId(), deviceId: newId(), createdAt });
  const { secret, printed } = enrollingOrganisation(organisation.typedKey, random);
  const root = random(KEY_BYTES);
  const recovery = random(PRINTED_KEY_BYTES);
  const own = {
    signing: random(KEY_BYTES),
    encryption: random(KEY_BYTES),
    organisation: publicKeyOf('ed25519', secret),
  };
  try {
    const claim = {
      userId: newId(),
      name: user.name,
      function: user.function,
      registration: user.registration,
      signingKey: toBase64(publicKeyOf('ed25519', own.signing)),
      encryptionKey: toBase64(publicKeyOf('x25519', own.encryption)),
      issuedAt: createdAt,
    };
    const enrolment = signEnrolment(claim, secret);
    const device = await bindDevice(keyStore, head, random);
    const part = {
      head,
      device: device.binding,
      passphrase: await wrapForPassphrase(root, { passphrase, device, stretch }, { head, random }),
      recovery: wrapForRecovery(root, recovery, { head, random }),
      user: wrapUserKeys(own, root, head),
    };
    wipe(device.secret);
    return {
      file: authenticateFile(root, part, encryptEnrolment(enrolment, root, head)),
      recoveryKey: formatPrintedKey('recovery', recovery),
      organisationKey: printed,
      organisationFile: signOrganisationFile({ name: organisation.name, madeAt: createdAt }, secret),
      keys: { enrolment, deviceId: head.deviceId, databaseKey: databaseKey(root, head), user: own },
    };
  } finally {
    wipe(root, recovery, secret);
  }
}
