import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from '../../shared/canonical-json.ts';
import { instant } from '../../shared/domain/instant.ts';
import { recordId } from '../../shared/domain/record-id.ts';
import { toBase64 } from '../crypto/base64.ts';
import { ENCRYPTION_OVERHEAD, KEY_BYTES } from '../crypto/cipher.ts';
import { argon2Terms } from './argon2.ts';
import { base64Of } from './base64-field.ts';
import { VaultDamaged, VaultTooNew } from './errors.ts';

const FORMAT = 'arbokoffer-vault';
const VERSION = 1;

/** One encrypted key. */
const ENCRYPTED_KEY = KEY_BYTES + ENCRYPTION_OVERHEAD;

const deviceBinding = z.discriminatedUnion('protection', [
  /** A secret that the key store encrypted is needed beside the passphrase. */
  z.strictObject({ protection: z.literal('sleutelhanger'), encrypted: base64Of(1, 4_096) }),
  /** There was no key store: the passphrase alone guards the keys. */
  z.strictObject({ protection: z.literal('alleen wachtzin') }),
]);
export type DeviceBinding = z.infer<typeof deviceBinding>;

/** What every wrap is bound to. */
const vaultHead = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  vaultId: recordId,
  deviceId: recordId,
  createdAt: instant,
});
export type VaultHead = z.infer<typeof vaultHead>;

const vaultFile = z.strictObject({
  head: vaultHead,
  device: deviceBinding,
  /** The root secret, wrapped for the passphrase (and the device secret when there is one). */
  passphrase: z.strictObject({ terms: argon2Terms, wrapped: base64Of(ENCRYPTED_KEY) }),
  /** The root secret, wrapped for the printed recovery key. */
  recovery: z.strictObject({ salt: base64Of(16), wrapped: base64Of(ENCRYPTED_KEY) }),
  /** Private signing key, private encryption key and the organisation's public key, wrapped for the root secret. */
  user: z.strictObject({ wrapped: base64Of(3 * KEY_BYTES + ENCRYPTION_OVERHEAD) }),
  /** Message authentication code over all of the above, keyed with the root secret: whoever lacks it changes nothing unnoticed. */
  mac: base64Of(32),
  /** SHA-256 over all of the above: tells damage from a wrong passphrase before one is typed. */
  check: base64Of(32),
  /**
   * The enrolment, encrypted for the root secret; base64 in a genuine file. Looked at when it is opened and verified, so
   * that an altered one is told apart from a damaged file.
   */
  enrolment: z.unknown(),
});
export type VaultFile = z.infer<typeof vaultFile>;
/** The part the MAC is over. */
export type AuthenticatedPart = Omit<VaultFile, 'mac' | 'check' | 'enrolment'>;

const sha256 = (text: string): Uint8Array => createHash('sha256').update(text, 'utf8').digest();

/** The head of a new vault. */
export const newHead = (ids: Pick<VaultHead, 'vaultId' | 'deviceId' | 'createdAt'>): VaultHead => ({
  format: FORMAT,
  version: VERSION,
  ...ids,
});

/** Additional data of what this vault encrypts: the vault, the purpose, and on which terms the key was made. */
export const vaultData = (vault: VaultHead, purpose: string, terms: unknown): string =>
  canonicalJson({ vault, purpose, terms });

/** SHA-256 of the part the MAC is over. */
export const authenticatedDigest = ({
  head,
  device,
  passphrase,
  recovery,
  user,
}: AuthenticatedPart): Uint8Array => sha256(canonicalJson({ head, device, passphrase, recovery, user }));

/** SHA-256, base64, of all but the enrolment. */
export const checkOf = (file: Omit<VaultFile, 'check' | 'enrolment'>): string =>
  toBase64(sha256(canonicalJson({ authenticated: toBase64(authenticatedDigest(file)), mac: file.mac })));

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    // The message of a syntax error quotes the file; it stays behind.
    throw new VaultDamaged();
  }
}

const versionOnly = z.looseObject({
  head: z.looseObject({ format: z.literal(FORMAT), version: z.int().positive() }),
});

/** @throws VaultDamaged | VaultTooNew */
export function parseVaultFile(text: string): VaultFile {
  const json = parseJson(text);
  const stated = versionOnly.safeParse(json);
  if (stated.success && stated.data.head.version > VERSION) throw new VaultTooNew();
  const parsed = vaultFile.safeParse(json);
  if (!parsed.success || checkOf(parsed.data) !== parsed.data.check) throw new VaultDamaged();
  return parsed.data;
}

/** The text of a key file; readable, so that a person can see there is nothing secret and nobody's name in it. */
export const serialiseVaultFile = (file: VaultFile): string => `${JSON.stringify(file, null, 2)}\n`;
