import { isPlainDate } from '../domain/dates.ts';
import type { ConsentText } from '../languages/consent-text.ts';
import { readableDate } from '../languages/dates.ts';
import { isTooYoung } from './age.ts';
import { findText, type ConsentCatalogue } from './catalogue.ts';
import { consentRecordParts } from './evidence.ts';
import type { ConsentKindDefinition } from './kinds/definition.ts';
import { findKind } from './kinds/registry.ts';
import { offsetInstant, wallDateOf } from './moment.ts';
import { isStoredObject, type StoredObject } from './sealed-payload.ts';
import { fieldWords } from './field-words.ts';

/** What a refusal can do without: saying no needs no signature, no representative and no term (CON-3). */
const ONLY_FOR_AGREEING = [
  'signature',
  'representative',
  'validFrom',
  'validUntil',
  'capacityDoubt',
  'employeeBornOn',
];

interface Issue {
  readonly path: readonly PropertyKey[];
  readonly code?: string;
}

const namesOf = (issues: readonly Issue[], under: readonly PropertyKey[] = []): string[] =>
  issues
    .filter(({ code }) => code !== 'unrecognized_keys')
    .map(({ path }) => [...under, ...path].map(String).join('.'));

/** Kind and details, by the definition of the kind in the version the record names. */
function missingDetails(record: StoredObject, definition: ConsentKindDefinition | undefined): string[] {
  const { kind, details } = record;
  if (definition === undefined) {
    const names = isStoredObject(details) ? [] : ['details'];
    // A version that is absent or no number is named with the other parts.
    return typeof kind === 'string' && typeof record['kindVersion'] === 'number' ? [...names, 'kind'] : names;
  }
  const parsed = definition.details.safeParse(details);
  return parsed.success ? [] : namesOf(parsed.error.issues, ['details']);
}

const NO_WORDS: Pick<ConsentText, 'options'> = { options: {} };

/** Details of which a line does not stand in the text: what was typed to the letter, what was chosen in its words. */
function unmentioned(
  { fields }: ConsentKindDefinition,
  details: StoredObject,
  { exactText, words }: { readonly exactText: string; readonly words: ConsentText | undefined },
): string[] {
  const isMentioned = (line: string): boolean => exactText.includes(line.normalize('NFC'));
  return Object.entries(fields).flatMap(([name, { input }]) => {
    const chosen = input === 'choice' || input === 'choices';
    if (input === 'given' || input === 'lastDay' || (chosen && words === undefined)) return [];
    return fieldWords(name, details, words ?? NO_WORDS).every(isMentioned) ? [] : [name];
  });
}

/** Every line a person typed, every choice and the last day must stand in the very text the employee read (CON-2). */
function missingInText(
  record: StoredObject,
  definition: ConsentKindDefinition | undefined,
  catalogue: ConsentCatalogue,
): string[] {
  const { details, validUntil } = record;
  if (definition === undefined || typeof record['exactText'] !== 'string' || !isStoredObject(details))
    return [];
  const exactText = record['exactText'].normalize('NFC');
  // Of a text this build does not know, only what was typed can be checked.
  const known = findText(record, catalogue);
  const names = unmentioned(definition, details, { exactText, words: known?.text });
  if (known !== undefined) {
    const { labels } = known.text.frame;
    if (!exactText.includes(labels.refusing)) names.push('refusing');
    if (!exactText.includes(labels.withdrawing)) names.push('withdrawing');
    if (isPlainDate(validUntil) && !exactText.includes(readableDate(validUntil, known.pack.dates)))
      names.push('validUntil');
  }
  return names.map((name) => `exactText.${name}`);
}

function needsRepresentative(record: StoredObject): boolean {
  if (record['capacityDoubt'] === true) return true;
  const { employeeBornOn, decidedAt } = record;
  if (!isPlainDate(employeeBornOn) || !offsetInstant.safeParse(decidedAt).success) return false;
  return isTooYoung(employeeBornOn, wallDateOf(String(decidedAt)));
}

/** What an agreement needs on top of its parts: a signature of the right person, a term, someone who was there. */
function missingForAgreeing(record: StoredObject, definition: ConsentKindDefinition | undefined): string[] {
  const names: string[] = [];
  const { signature, representative, presentPersons, validUntil } = record;
  const signed = isStoredObject(signature) ? signature : undefined;
  if (signed === undefined) names.push('signature');
  const byRepresentative = signed?.['by'] === 'representative';
  if ((needsRepresentative(record) || byRepresentative) && !isStoredObject(representative))
    names.push('representative');
  if (needsRepresentative(record) && !byRepresentative) names.push('signature.by');
  // Paper may come back by post; on the screen somebody handed over the laptop.
  const nobody = Array.isArray(presentPersons) && presentPersons.length === 0;
  if (nobody && signed?.['method'] !== 'paper') names.push('presentPersons');
  if (definition?.term.term !== 'untilWithdrawn' && !isPlainDate(validUntil)) names.push('validUntil');
  return names;
}

/**
 * The names (paths) of what a consent record lacks or holds in an unreadable form, sorted, each once. Empty when it is
 * complete. A refusal needs less than an agreement. Source: CON-2 to CON-7.
 */
export function missingElements(record: StoredObject, catalogue: ConsentCatalogue): readonly string[] {
  const parts = consentRecordParts.safeParse(record);
  const definition = findKind(record, catalogue.kinds);
  const always = [
    ...(parts.success ? [] : namesOf(parts.error.issues)),
    ...missingDetails(record, definition),
    ...missingInText(record, definition, catalogue),
  ];
  const names =
    record['decision'] === 'refused'
      ? always.filter((name) => !ONLY_FOR_AGREEING.includes(name.split('.')[0] ?? name))
      : [...always, ...missingForAgreeing(record, definition)];
  return [...new Set(names)].toSorted();
}
