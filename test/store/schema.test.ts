import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { StoreSchemaAltered } from '../../electron/store/errors.ts';
import { openOrQuarantine } from '../../electron/store/open-or-quarantine.ts';
import * as fixture from './support.ts';

const { employerWrite, event, newId } = fixture;

let folder: string;
let remove: () => void;

beforeEach(() => {
  ({ folder, remove } = fixture.testFolder());
  const store = fixture.openTestStore(folder);
  store.write(event(), () => ({ records: [employerWrite(newId())] }));
  store.close();
});
afterEach(() => remove());

/** What an insider does who has the database key and the same library. */
function inside(statements: string): void {
  const db = fixture.rawConnection(join(folder, 'koffer.db'));
  db.unsafeMode();
  db.exec(statements);
  db.close();
}

test.each([
  ['trigger', `CREATE TRIGGER t AFTER INSERT ON records BEGIN UPDATE records SET purpose = '' ; END`],
  [
    'trigger over the log',
    'CREATE TRIGGER t AFTER INSERT ON audit BEGIN DELETE FROM audit WHERE sequence = 1; END',
  ],
  ['view', 'CREATE VIEW v AS SELECT body FROM records'],
  ['table', 'CREATE TABLE elsewhere (body)'],
  ['index', 'CREATE INDEX i ON records (body)'],
  [
    'view in the place of a table',
    'ALTER TABLE audit RENAME TO hidden; CREATE VIEW audit AS SELECT * FROM hidden',
  ],
  ['column', 'ALTER TABLE records ADD COLUMN more TEXT'],
  ['missing index', 'DROP INDEX records_of_dossier'],
  ['missing table', 'DROP TABLE words'],
  [
    'definition without its checks',
    `PRAGMA writable_schema = ON;
     UPDATE sqlite_schema SET sql = replace(sql, 'CHECK (draft IN (0, 1))', '') WHERE name = 'records'`,
  ],
])(
  '[STO-26] a foreign or changed %s refuses the opening, and is set aside as it was found',
  (_, statements) => {
    inside(statements);
    const file = join(folder, 'koffer.db');
    const before = readFileSync(file);
    expect(() => openOrQuarantine(fixture.storeOptions(folder))).toThrow(StoreSchemaAltered);
    expect(readFileSync(file).equals(before)).toBe(true);
    expect(readdirSync(folder).filter((name) => name.startsWith('quarantaine-'))).toHaveLength(1);
  },
);

test('[STO-26] what the program itself makes, and keeps making, opens', () => {
  fixture.openTestStore(folder).close();
  inside('VACUUM');
  fixture.openTestStore(folder).close();
});
