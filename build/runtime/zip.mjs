import { chmodSync, closeSync, fstatSync, mkdirSync, openSync, readSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve, sep } from 'node:path';
import { inflateRawSync } from 'node:zlib';

/**
 * Unpacks the entries of a zip file that `nameFor` wants. Written here because a bare Debian has no unzip, and the
 * archive it is for holds 25,000 files of which 80 are needed. Knows no zip64 (archives over 4 GB) and no encryption.
 * @param {string} file
 * @param {string} folder where the entries go; the unix mode of each entry is kept
 * @param {(entry: string) => string | undefined} nameFor relative path for an entry, or undefined to leave it out
 * @returns {number} how many files were written
 */
export function unpackZip(file, folder, nameFor) {
  const archive = openSync(file, 'r');
  try {
    let written = 0;
    for (const entry of directoryOf(archive)) {
      const name = entry.name.endsWith('/') ? undefined : nameFor(entry.name);
      if (name === undefined) continue;
      const target = join(folder, name);
      if (!target.startsWith(resolve(folder) + sep))
        throw new Error(`zip entry outside its folder: ${entry.name}`);
      mkdirSync(dirname(target), { recursive: true });
      writeFileSync(target, contentOf(archive, entry));
      chmodSync(target, entry.mode & 0o777 || 0o644);
      written += 1;
    }
    return written;
  } finally {
    closeSync(archive);
  }
}

function bytes(archive, position, length) {
  const buffer = Buffer.alloc(length);
  const read = readSync(archive, buffer, 0, length, position);
  if (read !== length) throw new Error('zip file ends too early');
  return buffer;
}

/** The central directory: one `{ name, mode, method, packed, size, offset }` an entry. */
function* directoryOf(archive) {
  const { size } = fstatSync(archive);
  const tail = bytes(archive, Math.max(0, size - 65_557), Math.min(size, 65_557));
  const end = tail.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  if (end < 0) throw new Error('not a zip file');
  const directory = bytes(archive, tail.readUInt32LE(end + 16), tail.readUInt32LE(end + 12));
  for (let at = 0; at < directory.length;) {
    if (directory.readUInt32LE(at) !== 0x02014b50) throw new Error('zip directory is damaged');
    const nameLength = directory.readUInt16LE(at + 28);
    yield {
      name: directory.toString('utf8', at + 46, at + 46 + nameLength),
      mode: directory.readUInt32LE(at + 38) >>> 16,
      method: directory.readUInt16LE(at + 10),
      packed: directory.readUInt32LE(at + 20),
      size: directory.readUInt32LE(at + 24),
      offset: directory.readUInt32LE(at + 42),
    };
    at += 46 + nameLength + directory.readUInt16LE(at + 30) + directory.readUInt16LE(at + 32);
  }
}

function contentOf(archive, { method, packed, size, offset, name }) {
  const header = bytes(archive, offset, 30);
  const start = offset + 30 + header.readUInt16LE(26) + header.readUInt16LE(28);
  const data = bytes(archive, start, packed);
  const content = method === 0 ? data : inflateRawSync(data);
  if (content.length !== size) throw new Error(`zip entry has the wrong length: ${name}`);
  return content;
}
