import { recordId } from '../../shared/domain/record-id.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import { decryptOr, encrypt } from '../crypto/cipher.ts';
import { text } from './columns.ts';
import { DossierKeyMissing, RecordRefused, StoreDamaged } from './errors.ts';
import type { DossierKeyring, WrappedDossierKey } from './port.ts';
import type { Sql } from './sql.ts';

/**
 * The second encryption of what falls under the medical secret, with the key of its dossier. No key leaves this file, and
 * none is kept in it: the wrapped key is a row, and the keyring that unwraps it holds and overwrites what it opened. So a
 * key that came with a change that did not happen is gone with its row.
 */
export interface DossierKeys {
  holds(dossierId: RecordId): boolean;
  /**
   * @param label says which record or blob it is, and is bound to the bytes: they cannot be moved to another one
   * @throws DossierKeyMissing
   */
  encrypt(dossierId: RecordId, label: string, content: Uint8Array): Uint8Array;
  /** @throws DossierKeyMissing | StoreDamaged when the bytes, their label or the key is not the one they were encrypted with */
  decrypt(dossierId: RecordId, label: string, encrypted: Uint8Array): Uint8Array;
  /**
   * Keeps the wrapped keys of a change.
   * @throws RecordRefused when a key is malformed, replaces another one, or splits a dossier between two keys
   */
  add(wrapped: readonly WrappedDossierKey[]): void;
}

interface Owner {
  readonly userId: RecordId;
  readonly keyring: DossierKeyring;
}

export function dossierKeys(sql: Sql, { userId, keyring }: Owner): DossierKeys {
  const wrappedFor = (dossierId: RecordId, member: RecordId): string | undefined => {
    const row = sql.get(
      'SELECT wrapped FROM dossier_keys WHERE dossier_id = ? AND user_id = ?',
      dossierId,
      member,
    );
    return row === undefined ? undefined : text(row, 'wrapped');
  };

  const find = (dossierId: RecordId): Uint8Array | null => {
    const wrapped = wrappedFor(dossierId, userId);
    return wrapped === undefined ? null : keyring.unwrap({ dossierId, userId, wrapped });
  };

  const get = (dossierId: RecordId): Uint8Array => {
    const key = find(dossierId);
    if (key === null) throw new DossierKeyMissing('this user has no key to the dossier');
    return key;
  };

  const addOne = ({ dossierId, userId: member, wrapped }: WrappedDossierKey): void => {
    const stored = wrappedFor(dossierId, member);
    if (stored !== undefined && stored !== wrapped) throw new RecordRefused('dossierKey', 'wrapped');
    sql.run(
      'INSERT OR IGNORE INTO dossier_keys (dossier_id, user_id, wrapped) VALUES (?, ?, ?)',
      dossierId,
      member,
      wrapped,
    );
  };

  return {
    holds: (dossierId) => find(dossierId) !== null,
    encrypt: (dossierId, label, content) => encrypt(content, { key: get(dossierId), additionalData: label }),
    decrypt: (dossierId, label, encrypted) =>
      decryptOr(
        encrypted,
        { key: get(dossierId), additionalData: label },
        (cause) => new StoreDamaged('an encrypted body does not pass its check', { cause }),
      ),
    add: (wrapped) => {
      for (const key of wrapped) checkShape(key);
      // A second key beside an existing one would make half of the dossier unreadable to the other half of the team.
      for (const dossierId of new Set(wrapped.map((key) => key.dossierId))) {
        const hasKeys =
          sql.get('SELECT 1 FROM dossier_keys WHERE dossier_id = ? LIMIT 1', dossierId) !== undefined;
        if (hasKeys && find(dossierId) === null) throw new RecordRefused('dossierKey', 'dossierId');
      }
      for (const key of wrapped) addOne(key);
    },
  };
}

function checkShape(key: WrappedDossierKey): void {
  for (const field of ['dossierId', 'userId'] as const) {
    if (!recordId.safeParse(key[field]).success) throw new RecordRefused('dossierKey', field);
  }
  if (!/^[A-Za-z0-9+/]{40,400}={0,2}$/.test(key.wrapped)) throw new RecordRefused('dossierKey', 'wrapped');
}
