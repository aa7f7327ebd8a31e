import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { inflateSync } from 'node:zlib';

/** The text of a PDF as a reader would copy it. */
export function pdfText(file: string): string {
  return execFileSync('pdftotext', ['-layout', file, '-'], { encoding: 'utf8' });
}

/** The text without line breaks and runs of spaces, for sentences that run over a line. */
export function pdfSentences(file: string): string {
  return execFileSync('pdftotext', [file, '-'], { encoding: 'utf8' }).replace(/\s+/gu, ' ');
}

/** Title, author, pages and the other facts a PDF tells about itself. */
export function pdfFacts(file: string): Readonly<Record<string, string>> {
  const lines = execFileSync('pdfinfo', ['-isodates', file], { encoding: 'utf8' }).trim().split('\n');
  return Object.fromEntries(
    lines.map((line) => {
      const at = line.indexOf(':');
      return [line.slice(0, at), line.slice(at + 1).trim()];
    }),
  );
}

/** Every byte of a PDF, and every byte of its packed streams unpacked. */
export function pdfBytes(file: string): Uint8Array {
  const raw = readFileSync(file);
  const parts: Buffer[] = [raw];
  for (let at = raw.indexOf('stream'); at !== -1; at = raw.indexOf('stream', at + 6)) {
    if (raw.subarray(at - 3, at).toString('latin1') === 'end') continue;
    const from = at + (raw[at + 6] === 0x0d ? 8 : 7);
    const unpacked = unpack(raw.subarray(from, raw.indexOf('endstream', from)));
    if (unpacked !== null) parts.push(unpacked);
  }
  return Buffer.concat(parts);
}

/** null for a stream that is not packed, or packed in another way. */
function unpack(packed: Buffer): Buffer | null {
  try {
    return inflateSync(packed);
  } catch {
    return null;
  }
}
