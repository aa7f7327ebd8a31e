import { FUNCTION_LABELS } from '../../shared/access/functions.ts';
import { fullName } from '../../shared/domain/employee.ts';
import type { RecordId } from '../../shared/domain/record-id.ts';
import type { EmployerLetter, LetterRefusal } from '../../shared/report/employer-letter.ts';
import type { LetterFacts, ReportDraft } from '../../shared/report/employer-report.ts';
import { guardLetter } from '../documents/guarded-letter.ts';
import type { Reader } from '../store/port.ts';
import type { StoredRecord } from '../../shared/records/kinds.ts';
import { employmentOfCase } from './employment-facts.ts';
import { organisationIn } from './organisation.ts';
import { knownKind, recipientIn, shownIn } from './report-drafts.ts';
import type { DossierGuard } from './guard-cache.ts';
import { guardIn } from './report-guard.ts';
import type { Context } from './context.ts';

/** Everything of the letter but its content, as it stands for the employment of the case [EMP-11]. */
export function factsIn(
  reader: Reader,
  context: Context,
  { dossierId, caseId }: { readonly dossierId: RecordId; readonly caseId: RecordId },
): LetterFacts {
  const person = reader.get('employee', dossierId).body;
  const { personnelNumber } = employmentOfCase(reader, caseId).body;
  const { claim } = context.session.enrolment;
  return {
    organisation: organisationIn(reader).body,
    recipient: recipientIn(reader, caseId),
    employee: { name: fullName(person), personnelNumber },
    writer: { name: claim.name, function: FUNCTION_LABELS[claim.function] },
  };
}

type Letter = Pick<ReportDraft, 'reportKind' | 'content' | 'documentNumber' | 'writtenOn'> & {
  readonly remark: string;
};

/** The letter of these facts around this content. @throws RecordTooNew for a kind of report nobody knows here */
export function letterFrom(
  { organisation, recipient, employee, writer }: LetterFacts,
  { reportKind, content, remark, documentNumber, writtenOn }: Letter,
): EmployerLetter {
  const { employerName, contactName, address } = recipient;
  return {
    reportKind: knownKind({ reportKind }),
    organisation,
    recipient: { employerName, contactName, address },
    employee,
    content,
    remark,
    documentNumber,
    writtenOn,
    writer,
  };
}

type LetterAround = { readonly draft: StoredRecord<'reportDraft'>; readonly dossierId: RecordId };

/** The texts around the content that may not stand in the letter of this draft, as those stand today [EMP-14]. */
export function refusedAround(
  reader: Reader,
  context: Context,
  { draft, dossierId }: LetterAround,
): readonly LetterRefusal[] {
  const facts = factsIn(reader, context, { dossierId, caseId: draft.body.caseId });
  return refusedWith(facts, draft, guardIn(reader, context, dossierId));
}

/**
 * What the employee was shown and may still leave. Bytes whose letterhead or names are refused by now may not: once those
 * are mended, what leaves instead must be shown first [EMP-2] [EMP-14].
 */
export function standingIn(
  reader: Reader,
  context: Context,
  { draft, dossierId }: LetterAround,
): Pick<ReportDraft, 'shown' | 'fixed'> {
  const { shown, fixed } = shownIn(reader, draft);
  const isRefused =
    fixed !== null && refusedWith(fixed.facts, draft, guardIn(reader, context, dossierId)).length > 0;
  return isRefused ? { shown: null, fixed: null } : { shown, fixed };
}

/** What of the facts is refused; the text itself is underlined where it is written. */
function refusedWith(
  facts: LetterFacts,
  { body }: StoredRecord<'reportDraft'>,
  { letter }: DossierGuard,
): readonly LetterRefusal[] {
  return guardLetter(letterFrom(facts, { ...body, remark: '' }), letter).refused.filter(
    ({ place }) => place !== 'report',
  );
}
