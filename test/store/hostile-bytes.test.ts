import { randomBytes } from 'node:crypto';
import { copyFileSync, existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import {
  DossierKeyMissing,
  StoreBehindWatermark,
  StoreDamaged,
  WatermarkUnreadable,
  WrongDatabaseKey,
} from '../../electron/store/errors.ts';
import type { Store } from '../../electron/store/port.ts';
import * as fixture from './support.ts';

const { employeeBody, employeeWrite, event, medicalWrite, newId, formPartBody } = fixture;

let at: ReturnType<typeof fixture.testFolder>;
let copy: ReturnType<typeof fixture.testFolder>;
const actor = fixture.testActor();
const dossiers = Array.from({ length: 12 }, () => newId());
const files = ['koffer.db', 'koffer.db-wal', 'koffer.peil'] as const;

/** A profile as the sudden end of the program leaves it: part in the database, part in its log. */
beforeEach(() => {
  at = fixture.testFolder();
  copy = fixture.testFolder();
  fill(dossiers.slice(0, 8)).close();
  const store = fill(dossiers.slice(8));
  for (const name of files) copyFileSync(join(at.folder, name), join(copy.folder, name));
  store.close();
});
afterEach(() => {
  at.remove();
  copy.remove();
});

function fill(ids: readonly string[]): Store {
  const store = fixture.openTestStore(at.folder, { actor });
  const { userId } = actor.enrolment.claim;
  for (const id of ids)
    store.write(event(), () => ({
      records: [
        employeeWrite(id, employeeBody({ familyName: `Familie ${id}` })),
        medicalWrite(id, formPartBody({ answers: { aard: `Antwoord ${id}` } })),
      ],
      dossierKeys: [fixture.wrappedKey(id, userId)],
    }));
  return store;
}

/** Everything that can be read of the dossiers. */
const everything = (store: Store): string =>
  fixture.peek(store, (reader) =>
    JSON.stringify(dossiers.map((id) => [reader.get('employee', id), reader.ofDossier('formMedical', id)])),
  );

const open = (): Store => fixture.openTestStore(copy.folder, { actor });
const told = [StoreDamaged, StoreBehindWatermark, WatermarkUnreadable, WrongDatabaseKey];

test('[STO-2] [STO-13] [STO-19] of sixty flipped bits, in the database, its log or its watermark, none gives wrong data', () => {
  const whole = new Map(files.map((name) => [name, readFileSync(join(copy.folder, name))] as const));
  const before = open();
  const right = everything(before);
  before.close();
  let refused = 0;
  for (let flip = 0; flip < 60; flip += 1) {
    for (const [name, bytes] of whole) writeFileSync(join(copy.folder, name), bytes);
    const name = files[flip % files.length] ?? 'koffer.db';
    const file = join(copy.folder, name);
    const bytes = readFileSync(file);
    // Spread over the whole file, another bit each time.
    const place = Math.floor(((flip + 0.5) / 60) * bytes.length);
    bytes[place] = (bytes[place] ?? 0) ^ (1 << (flip % 8));
    writeFileSync(file, bytes);
    let store: Store | null = null;
    try {
      store = open();
      expect([flip, everything(store) === right]).toEqual([flip, true]);
    } catch (error) {
      expect([flip, told.some((kind) => error instanceof kind) || error]).toEqual([flip, true]);
      refused += 1;
    } finally {
      store?.close();
    }
  }
  // Flips in what is not looked at (the other slot of the watermark, what a later frame replaced) may be harmless.
  expect(refused).toBeGreaterThan(20);
});

test('[STO-2] fifty-four guesses at the key of the database open nothing and change nothing', () => {
  fixture.openTestStore(copy.folder, { actor }).close();
  const file = join(copy.folder, 'koffer.db');
  const before = readFileSync(file);
  const near = Array.from({ length: 32 }, (_, index) => {
    const key = Uint8Array.from(fixture.databaseKey);
    key[index] = (key[index] ?? 0) ^ 1;
    return key;
  });
  const common = [
    new Uint8Array(32),
    new Uint8Array(32).fill(255),
    Uint8Array.from(fixture.databaseKey).reverse(),
  ];
  const random = Array.from({ length: 19 }, () => new Uint8Array(randomBytes(32)));
  const guesses = [...near, ...common, ...random];
  expect(guesses).toHaveLength(54);
  for (const key of guesses)
    expect(() => fixture.openTestStore(copy.folder, { actor, key })).toThrow(WrongDatabaseKey);
  expect(readFileSync(file).equals(before)).toBe(true);
  expect(existsSync(`${file}-wal`) ? statSync(`${file}-wal`).size : 0).toBe(0);
});

test('[STO-9] who guesses the numbers of records without their keys reads no medical word', () => {
  const stranger = fixture.openTestStore(copy.folder, {
    actor: fixture.testActor(),
    keyring: fixture.emptyRing,
  });
  for (const id of [...dossiers, newId(), dossiers[0]?.replace(/.$/, 'f') ?? '', '']) {
    const isThere = dossiers.includes(id);
    const read = () => fixture.peek(stranger, (reader) => reader.ofDossier('formMedical', id));
    if (isThere) expect(read).toThrow(DossierKeyMissing);
    else expect(read()).toEqual([]);
  }
  stranger.close();
});
