import type { Enrolment } from '../../shared/domain/enrolment.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import { toBase64 } from './base64.ts';
import { wipe } from './cipher.ts';
import type { Random } from './cipher.ts';
import { signBytes } from './curve-keys.ts';
import { newDossierKeyFor, openDossierKey } from './dossier-keys.ts';
import { VaultLocked } from './errors.ts';
import type { VaultSession } from './port.ts';
import type { UserKeys } from './user-keys.ts';

/** What a session is made of; from here on it owns these bytes and overwrites them. */
export interface OpenKeys {
  readonly enrolment: Enrolment;
  readonly deviceId: RecordId;
  readonly databaseKey: Uint8Array;
  readonly user: UserKeys;
}

/** The keys between unlock and lock. After `wipe` every use of them fails with VaultLocked. */
export function openSession(keys: OpenKeys, random: Random): VaultSession {
  const { enrolment, deviceId, databaseKey, user } = keys;
  /** Opened dossier keys by dossier and sealed text: a dossier that gets a new key is opened anew. */
  const opened = new Map<string, Uint8Array>();
  let locked = false;

  const assertOpen = (): void => {
    if (locked) throw new VaultLocked();
  };

  return {
    enrolment,
    deviceId,
    databaseKey,
    keyring: {
      open(wrapped) {
        assertOpen();
        if (wrapped.userId !== enrolment.claim.userId) return null;
        const name = `${wrapped.dossierId}|${wrapped.sealed}`;
        const known = opened.get(name);
        if (known !== undefined) return known;
        const key = openDossierKey(wrapped, user.box);
        opened.set(name, key);
        return key;
      },
    },
    newDossierKey(dossierId, members) {
      assertOpen();
      return newDossierKeyFor(dossierId, members, random);
    },
    sign(payload) {
      assertOpen();
      return toBase64(signBytes(user.signing, Buffer.from(payload, 'utf8')));
    },
    wipe() {
      locked = true;
      wipe(databaseKey, user.signing, user.box, ...opened.values());
      opened.clear();
    },
  };
}
