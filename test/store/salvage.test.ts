import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { StoreDamaged, WrongDatabaseKey } from '../../electron/store/errors.ts';
import { salvageDatabase } from '../../electron/store/salvage.ts';
import { openWatermark, watermarkKey } from '../../electron/store/watermark.ts';
import { readDatabase } from '../../electron/store/closed-database.ts';
import { headOf } from '../../electron/store/audit-chain.ts';
import { seededRandom } from '../bench/store-data.ts';
import * as fixture from './support.ts';

const dossiers = 300;
const pageSize = 4_096;
let folder: string;
let remove: () => void;
let actor: ReturnType<typeof fixture.testActor>;
let ids: readonly string[];

beforeEach(() => {
  ({ folder, remove } = fixture.testFolder());
  actor = fixture.testActor();
  const store = fixture.openTestStore(folder, { actor });
  ids = Array.from({ length: dossiers }, (_, index) => {
    const id = fixture.newId();
    store.write(fixture.event(), () => ({
      records: [
        fixture.employeeWrite(id, fixture.employeeBody({ familyName: `Verzinsel${index}` })),
        fixture.medicalWrite(id, fixture.formPartBody({ answers: { aard: `geheim ${index}` } })),
      ],
      dossierKeys: [fixture.wrappedKey(id, actor.enrolment.claim.userId)],
    }));
    return id;
  });
  store.close();
});
afterEach(() => remove());

const source = () => ({ file: join(folder, 'koffer.db'), key: fixture.databaseKey });
const target = () => join(folder, 'gered.db');

function damage(pages: readonly number[]): void {
  const bytes = readFileSync(source().file);
  for (const page of pages) {
    const at = page * pageSize + 700;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
  }
  writeFileSync(source().file, bytes);
}

/** Opens what was salvaged as a store, as a restore does. */
function openSalvaged() {
  const watermarkFile = join(folder, 'gered.peil');
  const head = readDatabase({ file: target(), key: fixture.databaseKey }, headOf);
  openWatermark(watermarkFile, watermarkKey(fixture.databaseKey), head).close();
  return fixture.openTestStore(folder, { file: target(), watermarkFile, actor });
}

test('[BAK-27] of an undamaged file everything is kept: bodies, medical ones too, keys, log and what is searched', () => {
  const { kinds, logLines } = salvageDatabase(source(), target(), () => new Date());
  expect(kinds).toEqual([
    { kind: 'employee', saved: dossiers, lost: 0 },
    { kind: 'formMedical', saved: dossiers, lost: 0 },
  ]);
  expect(logLines.lost).toBe(0);
  const store = openSalvaged();
  expect(store.verifyIntegrity()).toMatchObject({ pages: 'ok', log: { lineFaults: [], contentFaults: [] } });
  fixture.peek(store, (reader) => {
    for (const id of ids) expect(reader.ofDossier('formMedical', id)).toHaveLength(1);
    const question = {
      text: 'verzinsel7',
      employerId: null,
      phase: 'alle',
      limit: 100,
      on: '2026-11-25',
    } as const;
    expect(reader.queries.searchDossiers(question).length).toBeGreaterThan(0);
  });
  store.close();
});

test(
  '[BAK-28] around damaged pages everything else is kept, counted by kind, and opens',
  { timeout: 120_000 },
  () => {
    const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
    const random = seededRandom(seed);
    const pages = Math.floor(readFileSync(source().file).length / pageSize);
    // Not the first ones: they say which tables there are.
    damage(Array.from({ length: 4 }, () => 45 + Math.floor(random() * (pages - 45))));
    const before = readFileSync(source().file);
    const { kinds } = salvageDatabase(source(), target(), () => new Date());
    expect(readFileSync(source().file).equals(before), `seed ${seed}`).toBe(true);
    const saved = kinds.reduce((sum, kind) => sum + kind.saved, 0);
    expect(saved, `seed ${seed}`).toBeGreaterThan(dossiers);
    for (const { saved: kept, lost } of kinds)
      if (lost !== null) expect(kept + lost, `seed ${seed}`).toBe(dossiers);
    const store = openSalvaged();
    expect(store.verifyIntegrity().pages).toBe('ok');
    const { readable } = fixture.peek(store, (reader) => ({
      readable: ids.filter((id) => reader.find('employee', id) !== undefined),
    }));
    expect(readable.length, `seed ${seed}`).toBe(kinds.find(({ kind }) => kind === 'employee')?.saved);
    store.close();
  },
);

test('[BAK-28] a file of which the first page is gone is beyond it, and says so', () => {
  damage([0]);
  expect(() => salvageDatabase(source(), target(), () => new Date())).toThrow(WrongDatabaseKey);
});

test('[BAK-28] whichever page is damaged: it ends soon, with all but what lay there or with a code', () => {
  const whole = readFileSync(source().file);
  const pages = Math.floor(whole.length / pageSize);
  const step = Math.max(1, Math.floor(pages / 40));
  let beyond = 0;
  const leastSaved: number[] = [];
  for (let page = 0; page < pages; page += step) {
    writeFileSync(source().file, whole);
    damage([page]);
    try {
      const { kinds } = salvageDatabase(source(), join(folder, `gered-${page}.db`), () => new Date());
      leastSaved.push(kinds.reduce((sum, { saved }) => sum + saved, 0));
    } catch (error) {
      expect(error).toBeInstanceOf(page === 0 ? WrongDatabaseKey : StoreDamaged);
      beyond += 1;
    }
  }
  // The first pages, and those on which the tables are described.
  expect(beyond).toBeLessThanOrEqual(5);
  expect(leastSaved.filter((saved) => saved > dossiers).length).toBeGreaterThan(leastSaved.length - 3);
});
