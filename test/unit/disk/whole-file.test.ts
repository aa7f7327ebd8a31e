import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { writeWholeFile } from '../../../electron/disk/whole-file.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'arbokoffer-disk-'));
  path = join(folder, 'vault.json');
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

describe('a whole file', () => {
  it('takes the place of the old one, for this user alone', async () => {
    writeFileSync(path, 'a longer text that was there', { mode: 0o644 });
    chmodSync(path, 0o644);
    await writeWholeFile(path, 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['vault.json']);
  });

  it('takes away what a crash left of an earlier one, whoever could read that', async () => {
    writeFileSync(`${path}.new`, 'half of an older fi', { mode: 0o644 });
    await writeWholeFile(path, 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
    expect(statSync(path).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder)).toEqual(['vault.json']);
  });

  it('leaves the old one, and no part, when it fails', async () => {
    mkdirSync(path);
    writeFileSync(join(path, 'inside'), 'kept');
    await expect(writeWholeFile(path, 'new')).rejects.toThrow();
    expect(readdirSync(folder)).toEqual(['vault.json']);
    expect(readFileSync(join(path, 'inside'), 'utf8')).toBe('kept');
  });
});
