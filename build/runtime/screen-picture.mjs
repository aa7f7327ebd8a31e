import { crc32, deflateSync } from 'node:zlib';

/**
 * A picture of a screen: `rgb` holds width × height × 3 bytes, row by row.
 * @typedef {{ width: number, height: number, rgb: Buffer }} Picture
 */

/**
 * Reads the framebuffer file that Xvfb keeps (X window dump format, true colour, 32 bits a pixel).
 * @param {Buffer} dump
 * @returns {Picture}
 */
export function readScreenDump(dump) {
  const field = (index) => dump.readUInt32BE(index * 4);
  const [headerSize, width, height, bytesPerLine, colors] = [
    field(0),
    field(4),
    field(5),
    field(12),
    field(19),
  ];
  if (field(1) !== 7 || field(11) !== 32) throw new Error('not a 32-bit X window dump');
  const littleEndian = field(7) === 0;
  const start = headerSize + colors * 12;
  const rgb = Buffer.alloc(width * height * 3);
  let to = 0;
  for (let y = 0; y < height; y += 1) {
    for (let x = 0; x < width; x += 1) {
      const from = start + y * bytesPerLine + x * 4;
      const pixel = littleEndian ? dump.readUInt32LE(from) : dump.readUInt32BE(from);
      rgb[to++] = (pixel >>> 16) & 0xff;
      rgb[to++] = (pixel >>> 8) & 0xff;
      rgb[to++] = pixel & 0xff;
    }
  }
  return { width, height, rgb };
}

/** Part of the picture, from 0 to 1, that differs from its top left pixel. An empty screen gives 0. */
export function partInUse({ rgb }) {
  const corner = rgb.subarray(0, 3);
  let used = 0;
  for (let at = 0; at < rgb.length; at += 3) if (differs(rgb, at, corner)) used += 1;
  return used / (rgb.length / 3);
}

/** Part of the pixels, from 0 to 1, that differs between two pictures of the same size. */
export function partChanged(before, after) {
  let changed = 0;
  for (let at = 0; at < after.rgb.length; at += 3)
    if (differs(after.rgb, at, before.rgb.subarray(at, at + 3))) changed += 1;
  return changed / (after.rgb.length / 3);
}

function differs(rgb, at, pixel) {
  return rgb[at] !== pixel[0] || rgb[at + 1] !== pixel[1] || rgb[at + 2] !== pixel[2];
}

/** @param {Picture} picture @returns {Buffer} a PNG file */
export function toPng({ width, height, rgb }) {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  header.set([8, 2, 0, 0, 0], 8);
  const line = width * 3;
  const rows = Buffer.alloc(height * (line + 1));
  for (let y = 0; y < height; y += 1) rgb.copy(rows, y * (line + 1) + 1, y * line, (y + 1) * line);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  return Buffer.concat([
    signature,
    chunk('IHDR', header),
    chunk('IDAT', deflateSync(rows)),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}

function chunk(type, data) {
  const body = Buffer.concat([Buffer.from(type, 'latin1'), data]);
  const whole = Buffer.alloc(body.length + 8);
  whole.writeUInt32BE(data.length, 0);
  body.copy(whole, 4);
  whole.writeUInt32BE(crc32(body), body.length + 4);
  return whole;
}
