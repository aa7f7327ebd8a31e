import type { Enrolment } from '../../shared/domain/enrolment.ts';
import type { OrganisationFile } from '../../shared/domain/organisation-file.ts';
import type { FunctionName } from '../../shared/access/functions.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import type { DossierKeyring, WrappedDossierKey } from '../store/port.ts';

/** What the vault file on disk lets one know without any secret. */
export type VaultState = 'none' | 'pending' | 'locked' | 'damaged';

export interface NewUser {
  readonly name: string;
  readonly function: FunctionName;
  readonly registration: string;
}

/** The organisation that enrols a new user. */
export interface NewOrganisation {
  readonly name: string;
  /** The organisation key as typed from its sheet; null makes a new organisation. */
  readonly typedKey: string | null;
}

/** What was typed back from the printed sheets. */
export interface TypedKeys {
  readonly recoveryKey: string;
  /** Null when the organisation was there already: its key was typed at the start. */
  readonly organisationKey: string | null;
}

/** Whether this computer says, in a file its user cannot change, which organisation it belongs to. See organisation-pin.ts. */
export type PinState = 'guarded' | 'writable' | 'none' | 'damaged';

/** The keys in memory between unlock and lock. `wipe` overwrites them. */
export interface VaultSession {
  readonly enrolment: Enrolment;
  readonly deviceId: RecordId;
  /** 32 bytes. */
  readonly databaseKey: Uint8Array;
  readonly keyring: DossierKeyring;
  /** Makes a new dossier key, signed by this user and wrapped for these X25519 public keys (base64). @throws MemberKeyRefused | VaultLocked */
  newDossierKey(
    dossierId: RecordId,
    members: readonly { readonly userId: RecordId; readonly encryptionKey: string }[],
  ): readonly WrappedDossierKey[];
  /** Ed25519 signature of the user over a text, base64. */
  sign(payload: string): string;
  wipe(): void;
}

/** The keys as printed and typed back: groups of characters that are hard to confuse, with a check group. */
export interface Setup {
  readonly recoveryKey: string;
  /** The key the organisation keeps; null when it was there already. */
  readonly organisationKey: string | null;
  /** For who administers the computers of the organisation. */
  readonly organisationFile: OrganisationFile;
  /** Unlocked keys, so that the store can be made; the vault stays 'pending' until `confirm`. */
  readonly session: VaultSession;
  /** Whether this opens the pending file on disk; finishes nothing. @throws RecoveryKeyMistyped | SetupOvertaken */
  checkRecoveryKey(typed: string): Promise<void>;
  /**
   * Finishes set-up; may be tried again after a slip.
   * @throws RecoveryKeyMistyped | OrganisationKeyMistyped | SetupOvertaken | VaultUnwritable
   */
  confirm(typed: TypedKeys): Promise<void>;
}

/** Owns the key file. Every method fails with a coded error of vault/errors.ts. */
export interface Vault {
  state(): Promise<VaultState>;
  /** Whether the operating system's key store guards the device secret as well, or only the passphrase does. */
  deviceProtection(): Promise<'sleutelhanger' | 'alleen wachtzin'>;
  pinState(): Promise<PinState>;
  /**
   * Starts, or starts again.
   * @throws PassphraseTooWeak | UserRefused | OrganisationKeyMistyped | OrganisationForeign | OrganisationFileDamaged |
   *   VaultExists | VaultUnwritable
   */
  setUp(user: NewUser, organisation: NewOrganisation, passphrase: string): Promise<Setup>;
  /**
   * @throws WrongPassphrase | TooManyAttempts | DeviceSecretUnavailable | EnrolmentTampered | VaultDamaged | VaultTooNew |
   *   OrganisationForeign | OrganisationFileDamaged
   */
  unlock(passphrase: string): Promise<VaultSession>;
  /**
   * Opens with the printed key and sets a new passphrase.
   * @throws RecoveryKeyMistyped | RecoveryKeyWrong | PassphraseTooWeak | VaultDamaged | OrganisationForeign |
   *   OrganisationFileDamaged
   */
  recover(recoveryKey: string, newPassphrase: string): Promise<VaultSession>;
  /** Whether this is the passphrase, for leaving klantmodus. @throws TooManyAttempts | DeviceSecretUnavailable */
  verify(passphrase: string): Promise<boolean>;
}
