import { closeSync, openSync, readdirSync, readFileSync, readSync } from 'node:fs';

/** So much is read at once; more than the longest word is read twice, so that none is cut in two. */
const PIECE = 16 * 1024 * 1024;

/**
 * How often a word stands in the writable memory of a process, in one byte a letter or two, be it in use or left behind;
 * 0 for one that has ended. Linux only, and only of a process this one started.
 */
export function countInMemory(pid: number, word: string): number {
  const needles = [Buffer.from(word, 'latin1'), Buffer.from(word, 'utf16le')];
  let memory: number;
  try {
    memory = openSync(`/proc/${pid}/mem`, 'r');
  } catch {
    return 0;
  }
  try {
    return writablePieces(pid).reduce((total, [from, size]) => {
      const content = readPiece(memory, from, size);
      return total + needles.reduce((count, bytes) => count + occurrences(content, bytes), 0);
    }, 0);
  } finally {
    closeSync(memory);
  }
}

/** A process and all that it started and that still run, itself first. */
export function processTree(pid: number): readonly number[] {
  const children = readdirSync(`/proc/${pid}/task`).flatMap((task) =>
    readFileSync(`/proc/${pid}/task/${task}/children`, 'utf8')
      .split(' ')
      .filter((id) => id !== '')
      .map(Number),
  );
  return [pid, ...children.flatMap(processTree)];
}

/** Start and size of each part of memory that can be written, the large ones in pieces. */
function writablePieces(pid: number): readonly (readonly [number, number])[] {
  return readFileSync(`/proc/${pid}/maps`, 'utf8')
    .split('\n')
    .flatMap((line) => {
      const [, first, end] = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line) ?? [];
      if (first === undefined || end === undefined) return [];
      const [from, to] = [parseInt(first, 16), parseInt(end, 16)];
      const pieces: (readonly [number, number])[] = [];
      for (let at = from; at < to; at += PIECE) pieces.push([at, Math.min(PIECE + 1_024, to - at)]);
      return pieces;
    });
}

/** The bytes of a piece; none where the kernel gives none, such as memory of a device. */
function readPiece(memory: number, from: number, size: number): Buffer {
  const content = Buffer.allocUnsafe(size);
  try {
    return content.subarray(0, readSync(memory, content, 0, size, from));
  } catch {
    return content.subarray(0, 0);
  }
}

function occurrences(content: Buffer, bytes: Buffer): number {
  let count = 0;
  for (let at = content.indexOf(bytes); at >= 0; at = content.indexOf(bytes, at + 1)) count += 1;
  return count;
}
