import { deriveKey } from '../crypto/derived-key.ts';
import { wipe } from '../crypto/wipe.ts';

/** What the access log is made with. Both come from the database key: who cannot open the database has neither. */
export interface LogKeys {
  /** Authenticates the lines, each with the line before it. */
  readonly lines: Uint8Array;
  /**
   * Goes before each body that a line names the digest of. A plain digest would stay behind when the body is destroyed, and
   * would tell anybody who guessed it that she guessed right.
   */
  readonly digests: Uint8Array;
}

export function logKeys(databaseKey: Uint8Array): LogKeys {
  return {
    lines: deriveKey(databaseKey, new Uint8Array(), 'store/log/lines'),
    digests: deriveKey(databaseKey, new Uint8Array(), 'store/log/digests'),
  };
}

export const wipeLogKeys = ({ lines, digests }: LogKeys): void => wipe(lines, digests);
