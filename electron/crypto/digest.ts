import { hash } from 'node:crypto';

/** SHA-256 of bytes, or of the UTF-8 bytes of a text, in lower-case hexadecimal. */
export const sha256Hex = (content: string | Uint8Array): string => hash('sha256', content, 'hex');
