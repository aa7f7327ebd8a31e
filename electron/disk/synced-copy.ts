import { createHash } from 'node:crypto';
import { closeSync, constants, copyFileSync, fsyncSync, openSync, readSync, statSync } from 'node:fs';

/** Forces the bytes of a file to the disk. */
export function syncFile(path: string): void {
  const descriptor = openSync(path, 'r+');
  try {
    fsyncSync(descriptor);
  } finally {
    closeSync(descriptor);
  }
}

/** Copies a file to a name that nobody has, and forces it to the disk. @throws the error of the file system */
export function copySynced(from: string, to: string): void {
  copyFileSync(from, to, constants.COPYFILE_EXCL);
  syncFile(to);
}

/** The size in bytes and the SHA-256, in hexadecimal, of a file, read in portions. */
export function measureFile(path: string): { readonly size: number; readonly sha256: string } {
  const portion = Buffer.alloc(1 << 20);
  const digest = createHash('sha256');
  const { size } = statSync(path);
  const descriptor = openSync(path, 'r');
  try {
    for (;;) {
      const length = readSync(descriptor, portion, 0, portion.length, null);
      if (length === 0) return { size, sha256: digest.digest('hex') };
      digest.update(portion.subarray(0, length));
    }
  } finally {
    closeSync(descriptor);
  }
}
