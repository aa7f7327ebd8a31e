import { createHash } from 'node:crypto';
import { OrganisationKeyMistyped, RecoveryKeyMistyped } from './errors.ts';

/** 160 bits: 32 characters of five bits, without remainder. */
export const PRINTED_KEY_BYTES = 20;

/** Which sheet a key stands on: the user's own, or the one of the organisation. Neither is read as the other. */
type PrintedKey = 'recovery' | 'organisation';

/** The digits and the capitals without I, L, O and U, which are easily taken for another sign. */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const GROUP = 4;
const CHARACTERS = (PRINTED_KEY_BYTES * 8) / 5;

const READ_AS: Readonly<Record<string, string>> = { O: '0', I: '1', L: '1' };

/** Five bits a character, the first bits first. */
function toCharacters(bytes: Uint8Array): string {
  let text = '';
  let held = 0;
  let bits = 0;
  for (const byte of bytes) {
    held = (held << 8) | byte;
    bits += 8;
    while (bits >= 5) {
      bits -= 5;
      text += ALPHABET.charAt((held >> bits) & 31);
    }
    held &= (1 << bits) - 1;
  }
  return text;
}

function toBytes(characters: string): Uint8Array {
  const bytes = new Uint8Array((characters.length * 5) / 8);
  let held = 0;
  let bits = 0;
  let filled = 0;
  for (const character of characters) {
    held = (held << 5) | ALPHABET.indexOf(character);
    bits += 5;
    if (bits >= 8) {
      bits -= 8;
      bytes[filled++] = held >> bits;
      held &= (1 << bits) - 1;
    }
  }
  return bytes;
}

/** The first twenty bits of a digest: a slip of the pen passes once in a million. */
const checkGroup = (kind: PrintedKey, bytes: Uint8Array): string =>
  toCharacters(
    createHash('sha256').update(`arbokoffer/${kind}-key/check/v1`).update(bytes).digest().subarray(0, 5),
  ).slice(0, GROUP);

const mistyped = (kind: PrintedKey): Error =>
  kind === 'recovery' ? new RecoveryKeyMistyped() : new OrganisationKeyMistyped();

/** A key as it is printed: eight groups of four characters and a check group. @param bytes 20 random bytes */
export function formatPrintedKey(kind: PrintedKey, bytes: Uint8Array): string {
  const characters = toCharacters(bytes) + checkGroup(kind, bytes);
  return (characters.match(/.{4}/g) ?? []).join('-');
}

/**
 * A printed key as it is typed back. Case, spaces and any kind of dash or dot do not matter; O is read as 0, and I and L as 1.
 * @returns 20 bytes
 * @throws RecoveryKeyMistyped | OrganisationKeyMistyped
 */
export function parsePrintedKey(kind: PrintedKey, typed: string): Uint8Array {
  const characters = typed
    .normalize('NFKC')
    .toUpperCase()
    .replace(/[\s.\p{Dash}]/gu, '')
    .replace(/[OIL]/g, (letter) => READ_AS[letter] ?? letter);
  const known = Array.from(characters).every((character) => ALPHABET.includes(character));
  if (!known || characters.length !== CHARACTERS + GROUP) throw mistyped(kind);
  const bytes = toBytes(characters.slice(0, CHARACTERS));
  if (checkGroup(kind, bytes) !== characters.slice(CHARACTERS)) throw mistyped(kind);
  return bytes;
}
