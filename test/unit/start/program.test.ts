import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { programIn } from '../../../electron/start/program.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'arbokoffer-program-'));
  mkdirSync(join(folder, 'chunks'));
  writeFileSync(join(folder, 'main.js'), 'one');
  writeFileSync(join(folder, 'chunks', 'rules.js'), 'two');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

test('[STO-5] another program has another name, be it of one changed rule in one file', () => {
  const before = programIn(folder);
  expect(programIn(folder)).toBe(before);
  writeFileSync(join(folder, 'chunks', 'rules.js'), 'twa');
  const after = programIn(folder);
  expect(after).not.toBe(before);
  // 48 bits: a whole number that JavaScript and SQLite both hold exactly.
  expect(Number.isSafeInteger(after)).toBe(true);
});

test('[STO-5] what is no script of it does not count', () => {
  const before = programIn(folder);
  writeFileSync(join(folder, 'notes.txt'), 'x');
  expect(programIn(folder)).toBe(before);
});
