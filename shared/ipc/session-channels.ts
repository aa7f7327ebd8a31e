import { z } from 'zod';
import { functionName } from '../access/functions.ts';
import { enrolmentClaim } from '../domain/enrolment.ts';
import { organisation } from '../domain/organisation.ts';
import { recordId } from '../domain/record-id.ts';
import { channel } from './channel.ts';

export const passphrase = z.string().min(1, 'Vul uw wachtzin in.').max(1_000);
export const newPassphrase = z.string().min(12, 'Een wachtzin heeft ten minste 12 tekens.').max(1_000);
export const recoveryKey = z.string().min(1, 'Vul de herstelsleutel in.').max(200);
const nothing = z.strictObject({});
const done = z.strictObject({});

/** Why the briefcase closed. */
export const lockReason = z.enum([
  'knop',
  'stilte',
  'slaapstand',
  'schermvergrendeling',
  'afsluiten',
  // Its page was loaded anew or did what no page of ours does.
  'venster',
]);
export type LockReason = z.infer<typeof lockReason>;

export const appStatus = z.strictObject({
  /** 'pending': a set-up was broken off before the recovery key was typed back; nothing was stored yet. */
  vault: z.enum(['none', 'pending', 'locked', 'open', 'damaged']),
  deviceProtection: z.enum(['sleutelhanger', 'alleen wachtzin']),
  /** Why the briefcase was closed last, in this run of the application. */
  lockedBy: lockReason.nullable(),
  /** In demo mode the example passphrase, so that a visitor can unlock; null otherwise. */
  demoPassphrase: z.string().nullable(),
  version: z.string(),
  /**
   * Whether this computer says whose it is, in a file its user cannot change [VLT-20]: 'guarded' it does; 'writable' there is a
   * file, but the user can change it; 'damaged' there is one that nothing opens beside.
   */
  organisationPin: z.enum(['guarded', 'writable', 'none', 'damaged']),
});
export type AppStatus = z.infer<typeof appStatus>;

export const newUser = enrolmentClaim.pick({ name: true, function: true, registration: true });

export const sessionView = z.strictObject({
  userId: recordId,
  userName: z.string(),
  function: functionName,
  functionLabel: z.string(),
  organisationName: z.string(),
});
export type SessionView = z.infer<typeof sessionView>;

export const preferences = z.strictObject({
  theme: z.enum(['systeem', 'licht', 'donker']),
  /** Minutes without use before the application locks itself. */
  idleMinutes: z.int().min(1, 'Ten minste 1 minuut.').max(60, 'Hooguit 60 minuten.'),
});
export type Preferences = z.infer<typeof preferences>;

/** What can be done with a document: look at it here, put it in a folder of choice, or print it. */
export const delivery = z.enum(['tonen', 'opslaan', 'afdrukken']);
export type Delivery = z.infer<typeof delivery>;

/** Bytes of a document, as they cross between processes. */
export const documentBytes = z.custom<Uint8Array>((value) => value instanceof Uint8Array);

/** The outcome of asking for a document. `bytes` only when shown; `cancelled` when the user closed the dialog. */
export const deliveredDocument = z.discriminatedUnion('outcome', [
  z.strictObject({ outcome: z.literal('getoond'), bytes: documentBytes, sha256: z.string(), pages: z.int() }),
  z.strictObject({ outcome: z.literal('opgeslagen'), fileName: z.string() }),
  z.strictObject({ outcome: z.literal('afgedrukt') }),
  z.strictObject({ outcome: z.literal('afgebroken') }),
]);
export type DeliveredDocument = z.infer<typeof deliveredDocument>;

/** Which printed key a sheet is for: the one of the user, or the one the organisation keeps. */
export const printedKey = z.enum(['herstelsleutel', 'organisatiesleutel']);
export type PrintedKey = z.infer<typeof printedKey>;

/** The name of the file that was saved; null when the user closed the dialog. */
export const savedFile = z.strictObject({ fileName: z.string().nullable() });
export type SavedFile = z.infer<typeof savedFile>;

const always = { when: 'always' } as const;
const open = { when: 'open' } as const;

/** Set-up, lock and what belongs to the device rather than to a dossier. */
export const sessionChannels = {
  'app.status': channel({ input: nothing, output: appStatus, permission: always, audit: null }),
  'setup.begin': channel({
    input: z.strictObject({
      organisation,
      user: newUser,
      passphrase: newPassphrase,
      /** The organisation key as typed from its sheet; null makes a new organisation. */
      organisationKey: z.string().max(200).nullable(),
    }),
    output: z.strictObject({
      recoveryKey: z.string(),
      /** Null when it was typed. */
      organisationKey: z.string().nullable(),
      /** The folder, beside the database, to which an earlier set-up was moved; null when there was none. */
      aside: z.string().nullable(),
    }),
    permission: always,
    audit: null,
  }),
  /** Only between `setup.begin` and `setup.confirm`. */
  'setup.keySheet': channel({
    input: z.strictObject({ sheet: printedKey, delivery }),
    output: deliveredDocument,
    permission: always,
    audit: null,
  }),
  /** Saves the organisation file of this set-up. */
  'setup.organisationFile': channel({
    input: nothing,
    output: savedFile,
    permission: always,
    audit: null,
  }),
  /** Whether the recovery key was typed back rightly, before the next sheet is shown. Nothing is final by it. */
  'setup.checkRecoveryKey': channel({
    input: z.strictObject({ typed: z.string().max(200) }),
    output: done,
    permission: always,
    audit: null,
  }),
  'setup.confirm': channel({
    input: z.strictObject({
      recoveryKey: z.string().max(200),
      /** Null when the organisation was there already. */
      organisationKey: z.string().max(200).nullable(),
    }),
    output: sessionView,
    permission: always,
    audit: null,
  }),
  'setup.cancel': channel({ input: nothing, output: done, permission: always, audit: null }),
  'session.unlock': channel({
    input: z.strictObject({ passphrase }),
    output: sessionView,
    permission: always,
    audit: null,
  }),
  'session.recover': channel({
    input: z.strictObject({ recoveryKey, newPassphrase }),
    output: sessionView,
    permission: always,
    audit: null,
  }),
  'session.lock': channel({ input: nothing, output: done, permission: always, audit: null }),
  /** The answer of the window to 'locking': everything typed has been saved, or refused. */
  'session.flushed': channel({ input: nothing, output: done, permission: open, audit: null }),
  'session.current': channel({ input: nothing, output: sessionView, permission: open, audit: null }),
  /** Says that someone is working, so that the idle clock starts again. */
  'session.activity': channel({ input: nothing, output: done, permission: open, audit: null }),
  'preferences.read': channel({ input: nothing, output: preferences, permission: always, audit: null }),
  'preferences.save': channel({ input: preferences, output: preferences, permission: open, audit: null }),
} as const;
