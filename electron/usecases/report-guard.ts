import { letterWords } from '../../shared/report/letter-text.ts';
import { compileLeakGuard, termsFromMedicalText } from '../../shared/leak-guard/leak-guard.ts';
import { reportCategories } from '../../shared/report/employer-report.ts';
import { withHints } from '../../shared/report/report-findings.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import { kindDefinition, recordKind, type RecordKind } from '../../shared/records/kinds.ts';
import { RecordTooNew } from '../store/errors.ts';
import type { Reader } from '../store/port.ts';
import { rightsIn } from './rights.ts';
import type { Context } from './context.ts';
import type { DossierGuard } from './guard-cache.ts';

/** The guard of a dossier: the one that was kept, or a new one, which is kept. */
export const guardIn = (reader: Reader, context: Context, dossierId: RecordId): DossierGuard =>
  context.guards.get(dossierId) ?? context.guards.set(dossierId, buildGuard(reader, context, dossierId));

/**
 * Without the dossier's key only the lexicon guards; the screen says so. @throws RecordTooNew when something medical was
 * written by a newer version: a guard that cannot read everything guards nothing
 */
function buildGuard(reader: Reader, context: Context, dossierId: RecordId): DossierGuard {
  const terms = rightsIn(reader, context, dossierId).readMedical ? medicalTermsIn(reader, dossierId) : [];
  const guard = compileLeakGuard(terms);
  return {
    terms: terms.length,
    letter: { lexicon: lexiconGuard, dossier: guard, isOlder: olderWords(reader, dossierId) },
    check: (content, remark) => [
      ...reportCategories.flatMap((field) =>
        withHints(guard(content[field]), field).map((finding) => ({ field, ...finding })),
      ),
      ...withHints(guard(remark), 'advice').map((finding) => ({ field: 'remark' as const, ...finding })),
    ],
  };
}

const lexiconGuard = compileLeakGuard();

/** Whether a word stood in the letterhead or with an employer of this person before her dossier was begun. */
function olderWords(reader: Reader, dossierId: RecordId): (word: string) => boolean {
  const [first] = reader.versions('employee', dossierId);
  const begun = first?.writtenAt ?? '';
  const employerIds = reader.readable('employment', dossierId).map(({ body }) => body.employerId);
  const versions = [
    ...reader.all('organisation').flatMap(({ id }) => reader.versions('organisation', id)),
    ...[...new Set(employerIds)].flatMap((id) => reader.versions('employer', id)),
  ];
  const words = new Set(
    versions.filter(({ writtenAt }) => writtenAt < begun).flatMap(({ body }) => letterWords(textsIn(body))),
  );
  return (word) => words.has(word);
}

const textsIn = (body: object): string => JSON.stringify(Object.values(body));

/** The words of everything medical in the dossier that its kind says must not be heard by the employer [EMP-1]. */
function medicalTermsIn(reader: Reader, dossierId: RecordId): readonly string[] {
  if (reader.tooNew(dossierId).some(({ compartment }) => compartment === 'medical'))
    throw new RecordTooNew('the dossier holds something medical that this version cannot read');
  const texts = recordKind.options.flatMap((kind) => medicalTextsOf(reader, kind, dossierId));
  return [...new Set(texts.flatMap((text) => termsFromMedicalText(text)))];
}

function medicalTextsOf(reader: Reader, kind: RecordKind, dossierId: RecordId): readonly string[] {
  const medicalTexts = kindDefinition(kind)?.medicalTexts ?? null;
  if (medicalTexts === null) return [];
  return reader.ofDossier(kind, dossierId, ['medical']).flatMap(({ body }) => medicalTexts(body));
}
