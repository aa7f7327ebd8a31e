import type Database from 'better-sqlite3';
import { openConnection } from '../../electron/store/connection.ts';
import { migrate, migrations } from '../../electron/store/migrate.ts';
import { foldedWords, searchTextOf, personWords } from '../../electron/store/search-text.ts';
import { sqlOver } from '../../electron/store/sql.ts';
import { listName } from '../../shared/domain/employee.ts';
import type { RecordBody } from '../../shared/records/kinds.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import { databaseKey } from '../store/support.ts';

/**
 * What the store is measured against: the same package, cipher, settings and tables, and the same rows written by
 * prepared statements in one transaction a batch; no schema, no version rules, no hash, no watermark.
 */
export interface Plain {
  readonly db: Database.Database;
  insertEmployees(batch: readonly Person[]): void;
  /** A next version of each, the one before it kept. */
  changeEmployees(batch: readonly Person[]): void;
  insertEmployers(batch: readonly Company[]): void;
  close(): void;
}

export interface Person {
  readonly id: RecordId;
  readonly body: RecordBody<'employee'>;
}
export interface Company {
  readonly id: RecordId;
  readonly body: RecordBody<'employer'>;
}

export function openPlain(file: string, newId: () => RecordId): Plain {
  const db = openConnection({ file, key: databaseKey, readonly: false });
  migrate(sqlOver(db), migrations, () => new Date());
  const record = db.prepare(
    `INSERT INTO records (id, dossier_id, kind, compartment, schema_version, checked_by, version, written_at, written_by, purpose, body, draft, synced)
     VALUES (?, ?, ?, ?, 1, 0, 1, ?, ?, 'Proef', ?, 0, 1)`,
  );
  const keepEarlier = db.prepare(
    `INSERT INTO earlier_versions (record_id, version, schema_version, checked_by, written_at, written_by, purpose, body)
     SELECT id, version, schema_version, checked_by, written_at, written_by, purpose, body FROM records WHERE id = ?`,
  );
  const change = db.prepare(
    'UPDATE records SET version = version + 1, written_at = ?, written_by = ?, body = ? WHERE id = ?',
  );
  const changeDossier = db.prepare('UPDATE dossiers SET name = ?, born_on = ? WHERE dossier_id = ?');
  const changeItem = db.prepare(
    `UPDATE outbox_items SET version = version + 1 WHERE reference = ? AND item = 'record'`,
  );
  const operation = db.prepare('INSERT INTO outbox (operation_id, dossier_id, queued_at) VALUES (?, ?, ?)');
  const item = db.prepare(
    `INSERT INTO outbox_items (position, item, reference, kind, compartment, base_version, version, about)
     VALUES (?, 'record', ?, ?, ?, 0, 1, NULL)`,
  );
  const dossier = db.prepare(
    `INSERT INTO dossiers (dossier_id, person_search_text, search_text, name, born_on, phase) VALUES (?, ?, ?, ?, ?, 0)`,
  );
  const wordRow = db.prepare('INSERT INTO words (word, dossier_row) VALUES (?, ?)');
  const employer = db.prepare(
    'INSERT INTO employers (employer_id, name, city, contact_name, search_text) VALUES (?, ?, ?, ?, ?)',
  );
  const audit = db.prepare(
    `INSERT INTO audit (at, event, action, outcome, purpose, object_kind, user_id, user_name, function, device_id, changes, hash)
     VALUES (?, 'bench', 'create', 'ok', 'Proef', 'employee', ?, 'Noor Testarts', 'bedrijfsarts', ?, ?, ?)`,
  );
  const someone = newId();
  const digest = new Uint8Array(32);

  return {
    db,
    insertEmployees: db.transaction((batch: readonly Person[]) => {
      const at = new Date().toISOString();
      for (const { id, body } of batch) {
        record.run(id, id, 'employee', 'identity', at, someone, JSON.stringify(body));
        const words = personWords(body);
        const searchText = searchTextOf(words);
        const { lastInsertRowid: row } = dossier.run(id, searchText, searchText, listName(body), body.bornOn);
        for (const word of new Set(words)) wordRow.run(word, row);
        const { lastInsertRowid: position } = operation.run(newId(), id, at);
        item.run(position, id, 'employee', 'identity');
      }
      audit.run(at, someone, someone, null, digest);
    }),
    changeEmployees: db.transaction((batch: readonly Person[]) => {
      const at = new Date().toISOString();
      for (const { id, body } of batch) {
        keepEarlier.run(id);
        change.run(at, someone, JSON.stringify(body), id);
        changeDossier.run(listName(body), body.bornOn, id);
        changeItem.run(id);
      }
      audit.run(at, someone, someone, null, digest);
    }),
    insertEmployers: db.transaction((batch: readonly Company[]) => {
      const at = new Date().toISOString();
      const { lastInsertRowid: position } = operation.run(newId(), null, at);
      for (const { id, body } of batch) {
        record.run(id, null, 'employer', 'process', at, someone, JSON.stringify(body));
        employer.run(
          id,
          body.name,
          body.address.city,
          body.contactName,
          searchTextOf(foldedWords(body.name)),
        );
        item.run(position, id, 'employer', 'process');
      }
      audit.run(at, someone, someone, null, digest);
    }),
    close: () => void db.close(),
  };
}
