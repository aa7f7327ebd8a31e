import { createHmac, timingSafeEqual } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { z } from 'zod';
import { canonicalJson } from '../../../shared/canonical-json.ts';
import { fromBase64, toBase64 } from '../../crypto/base64.ts';
import { deriveKey } from '../../crypto/derived-key.ts';
import { wipe } from '../../crypto/wipe.ts';
import { syncFile } from '../../disk/synced-copy.ts';
import { acceptRestore } from '../../store/accept-restore.ts';
import { openOrQuarantine } from '../../store/open-or-quarantine.ts';
import type { StoreOptions } from '../../store/open-store.ts';
import type { Store } from '../../store/port.ts';
import type { ChainHead } from '../../store/watermark.ts';

const fileName = 'teruggezet.json';

const statedHead = z.strictObject({ sequence: z.int().min(0), digest: z.string().max(64) });
const acceptance = z.strictObject({
  /** What the anchors remembered when the restore was decided on. */
  remembered: z.array(statedHead),
  /** For the access log. */
  reason: z.string().min(1).max(50),
  mac: z.string().max(64),
});
type Acceptance = z.infer<typeof acceptance>;
type Content = Omit<Acceptance, 'mac'>;

function macOf(content: Content, databaseKey: Uint8Array): Uint8Array {
  const key = deriveKey(databaseKey, new Uint8Array(), 'backup/acceptance');
  try {
    return createHmac('sha256', key).update(canonicalJson(content), 'utf8').digest();
  } finally {
    wipe(key);
  }
}

const stated = ({ sequence, digest }: ChainHead): z.infer<typeof statedHead> => ({
  sequence,
  digest: toBase64(digest),
});

/** A restore that a person said yes to, noted beside the database that was put back. */
export interface AcceptedRestore {
  readonly databaseFolder: string;
  readonly databaseKey: Uint8Array;
  /** What the anchors remember of the store that is replaced; none where they remember nothing. */
  readonly remembered: readonly ChainHead[];
  /** For the access log, at most 50 characters. */
  readonly reason: string;
}

/**
 * Notes the yes beside the database, because between putting it in place and opening it the program may end: without the
 * note an older database would be refused, as it must be when nobody said yes.
 */
export function noteAcceptance({ databaseFolder, databaseKey, remembered, reason }: AcceptedRestore): void {
  const content: Content = { remembered: remembered.map(stated), reason };
  const path = join(databaseFolder, fileName);
  writeFileSync(path, JSON.stringify({ ...content, mac: toBase64(macOf(content, databaseKey)) }), {
    mode: 0o600,
  });
  syncFile(path);
}

/**
 * Opens the store. One that was just put back by a restore is accepted although an anchor remembers more: once, and only
 * while the anchors remember what they did when the yes was given. A copy of the whole folder that is put back later, note
 * included, meets anchors that went on. @throws as `openOrQuarantine` does
 */
export function openAccepted(options: StoreOptions): Store {
  const path = join(dirname(options.file), fileName);
  const noted = readNote(path, options.key);
  const store =
    noted !== null && applies(noted, options)
      ? acceptRestore(options, noted.reason)
      : openOrQuarantine(options);
  // Used, or outdated.
  rmSync(path, { force: true });
  return store;
}

function applies({ remembered }: Acceptance, { anchors }: StoreOptions): boolean {
  return anchors.every(({ head }) => {
    if (head === null) return true;
    const { sequence, digest } = stated(head);
    return remembered.some((known) => known.sequence === sequence && known.digest === digest);
  });
}

/** Null when there is none, or none that who held the database key wrote. */
function readNote(path: string, databaseKey: Uint8Array): Acceptance | null {
  if (!existsSync(path)) return null;
  const parsed = acceptance.safeParse(jsonOrNull(readFileSync(path, 'utf8')));
  if (!parsed.success) return null;
  const { mac, ...content } = parsed.data;
  const [expected, found] = [macOf(content, databaseKey), fromBase64(mac)];
  return found.length === expected.length && timingSafeEqual(found, expected) ? parsed.data : null;
}

function jsonOrNull(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
