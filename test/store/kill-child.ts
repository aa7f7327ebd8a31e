import { writeSync } from 'node:fs';
import { employerWrite, event, killedUser, newId, openTestStore, testActor } from './support.ts';

/** Writes until it is killed, and says on standard output what was acknowledged. */
const [folder] = process.argv.slice(2);
if (folder === undefined) throw new Error('a folder is needed');
const store = openTestStore(folder, { actor: testActor('Noor Testarts', killedUser) });
writeSync(1, 'open\n');
for (;;) {
  const id = newId();
  const { commit } = store.write(event(), () => ({ records: [employerWrite(id)] }));
  writeSync(1, `${commit} ${id}\n`);
}
