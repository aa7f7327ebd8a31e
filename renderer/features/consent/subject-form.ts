import { z } from 'zod';
import {
  CONSENT_FACTS,
  consentSubject,
  KEEP_REASONS,
  KEEPABLE_PARTS,
  type ConsentKind,
} from '../../../shared/consent/kinds.ts';
import { texts } from './texts.ts';

const lines = z.array(z.string());

/** Everything any kind asks, as it is typed; a kind reads only its own fields. */
const typed = z.strictObject({
  doctorName: z.string(),
  specialism: z.string(),
  purpose: z.string(),
  questions: lines,
  recipientName: z.string(),
  recipientRole: z.string(),
  data: lines,
  parts: z.array(z.enum(KEEPABLE_PARTS)),
  reason: z.enum(KEEP_REASONS).nullable(),
  organisationName: z.string(),
  emailAddress: z.string(),
  until: z.string(),
});
type Typed = z.infer<typeof typed>;

/** The kinds that can be asked here. The addendum for the employer waits for its motivation on file [EMP-3]. */
export type AskableKind = Exclude<ConsentKind, 'addendumEmployer'>;

/** The fields of each kind, in the order they are asked. */
export const fieldsOfKind: Readonly<Record<AskableKind, readonly (keyof Typed)[]>> = {
  askTreatingDoctor: ['doctorName', 'specialism', 'purpose', 'questions', 'until'],
  shareWithThirdParty: ['recipientName', 'recipientRole', 'purpose', 'data', 'until'],
  keepLonger: ['parts', 'reason', 'until'],
  processNotNecessary: ['purpose', 'data', 'until'],
  transferMedicalFile: ['organisationName', 'doctorName', 'until'],
  newsletter: ['emailAddress'],
};

export const askableKinds = Object.keys(fieldsOfKind) as readonly AskableKind[];

/** Whether the last day may be left empty, because the kind has a term of its own [CON-5]. */
export const hasOwnTerm = (kind: AskableKind): boolean => CONSENT_FACTS[kind].validity.term === 'months';

/**
 * What is asked and its details, checked by the schema of the kind. `today` (YYYY-MM-DD) is the earliest last day.
 * The outcome is a ConsentSubject: lines without the spaces around them, for the employee reads them as they are.
 */
export const subjectForm = (today: string) =>
  z
    .strictObject({ kind: z.enum(askableKinds).optional(), details: typed })
    .transform(({ kind, details }, context) => {
      if (kind === undefined) {
        context.issues.push({ code: 'custom', input: kind, path: ['kind'], message: texts.problems.kind });
        return z.NEVER;
      }
      const own = Object.fromEntries(
        fieldsOfKind[kind]
          .filter((name) => !(name === 'until' && details.until === ''))
          .map((name) => [name, trimmed(details[name])]),
      );
      const subject = consentSubject.safeParse({ kind, details: own });
      const refuse = (path: PropertyKey[], message: string): void => {
        context.issues.push({ code: 'custom', input: details, path, message });
      };
      for (const issue of subject.error?.issues ?? []) refuse(issue.path, wordsOf(issue));
      if (details.until !== '' && details.until < today) refuse(['details', 'until'], texts.problems.past);
      return subject.success ? subject.data : z.NEVER;
    });
export type SubjectForm = z.input<ReturnType<typeof subjectForm>>;

/** An empty form for a kind. */
export const emptySubject: SubjectForm['details'] = {
  doctorName: '',
  specialism: '',
  purpose: '',
  questions: [''],
  recipientName: '',
  recipientRole: '',
  data: [''],
  parts: [],
  reason: null,
  organisationName: '',
  emailAddress: '',
  until: '',
};

function trimmed(value: Typed[keyof Typed]): unknown {
  if (typeof value === 'string') return value.trim();
  return Array.isArray(value) ? value.map((line) => line.trim()) : value;
}

/** The schemas speak Dutch about what a person types; what is chosen from a list has its words here. */
function wordsOf(issue: z.core.$ZodIssue): string {
  const [, field] = issue.path;
  const { problems } = texts;
  if (field === 'until') return problems.date;
  if (field === 'parts') return problems.parts;
  if (field === 'reason') return problems.reason;
  return issue.code === 'too_big' && issue.origin === 'array' ? problems.tooMany : issue.message;
}
