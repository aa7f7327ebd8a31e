import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import fc from 'fast-check';
import { foldedWords, searchWords } from '../../electron/store/search-text.ts';
import type { RecordWrite, Store } from '../../electron/store/port.ts';
import type { DossierQuestion } from '../../electron/store/queries-port.ts';
import * as fixture from './support.ts';

const {
  caseBody,
  employeeBody,
  employeeWrite,
  employerBody,
  employerWrite,
  employmentBody,
  employmentWrite,
  event,
  newId,
} = fixture;

const folder = fixture.testFolder();
let store: Store;
const bakery = newId();
const builder = newId();
const people = {
  jan: employeeWrite(newId()),
  janneke: employeeWrite(
    newId(),
    employeeBody({
      givenName: 'Janneke',
      infix: 'van der',
      familyName: 'Berg',
      bornOn: '1979-12-03',
    }),
  ),
  rene: employeeWrite(
    newId(),
    employeeBody({
      givenName: 'René',
      familyName: 'Zoë-Ångström',
      bornOn: '1990-01-31',
    }),
  ),
  fatma: employeeWrite(
    newId(),
    employeeBody({
      givenName: 'Fatma',
      infix: 'el',
      familyName: `d'Ýldız`,
      bornOn: '1985-06-15',
    }),
  ),
};
type Person = keyof typeof people;

const today = '2026-11-23';
const jobs = {
  jan: employmentWrite(people.jan.id, employmentBody(bakery, { personnelNumber: 'P-4711' })),
  janneke: employmentWrite(people.janneke.id, employmentBody(builder, { personnelNumber: '12' })),
  rene: employmentWrite(people.rene.id, employmentBody(bakery, { personnelNumber: '' })),
  fatma: employmentWrite(people.fatma.id, employmentBody(builder, { personnelNumber: '900' })),
} as const satisfies Record<Person, unknown>;

const caseOf = (person: Person, change: Parameters<typeof caseBody>[0]): RecordWrite<'absenceCase'> => ({
  kind: 'absenceCase',
  id: newId(),
  dossierId: people[person].id,
  compartment: 'process',
  baseVersion: 0,
  body: caseBody({ employmentId: jobs[person].id, ...change }),
});

beforeAll(() => {
  store = fixture.openTestStore(folder.folder);
  store.write(event(), () => ({
    records: [
      // The case and the employments come before what they belong to: the order must not matter.
      caseOf('jan', { firstSickDay: '2026-10-01' }),
      ...Object.values(jobs),
      ...Object.values(people),
      employerWrite(bakery),
      employerWrite(builder, employerBody({ name: 'Bouw & Zn. ÉÉN' })),
      caseOf('fatma', { firstSickDay: '2026-01-01', recoveredOn: '2026-02-01' }),
      caseOf('fatma', { firstSickDay: '2025-01-01', recoveredOn: '2025-02-01' }),
    ],
  }));
});
afterAll(() => {
  store.close();
  folder.remove();
});

const find = (text: string, change: Partial<DossierQuestion> = {}): readonly string[] => {
  const rows = fixture.peek(store, (reader) =>
    reader.queries.searchDossiers({ text, employerId: null, phase: 'alle', limit: 50, on: today, ...change }),
  );
  return rows.map(
    ({ dossierId }) => Object.entries(people).find(([, { id }]) => id === dossierId)?.[0] ?? '?',
  );
};

