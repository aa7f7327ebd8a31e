import { z } from 'zod';
import { instant } from '../domain/instant.ts';
import { recordKind } from '../records/kinds.ts';
import { channel } from './channel.ts';
import { newPassphrase, passphrase, recoveryKey, sessionView } from './session-channels.ts';

const nothing = z.strictObject({});
const done = z.strictObject({});
const count = z.int().min(0);

/** What can go wrong with a snapshot that is made by itself. */
export const backupProblemCodes = [
  'backupFolderMissing',
  'backupFolderReadOnly',
  'backupFolderFull',
  'snapshotFailed',
  'storeDamaged',
] as const;

const problem = z.strictObject({ at: instant, code: z.enum(backupProblemCodes) });

const snapshotId = z.string().regex(/^[0-9a-f]{64}$/);

/** One snapshot in a list. What cannot be read has no moment and no size. */
export const snapshotItem = z.strictObject({
  snapshotId,
  where: z.enum(['hier', 'gekozen map', 'gevonden']),
  /** 'vreemd': whole, but of another briefcase than the open one. */
  state: z.enum(['heel', 'beschadigd', 'nieuwer', 'vreemd']),
  madeAt: instant.nullable(),
  bytes: count,
  records: count,
});
export type SnapshotItem = z.infer<typeof snapshotItem>;

export const backupView = z.strictObject({
  snapshots: z.array(snapshotItem),
  /** The folder of one's choice, with its path as the computer knows it. */
  chosenFolder: z.strictObject({ path: z.string(), isThere: z.boolean() }).nullable(),
  hereProblem: problem.nullable(),
  chosenProblem: problem.nullable(),
  lastCheck: z.strictObject({ at: instant, sound: z.boolean() }).nullable(),
  /** Whether a snapshot or a check is going on. */
  busy: z.boolean(),
});
export type BackupView = z.infer<typeof backupView>;

/** What stands in the present data and not in the snapshot: numbers and moments. */
const lostOfKind = z.strictObject({
  /** Null for a kind that only a newer version knows. */
  kind: recordKind.nullable(),
  added: count,
  changed: count,
  from: instant,
  until: instant,
});

export const restorePlan = z.strictObject({
  madeAt: instant,
  loss: z.strictObject({
    present: z.enum(['geen', 'onleesbaar', 'gelezen']),
    kinds: z.array(lostOfKind),
    /** How many acts the present data are ahead; null when that cannot be known. */
    commits: count.nullable(),
    /** Destroyed since the snapshot, and destroyed again by the restore. */
    destroyed: count,
  }),
});
export type RestorePlan = z.infer<typeof restorePlan>;

const secret = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('wachtzin'), passphrase }),
  z.strictObject({ kind: z.literal('herstelsleutel'), recoveryKey, newPassphrase }),
]);

/** What could still be read of damaged data: numbers, never content. */
export const salvagePlan = z.strictObject({
  kinds: z.array(
    z.strictObject({
      /** Null for a kind that only a newer version knows. */
      kind: recordKind.nullable(),
      saved: count,
      /** Null when that can no longer be counted. */
      lost: count.nullable(),
    }),
  ),
  logLines: z.strictObject({ saved: count, lost: count }),
});
export type SalvagePlan = z.infer<typeof salvagePlan>;

const open = { when: 'open' } as const;
const always = { when: 'always' } as const;
/** Whoever has the briefcase open may keep it safe: what leaves is encrypted, and opens for nobody else. */
const exports = { action: 'export', objectKind: 'reservekopie' } as const;

/** Snapshots while the briefcase is open, and restoring while it is closed. No path ever comes from the window. */
export const backupChannels = {
  'backup.read': channel({ input: nothing, output: backupView, permission: open, audit: null }),
  'backup.make': channel({
    input: nothing,
    output: done,
    permission: open,
    audit: { ...exports, purpose: 'reservekopie maken' },
  }),
  /** Asks for a folder in a window of the system. */
  'backup.chooseFolder': channel({
    input: nothing,
    output: z.strictObject({ chosen: z.boolean() }),
    permission: open,
    audit: null,
  }),
  'backup.forgetFolder': channel({ input: nothing, output: done, permission: open, audit: null }),
  /** Checks every page and the whole log of the open store. */
  'backup.check': channel({ input: nothing, output: done, permission: open, audit: null }),
  /** Everything in one folder of choice, for another laptop. `folderName` is null when none was chosen. */
  'backup.export': channel({
    input: nothing,
    output: z.strictObject({ folderName: z.string().nullable() }),
    permission: open,
    audit: { ...exports, purpose: 'alles meenemen naar een andere laptop' },
  }),
  'restore.find': channel({
    input: nothing,
    output: z.array(snapshotItem),
    permission: always,
    audit: null,
  }),
  /** Asks for a folder in a window of the system; null when none was chosen. */
  'restore.pick': channel({
    input: nothing,
    output: z.array(snapshotItem).nullable(),
    permission: always,
    audit: null,
  }),
  'restore.prepare': channel({
    input: z.strictObject({ snapshotId, secret }),
    output: restorePlan,
    permission: always,
    audit: null,
  }),
  /** Makes a briefcase of what can still be read here; `restore.commit` puts it in place. */
  'restore.salvage': channel({
    input: z.strictObject({ secret }),
    output: salvagePlan,
    permission: always,
    audit: null,
  }),
  'restore.commit': channel({ input: nothing, output: sessionView, permission: always, audit: null }),
  'restore.cancel': channel({ input: nothing, output: done, permission: always, audit: null }),
} as const;
