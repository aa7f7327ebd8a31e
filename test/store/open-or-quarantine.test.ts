import { existsSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { StoreBehindWatermark, WatermarkUnreadable, WrongDatabaseKey } from '../../electron/store/errors.ts';
import { openOrQuarantine } from '../../electron/store/open-or-quarantine.ts';
import * as fixture from './support.ts';

let folder: string;
let remove: () => void;

beforeEach(() => {
  ({ folder, remove } = fixture.testFolder());
});
afterEach(() => remove());

const options = () => fixture.storeOptions(folder, { clock: () => new Date('2026-11-21T08:00:00Z') });
const write = (): void => {
  const store = openOrQuarantine(options());
  store.write(fixture.event(), () => ({ records: [fixture.employerWrite(fixture.newId())] }));
  store.close();
};
const aside = (): readonly string[] => readdirSync(folder).filter((name) => name.startsWith('quarantaine-'));

test('[STO-13] a store behind its watermark does not open, and stands aside as it was found', () => {
  write();
  const older = readFileSync(join(folder, 'koffer.db'));
  write();
  writeFileSync(join(folder, 'koffer.db'), older);
  expect(() => openOrQuarantine(options())).toThrow(StoreBehindWatermark);
  expect(aside()).toHaveLength(1);
  expect(readFileSync(join(folder, aside()[0] ?? '', 'koffer.db')).equals(older)).toBe(true);
});

test('[STO-13] so does one without a watermark to be believed', () => {
  write();
  rmSync(join(folder, 'koffer.peil'));
  expect(() => openOrQuarantine(options())).toThrow(WatermarkUnreadable);
  expect(aside()).toHaveLength(1);
});

test('a wrong key is no reason to set anything aside', () => {
  write();
  const wrong = { ...options(), key: new Uint8Array(32).fill(7) };
  expect(() => openOrQuarantine(wrong)).toThrow(WrongDatabaseKey);
  expect(aside()).toEqual([]);
  expect(existsSync(join(folder, 'koffer.db'))).toBe(true);
});
