import type { CommonConsentFields, ConsentRecord } from './evidence.ts';
import type { ConsentField } from './kinds/fields.ts';
import { sealedKind } from './kinds/registry.ts';

/**
 * Whether the employer may not hear what was typed in a field of this sort. Whoever treats her and what is asked there is as
 * telling as why. What is chosen from a closed list reveals nothing by its words, and an e-mail address is her own.
 */
const IS_GUARDED: Readonly<Record<ConsentField['input'], boolean>> = {
  line: true,
  lines: true,
  name: true,
  email: false,
  choice: false,
  choices: false,
  lastDay: false,
  given: false,
};

const isGuarded = (field: ConsentField): boolean => IS_GUARDED[field.input] && !('employerKnows' in field);

/** Every part of the evidence beside kind and details: one that is forgotten does not compile. */
type EveryPart = Readonly<
  Record<keyof CommonConsentFields, ((record: CommonConsentFields) => readonly string[]) | null>
>;

/**
 * What of the rest of the evidence the employer may not hear: the roles of who was there or took it back, and why somebody
 * decides for her. Null: nothing. Names of persons are not among them, because a relative often has the name of the
 * employee herself, and the exact text says the details again.
 */
const GUARDED_PARTS: EveryPart = {
  formatVersion: null,
  kindVersion: null,
  id: null,
  dossierId: null,
  employeeBornOn: null,
  capacityDoubt: null,
  textVersion: null,
  language: null,
  exactText: null,
  textHash: null,
  decision: null,
  decidedAt: null,
  clock: null,
  place: null,
  device: null,
  presentPersons: ({ presentPersons }) => presentPersons.map(({ role }) => role),
  interpreter: null,
  representative: ({ representative }) =>
    representative === undefined ? [] : [representative.relation, representative.ground],
  // The witness of a typed name is one of the arbodienst.
  signature: null,
  validFrom: null,
  validUntil: null,
  seal: null,
  amendments: ({ amendments }) =>
    amendments.flatMap((entry) =>
      entry.kind === 'withdrawal' && typeof entry.by !== 'string' ? [entry.by.role] : [],
    ),
};

/** The texts of a medical consent whose words the leak guard keeps out of a report to the employer (EMP-1). */
export function guardedTexts(record: ConsentRecord): readonly string[] {
  const details: Readonly<Record<string, unknown>> = record.details;
  const typed = Object.entries(sealedKind(record).fields).flatMap(([name, field]) =>
    isGuarded(field) ? [details[name]].flat() : [],
  );
  const parts = Object.values(GUARDED_PARTS).flatMap((textsIn) => textsIn?.(record) ?? []);
  return [...typed.filter((line) => typeof line === 'string'), ...parts];
}
