import { CodedError } from '../coded-error.ts';

// Each class is one thing that can be wrong with the keys. No message or cause holds a key, a passphrase or a name.

/** The passphrase does not open this vault (or its wrapped key was altered together with its digest). */
export class WrongPassphrase extends CodedError {
  readonly code = 'wrongPassphrase';
  constructor() {
    super('Deze wachtzin past niet bij deze koffer.');
  }
}

/** Tried again too soon after a wrong passphrase. `waitMs` says how long to wait; nothing is locked for good. */
export class TooManyAttempts extends CodedError {
  readonly code = 'tooManyAttempts';
  readonly waitMs: number;
  constructor(waitMs: number) {
    super('Wacht even voordat u de wachtzin opnieuw probeert.');
    this.waitMs = waitMs;
  }
}

/** The passphrase is too easy. `advice` is Dutch, for the user. */
export class PassphraseTooWeak extends CodedError {
  readonly code = 'passphraseTooWeak';
  readonly advice: string;
  constructor(advice: string) {
    super(advice);
    this.advice = advice;
  }
}

/** The key store of the operating system is gone, or no longer gives back the secret of this vault. The printed key opens it. */
export class DeviceSecretUnavailable extends CodedError {
  readonly code = 'deviceSecretUnavailable';
  constructor(options?: ErrorOptions) {
    super('De sleutelhanger van deze computer geeft het geheim van deze koffer niet terug.', options);
  }
}

/** What was typed is not a recovery key at all: a character too many, or the check group does not fit. */
export class RecoveryKeyMistyped extends CodedError {
  readonly code = 'recoveryKeyMistyped';
  constructor() {
    super('De herstelsleutel is niet goed overgenomen.');
  }
}

/** A well-typed recovery key, but of another vault. */
export class RecoveryKeyWrong extends CodedError {
  readonly code = 'recoveryKeyWrong';
  constructor() {
    super('Deze herstelsleutel hoort niet bij deze koffer.');
  }
}

/** There is no finished vault here. */
export class VaultMissing extends CodedError {
  readonly code = 'vaultMissing';
  constructor() {
    super('Er is hier nog geen koffer ingericht.');
  }
}

/** There is a vault here already; it is never overwritten. */
export class VaultExists extends CodedError {
  readonly code = 'vaultExists';
  constructor() {
    super('Er is hier al een koffer ingericht.');
  }
}

/** The key file and its copy cannot be read, or their contents do not fit together. */
export class VaultDamaged extends CodedError {
  readonly code = 'vaultDamaged';
  constructor(options?: ErrorOptions) {
    super('Het sleutelbestand is beschadigd.', options);
  }
}

/** The key file was written by a newer version of the product. */
export class VaultTooNew extends CodedError {
  readonly code = 'vaultTooNew';
  constructor() {
    super('Het sleutelbestand is van een nieuwere versie van Arbokoffer.');
  }
}

/** The key file could not be written; the one that was there still is. */
export class VaultUnwritable extends CodedError {
  readonly code = 'vaultUnwritable';
  constructor(options?: ErrorOptions) {
    super('Het sleutelbestand kan niet worden opgeslagen.', options);
  }
}

/** This set-up was overtaken by a later one, so its recovery key opens nothing. */
export class SetupOvertaken extends CodedError {
  readonly code = 'setupOvertaken';
  constructor() {
    super('Het inrichten is opnieuw begonnen; gebruik de nieuwste herstelsleutel.');
  }
}

/** The new user cannot be enrolled: a name, function or registration the enrolment does not allow. */
export class UserRefused extends CodedError {
  readonly code = 'userRefused';
  constructor() {
    super('Met deze gegevens kan niemand worden ingeschreven.');
  }
}

/** The enrolment is not the one the organisation signed for the keys in this vault [ROL-5]. */
export class EnrolmentTampered extends CodedError {
  readonly code = 'enrolmentTampered';
  constructor() {
    super('De inschrijving in deze koffer is veranderd en niet door de organisatie getekend.');
  }
}

/** A sealed dossier key for this user that does not open: altered, or sealed for another dossier or person. */
export class DossierKeyUnreadable extends CodedError {
  readonly code = 'dossierKeyUnreadable';
  constructor() {
    super('De sleutel van dit dossier is beschadigd.');
  }
}

/** A public key no dossier key can be sealed to. */
export class MemberKeyRefused extends CodedError {
  readonly code = 'memberKeyRefused';
  constructor(options?: ErrorOptions) {
    super('De sleutel van een lid van het behandelteam is ongeldig.', options);
  }
}

/** The keys were wiped: the vault is locked. */
export class VaultLocked extends CodedError {
  readonly code = 'vaultLocked';
  constructor() {
    super('De koffer is vergrendeld.');
  }
}

/** Argon2id could not run, for instance for want of memory. */
export class KeyDerivationFailed extends CodedError {
  readonly code = 'keyDerivationFailed';
  constructor(options?: ErrorOptions) {
    super('De wachtzin kon niet worden gecontroleerd.', options);
  }
}

/** This runtime lacks an algorithm, or computes it wrongly. `algorithm` says which. */
export class CryptoUnfit extends CodedError {
  readonly code = 'cryptoUnfit';
  readonly algorithm: string;
  constructor(algorithm: string, options?: ErrorOptions) {
    super(`De versleuteling van dit programma werkt hier niet: ${algorithm}.`, options);
    this.algorithm = algorithm;
  }
}
