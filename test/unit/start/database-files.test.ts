import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { hasDatabase, makeDatabaseFolder, setDatabaseAside } from '../../../electron/start/database-files.ts';
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

  it('are set aside together after a set-up that was broken off, with their key file and nothing else', async () => {
    const folder = dirname(paths.database);
    const kept = ['quarantaine-2026', 'koffer.db.kopie'];
    const keyFile = join(paths.vault, 'vault.pending.json');
    const moved = [
      paths.database,
      `${paths.database}-wal`,
      `${paths.database}-shm`,
      paths.watermark,
      keyFile,
    ];
    mkdirSync(paths.vault);
    for (const [nth, aside] of ['terzijde-2026-11-25', 'terzijde-2026-11-25-2'].entries()) {
      for (const file of [...moved, ...kept.map((name) => join(folder, name))])
        writeFileSync(file, `${basename(file)} ${nth}`);
      expect(hasDatabase(paths)).toBe(true);
      expect(await setDatabaseAside(paths, keyFile, '2026-11-25')).toBe(aside);
      expect(hasDatabase(paths)).toBe(false);
      // Nothing is removed: every file is there, as it was.
      for (const file of moved) {
        const text = readFileSync(join(folder, aside, basename(file)), 'utf8');
        expect(text).toBe(`${basename(file)} ${nth}`);
      }
    }
    expect(readdirSync(folder).sort()).toEqual(
      [...kept, 'terzijde-2026-11-25', 'terzijde-2026-11-25-2'].sort(),
    );
  });

  it('leave no folder when there is no database', async () => {
    expect(await setDatabaseAside(paths, join(paths.vault, 'vault.pending.json'), '2026-11-25')).toBeNull();
    expect(readdirSync(dirname(paths.database))).toEqual([]);
  });
});
