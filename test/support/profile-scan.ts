import { lstatSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { wordsIn } from './encodings.ts';

interface Scan {
  /** 'koffer/koffer.db: word (utf-8)' for each word found, in a file or in its name. */
  readonly found: readonly string[];
  readonly files: number;
  readonly bytes: number;
}

/** Looks for words in every byte of every file under a folder, and in the names of the files. */
export function scanFolder(folder: string, words: readonly string[]): Scan {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    lstatSync(join(folder, name)).isFile(),
  );
  let bytes = 0;
  const found = files.flatMap((name) => {
    const content = readFileSync(join(folder, name));
    bytes += content.byteLength;
    return [...wordsIn(content, words), ...wordsIn(Buffer.from(name), words)].map((hit) => `${name}: ${hit}`);
  });
  return { found, files: files.length, bytes };
}
