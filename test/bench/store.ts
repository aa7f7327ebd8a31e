import type { Store } from '../../electron/store/port.ts';
import {
  employerBody,
  employerWrite,
  employeeWrite,
  event,
  openTestStore,
  testFolder,
  peek,
} from '../store/support.ts';
import { join } from 'node:path';
import { companyName, idSource, person, seededRandom, type StoreFigure } from './store-data.ts';
import { openPlain, type Company, type Person, type Plain } from './store-plain.ts';
import { benchList, benchSearch } from './store-search.ts';

interface Sizes {
  readonly records: number;
  readonly runs: number;
}

const batchSize = 1_000;
const singles = 2_000;

/**
 * The store against plain SQLite with the same cipher, settings, tables and rows: inserting in changes of 1,000
 * records and of one, changing with the earlier version kept, reading by id, and reading all of a kind. Then searching as one types among 100,000 employees,
 * and the first list after unlocking with 10,000. Medians of five runs.
 */
export function benchStore(sizes: Sizes = { records: 100_000, runs: 5 }): readonly StoreFigure[] {
  const rounds = Array.from({ length: sizes.runs }, () => oneRound(sizes.records));
  const names = Object.keys(rounds[0] ?? {}) as readonly (keyof Round)[];
  const compared = names.flatMap((name): readonly StoreFigure[] => {
    const ours = median(rounds.map((round) => round[name].store));
    const plain = median(rounds.map((round) => round[name].plain));
    return [
      { name: `${name}: store`, value: ours, unit: 'ms' },
      { name: `${name}: plain`, value: plain, unit: 'ms' },
      { name: `${name}: ratio`, value: ours / plain, unit: 'x', aim: 1.25 },
    ];
  });
  return [...compared, ...benchSearch(sizes.records), ...benchList(sizes.records / 10)];
}

interface Pair {
  readonly store: number;
  readonly plain: number;
}
type Round = Readonly<
  Record<'insert by 1,000' | 'insert one by one' | 'change one by one' | 'read by id' | 'scan', Pair>
>;

function oneRound(records: number): Round {
  const { folder, remove } = testFolder();
  const newId = idSource();
  const random = seededRandom(7);
  const companies: readonly Company[] = Array.from({ length: records }, (_, index) => ({
    id: newId(),
    body: employerBody({ name: companyName(index, random) }),
  }));
  const people: readonly Person[] = Array.from({ length: records + singles }, (_, index) => ({
    id: newId(),
    body: person(index, random),
  }));
  const store = openTestStore(folder, { newId });
  const plain = openPlain(join(folder, 'plain.db'), newId);
  try {
    return compare(store, plain, {
      companies,
      people: people.slice(0, records),
      single: people.slice(records),
    });
  } finally {
    store.close();
    plain.close();
    remove();
  }
}

interface Data {
  readonly companies: readonly Company[];
  readonly people: readonly Person[];
  readonly single: readonly Person[];
}

function compare(store: Store, plain: Plain, { companies, people, single }: Data): Round {
  for (const batch of batches(companies, batchSize)) {
    store.write(event(), () => ({ records: batch.map(({ id, body }) => employerWrite(id, body)) }));
    plain.insertEmployers(batch);
  }
  const insert = (size: number, list: readonly Person[]): Pair =>
    inTurn(batches(list, size), {
      store: (batch) =>
        void store.write(event(), () => ({ records: batch.map(({ id, body }) => employeeWrite(id, body)) })),
      plain: (batch) => plain.insertEmployees(batch),
    });
  const shuffled = shuffle(people.map(({ id }) => id));
  const one = plain.db.prepare<string[], { kind: string; body: string }>(
    'SELECT * FROM records WHERE id = ?',
  );
  const all = plain.db.prepare<string[], { kind: string; body: string }>(
    'SELECT * FROM records WHERE dossier_id IS NULL AND kind = ? ORDER BY row',
  );
  return {
    'insert by 1,000': insert(batchSize, people),
    'insert one by one': insert(1, single),
    'change one by one': inTurn(batches(single, 1), {
      store: (batch) =>
        void store.write(event(), () => ({
          records: batch.map(({ id, body }) => employeeWrite(id, body, 1)),
        })),
      plain: (batch) => plain.changeEmployees(batch),
    }),
    'read by id': inTurn(batches(shuffled, batchSize), {
      store: (ids) => peek(store, (reader) => ids.forEach((id) => void reader.get('employee', id))),
      plain: (ids) => ids.forEach((id) => void asRecord(one.get(id))),
    }),
    scan: inTurn(['employer', 'employer', 'employer', 'employer'] as const, {
      store: (kind) => void peek(store, (reader) => reader.all(kind).length),
      plain: (kind) => all.all(kind).forEach(asRecord),
    }),
  };
}

/** Does each portion on both sides, one after the other, so that a busy moment of the machine hits both. */
function inTurn<Portion>(
  portions: readonly Portion[],
  sides: { readonly store: (portion: Portion) => void; readonly plain: (portion: Portion) => void },
): Pair {
  const total = { store: 0, plain: 0 };
  portions.forEach((portion, index) => {
    for (const side of index % 2 === 0 ? (['store', 'plain'] as const) : (['plain', 'store'] as const)) {
      const start = performance.now();
      sides[side](portion);
      total[side] += performance.now() - start;
    }
  });
  return total;
}

const asRecord = (row: { readonly kind: string; readonly body: string } | undefined): unknown =>
  row === undefined ? undefined : { ...row, body: JSON.parse(row.body) as unknown };

function batches<Item>(list: readonly Item[], size: number): readonly (readonly Item[])[] {
  return Array.from({ length: Math.ceil(list.length / size) }, (_, index) =>
    list.slice(index * size, (index + 1) * size),
  );
}

function shuffle<Item>(list: readonly Item[]): readonly Item[] {
  const random = seededRandom(11);
  return list
    .map((item) => [random(), item] as const)
    .sort(([left], [right]) => left - right)
    .map(([, item]) => item);
}

function median(values: readonly number[]): number {
  return values.toSorted((left, right) => left - right)[Math.floor(values.length / 2)] ?? Number.NaN;
}
