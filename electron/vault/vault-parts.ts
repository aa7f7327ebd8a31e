import type { RecordId } from '../../shared/domain/record-id.ts';
import type { StretchPassphrase } from './argon2.ts';
import type { KeyStore } from './key-store.ts';
import type { OrganisationPin } from './organisation-pin.ts';
import type { Random } from './random.ts';

/** What the vault needs from outside. */
export interface VaultParts {
  /** Where the key file lives; made when needed. */
  readonly folder: string;
  readonly keyStore: KeyStore;
  readonly clock: () => Date;
  readonly random: Random;
  readonly newId: () => RecordId;
  readonly stretchPassphrase: StretchPassphrase;
  /** Which organisation this computer belongs to; asked at each set-up, unlock and recovery. @throws OrganisationFileDamaged */
  readonly readPin: () => Promise<OrganisationPin>;
}
