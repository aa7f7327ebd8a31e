import { CodedError } from '../../shared/coded-error.ts';

// Each class is one thing that can be wrong with the keys. No message or cause holds a key, a passphrase or a name.

/** The passphrase does not open this vault (or its wrapped key was altered together with its digest). */
export class WrongPassphrase extends CodedError {
  readonly code = 'wrongPassphrase';
  constructor(options?: ErrorOptions) {
    super('the passphrase does not open this vault', options);
  }
}

/** Tried again too soon after a wrong passphrase. `waitMs` says how long to wait; nothing is locked for good. */
export class TooManyAttempts extends CodedError {
  readonly code = 'tooManyAttempts';
  readonly waitMs: number;
  constructor(waitMs: number) {
    super('tried again too soon after a wrong passphrase');
    this.waitMs = waitMs;
  }
}

/** The passphrase is too easy. `advice` is the Dutch sentence of shared/domain/passphrase.ts, for the user. */
export class PassphraseTooWeak extends CodedError {
  readonly code = 'passphraseTooWeak';
  readonly advice: string;
  constructor(advice: string) {
    super('the passphrase is too weak');
    this.advice = advice;
  }
}

/** The key store of the operating system is gone, or no longer gives back the secret of this vault. The printed key opens it. */
export class DeviceSecretUnavailable extends CodedError {
  readonly code = 'deviceSecretUnavailable';
  constructor(options?: ErrorOptions) {
    super('the key store does not give back the secret of this vault', options);
  }
}

/** What was typed is not a recovery key at all: a character too many, or the check group does not fit. */
export class RecoveryKeyMistyped extends CodedError {
  readonly code = 'recoveryKeyMistyped';
  constructor(options?: ErrorOptions) {
    super('what was typed is not the recovery key', options);
  }
}

/** What was typed is no organisation key: a character too many, another sheet, or the check group does not fit. */
export class OrganisationKeyMistyped extends CodedError {
  readonly code = 'organisationKeyMistyped';
  constructor(options?: ErrorOptions) {
    super('what was typed is not the organisation key', options);
  }
}

/** Another organisation than the one this computer, or this store, was made for [ROL-5]. */
export class OrganisationForeign extends CodedError {
  readonly code = 'organisationForeign';
  constructor() {
    super('the enrolment was made under another organisation');
  }
}

/** The organisation file that an administrator placed on this computer is damaged or not signed by its own key. */
export class OrganisationFileDamaged extends CodedError {
  readonly code = 'organisationFileDamaged';
  constructor(options?: ErrorOptions) {
    super('the organisation file on this computer is damaged', options);
  }
}

/** A well-typed recovery key, but of another vault. */
export class RecoveryKeyWrong extends CodedError {
  readonly code = 'recoveryKeyWrong';
  constructor(options?: ErrorOptions) {
    super('the recovery key does not open this vault', options);
  }
}

/** There is no finished vault here. */
export class VaultMissing extends CodedError {
  readonly code = 'vaultMissing';
  constructor() {
    super('there is no vault here');
  }
}

/** There is a vault here already; it is never overwritten. */
export class VaultExists extends CodedError {
  readonly code = 'vaultExists';
  constructor() {
    super('there is a vault here already');
  }
}

/** The key file and its copy cannot be read, or their contents do not fit together. */
export class VaultDamaged extends CodedError {
  readonly code = 'vaultDamaged';
  constructor(options?: ErrorOptions) {
    super('the key file is damaged', options);
  }
}

/** The key file was written by a newer version of the product. */
export class VaultTooNew extends CodedError {
  readonly code = 'vaultTooNew';
  constructor() {
    super('the key file was written by a newer version');
  }
}

/** The key file could not be written; the one that was there still is. */
export class VaultUnwritable extends CodedError {
  readonly code = 'vaultUnwritable';
  constructor(options?: ErrorOptions) {
    super('the key file cannot be written', options);
  }
}

/** This set-up was overtaken by a later one, so its recovery key opens nothing. */
export class SetupOvertaken extends CodedError {
  readonly code = 'setupOvertaken';
  constructor() {
    super('the set-up was overtaken by a later one');
  }
}

/** The new user cannot be enrolled: a name, function or registration the enrolment does not allow. */
export class UserRefused extends CodedError {
  readonly code = 'userRefused';
  constructor() {
    super('an enrolment does not allow this claim');
  }
}

/** The enrolment is not the one the organisation signed for the keys in this vault [ROL-5]. */
export class EnrolmentTampered extends CodedError {
  readonly code = 'enrolmentTampered';
  constructor(options?: ErrorOptions) {
    super('the enrolment is not the one the organisation signed for these keys', options);
  }
}

/** A wrapped dossier key for this user that does not open: altered, or wrapped for another dossier or person. */
export class DossierKeyUnreadable extends CodedError {
  readonly code = 'dossierKeyUnreadable';
  constructor(options?: ErrorOptions) {
    super('a wrapped dossier key does not open', options);
  }
}

/** A public key no dossier key can be wrapped for. */
export class MemberKeyRefused extends CodedError {
  readonly code = 'memberKeyRefused';
  constructor(options?: ErrorOptions) {
    super('no dossier key can be wrapped for this public key', options);
  }
}

/** The keys were wiped: the vault is locked. */
export class VaultLocked extends CodedError {
  readonly code = 'vaultLocked';
  constructor() {
    super('the vault is locked');
  }
}

/** Argon2id could not run, for instance for want of memory. */
export class KeyDerivationFailed extends CodedError {
  readonly code = 'keyDerivationFailed';
  constructor(options?: ErrorOptions) {
    super('Argon2id did not run', options);
  }
}

/** This runtime lacks an algorithm, or computes it wrongly. `algorithm` says which. */
export class CryptoUnfit extends CodedError {
  readonly code = 'cryptoUnfit';
  readonly algorithm: string;
  constructor(algorithm: string, options?: ErrorOptions) {
    super(`this runtime does not compute ${algorithm} as it must`, options);
    this.algorithm = algorithm;
  }
}
