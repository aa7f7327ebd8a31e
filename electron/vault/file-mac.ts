import { timingSafeEqual } from 'node:crypto';
import { fromBase64, toBase64 } from '../crypto/base64.ts';
import { deriveKey } from '../crypto/derived-key.ts';
import { authenticatedDigest, checkOf } from './vault-file.ts';
import type { AuthenticatedPart, VaultFile } from './vault-file.ts';

/** HKDF over the digest of the part, keyed with the root secret: nobody without that secret can compute it. */
const macOf = (root: Uint8Array, part: AuthenticatedPart): Uint8Array =>
  deriveKey(root, authenticatedDigest(part), 'vault/file');

/** Gives a file that is about to be written its MAC and its check. @param enrolment encrypted, base64 */
export function authenticateFile(root: Uint8Array, part: AuthenticatedPart, enrolment: string): VaultFile {
  const authenticated = { ...part, mac: toBase64(macOf(root, part)) };
  return { ...authenticated, check: checkOf(authenticated), enrolment };
}

/** Whether the file is as it was written by who had the root secret. */
export const isAuthentic = (root: Uint8Array, file: VaultFile): boolean =>
  timingSafeEqual(macOf(root, file), fromBase64(file.mac));
