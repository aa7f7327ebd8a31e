import { createHmac } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { deriveKey } from '../crypto/derived-key.ts';
import type { Anchor } from './anchor.ts';
import { openWatermark, readWatermark, type ChainHead, type Watermark } from './watermark.ts';

interface AnchorFile {
  /** A folder of this user on this computer that does not lie in the folder of the store. Made when it is not there. */
  readonly folder: string;
  /** 32 bytes; names the file and authenticates what stands in it. */
  readonly databaseKey: Uint8Array;
  /** What only this user on this computer has, from the key store of the operating system; no bytes where there is none. */
  readonly deviceSecret: Uint8Array;
}

/**
 * The anchor as a file: two slots like those of the watermark, authenticated with a key that comes from the database key
 * and the secret of this computer. Its name tells nothing and is the same for the same store.
 */
export function openAnchorFile({ folder, databaseKey, deviceSecret }: AnchorFile): Anchor {
  const file = join(folder, `${nameFor(databaseKey)}.anker`);
  const key = deriveKey(databaseKey, deviceSecret, 'store/anchor');
  const found = readWatermark(file, key);
  let open: Watermark | null = null;
  const keep = (head: ChainHead): void => {
    if (open !== null) {
      open.write(head);
      return;
    }
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    open = openWatermark(file, key, head);
  };
  return {
    head: found.state === 'read' ? found.head : null,
    keep: (head) => {
      try {
        keep(head);
      } catch {
        // What stands there is older and still true; work does not stop for a second line of defence.
      }
    },
    close: () => {
      open?.close();
      open = null;
      key.fill(0);
    },
  };
}

const nameFor = (databaseKey: Uint8Array): string =>
  createHmac('sha256', databaseKey).update('store/anchor/name').digest('hex').slice(0, 32);
