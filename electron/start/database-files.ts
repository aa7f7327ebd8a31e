import { existsSync, mkdirSync } from 'node:fs';
import { mkdir, rename } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Paths } from './paths.ts';

/** Makes the folder of the database, readable for this user alone. */
export function makeDatabaseFolder({ database }: Paths): void {
  mkdirSync(dirname(database), { recursive: true, mode: 0o700 });
}

/** Whether a database stands here, of whatever state. */
export function hasDatabase({ database }: Paths): boolean {
  return existsSync(database);
}

/** A folder in this one that was not there yet: 'terzijde-2026-11-25', 'terzijde-2026-11-25-2'. */
async function newFolderIn(folder: string, day: string): Promise<string> {
  for (let nth = 1; ; nth += 1) {
    const path = join(folder, nth === 1 ? `terzijde-${day}` : `terzijde-${day}-${nth}`);
    try {
      await mkdir(path, { mode: 0o700 });
      return path;
    } catch (error) {
      if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error;
    }
  }
}

/**
 * Moves the database of a set-up that was broken off out of the way, with its log, its index, its watermark and the key file
 * that opens it. Nothing is removed: what stood there can be put back.
 * @param keyFile of that set-up
 * @param day as `jjjj-mm-dd`, for the name of the folder
 * @returns the name of the folder they went to, beside the database; null when there was no database
 */
export async function setDatabaseAside(
  { database, watermark }: Paths,
  keyFile: string,
  day: string,
): Promise<string | null> {
  if (!existsSync(database)) return null;
  const files = [`${database}-wal`, `${database}-shm`, watermark, keyFile, database];
  const there = files.filter((path) => existsSync(path));
  const aside = await newFolderIn(dirname(database), day);
  for (const path of there) await rename(path, join(aside, basename(path)));
  return basename(aside);
}
