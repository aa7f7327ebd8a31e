import type { Store } from '../../electron/store/port.ts';
import {
  caseBody,
  employeeWrite,
  employerBody,
  employerWrite,
  employmentWrite,
  event,
  openTestStore,
  storeOptions,
  testFolder,
} from '../store/support.ts';
import { openStore } from '../../electron/store/open-store.ts';
import { foldedWords } from '../../electron/store/search-text.ts';
import type { RecordWrite } from '../../electron/store/port.ts';
import { companyName, employmentOf, idSource, person, seededRandom, type StoreFigure } from './store-data.ts';

const employers = 500;
const today = '2026-11-25';
const search = event({ event: 'dossier.search', action: 'search', objectKind: 'dossier' });

/** Fills a store with employees of 500 employers, one in ten with an employment that ended, one in twenty with a running case. */
function fill(store: Store, employees: number): readonly string[] {
  const newId = idSource();
  const random = seededRandom(3);
  const companies = Array.from({ length: employers }, (_, index) => ({
    id: newId(),
    name: companyName(index, random),
  }));
  store.write(event(), () => ({
    records: companies.map(({ id, name }) => employerWrite(id, employerBody({ name }))),
  }));
  const typed: string[] = [];
  for (let from = 0; from < employees; from += 1_000) {
    const records: RecordWrite[] = [];
    for (let index = from; index < Math.min(from + 1_000, employees); index += 1) {
      const pick = () => companies[Math.floor(random() ** 2 * employers)] ?? { id: '', name: '' };
      const company = pick();
      const id = newId();
      const body = person(index, random);
      const job = employmentWrite(id, employmentOf(index, company.id), { id: newId() });
      records.push(employeeWrite(id, body), job);
      if (index % 10 === 0) {
        const left = { ...employmentOf(employees + index, pick().id), endedOn: '2024-12-31' };
        records.push(employmentWrite(id, left, { id: newId() }));
      }
      if (index % 20 === 0) {
        records.push({
          kind: 'absenceCase',
          id: newId(),
          dossierId: id,
          compartment: 'process',
          baseVersion: 0,
          body: caseBody({ employmentId: job.id }),
        });
      }
      if (index % 997 === 0) typed.push(...questions(body, company.name), job.body.personnelNumber);
    }
    store.write(event(), () => ({ records }));
  }
  return typed;
}

/** What people type to find this person. */
function questions(body: ReturnType<typeof person>, company: string): readonly string[] {
  const [year, month, day] = body.bornOn.split('-');
  return [
    `${body.familyName} ${body.givenName}`,
    `${body.givenName} ${body.infix} ${body.familyName}`,
    `${day ?? ''}-${month ?? ''}-${year ?? ''}`,
    `${foldedWords(company)[1] ?? ''} ${body.givenName}`,
    `${foldedWords(company)[0] ?? ''} ${body.familyName}`,
  ];
}

/** Time of each keystroke of many searches, audit and all. */
export function benchSearch(employees: number): readonly StoreFigure[] {
  const { folder, remove } = testFolder();
  const store = openTestStore(folder);
  try {
    const keystrokes = [...new Set(fill(store, employees).flatMap((text) => prefixes(text)))];
    const letters = 'abcdefghijklmnopqrstuvwxyz0123456789'.split('');
    const pairs = letters.slice(0, 26).flatMap((left) => ['j', 'm', 'v'].map((right) => `${left} ${right}`));
    return [
      ...percentiles(store, 'keystroke', keystrokes),
      ...percentiles(store, 'one letter', letters),
      ...percentiles(store, 'two letters apart', pairs),
    ];
  } finally {
    store.close();
    remove();
  }
}

const prefixes = (text: string): readonly string[] =>
  Array.from(text, (_, index) => text.slice(0, index + 1));

function percentiles(store: Store, name: string, texts: readonly string[]): readonly StoreFigure[] {
  const times = texts
    .map((text) => {
      const start = performance.now();
      store.read(search, (reader) =>
        reader.queries.searchDossiers({ text, employerId: null, phase: 'alle', limit: 50, on: today }),
      );
      return { text, ms: performance.now() - start };
    })
    .sort((left, right) => left.ms - right.ms);
  const at = (share: number): number =>
    times[Math.min(times.length - 1, Math.floor(times.length * share))]?.ms ?? Number.NaN;
  return [
    { name: `search, ${name}: p50 (${times.length})`, value: at(0.5), unit: 'ms' },
    { name: `search, ${name}: p95`, value: at(0.95), unit: 'ms', aim: 16 },
    { name: `search, ${name}: slowest`, value: at(1), unit: 'ms' },
  ];
}

/** From the key to the first list on the screen's side of the store. */
export function benchList(employees: number): readonly StoreFigure[] {
  const { folder, remove } = testFolder();
  const options = storeOptions(folder);
  try {
    const first = openStore(options);
    fill(first, employees);
    first.close();
    const times = Array.from({ length: 5 }, () => {
      const start = performance.now();
      const store = openStore(options);
      store.read(search, ({ queries }) => {
        queries.searchDossiers({ text: '', employerId: null, phase: 'alle', limit: 200, on: today });
        queries.employers(today);
        queries.countDossiers();
        queries.runningCases();
      });
      const took = performance.now() - start;
      store.close();
      return took;
    }).sort((left, right) => left - right);
    return [{ name: `open and list (${employees} employees)`, value: times[2] ?? Number.NaN, unit: 'ms' }];
  } finally {
    remove();
  }
}
