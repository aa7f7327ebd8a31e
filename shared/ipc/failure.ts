/**
 * What can go wrong across the boundary. A failure carries a code and, for refused input, the path of the field;
 * never the value, a name or a key. The window has the Dutch words for each code.
 */
export const failureCodes = [
  'invalidInput',
  'notAllowed',
  'locked',
  'wrongMoment',
  'wrongPassphrase',
  'tooManyAttempts',
  'passphraseTooWeak',
  'recoveryKeyMistyped',
  'recoveryKeyWrong',
  'deviceSecretUnavailable',
  'setupOvertaken',
  'userRefused',
  'vaultMissing',
  'vaultExists',
  'vaultDamaged',
  'vaultTooNew',
  'vaultUnwritable',
  'vaultLocked',
  'enrolmentTampered',
  'keyDerivationFailed',
  'cryptoUnfit',
  'wrongDatabaseKey',
  'storeDamaged',
  'storeTooNew',
  'storeBehindWatermark',
  'watermarkUnreadable',
  'watermarkUnwritable',
  'storeNotSecured',
  'storeUnwritable',
  'storeBusy',
  'storeClosed',
  'staleVersion',
  'recordMissing',
  'recordFrozen',
  'recordRefused',
  'recordUnreadable',
  'recordTooNew',
  'recordDestroyed',
  'dossierKeyMissing',
  'dossierKeyUnreadable',
  'memberKeyRefused',
  'diskFull',
  'incomplete',
  'impossibleDates',
  'recipientFixed',
  'consentTextChanged',
  'unknownLanguage',
  'reportBlocked',
  'reportNotShown',
  'reportEmpty',
  'documentFailed',
  'documentNotSaved',
  'noPrinter',
  'unexpected',
] as const;
export type FailureCode = (typeof failureCodes)[number];

export interface Failure {
  readonly code: FailureCode;
  /** Dotted path of the first field that was refused, or empty. */
  readonly field: string;
  /** A Dutch sentence about that field from the domain rules, or empty. */
  readonly message: string;
  /** With `tooManyAttempts` only: after how many seconds one may try again. */
  readonly waitSeconds?: number;
}

export type Envelope<Value> =
  { readonly ok: true; readonly value: Value } | { readonly ok: false; readonly failure: Failure };

/** What the main process tells the window unasked. */
export type Announcement =
  | { readonly what: 'changed' }
  /** Only unfinished writing was saved: what screens show of finished things stands. */
  | { readonly what: 'drafted' }
  /** The briefcase closes in a moment: save what was typed and answer with 'session.flushed'. */
  | { readonly what: 'locking' };
