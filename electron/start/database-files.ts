import { existsSync, mkdirSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Paths } from './paths.ts';

/** Makes the folder of the database, readable for this user alone. */
export function makeDatabaseFolder({ database }: Paths): void {
  mkdirSync(dirname(database), { recursive: true, mode: 0o700 });
}

/** Whether a database stands here, of whatever state. */
export function hasDatabase({ database }: Paths): boolean {
  return existsSync(database);
}

/** Removes the database of a set-up that was broken off, with its log, its index and its watermark. The keys are the vault's. */
export async function removeDatabase({ database, watermark }: Paths): Promise<void> {
  for (const file of [database, `${database}-wal`, `${database}-shm`, watermark])
    await rm(file, { force: true });
}
