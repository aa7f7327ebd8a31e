import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { acceptRestore, longestRestoreReason } from '../../electron/store/accept-restore.ts';
import { openAnchorFile } from '../../electron/store/anchor-file.ts';
import { DatabaseMissing, RecordRefused, StoreRolledBack } from '../../electron/store/errors.ts';
import { openOrQuarantine } from '../../electron/store/open-or-quarantine.ts';
import { openStore, type StoreOptions } from '../../electron/store/open-store.ts';
import * as fixture from './support.ts';

const { databaseKey, employerBody, employerWrite, event, newId } = fixture;

let home: ReturnType<typeof fixture.testFolder>;
let folder: string;
let anchors: string;
const deviceSecret = new Uint8Array(32).fill(9);

beforeEach(() => {
  home = fixture.testFolder();
  folder = join(home.folder, 'koffer');
  anchors = join(home.folder, 'elders');
  mkdirSync(folder);
});
afterEach(() => home.remove());

const anchor = (secret = deviceSecret) =>
  openAnchorFile({ folder: anchors, databaseKey, deviceSecret: secret });
/** As on the laptop: a database that is gone is not made, unless it is said. */
const options = (change: Partial<StoreOptions> = {}): StoreOptions =>
  fixture.storeOptions(folder, { anchors: [anchor()], mayBeNew: false, ...change });

const id = newId();
/** Writes the name of one employer, in a session of its own. */
function name(as: string, change: Partial<StoreOptions> = {}): void {
  const store = openStore(options(change));
  const version = fixture.peek(store, (reader) => reader.find('employer', id))?.version ?? 0;
  store.write(event(), () => ({ records: [employerWrite(id, employerBody({ name: as }), version)] }));
  store.close();
}
const copyOf = (what: string): string => {
  const copy = join(home.folder, 'kopie');
  cpSync(what, copy, { recursive: true });
  return copy;
};
function putBack(copy: string): void {
  rmSync(folder, { recursive: true });
  cpSync(copy, folder, { recursive: true });
}
const lines = (store: ReturnType<typeof openStore>) =>
  fixture
    .peek(store, (reader) => reader.queries.auditLines({ dossierId: null, limit: 10 }))
    .map(({ sequence, event: what, purpose, explanation }) =>
      [`${sequence} ${what} ${purpose}`, ...(explanation === null ? [] : [explanation])].join(', '),
    );

test('[STO-24] the whole folder put back, watermark and all, does not open: the anchor elsewhere remembers more', () => {
  name('gegeven', { mayBeNew: true });
  const copy = copyOf(folder);
  name('ingetrokken');
  putBack(copy);
  expect(() => openOrQuarantine(options())).toThrow(StoreRolledBack);
  expect(readdirSync(folder).filter((entry) => entry.startsWith('quarantaine-'))).toHaveLength(1);
  // Another history of the same length is no better.
  name('iets anders', { anchors: [] });
  expect(() => openStore(options())).toThrow(StoreRolledBack);
});

test('[STO-24] only an accepted restore goes on with it, and the log says so before anything else', () => {
  name('eerste', { mayBeNew: true });
  const copy = copyOf(folder);
  name('tweede');
  name('derde');
  putBack(copy);
  const store = acceptRestore(options(), 'laptop teruggezet na diefstal');
  expect(lines(store)[0]).toBe(
    '2 store.restored reservekopie teruggezet, regels 2 t/m 3 vervallen: laptop teruggezet na diefstal',
  );
  store.close();
  const again = openStore(options());
  expect(lines(again)).toHaveLength(2);
  again.logAccess(event());
  again.close();
  // From here on the anchor follows the file that was accepted.
  const next = copyOf(folder);
  name('vierde');
  putBack(next);
  expect(() => openStore(options())).toThrow(StoreRolledBack);
});

test.each(['', '   ', 'x'.repeat(longestRestoreReason + 1)])(
  '[STO-24] a restore without a reason that fits is refused, and changes nothing: %j',
  (reason) => {
    name('eerste', { mayBeNew: true });
    const copy = copyOf(folder);
    name('tweede');
    putBack(copy);
    expect(() => acceptRestore(options(), reason)).toThrow(RecordRefused);
    expect(() => openStore(options())).toThrow(StoreRolledBack);
  },
);