describe('what is typed', () => {
  test.each<[string, readonly Person[]]>([
    ['', ['jan', 'janneke', 'fatma', 'rene']],
    ['  ', ['jan', 'janneke', 'fatma', 'rene']],
    ['j', ['jan', 'janneke']],
    ['JAN', ['jan', 'janneke']],
    ['jan bak', ['jan']],
    ['bakker jan', ['jan']],
    ['bakker, jan', ['jan']],
    ['janneke van der berg', ['janneke']],
    ['berg janneke van', ['janneke']],
    ['zoe', ['rene']],
    ['angstrom', ['rene']],
    ['rené', ['rene']],
    ['rene\u0301', ['rene']],
    ['zoë-ång', ['rene']],
    ['yldiz', ['fatma']],
    [`d'y`, ['fatma']],
    ['12-03-1980', ['jan']],
    ['12-3-1980', ['jan']],
    ['12-0', ['jan']],
    ['03-12', ['janneke']],
    ['p-47', ['jan']],
    ['4711', ['jan']],
    ['900', ['fatma']],
    ['12', ['jan', 'janneke']],
    ['korenaar', ['jan', 'rene']],
    ['korenaar jan', ['jan']],
    ['een fat', ['fatma']],
    ['bouw jan berg 03-12-1979', ['janneke']],
    ['akker', []],
    ['jan korenaar berg', []],
    ['jan jan', ['jan', 'janneke']],
    ['%', []],
    ['- .', []],
    [`'; DROP TABLE words`, []],
  ])('[STO-16] %j', (text, expected) => {
    expect(find(text)).toEqual(expected);
  });

  test('[STO-16] an employer and a phase narrow the list', () => {
    expect(find('', { employerId: bakery })).toEqual(['jan', 'rene']);
    expect(find('jan', { employerId: builder })).toEqual(['janneke']);
    expect(find('', { employerId: newId() })).toEqual([]);
    expect(find('', { phase: 'lopend' })).toEqual(['jan']);
    expect(find('', { phase: 'hersteld' })).toEqual(['fatma']);
    expect(find('', { phase: 'geen-verzuim' })).toEqual(['janneke', 'rene']);
    expect(find('f', { phase: 'lopend' })).toEqual([]);
    expect(find('', { limit: 2 })).toEqual(['jan', 'janneke']);
  });

  test('[STO-16] a row tells of the latest case and the employer', () => {
    const rows = fixture.peek(store, (reader) =>
      reader.queries.searchDossiers({
        text: 'fatma',
        employerId: null,
        phase: 'alle',
        limit: 1,
        on: today,
      }),
    );
    expect(rows[0]).toMatchObject({
      name: `d'Ýldız, Fatma el`,
      bornOn: '1985-06-15',
      employerName: 'Bouw & Zn. ÉÉN',
      firstSickDay: '2026-01-01',
      recoveredOn: '2026-02-01',
    });
    expect(fixture.peek(store, (reader) => reader.queries.countDossiers())).toBe(4);
  });

  test('[STO-16] a new name is found and the old one is not', () => {
    const id = newId();
    const body = employeeBody({ familyName: 'Oudenaam' });
    store.write(event(), () => ({ records: [employeeWrite(id, body)] }));
    store.write(event(), () => ({ records: [employeeWrite(id, { ...body, familyName: 'Verzonnen' }, 1)] }));
    expect(find('oudenaam')).toEqual([]);
    expect(find('verz')).toEqual(['?']);
    expect(find('jan verz')).toEqual(['?']);
  });
});

describe('who has more than one employment', () => {
  const moved = employeeWrite(newId(), employeeBody({ familyName: 'Verhuisd', givenName: 'Wim' }));
  const [before, now] = [
    employmentWrite(
      moved.id,
      employmentBody(builder, {
        startedOn: '2010-01-01',
        endedOn: '2024-12-31',
        jobTitle: 'timmerman',
        personnelNumber: 'oud-31',
      }),
    ),
    employmentWrite(
      moved.id,
      employmentBody(bakery, { startedOn: '2025-01-01', jobTitle: 'bakker', personnelNumber: 'nieuw-32' }),
    ),
  ];
  const rowOf = (change: Partial<DossierQuestion>) =>
    fixture
      .peek(store, (reader) =>
        reader.queries.searchDossiers({
          text: 'verhuisd',
          employerId: null,
          phase: 'alle',
          limit: 5,
          on: today,
          ...change,
        }),
      )
      .map(({ employerName, jobTitle, firstSickDay }) => [employerName, jobTitle, firstSickDay]);

  beforeAll(() => {
    store.write(event(), () => ({
      records: [
        now,
        {
          kind: 'absenceCase',
          id: newId(),
          dossierId: moved.id,
          compartment: 'process',
          baseVersion: 0,
          body: caseBody({ employmentId: before.id, firstSickDay: '2024-03-01', recoveredOn: '2024-04-01' }),
        },
        before,
        moved,
      ],
    }));
  });

  test.each(['verhuisd', 'oud-31', 'nieuw', '32 wim', 'korenaar wim', 'bouw wim', 'bouw korenaar wim'])(
    '[STO-16] is found by any of them: %j',
    (typed) => {
      expect(find(typed)).toEqual(['?']);
    },
  );

  test('[STO-16] stands in the list with the one of that day, or the one with the employer that is asked for', () => {
    const old = ['Bouw & Zn. ÉÉN', 'timmerman'];
    expect(rowOf({})).toEqual([['Bakkerij De Korenaar', 'bakker', '2024-03-01']]);
    expect(rowOf({ on: '2024-12-31' })).toEqual([[...old, '2024-03-01']]);
    expect(rowOf({ employerId: builder })).toEqual([[...old, '2024-03-01']]);
    expect(rowOf({ employerId: builder, phase: 'hersteld' })).toEqual([[...old, '2024-03-01']]);
    expect(rowOf({ employerId: builder, phase: 'geen-verzuim' })).toEqual([]);
  });

  test('[EMP-11] has no absence with an employer for whom it was not', () => {
    expect(rowOf({ employerId: bakery })).toEqual([['Bakkerij De Korenaar', 'bakker', null]]);
    expect(rowOf({ employerId: bakery, phase: 'hersteld' })).toEqual([]);
    expect(rowOf({ employerId: bakery, phase: 'geen-verzuim' })).toHaveLength(1);
  });

  test('[STO-15] counts where it runs, and its absence where it belongs', () => {
    const counts = (day: string) =>
      Object.fromEntries(
        fixture
          .peek(store, (reader) => reader.queries.employers(day))
          .map(({ name, employees, runningCases }) => [name, [employees, runningCases]]),
      );
    const [early, late] = [counts('2024-12-31'), counts(today)];
    expect(early['Bakkerij De Korenaar']).toEqual([2, 1]);
    expect(late['Bakkerij De Korenaar']).toEqual([3, 1]);
    expect(early['Bouw & Zn. ÉÉN']).toEqual([3, 0]);
    expect(late['Bouw & Zn. ÉÉN']).toEqual([2, 0]);
  });

  test('[STO-16] an old number is found no longer once it was corrected, and one that both had still is', () => {
    const change = (number: string, baseVersion: number) =>
      store.write(event(), () => ({
        records: [{ ...now, baseVersion, body: { ...now.body, personnelNumber: number } }],
      }));
    change('oud-31', 1);
    expect(find('nieuw')).toEqual([]);
    change('later-33', 2);
    expect(find('oud-31')).toEqual(['?']);
    expect(find('later-33 oud')).toEqual(['?']);
    change('nieuw-32', 3);
    expect(find('later')).toEqual([]);
  });
});

