import type { PlainDate } from '../domain/dates.ts';
import type { ImpossibleDatesReason } from '../domain/impossible-dates.ts';

/**
 * What can go wrong across the boundary. A failure carries a code, for refused input the path of the field, and of values
 * at most the day that stands in the way; never a name or a key. The window has the Dutch words for each code and reason.
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
  'organisationKeyMistyped',
  'organisationForeign',
  'organisationFileDamaged',
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
  'storeRolledBack',
  'databaseMissing',
  'storeSchemaAltered',
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
  'dossierKeyUnproven',
  'dossierKeyUnreadable',
  'memberKeyRefused',
  'diskFull',
  'incomplete',
  'impossibleDates',
  'retentionRefused',
  'recipientFixed',
  'consentTextChanged',
  'unknownLanguage',
  'reportBlocked',
  'reportNotShown',
  'reportEmpty',
  'reportSealBroken',
  'consentSealBroken',
  'documentFailed',
  'documentNotSaved',
  'noPrinter',
  'backupFolderMissing',
  'backupFolderReadOnly',
  'backupFolderFull',
  'backupStopped',
  'snapshotFailed',
  'snapshotDamaged',
  'snapshotTooNew',
  'snapshotMissing',
  'unexpected',
] as const;
export type FailureCode = (typeof failureCodes)[number];

/** Why a user may not, where no rule of shared/ decides it. */
export type NotAllowedReason =
  /** The call does not come from our own page. */
  | 'untrustedPage'
  /** A draft of a report that lies in the process part, for who writes behind the medical secret. */
  | 'draftOfProcess'
  /** The employee holds the laptop: only what she reads and decides is answered. */
  | 'klantmodus'
  /** The evidence of a consent is for the treatment team alone [CON-25]. */
  | 'consentWithheld'
  /** A form with a medical part is closed by who sees both parts. */
  | 'teamFinalises';

/** Why, where one code has several reasons: the window has the words for each. */
export type FailureReason = ImpossibleDatesReason | NotAllowedReason;

export interface Failure {
  readonly code: FailureCode;
  /** Dotted path of the first field that was refused, or empty. */
  readonly field: string;
  /** A Dutch sentence that a rule of shared/ gives as data, about that field or the whole, or empty. */
  readonly message: string;
  readonly reason?: FailureReason;
  /** The day that stands in the way, where the words of the reason name it. */
  readonly day?: PlainDate | undefined;
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
