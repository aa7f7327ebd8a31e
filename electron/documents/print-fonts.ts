import latin400 from '@fontsource/source-serif-4/files/source-serif-4-latin-400-normal.woff2?inline';
import latin600 from '@fontsource/source-serif-4/files/source-serif-4-latin-600-normal.woff2?inline';
import latinExt400 from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-400-normal.woff2?inline';
import latinExt600 from '@fontsource/source-serif-4/files/source-serif-4-latin-ext-600-normal.woff2?inline';
import type { LetterFontFile } from './page-style.ts';

/** The fonts of the letters, as data addresses: the build puts them inside main.js, so that no file is read. */
const ADDRESSES: Readonly<Record<LetterFontFile, string>> = {
  'serif-latin-400.woff2': latin400,
  'serif-latin-600.woff2': latin600,
  'serif-latin-ext-400.woff2': latinExt400,
  'serif-latin-ext-600.woff2': latinExt600,
};

/** The font that is served under this name, or undefined. */
export function printFont(file: string): Uint8Array<ArrayBuffer> | undefined {
  const address = Object.entries(ADDRESSES).find(([name]) => name === file)?.[1];
  return address === undefined
    ? undefined
    : Uint8Array.from(Buffer.from(address.slice(address.indexOf(',') + 1), 'base64'));
}
