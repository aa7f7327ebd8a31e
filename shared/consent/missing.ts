import { isPlainDate, type PlainDate } from '../domain/dates.ts';
import { CONSENT_FACTS, consentDetails, type ConsentKind } from './kinds.ts';
import { consentRecordParts } from './evidence.ts';
import { offsetInstant, wallDateOf } from './moment.ts';
import { isStoredObject, type StoredObject } from './sealed-payload.ts';
import { readableDate } from './texts/readable-date.ts';
import { findTextSet } from './texts/registry.ts';

const AGE_OF_OWN_CONSENT = 16;

/** What a refusal can do without: saying no needs no signature, no representative and no term (CON-3). */
const ONLY_FOR_AGREEING = [
  'signature',
  'representative',
  'validFrom',
  'validUntil',
  'capacityDoubt',
  'employeeBornOn',
];

const isKind = (value: unknown): value is ConsentKind =>
  typeof value === 'string' && Object.hasOwn(consentDetails, value);

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly code?: string;
}

const namesOf = (issues: readonly Issue[], under: readonly PropertyKey[] = []): string[] =>
  issues
    .filter(({ code }) => code !== 'unrecognized_keys')
    .map(({ path }) => [...under, ...path].map(String).join('.'));

function missingParts(record: StoredObject): string[] {
  const parts = consentRecordParts.safeParse(record);
  const names = parts.success ? [] : namesOf(parts.error.issues);
  if (!isKind(record['kind'])) return isStoredObject(record['details']) ? names : [...names, 'details'];
  const details = consentDetails[record['kind']].safeParse(record['details']);
  return details.success ? names : [...names, ...namesOf(details.error.issues, ['details'])];
}

/** Every line a person typed, and the last day, must stand in the very text the employee read (CON-2). */
function missingInText(record: StoredObject): string[] {
  const { kind, details, exactText, language, textVersion, validUntil } = record;
  if (!isKind(kind) || typeof exactText !== 'string' || !isStoredObject(details)) return [];
  const text = exactText.normalize('NFC');
  const stands = (line: unknown) => typeof line !== 'string' || text.includes(line.normalize('NFC'));
  const lines = CONSENT_FACTS[kind].shown.filter((key) => ![details[key]].flat().every(stands));
  const names = lines.map((key) => `exactText.${key}`);
  // Of a text this build does not know, only what was typed can be checked.
  const set = findTextSet(String(language), String(textVersion));
  if (set === undefined) return names;
  if (!text.includes(set.labels.refusing)) names.push('exactText.refusing');
  if (!text.includes(set.labels.withdrawing)) names.push('exactText.withdrawing');
  if (isPlainDate(validUntil) && !text.includes(readableDate(validUntil, set)))
    names.push('exactText.validUntil');
  return names;
}

/** Year, month and day as one number: compares any two dates, impossible years included, and never throws. */
const asNumber = (date: PlainDate): number => Number(date.replaceAll('-', ''));

function needsRepresentative(record: StoredObject): boolean {
  if (record['capacityDoubt'] === true) return true;
  const { employeeBornOn, decidedAt } = record;
  if (!isPlainDate(employeeBornOn) || !offsetInstant.safeParse(decidedAt).success) return false;
  return asNumber(employeeBornOn) + AGE_OF_OWN_CONSENT * 10_000 > asNumber(wallDateOf(String(decidedAt)));
}

/** What an agreement needs on top of its parts: a signature of the right person, a term, someone who was there. */
function missingForAgreeing(record: StoredObject): string[] {
  const names: string[] = [];
  const { kind, signature, representative, presentPersons, validUntil } = record;
  const signed = isStoredObject(signature) ? signature : undefined;
  if (signed === undefined) names.push('signature');
  const byRepresentative = signed?.['by'] === 'representative';
  if ((needsRepresentative(record) || byRepresentative) && !isStoredObject(representative))
    names.push('representative');
  if (needsRepresentative(record) && !byRepresentative) names.push('signature.by');
  // Paper may come back by post; on the screen somebody handed over the laptop.
  const nobody = Array.isArray(presentPersons) && presentPersons.length === 0;
  if (nobody && signed?.['method'] !== 'paper') names.push('presentPersons');
  const open = isKind(kind) && CONSENT_FACTS[kind].validity.term === 'untilWithdrawn';
  if (!open && !isPlainDate(validUntil)) names.push('validUntil');
  return names;
}

/**
 * The names (paths) of what a consent record lacks or holds in an unreadable form, sorted, each once. Empty when it is
 * complete. A refusal needs less than an agreement. Source: CON-2 to CON-7.
 */
export function missingElements(record: StoredObject): readonly string[] {
  const always = [...missingParts(record), ...missingInText(record)];
  const names =
    record['decision'] === 'refused'
      ? always.filter((name) => !ONLY_FOR_AGREEING.includes(name.split('.')[0] ?? name))
      : [...always, ...missingForAgreeing(record)];
  return [...new Set(names)].toSorted();
}
