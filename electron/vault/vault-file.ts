import { createHash } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from '../../shared/consent/canonical.ts';
import { instant } from '../../shared/domain/instant.ts';
import { recordId } from '../../shared/domain/record-id.ts';
import { argon2Terms } from './argon2.ts';
import { base64Of, toBase64 } from './base64.ts';
import { VaultDamaged, VaultTooNew } from './errors.ts';

const FORMAT = 'arbokoffer-vault';
const VERSION = 1;

/** The bytes AES-256-GCM adds: nonce and tag. */
const SEAL_BYTES = 28;

const deviceBinding = z.discriminatedUnion('protection', [
  /** A secret sealed by the key store is needed beside the passphrase. */
  z.strictObject({ protection: z.literal('sleutelhanger'), sealed: base64Of(1, 4_096) }),
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
  passphrase: z.strictObject({ terms: argon2Terms, wrapped: base64Of(32 + SEAL_BYTES) }),
  /** The root secret, wrapped for the printed recovery key. */
  recovery: z.strictObject({ salt: base64Of(16), wrapped: base64Of(32 + SEAL_BYTES) }),
  /** The private half of the organisation key, wrapped for the recovery key only [ROL-5]. */
  organisation: z.strictObject({ wrapped: base64Of(32 + SEAL_BYTES) }),
  /** Signing secret, box secret and the organisation's public key, wrapped for the root secret. */
  user: z.strictObject({ wrapped: base64Of(96 + SEAL_BYTES) }),
  /** Keyed with the root secret over all of the above: whoever lacks it changes nothing unnoticed. */
  seal: base64Of(32),
  /** SHA-256 over all of the above: tells damage from a wrong passphrase before one is typed. */
  check: base64Of(32),
  /**
   * The enrolment, encrypted for the root secret; base64 in a genuine file. Looked at when it is opened and verified, so
   * that an altered one is told apart from a damaged file.
   */
  enrolment: z.unknown(),
});
export type VaultFile = z.infer<typeof vaultFile>;
/** The part the seal is over. */
export type Sealable = Omit<VaultFile, 'seal' | 'check' | 'enrolment'>;

const sha256 = (text: string): Uint8Array => createHash('sha256').update(text, 'utf8').digest();

/** The head of a new vault. */
export const newHead = (ids: Pick<VaultHead, 'vaultId' | 'deviceId' | 'createdAt'>): VaultHead => ({
  format: FORMAT,
  version: VERSION,
  ...ids,
});

/** What a wrap is about: this vault, this purpose, and on which terms the key was made. */
export const wrapAbout = (vault: VaultHead, purpose: string, terms: unknown): string =>
  canonicalJson({ vault, purpose, terms });

/** SHA-256 of the part the seal is over. */
export const sealableDigest = ({
  head,
  device,
  passphrase,
  recovery,
  organisation,
  user,
}: Sealable): Uint8Array => sha256(canonicalJson({ head, device, passphrase, recovery, organisation, user }));

/** SHA-256, base64, of all but the enrolment. */
export const checkOf = (file: Omit<VaultFile, 'check' | 'enrolment'>): string =>
  toBase64(sha256(canonicalJson({ sealed: toBase64(sealableDigest(file)), seal: file.seal })));

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
export const printVaultFile = (file: VaultFile): string => `${JSON.stringify(file, null, 2)}\n`;
