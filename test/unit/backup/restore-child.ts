import { writeSync } from 'node:fs';
import { Restoration } from '../../../electron/backup/restore/restoration.ts';
import { findSnapshots } from '../../../electron/backup/find-snapshots.ts';
import { fakeKeyStore, PASSPHRASE } from '../vault/laptop.ts';
import { runHere } from '../../support/backup-rooms.ts';
import { anchorsOf, openStaged, vaultIn } from './backup-laptop.ts';

/** Restores the oldest snapshot of a profile, and says when it begins; whoever started it kills it somewhere on the way. */
const [profile, snapshots] = process.argv.slice(2);
if (profile === undefined || snapshots === undefined)
  throw new Error('a profile and its snapshots are needed');
const now = (): Date => new Date();
const found = findSnapshots(snapshots).at(-1);
if (found?.state !== 'heel') throw new Error('there is no snapshot');
const restoration = new Restoration({
  profile,
  run: runHere,
  vaultIn: (folder) => vaultIn(folder, fakeKeyStore(false)),
  openStore: (prepared, session) => openStaged(prepared, session, now),
  anchorsFor: (session) => Promise.resolve(anchorsOf(profile, session)),
  now,
});
writeSync(1, 'preparing\n');
await restoration.prepare(found, { passphrase: PASSPHRASE });
writeSync(1, 'committing\n');
await restoration.commit();
writeSync(1, 'done\n');
