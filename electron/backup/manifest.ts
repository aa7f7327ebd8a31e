import { createHmac, timingSafeEqual } from 'node:crypto';
import { z } from 'zod';
import { canonicalJson } from '../../shared/canonical-json.ts';
import { instant } from '../../shared/domain/instant.ts';
import { recordId } from '../../shared/domain/record-id.ts';
import { fromBase64, isStrictBase64, toBase64 } from '../crypto/base64.ts';
import { deriveKey } from '../crypto/derived-key.ts';
import { wipe } from '../crypto/wipe.ts';
import { SnapshotDamaged, SnapshotTooNew } from './errors.ts';
import { describedFiles } from './layout.ts';

const FORMAT = 'arbokoffer-snapshot';
const VERSION = 1;

/** Why a snapshot was made. */
export const snapshotReasons = ['schema', 'verzoek', 'bijwerken', 'verhuizing'] as const;
export type SnapshotReason = (typeof snapshotReasons)[number];

const count = z.int().min(0);
const sha256 = z.string().regex(/^[0-9a-f]{64}$/);
const base64 = z.string().max(64).refine(isStrictBase64);

const described = z.strictObject({ name: z.enum(describedFiles), size: count, sha256 });

const content = z.strictObject({
  format: z.literal(FORMAT),
  version: z.literal(VERSION),
  vaultId: recordId,
  madeAt: instant,
  reason: z.enum(snapshotReasons),
  /** The last commit in it: its number and its chained digest, base64. */
  head: z.strictObject({ sequence: count, digest: base64 }),
  counts: z.strictObject({
    records: count,
    earlierVersions: count,
    blobs: count,
    dossierKeys: count,
    tombstones: count,
  }),
  files: z
    .tuple([described, described, described])
    .refine((files) => new Set(files.map(({ name }) => name)).size === describedFiles.length),
});
export type ManifestContent = z.infer<typeof content>;
export type DescribedContent = z.infer<typeof described>;

const manifest = content.extend({ mac: base64 });
/** What a snapshot is: of which vault, from when, how far, and which bytes. Holds no name and nothing of a person. */
export type Manifest = z.infer<typeof manifest>;

export const newManifest = (parts: Omit<ManifestContent, 'format' | 'version'>): ManifestContent => ({
  format: FORMAT,
  version: VERSION,
  ...parts,
});

function macOf(made: ManifestContent, databaseKey: Uint8Array): Uint8Array {
  const key = deriveKey(databaseKey, Buffer.from(made.vaultId, 'utf8'), 'backup/manifest');
  try {
    return createHmac('sha256', key).update(canonicalJson(made), 'utf8').digest();
  } finally {
    wipe(key);
  }
}

/** Adds the code that only who holds the database key can make. */
export const authenticateManifest = (made: ManifestContent, databaseKey: Uint8Array): Manifest => ({
  ...made,
  mac: toBase64(macOf(made, databaseKey)),
});

/** Whether who held this database key wrote exactly this. */
export function isAuthentic({ mac, ...made }: Manifest, databaseKey: Uint8Array): boolean {
  const expected = macOf(made, databaseKey);
  const stated = fromBase64(mac);
  return stated.length === expected.length && timingSafeEqual(stated, expected);
}

export const serialiseManifest = (made: Manifest): string => `${JSON.stringify(made, null, 2)}\n`;

const versionOnly = z.looseObject({ format: z.literal(FORMAT), version: z.int().positive() });

/** @throws SnapshotDamaged | SnapshotTooNew */
export function parseManifest(text: string): Manifest {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    // The message of a syntax error quotes the file; it stays behind.
    throw new SnapshotDamaged();
  }
  const stated = versionOnly.safeParse(json);
  if (stated.success && stated.data.version > VERSION) throw new SnapshotTooNew();
  const parsed = manifest.safeParse(json);
  if (!parsed.success) throw new SnapshotDamaged();
  return parsed.data;
}