test('[STO-16] common words, which are looked for by walking the list, find the same as a plain comparison', () => {
  const own = fixture.testFolder();
  const large = fixture.openTestStore(own.folder);
  const names = ['Bakker', 'Berg', 'Bos', 'Jansen', 'Visser', 'Zwart'];
  const given = ['Jan', 'Bea', 'Zita', 'Joop', 'Vera'];
  const shops = [newId(), newId()] as const;
  const bodies = Array.from({ length: 9_000 }, (_, index) =>
    employeeBody({ familyName: names[index % 6] ?? '', givenName: given[index % 5] ?? '' }),
  );
  large.write(event(), () => ({
    records: [
      employerWrite(shops[0], employerBody({ name: 'Bouwmaat' })),
      employerWrite(shops[1], employerBody({ name: 'Zorgzaam' })),
      ...bodies.flatMap((body, index) => {
        const id = newId();
        const shop = shops[index % 2 === 0 ? 0 : 1];
        return [
          employeeWrite(id, body),
          employmentWrite(id, employmentBody(shop, { personnelNumber: String(index) })),
        ];
      }),
    ],
  }));
  const typed = fc.array(
    fc.constantFrom('b', 'j', 'ja', 'z', 'be', 'bouw', 'zorg', 'v', '1', '12', '77', 'ba', 'q'),
    { minLength: 1, maxLength: 3 },
  );
  fc.assert(
    fc.property(typed, (words) => {
      const found = fixture.peek(large, (reader) =>
        reader.queries.searchDossiers({
          text: words.join(' '),
          employerId: null,
          phase: 'alle',
          limit: 50,
          on: today,
        }),
      );
      const expected = bodies
        .map((body, index) => ({
          body,
          number: String(index),
          shop: index % 2 === 0 ? 'Bouwmaat' : 'Zorgzaam',
        }))
        .filter(({ body, number, shop }) => {
          const born = '12-03-1980';
          const all = [body.familyName, body.givenName, number, born, shop].map((word) => word.toLowerCase());
          return words.every((word) => all.some((whole) => whole.startsWith(word)));
        })
        .map(({ body, number }) => `${body.familyName} ${body.givenName} ${number}`)
        .sort()
        .slice(0, 50);
      expect(found.map((row) => `${row.name.replace(', ', ' ')} ${row.personnelNumber}`)).toEqual(expected);
    }),
    { numRuns: 150 },
  );
  large.close();
  own.remove();
});

test('[STO-16] words are compared without accents, capitals and signs', () => {
  expect(foldedWords(`d'Ângelo-Ĳssel ØRSTED`)).toEqual(['d', 'angelo', 'ijssel', 'orsted']);
  expect(searchWords('1-3-1980  Jan')).toEqual(['01-03-1980', 'jan']);
  expect(searchWords('a b c d e f g h')).toHaveLength(6);
});
