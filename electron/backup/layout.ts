/** The files of a snapshot, each in one folder. Their names are the same for everybody and say nothing. */
export const snapshotFiles = {
  database: 'koffer.db',
  watermark: 'watermerk',
  vault: 'vault.json',
  manifest: 'manifest.json',
} as const;

/** The files that the manifest describes. */
export const describedFiles = [snapshotFiles.database, snapshotFiles.watermark, snapshotFiles.vault] as const;
export type DescribedFile = (typeof describedFiles)[number];

const prefix = 'koffer-';
/** What is not finished yet has a name that no search for snapshots finds. */
const partSuffix = '.deel';

/** The folder name of a snapshot: the moment it was made, in signs that every file system takes. */
export const folderNameOf = (madeAt: string): string => `${prefix}${madeAt.replaceAll(/[:.]/g, '-')}`;

/** Where a snapshot grows before it is whole. */
export const partNameOf = (name: string): string => `${name}${partSuffix}`;

export const isSnapshotName = (name: string): boolean =>
  name.startsWith(prefix) && !name.endsWith(partSuffix);

/** A snapshot that a crash left unfinished: nobody was told that it exists. */
export const isPartName = (name: string): boolean => name.startsWith(prefix) && name.endsWith(partSuffix);
