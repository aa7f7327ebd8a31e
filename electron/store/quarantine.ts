import { closeSync, constants, copyFileSync, existsSync, fsyncSync, mkdirSync, openSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { syncFolder } from './watermark.ts';

export interface Quarantine {
  readonly file: string;
  readonly watermarkFile: string;
  readonly now: Date;
}

/**
 * Copies the database, its log and its watermark as they are to a folder beside them, and gives that folder.
 * Removes and repairs nothing: what to do next is for a person to decide. The store must be closed.
 */
export function quarantine({ file, watermarkFile, now }: Quarantine): string {
  const parent = dirname(file);
  const folder = join(parent, `quarantaine-${now.toISOString().replaceAll(':', '-')}`);
  mkdirSync(folder, { mode: 0o700 });
  for (const source of [file, `${file}-wal`, watermarkFile]) {
    if (!existsSync(source)) continue;
    const copy = join(folder, basename(source));
    copyFileSync(source, copy, constants.COPYFILE_EXCL);
    const descriptor = openSync(copy, 'r+');
    fsyncSync(descriptor);
    closeSync(descriptor);
  }
  syncFolder(folder);
  syncFolder(parent);
  return folder;
}
