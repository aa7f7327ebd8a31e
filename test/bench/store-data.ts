import { randomFillSync } from 'node:crypto';
import type { RecordBody } from '../../shared/records/kinds.ts';
import { timeOrderedId, type RecordId } from '../../shared/domain/record-id.ts';
import { employeeBody, employmentBody } from '../store/support.ts';

/** One measured figure. `aim` is what it should be at most. */
export interface StoreFigure {
  readonly name: string;
  readonly value: number;
  readonly unit: 'ms' | 'x';
  readonly aim?: number;
}

/** Invented names, spread as real ones are: a few very common, many rare. */
const syllables = [
  'ba',
  'ber',
  'bo',
  'da',
  'de',
  'dijk',
  'el',
  'ge',
  'ha',
  'hoek',
  'jan',
  'ka',
  'kui',
  'la',
  'lin',
  'ma',
  'mee',
  'mul',
  'na',
  'os',
  'pe',
  'ra',
  'ro',
  'sche',
  'smi',
  'ten',
  'ver',
  'vis',
  'wa',
  'wil',
  'zan',
  'zui',
];
const endings = ['', 's', 'sen', 'stra', 'ma', 'mans', 'inga', 'man', 'veld', 'horst'];
const givenNames = [
  'Jan',
  'Maria',
  'Fatma',
  'Mohammed',
  'Anna',
  'Pieter',
  'Sanne',
  'Daan',
  'Emma',
  'Noor',
  'Lars',
  'Aylin',
  'Bram',
  'Iris',
  'Koen',
  'Zoë',
  'René',
  'Joost',
  'Marloes',
  'Youssef',
  'Wouter',
  'Hanneke',
  'Bas',
  'Klaas',
  'Tessa',
  'Ömer',
  'Chloë',
  'Dirk',
  'Els',
  'Gijs',
];
const infixes = ['', '', '', '', '', '', 'van', 'de', 'van der', 'van den', 'ter', 'el'];

/** A repeatable source of numbers from 0 to 1, so that every run works on the same data. */
export function seededRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** Ids as the product makes them, with the random bytes drawn in large portions. */
export function idSource(): () => RecordId {
  const pool = new Uint8Array(10 * 1024);
  let at = pool.length;
  let time = Date.UTC(2026, 0, 1);
  return () => {
    if (at === pool.length) {
      randomFillSync(pool);
      at = 0;
    }
    at += 10;
    time += 1;
    return timeOrderedId(time, pool.subarray(at - 10, at));
  };
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

export function companyName(index: number, random: () => number): string {
  const pick = (): string => syllables[Math.floor(random() * syllables.length)] ?? '';
  const trades = [
    'Bouw',
    'Zorggroep',
    'Bakkerij',
    'Transport',
    'Techniek',
    'Schoonmaak',
    'Logistiek',
    'Metaal',
  ];
  return `${trades[index % trades.length] ?? ''} ${capital(pick() + pick())} ${index % 3 === 0 ? 'BV' : 'Groep'}`;
}

export function person(index: number, random: () => number): RecordBody<'employee'> {
  // Squared: the first of a list comes up far more often than the last.
  const pick = (list: readonly string[]): string => list[Math.floor(random() ** 2 * list.length)] ?? '';
  const even = (list: readonly string[]): string => list[Math.floor(random() * list.length)] ?? '';
  const day = String(1 + Math.floor(random() * 28)).padStart(2, '0');
  const month = String(1 + Math.floor(random() * 12)).padStart(2, '0');
  return employeeBody({
    familyName: capital(even(syllables) + pick(syllables) + pick(endings)),
    givenName: pick(givenNames),
    infix: even(infixes),
    bornOn: `${1955 + Math.floor(random() * 50)}-${month}-${day}`,
    address: { street: `Dorpsstraat ${index % 300}`, postcode: '3511 AB', city: 'Utrecht' },
    email: `medewerker${index}@voorbeeld.nl`,
    phone: '030 123 45 67',
  });
}

export function employmentOf(index: number, employerId: RecordId): RecordBody<'employment'> {
  return employmentBody(employerId, {
    personnelNumber: String(100_000 + index),
    jobTitle: 'medewerker',
    startedOn: '2015-04-01',
  });
}
