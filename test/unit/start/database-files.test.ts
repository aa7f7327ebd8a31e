import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hasDatabase, makeDatabaseFolder, removeDatabase } from '../../../electron/start/database-files.ts';
import { pathsIn, type Paths } from '../../../electron/start/paths.ts';

let home: string;
let paths: Paths;

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'arbokoffer-files-'));
  paths = pathsIn(home);
  makeDatabaseFolder(paths);
});
afterEach(() => rmSync(home, { recursive: true, force: true }));

describe('the files of the database', () => {
  it.skipIf(process.platform === 'win32')('lie in a folder that only its user can read', () => {
    expect(statSync(dirname(paths.database)).mode & 0o777).toBe(0o700);
  });

  it('go all at once after a set-up that was broken off, and nothing beside them', async () => {
    const kept = ['quarantaine-2026', 'koffer.db.kopie'];
    const gone = [paths.database, `${paths.database}-wal`, `${paths.database}-shm`, paths.watermark];
    for (const file of [...gone, ...kept.map((name) => join(dirname(paths.database), name))])
      writeFileSync(file, 'x');
    expect(hasDatabase(paths)).toBe(true);
    await removeDatabase(paths);
    expect(hasDatabase(paths)).toBe(false);
    expect(readdirSync(dirname(paths.database)).sort()).toEqual([...kept].sort());
  });

  it('may be gone already', async () => {
    await expect(removeDatabase(paths)).resolves.toBeUndefined();
  });
});
