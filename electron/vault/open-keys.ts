import type { Enrolment } from '../../shared/domain/enrolment.ts';
import { wipe } from '../crypto/wipe.ts';
import { readEnrolment } from './encrypted-enrolment.ts';
import { EnrolmentTampered } from './errors.ts';
import { databaseKey } from './root-secret.ts';
import type { OpenKeys } from './session.ts';
import { unwrapUserKeys } from './user-keys.ts';
import type { UserKeys } from './user-keys.ts';
import type { VaultFile } from './vault-file.ts';

/** The file to open with, followed by its copy when that can be read too. */
export type VaultFiles = readonly [VaultFile, ...(readonly VaultFile[])];

/**
 * The keys of the first file, whose root secret is open; the caller overwrites them.
 * @param files where an enrolment may be found, best first
 * @throws VaultDamaged | EnrolmentTampered
 */
export function openKeys(files: VaultFiles, root: Uint8Array): OpenKeys {
  const [file] = files;
  const user = unwrapUserKeys(file, root);
  try {
    const enrolment = genuineEnrolment(files, root, user);
    return { enrolment, deviceId: file.head.deviceId, databaseKey: databaseKey(root, file.head), user };
  } catch (error) {
    wipe(user.signing, user.encryption);
    throw error;
  }
}

/** The first genuine enrolment in these files, for the vault of the first. @throws EnrolmentTampered */
function genuineEnrolment(files: VaultFiles, root: Uint8Array, user: UserKeys): Enrolment {
  const { head } = files[0];
  let tampered = new EnrolmentTampered();
  for (const file of files) {
    try {
      return readEnrolment(file.enrolment, { root, head, user });
    } catch (error) {
      if (!(error instanceof EnrolmentTampered)) throw error;
      tampered = error;
    }
  }
  throw tampered;
}
