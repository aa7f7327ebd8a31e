import type Database from 'better-sqlite3';
import { openConnection } from '../../electron/store/connection.ts';
import { migrate, migrations } from '../../electron/store/migrate.ts';
import { foldedWords, haystackOf, personWords } from '../../electron/store/search-text.ts';
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
    `INSERT INTO records (id, dossier_id, kind, compartment, schema_version, schema_print, version, frozen, written_at, written_by, body)
     VALUES (?, ?, ?, ?, 1, 0, 1, 0, ?, ?, ?)`,
  );
  const outbox = db.prepare(
    `INSERT INTO outbox (operation_id, record_id, kind, compartment, base_version, version, dossier_id, about, queued_at)
     VALUES (?, ?, ?, ?, 0, 1, ?, NULL, ?)`,
  );
  const dossier = db.prepare(
    `INSERT INTO dossiers (dossier_id, person_haystack, haystack, name, born_on, phase) VALUES (?, ?, ?, ?, ?, 0)`,
  );
  const wordRow = db.prepare('INSERT INTO words (word, dossier_row) VALUES (?, ?)');
  const employer = db.prepare(
    'INSERT INTO employers (employer_id, name, city, contact_name, haystack) VALUES (?, ?, ?, ?, ?)',
  );
  const audit = db.prepare(
    `INSERT INTO audit (at, event, action, outcome, purpose, object_kind, user_id, user_name, function, device_id, change_digest, hash)
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
        const haystack = haystackOf(words);
        const { lastInsertRowid: row } = dossier.run(id, haystack, haystack, listName(body), body.bornOn);
        for (const word of new Set(words)) wordRow.run(word, row);
        outbox.run(newId(), id, 'employee', 'identity', id, at);
      }
      audit.run(at, someone, someone, digest, digest);
    }),
    insertEmployers: db.transaction((batch: readonly Company[]) => {
      const at = new Date().toISOString();
      for (const { id, body } of batch) {
        record.run(id, null, 'employer', 'process', at, someone, JSON.stringify(body));
        employer.run(id, body.name, body.address.city, body.contactName, haystackOf(foldedWords(body.name)));
        outbox.run(newId(), id, 'employer', 'process', null, at);
      }
      audit.run(at, someone, someone, digest, digest);
    }),
    close: () => void db.close(),
  };
}
