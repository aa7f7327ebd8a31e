import { toBase64 } from '../crypto/base64.ts';
import { publicKeyOf } from '../crypto/curve-keys.ts';
import { deriveKey } from '../crypto/derived-key.ts';
import { wipe } from '../crypto/wipe.ts';
import { OrganisationKeyMistyped } from './errors.ts';
import { formatPrintedKey, parsePrintedKey, PRINTED_KEY_BYTES } from './printed-key.ts';
import type { Random } from './random.ts';

/** The organisation a new user is enrolled by. */
export interface EnrollingOrganisation {
  /** Ed25519, private, 32 bytes; the caller overwrites it. */
  readonly secret: Uint8Array;
  /** The key to print, when the organisation is made now; null when its sheet was there already. */
  readonly printed: string | null;
}

/** The private key of the organisation. @param printed 20 bytes; overwritten */
function secretOf(printed: Uint8Array): Uint8Array {
  // The printed key is random, so it needs no stretching, and there is one of it, so it needs no salt.
  const secret = deriveKey(printed, new Uint8Array(), 'vault/organisation');
  wipe(printed);
  return secret;
}

/**
 * The organisation of a set-up: the one whose key was typed, or a new one. Its private key follows from the printed key and is
 * kept nowhere: a stolen laptop holds no copy of it, not even a wrapped one, and a colleague joins with the sheet alone.
 * @throws OrganisationKeyMistyped
 */
export function enrollingOrganisation(typed: string | null, random: Random): EnrollingOrganisation {
  if (typed !== null) return { secret: secretOf(parsePrintedKey('organisation', typed)), printed: null };
  const bytes = random(PRINTED_KEY_BYTES);
  const printed = formatPrintedKey('organisation', bytes);
  return { secret: secretOf(bytes), printed };
}

/** @param organisationKey public, base64 @throws OrganisationKeyMistyped when what was typed is not the key of this organisation */
export function requireOrganisationKey(typed: string, organisationKey: string): void {
  const secret = secretOf(parsePrintedKey('organisation', typed));
  const found = toBase64(publicKeyOf('ed25519', secret));
  wipe(secret);
  if (found !== organisationKey) throw new OrganisationKeyMistyped();
}
