import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemsIn } from '../../../build/dead-code/finding.ts';
import { NOT_USED_YET } from '../../../build/dead-code/not-used-yet.ts';
import { productSources } from '../../../build/dead-code/product-sources.ts';
import { unaskedActions } from '../../../build/dead-code/unasked-actions.ts';
import { uncalledMethods } from '../../../build/dead-code/uncalled-methods.ts';
import { unreachedExports } from '../../../build/dead-code/unreached-exports.ts';

/** A small product: main.ts reaches some of it, the test reaches all of it. */
const example = {
  'package.json': '{ "name": "example", "type": "module" }',
  'electron/main.ts': `
    import { opened } from './opened.ts';
    import { storeOf } from './store.ts';
    const { close } = storeOf();
    storeOf()['audit']();
    storeOf().save(opened, 'read');
    close();`,
  'electron/opened.ts': `
    export const opened = once();
    export const reopened = 2;
    export interface Reopened { readonly at: string }
    /** Reached by the line above, whoever else imports it. */
    export function once(): number { return 1; }`,
  'electron/store.ts': `
    export interface Store {
      save(what: number, action: string): void;
      verify(): boolean;
      readonly close: () => void;
      readonly rebuild: () => void;
      audit(): void;
      readonly size: number;
    }
    export const storeOf = (): Store => { throw new Error(); };`,
  'shared/access/can.ts': "export const scoped = ['approve'];",
  'shared/forgotten.ts': 'export const forgotten = 1;',
  'test/all.test.ts': `
    import { once, opened, reopened, type Reopened } from '../electron/opened.ts';
    import { storeOf } from '../electron/store.ts';
    import { scoped } from '../shared/access/can.ts';
    import { forgotten } from '../shared/forgotten.ts';
    storeOf().verify();
    storeOf().rebuild();
    export const all: readonly unknown[] = [once, opened, reopened, scoped, forgotten, 'approve', {} as Reopened];`,
};

let tree: string;

beforeAll(() => {
  tree = mkdtempSync(join(tmpdir(), 'arbokoffer-dead-'));
  for (const [file, source] of Object.entries(example)) {
    mkdirSync(dirname(join(tree, file)), { recursive: true });
    writeFileSync(join(tree, file), source);
  }
});

afterAll(() => rmSync(tree, { recursive: true, force: true }));

describe('what only tests use', () => {
  it('is found: whole files, exports and types', () => {
    expect(
      unreachedExports(tree)
        .map(({ file, name }) => `${file} ${name ?? '*'}`)
        .sort(),
    ).toEqual([
      'electron/opened.ts Reopened',
      'electron/opened.ts reopened',
      'shared/access/can.ts *',
      'shared/forgotten.ts *',
    ]);
  });

  it('is found: methods that hang on a reached object', () => {
    expect(uncalledMethods(productSources(tree))).toEqual([
      { file: 'electron/store.ts', name: 'verify' },
      { file: 'electron/store.ts', name: 'rebuild' },
    ]);
  });

  it('is found: actions of the matrix that no channel and no use case asks about', () => {
    expect(unaskedActions(productSources(tree), ['read', 'approve'])).toEqual([
      { file: 'shared/access/matrix.ts', name: 'approve' },
    ]);
  });
});

describe('what is kept for later', () => {
  const unused = { file: 'shared/forgotten.ts', name: null };
  const later = { ...unused, for: 'versturen' };

  it('is let through, and nothing else', () => {
    expect(problemsIn([unused], [later])).toEqual([]);
    expect(problemsIn([unused], [])).toEqual([
      'shared/forgotten.ts: alleen tests gebruiken dit. Haal het weg, of zet het in build/dead-code/not-used-yet.ts.',
    ]);
    expect(problemsIn([unused, { file: unused.file, name: 'one' }], [later])).toHaveLength(1);
  });

  it('leaves the list once it is used or gone', () => {
    expect(problemsIn([], [later])).toEqual([
      'shared/forgotten.ts: is in gebruik of bestaat niet meer. Haal de regel uit build/dead-code/not-used-yet.ts.',
    ]);
  });

  it('says what for', () => {
    expect(NOT_USED_YET.filter((entry) => entry.for.trim().length < 5)).toEqual([]);
  });
});
