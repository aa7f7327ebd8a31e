import { canonicalJson } from '../../shared/canonical-json.ts';
import { organisationFile } from '../../shared/domain/organisation-file.ts';
import type { OrganisationClaim, OrganisationFile } from '../../shared/domain/organisation-file.ts';
import { fromBase64, isStrictBase64, toBase64 } from '../crypto/base64.ts';
import { isSignedBy, publicKeyOf, signBytes } from '../crypto/curve-keys.ts';
import { OrganisationFileDamaged } from './errors.ts';

/** Longer is no organisation file. In characters. */
const LONGEST = 10_000;

const bytesOf = (claim: OrganisationClaim): Uint8Array => Buffer.from(canonicalJson(claim), 'utf8');

/** The file for who administers the computers of an organisation. */
export function signOrganisationFile(
  { name, madeAt }: Pick<OrganisationClaim, 'name' | 'madeAt'>,
  secret: Uint8Array,
): OrganisationFile {
  const claim = { name, organisationKey: toBase64(publicKeyOf('ed25519', secret)), madeAt };
  const signature = toBase64(signBytes(secret, bytesOf(claim)));
  return { format: 'arbokoffer-organisation', version: 1, claim, signature };
}

/**
 * Reads an organisation file: whole, and signed by the key it names. The signature shows damage and a key nobody has; that it
 * is the right organisation follows from who could place the file, not from the signature.
 * @throws OrganisationFileDamaged
 */
export function parseOrganisationFile(text: string): OrganisationFile {
  const parsed = organisationFile.safeParse(parsedJson(text));
  if (!parsed.success) throw new OrganisationFileDamaged();
  const { claim, signature } = parsed.data;
  const genuine =
    isStrictBase64(claim.organisationKey) &&
    isStrictBase64(signature) &&
    isSignedBy(fromBase64(claim.organisationKey), bytesOf(claim), fromBase64(signature));
  if (!genuine) throw new OrganisationFileDamaged();
  return parsed.data;
}

function parsedJson(text: string): unknown {
  if (text.length > LONGEST) throw new OrganisationFileDamaged();
  try {
    return JSON.parse(text);
  } catch {
    // No cause: the message of a syntax error quotes the text.
    throw new OrganisationFileDamaged();
  }
}
