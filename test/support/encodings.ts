/** One way a word can stand in bytes. */
interface Written {
  readonly as: string;
  readonly bytes: Buffer;
}

/** A word as plain text, as UTF-16, in hexadecimal digits and, at each of its three places in a group, in base64. */
function writtenForms(word: string): readonly Written[] {
  const plain = Buffer.from(word, 'utf8');
  const wide = Buffer.from(word, 'utf16le');
  const base64 = [0, 1, 2].map((shift) => {
    const text = Buffer.concat([Buffer.alloc(shift), plain]).toString('base64');
    const whole = text.slice(Math.ceil((shift * 8) / 6), Math.floor(((shift + plain.length) * 8) / 6));
    return { as: 'base64', bytes: Buffer.from(whole, 'latin1') };
  });
  const hex = plain.toString('hex');
  const isAscii = plain.length === word.length;
  return [
    { as: 'utf-8', bytes: plain },
    ...(isAscii ? [] : [{ as: 'latin-1', bytes: Buffer.from(word, 'latin1') }]),
    { as: 'utf-16le', bytes: wide },
    { as: 'utf-16be', bytes: Buffer.from(wide).swap16() },
    { as: 'hex', bytes: Buffer.from(hex, 'latin1') },
    { as: 'hex', bytes: Buffer.from(hex.toUpperCase(), 'latin1') },
    ...base64,
  ];
}

/** Which of the words stand in these bytes, and how: 'word (utf-16le)'. */
export function wordsIn(bytes: Uint8Array, words: readonly string[]): readonly string[] {
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return words.flatMap((word) =>
    writtenForms(word)
      .filter((form) => buffer.includes(form.bytes))
      .map(({ as }) => `${word} (${as})`),
  );
}
