import { z } from 'zod';

/** Bytes as base64 text. */
export const toBase64 = (bytes: Uint8Array): string => Buffer.from(bytes).toString('base64');

/** Text that was checked to be base64, as bytes. */
export const fromBase64 = (text: string): Uint8Array => Buffer.from(text, 'base64');

/**
 * Whether this is the one base64 text for its bytes. Node skips what it does not know and ignores the unused bits
 * of the last character, so without this check an altered text could still mean the same bytes.
 */
export const isStrictBase64 = (text: string): boolean => toBase64(fromBase64(text)) === text;

/** Base64 text of so many bytes. */
export const base64Of = (fewest: number, most: number = fewest) =>
  z
    .string()
    .max(Math.ceil(most / 3) * 4)
    .refine((text) => isStrictBase64(text) && fromBase64(text).length >= fewest);
