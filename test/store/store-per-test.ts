import { afterEach, beforeEach } from 'vitest';
import type { Store } from '../../electron/store/port.ts';
import { openTestStore, storeOptions, testActor, testFolder } from './support.ts';

/** A store of its own for each test of a file, opened by somebody with a key ring that opens. */
export function storePerTest() {
  const actor = testActor();
  const at = { folder: '', file: '', remove: (): void => undefined };
  let store: Store | undefined;
  beforeEach(() => {
    Object.assign(at, testFolder());
    at.file = storeOptions(at.folder).file;
    store = openTestStore(at.folder, { actor });
  });
  afterEach(() => {
    store?.close();
    at.remove();
  });
  return {
    me: actor.enrolment.claim.userId,
    get store(): Store {
      if (store === undefined) throw new Error('only within a test');
      return store;
    },
    get folder(): string {
      return at.folder;
    },
    get file(): string {
      return at.file;
    },
  };
}
