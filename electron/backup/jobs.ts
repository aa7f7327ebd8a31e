import { checkDatabase } from '../store/closed-database.ts';
import { copySnapshot } from './copy-snapshot.ts';
import { lossBetween, type Loss } from './restore/loss.ts';
import type { Profile } from './restore/profile.ts';
import { stageSalvage } from './restore/stage-salvage.ts';
import { stageSnapshot } from './restore/stage-snapshot.ts';
import { rotateSnapshots } from './rotate-snapshots.ts';
import { takeSnapshot, type Snapshot } from './take-snapshot.ts';

/** Two briefcases of one vault: the present one, and what would take its place. */
export interface Comparison {
  readonly present: Profile;
  readonly staged: Profile;
  readonly key: Uint8Array;
}

/** Which snapshots to tidy up, now that `newest` is whole. */
export interface Rotation {
  readonly folder: string;
  readonly newest: Snapshot;
  readonly key: Uint8Array;
}

/** What takes seconds on a large file and is done in the worker, so that typing goes on. */
export const jobs = {
  takeSnapshot,
  copySnapshot: ({ snapshot, folder }: { readonly snapshot: Snapshot; readonly folder: string }) =>
    copySnapshot(snapshot, folder),
  rotateSnapshots: ({ folder, newest, key }: Rotation): null => {
    rotateSnapshots(folder, newest.manifest, key);
    return null;
  },
  checkDatabase,
  stageSnapshot,
  stageSalvage,
  lossBetween: ({ present, staged, key }: Comparison): Loss => lossBetween(present, staged, key),
} as const;

export type JobName = keyof typeof jobs;
export type JobInput<Name extends JobName> = Parameters<(typeof jobs)[Name]>[0];
export type JobOutput<Name extends JobName> = ReturnType<(typeof jobs)[Name]>;

/** What comes back from the worker. */
export type JobOutcome =
  { readonly done: true; readonly output: unknown } | { readonly done: false; readonly code: string };

/** Runs one job. */
export type RunJob = <Name extends JobName>(name: Name, input: JobInput<Name>) => Promise<JobOutput<Name>>;
