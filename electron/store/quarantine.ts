import {
  closeSync,
  constants,
  copyFileSync,
  existsSync,
  fsyncSync,
  mkdirSync,
  openSync,
  readdirSync,
  readSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { syncFolder } from '../disk/sync-folder.ts';

export interface Quarantine {
  readonly file: string;
  readonly watermarkFile: string;
  readonly now: Date;
}

const prefix = 'quarantaine-';

/**
 * Copies the database, its log and its watermark as they are to a folder beside them, and gives that folder.
 * Removes and repairs nothing: what to do next is for a person to decide. The store must be closed. When the very
 * same files were set aside before, as after a second try to unlock, that folder is given and nothing is copied.
 */
export function quarantine({ file, watermarkFile, now }: Quarantine): string {
  const parent = dirname(file);
  const sources = [file, `${file}-wal`, watermarkFile].filter((source) => existsSync(source));
  const earlier = readdirSync(parent)
    .filter((name) => name.startsWith(prefix))
    .map((name) => join(parent, name))
    .find((folder) => holdsCopies(folder, sources));
  if (earlier !== undefined) return earlier;

  const folder = join(parent, `${prefix}${now.toISOString().replaceAll(':', '-')}`);
  mkdirSync(folder, { mode: 0o700 });
  for (const source of sources) {
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

function holdsCopies(folder: string, sources: readonly string[]): boolean {
  const copies = readdirSync(folder);
  return (
    copies.length === sources.length &&
    sources.every((source) => sameContent(source, join(folder, basename(source))))
  );
}

function sameContent(left: string, right: string): boolean {
  if (!existsSync(right)) return false;
  const { size } = statSync(left);
  if (size !== statSync(right).size) return false;
  const portion = 1 << 20;
  const [one, two] = [openSync(left, 'r'), openSync(right, 'r')];
  try {
    const [ofOne, ofTwo] = [Buffer.alloc(portion), Buffer.alloc(portion)];
    for (let at = 0; at < size; at += portion) {
      const length = readSync(one, ofOne, 0, portion, at);
      if (readSync(two, ofTwo, 0, portion, at) !== length) return false;
      if (!ofOne.subarray(0, length).equals(ofTwo.subarray(0, length))) return false;
    }
    return true;
  } finally {
    closeSync(one);
    closeSync(two);
  }
}