test('[STO-24] a longest reason and the largest numbers fit in the line', () => {
  name('eerste', { mayBeNew: true });
  const far = { ...anchor(), head: { sequence: 9_999_999, digest: new Uint8Array(32) } };
  const store = acceptRestore(options({ anchors: [far] }), 'r'.repeat(longestRestoreReason));
  expect(lines(store)[0]).toContain('regels 2 t/m 9999999 vervallen');
  store.close();
});

test('[STO-24] without an anchor the folder opens, and the log says that an older copy could not be noticed', () => {
  name('eerste', { mayBeNew: true });
  rmSync(anchors, { recursive: true });
  for (const opening of [1, 2]) {
    const store = openStore(options());
    expect([opening, lines(store).filter((line) => line.includes('store.anchorMissing')).length]).toEqual([
      opening,
      1,
    ]);
    store.logAccess(event());
    store.close();
  }
});

test('[STO-24] the database key alone makes no anchor: the secret of the computer is needed too', () => {
  name('gegeven', { mayBeNew: true });
  const copy = copyOf(folder);
  name('ingetrokken');
  putBack(copy);
  const forger = anchor(new Uint8Array());
  expect(forger.head).toBeNull();
  forger.keep({ sequence: 1, digest: new Uint8Array(32) });
  forger.close();
  const store = openStore(options());
  expect(lines(store)[0]).toContain('store.anchorMissing');
  store.close();
});

test('[STO-24] an anchor that cannot be written stops no work, and follows once it can', () => {
  writeFileSync(anchors, 'a file stands where the folder should be');
  name('eerste', { mayBeNew: true });
  rmSync(anchors);
  name('tweede');
  const copy = copyOf(folder);
  name('derde');
  putBack(copy);
  expect(() => openStore(options())).toThrow(StoreRolledBack);
});

test('[STO-24] the name of the anchor file tells nothing, and is another for another store', () => {
  name('eerste', { mayBeNew: true });
  const [own = ''] = readdirSync(anchors);
  expect(own).toMatch(/^[0-9a-f]{32}\.anker$/);
  const other = openAnchorFile({ folder: anchors, databaseKey: new Uint8Array(32), deviceSecret });
  other.keep({ sequence: 1, digest: new Uint8Array(32) });
  other.close();
  expect(readdirSync(anchors)).toHaveLength(2);
});

test.each([
  ['gone', (file: string) => rmSync(file)],
  [
    'gone with its watermark',
    (file: string) => [file, join(folder, 'koffer.peil')].forEach((one) => rmSync(one)),
  ],
  ['empty', (file: string) => truncateSync(file, 0)],
])('[STO-25] a finished briefcase whose database is %s gets no new one', (_, remove) => {
  name('eerste', { mayBeNew: true });
  const { file } = options();
  remove(file);
  const bytes = existsSync(file) ? readFileSync(file).length : -1;
  expect(() => openStore(options({ anchors: [] }))).toThrow();
  expect(() => openStore(options())).toThrow();
  expect(existsSync(file) ? readFileSync(file).length : -1).toBe(bytes);
});

test('[STO-25] without the database, and whatever remembers it, it is still known to be missing', () => {
  name('eerste', { mayBeNew: true });
  rmSync(folder, { recursive: true });
  rmSync(anchors, { recursive: true });
  mkdirSync(folder);
  expect(() => openStore(options())).toThrow(DatabaseMissing);
  expect(readdirSync(folder)).toEqual([]);
});

test('[STO-25] a set-up makes no database either where one is remembered', () => {
  name('eerste', { mayBeNew: true });
  rmSync(folder, { recursive: true });
  mkdirSync(folder);
  expect(() => openStore(options({ mayBeNew: true }))).toThrow(DatabaseMissing);
  expect(readdirSync(folder)).toEqual([]);
});
