import { writeSync } from 'node:fs';
import { enrolment as enrolmentSchema } from '../../../shared/domain/enrolment.ts';
import { takeSnapshot } from '../../../electron/backup/take-snapshot.ts';

/** Makes snapshots of a profile until it is killed, and says which ones are whole. */
const [database, vaultFolder, folder, key, enrolment] = process.argv.slice(2);
if (
  database === undefined ||
  vaultFolder === undefined ||
  folder === undefined ||
  key === undefined ||
  enrolment === undefined
)
  throw new Error('a database, its keys and a folder are needed');
writeSync(1, 'begun\n');
for (;;) {
  const { path } = takeSnapshot({
    database,
    vaultFolder,
    folder,
    key: new Uint8Array(Buffer.from(key, 'base64')),
    enrolment: enrolmentSchema.parse(JSON.parse(enrolment)),
    reason: 'schema',
    madeAt: new Date().toISOString(),
  });
  writeSync(1, `${path}\n`);
}
