/** Bytes as base64 text. */
export const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** Text that was checked to be base64, as bytes. */
export const fromBase64 = (text: string): Uint8Array => Buffer.from(text, 'base64');

/**
 * Whether this is the one base64 text for its bytes. Node skips what it does not know and ignores the unused bits
 * of the last character, so without this check an altered text could still mean the same bytes.
 */
export const isStrictBase64 = (text: string): boolean => toBase64(fromBase64(text)) === text;
