import { recordId } from '../../shared/domain/record-id.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import { text } from './columns.ts';
import { DossierKeyMissing, RecordRefused } from './errors.ts';
import type { DossierKeyring, WrappedDossierKey } from './port.ts';
import type { Sql } from './sql.ts';

/** The keys of the dossiers this user may open, fetched when first needed and forgotten at closing. */
export interface DossierKeys {
  holds(dossierId: RecordId): boolean;
  /** @throws DossierKeyMissing */
  get(dossierId: RecordId): Uint8Array;
  /**
   * Keeps the wrapped keys of a change.
   * @throws RecordRefused when a key is malformed, replaces another one, or splits a dossier between two keys
   */
  add(wrapped: readonly WrappedDossierKey[]): void;
  /** Wipes what is in memory: after a change that did not happen, and at closing. */
  forget(): void;
}

interface Owner {
  readonly userId: RecordId;
  readonly keyring: DossierKeyring;
}

export function dossierKeys(sql: Sql, { userId, keyring }: Owner): DossierKeys {
  const opened = new Map<RecordId, Uint8Array>();

  const find = (dossierId: RecordId): Uint8Array | undefined => {
    const known = opened.get(dossierId);
    if (known !== undefined) return known;
    const row = sql.get(
      'SELECT sealed FROM dossier_keys WHERE dossier_id = ? AND user_id = ?',
      dossierId,
      userId,
    );
    if (row === undefined) return undefined;
    const key = keyring.open({ dossierId, userId, sealed: text(row, 'sealed') });
    if (key === null) return undefined;
    const copy = Uint8Array.from(key);
    opened.set(dossierId, copy);
    return copy;
  };

  const addOne = ({ dossierId, userId: to, sealed }: WrappedDossierKey): void => {
    const stored = sql.get(
      'SELECT sealed FROM dossier_keys WHERE dossier_id = ? AND user_id = ?',
      dossierId,
      to,
    );
    if (stored !== undefined && text(stored, 'sealed') !== sealed)
      throw new RecordRefused('dossierKey', 'sealed');
    sql.run(
      'INSERT OR IGNORE INTO dossier_keys (dossier_id, user_id, sealed) VALUES (?, ?, ?)',
      dossierId,
      to,
      sealed,
    );
  };

  return {
    holds: (dossierId) => find(dossierId) !== undefined,
    get: (dossierId) => {
      const key = find(dossierId);
      if (key === undefined) throw new DossierKeyMissing('this user has no key to the dossier');
      return key;
    },
    add: (wrapped) => {
      for (const key of wrapped) checkShape(key);
      // A second key beside an existing one would make half of the dossier unreadable to the other half of the team.
      for (const dossierId of new Set(wrapped.map((key) => key.dossierId))) {
        const hasKeys =
          sql.get('SELECT 1 FROM dossier_keys WHERE dossier_id = ? LIMIT 1', dossierId) !== undefined;
        if (hasKeys && find(dossierId) === undefined) throw new RecordRefused('dossierKey', 'dossierId');
      }
      for (const key of wrapped) addOne(key);
    },
    forget: () => {
      for (const key of opened.values()) key.fill(0);
      opened.clear();
    },
  };
}

function checkShape(key: WrappedDossierKey): void {
  for (const field of ['dossierId', 'userId'] as const) {
    if (!recordId.safeParse(key[field]).success) throw new RecordRefused('dossierKey', field);
  }
  if (!/^[A-Za-z0-9+/]{40,400}={0,2}$/.test(key.sealed)) throw new RecordRefused('dossierKey', 'sealed');
}
