import { recordId } from '../../shared/domain/record-id.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import { decryptOr, encrypt } from '../crypto/cipher.ts';
import { isDossierKeyGenuine } from '../signatures/dossier-key.ts';
import type { SignatureChain } from '../signatures/verify-signed.ts';
import { text } from './columns.ts';
import { DossierKeyMissing, DossierKeyUnproven, RecordRefused, StoreDamaged } from './errors.ts';
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
   * @throws DossierKeyMissing | DossierKeyUnproven
   */
  encrypt(dossierId: RecordId, label: string, content: Uint8Array): Uint8Array;
  /** @throws DossierKeyMissing | DossierKeyUnproven | StoreDamaged when the bytes, their label or the key is not the one they were encrypted with */
  decrypt(dossierId: RecordId, label: string, encrypted: Uint8Array): Uint8Array;
  /**
   * Keeps the wrapped keys of a change.
   * @throws RecordRefused when a key is malformed or not signed by a colleague who may, replaces another one, or splits a dossier between two keys
   */
  add(wrapped: readonly WrappedDossierKey[]): void;
}

interface Owner {
  readonly userId: RecordId;
  readonly keyring: DossierKeyring;
  /** Under whom the signature of a key counts. */
  readonly chain: SignatureChain;
}

export function dossierKeys(sql: Sql, { userId, keyring, chain }: Owner): DossierKeys {
  /** The keys whose signature was found genuine, as text: each use asks, and a signature takes as long as a small read. */
  const genuine = new Map<RecordId, string>();

  const storedFor = (dossierId: RecordId, member: RecordId): WrappedDossierKey | undefined => {
    const row = sql.get(
      'SELECT wrapped, wrapped_at, wrapped_by, signature FROM dossier_keys WHERE dossier_id = ? AND user_id = ?',
      dossierId,
      member,
    );
    if (row === undefined) return undefined;
    return {
      dossierId,
      userId: member,
      wrapped: text(row, 'wrapped'),
      wrappedAt: text(row, 'wrapped_at'),
      wrappedBy: text(row, 'wrapped_by'),
      signature: text(row, 'signature'),
    };
  };

  /** Whoever has the database key can put a key of her choice here: what nobody signed who may, opens and closes nothing. */
  const isGenuine = (key: WrappedDossierKey): boolean => {
    const whole = JSON.stringify(key);
    if (genuine.get(key.dossierId) === whole) return true;
    const found = isDossierKeyGenuine(key, chain);
    if (found) genuine.set(key.dossierId, whole);
    return found;
  };

  const find = (dossierId: RecordId): Uint8Array | null => {
    const stored = storedFor(dossierId, userId);
    return stored === undefined || !isGenuine(stored) ? null : keyring.unwrap(stored);
  };

  const get = (dossierId: RecordId): Uint8Array => {
    const stored = storedFor(dossierId, userId);
    if (stored !== undefined && !isGenuine(stored))
      throw new DossierKeyUnproven('no colleague who may signed the key of this dossier');
    const key = stored === undefined ? null : keyring.unwrap(stored);
    if (key === null) throw new DossierKeyMissing('this user has no key to the dossier');
    return key;
  };

  const addOne = (key: WrappedDossierKey): void => {
    const stored = storedFor(key.dossierId, key.userId);
    if (stored !== undefined && stored.wrapped !== key.wrapped)
      throw new RecordRefused('dossierKey', 'wrapped');
    sql.run(
      `INSERT OR IGNORE INTO dossier_keys (dossier_id, user_id, wrapped, wrapped_at, wrapped_by, signature)
       VALUES (?, ?, ?, ?, ?, ?)`,
      key.dossierId,
      key.userId,
      key.wrapped,
      key.wrappedAt,
      key.wrappedBy,
      key.signature,
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
      for (const key of wrapped) {
        checkShape(key);
        if (!isDossierKeyGenuine(key, chain)) throw new RecordRefused('dossierKey', 'signature');
      }
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
