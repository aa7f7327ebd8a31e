import type { RecordId } from '../../shared/domain/record-id.ts';
import type { DeriveKey } from './argon2.ts';
import type { Random } from './cipher.ts';
import type { KeyStore } from './key-store.ts';

/** What the vault needs from outside. */
export interface VaultParts {
  /** Where the key file lives; made when needed. */
  readonly folder: string;
  readonly keyStore: KeyStore;
  readonly clock: () => Date;
  readonly random: Random;
  readonly newId: () => RecordId;
  readonly deriveKey: DeriveKey;
}
