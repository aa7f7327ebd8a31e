import type { Enrolment } from '../../shared/domain/enrolment.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import { toBase64 } from '../crypto/base64.ts';
import { signBytes } from '../crypto/curve-keys.ts';
import { wipe } from '../crypto/wipe.ts';
import { signDossierKey } from '../signatures/dossier-key.ts';
import { unwrapDossierKey, wrapNewDossierKey } from './dossier-keys.ts';
import { VaultLocked } from './errors.ts';
import type { VaultSession } from './port.ts';
import type { UserKeys } from './user-keys.ts';
import type { Random } from './random.ts';

/** What a session is made of; from here on it owns these bytes and overwrites them. */
export interface OpenKeys {
  readonly enrolment: Enrolment;
  readonly deviceId: RecordId;
  readonly databaseKey: Uint8Array;
  readonly user: UserKeys;
}

interface SessionParts {
  readonly random: Random;
  readonly clock: () => Date;
}

/** The keys between unlock and lock. After `wipe` every use of them fails with VaultLocked. */
export function openSession(keys: OpenKeys, { random, clock }: SessionParts): VaultSession {
  const { enrolment, deviceId, databaseKey, user } = keys;
  /** Dossier keys by dossier and wrapped text: a dossier that gets a new key is unwrapped anew. */
  const dossierKeys = new Map<string, Uint8Array>();
  let locked = false;

  const assertOpen = (): void => {
    if (locked) throw new VaultLocked();
  };

  const sign = (payload: string): string => {
    assertOpen();
    return toBase64(signBytes(user.signing, Buffer.from(payload, 'utf8')));
  };

  return {
    enrolment,
    deviceId,
    databaseKey,
    keyring: {
      unwrap(wrapped) {
        assertOpen();
        if (wrapped.userId !== enrolment.claim.userId) return null;
        const name = `${wrapped.dossierId}|${wrapped.wrapped}`;
        const known = dossierKeys.get(name);
        if (known !== undefined) return known;
        const key = unwrapDossierKey(wrapped, user.encryption);
        dossierKeys.set(name, key);
        return key;
      },
    },
    newDossierKey(dossierId, members) {
      assertOpen();
      const wrappedAt = clock().toISOString();
      return wrapNewDossierKey(dossierId, members, random).map((key) =>
        signDossierKey({ enrolment, sign }, { ...key, wrappedAt }),
      );
    },
    sign,
    wipe() {
      locked = true;
      wipe(databaseKey, user.signing, user.encryption, ...dossierKeys.values());
      dossierKeys.clear();
    },
  };
}
