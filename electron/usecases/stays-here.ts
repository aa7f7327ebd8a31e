import type { AuditEvent } from '../../shared/domain/audit.ts';
import { answerText } from '../../shared/forms/answer-text.ts';
import { formOf } from '../../shared/forms/catalogue.ts';
import { formState } from '../../shared/forms/form-state.ts';
import type { ChannelRequest } from '../../shared/ipc/contract.ts';
import type { StaysHereView } from '../../shared/ipc/report-channels.ts';
import type { RecordBody } from '../../shared/records/kinds.ts';
import type { Reader } from '../store/port.ts';
import { rightsIn } from './rights.ts';
import type { Context } from './context.ts';

const madeByNewer =
  'Een formulier is gemaakt met een nieuwere versie van Arbokoffer. Werk de toepassing bij om het te lezen.';

/** The medical answers of the latest entry of each form of the case, for the sheet that stays here. */
export function readStaysHere(
  context: Context,
  input: ChannelRequest<'report.staysHere'>,
  audit: AuditEvent,
): StaysHereView {
  const { dossierId, caseId } = input;
  const rights = context.store.readOrganisation((reader) => rightsIn(reader, context, dossierId));
  if (!rights.readMedical) {
    context.store.logAccess({ ...audit, objectId: caseId, outcome: 'geweigerd' });
    return { sections: [], closedBecause: rights.medicalClosedBecause };
  }
  return context.store.read({ ...audit, objectId: caseId }, (reader) => {
    const ofCase = reader.readable('formMedical', dossierId).filter(({ body }) => body.caseId === caseId);
    // The latest entry of each form: beginning another form takes nothing off the sheet.
    const latest = [...new Map(ofCase.map(({ body }) => [body.formId, body])).values()];
    const sheets = latest.map((entry) => medicalSections(reader, dossierId, entry));
    const lacksOne =
      sheets.includes(null) || reader.tooNew(dossierId).some(({ kind }) => kind === 'formMedical');
    return {
      sections: sheets.flatMap((sections) => sections ?? []),
      closedBecause: lacksOne ? madeByNewer : '',
    };
  });
}

/** What the medical part of a form entry says, without empty sections; null when this program does not know its form. */
function medicalSections(
  reader: Reader,
  dossierId: string,
  entry: RecordBody<'formMedical'>,
): StaysHereView['sections'] | null {
  const form = formOf(entry.formId, entry.formVersion);
  // What is asked can depend on the process part: without it nobody knows which answers still count.
  const process = reader.readable('formProcess', dossierId).find(({ id }) => id === entry.entryId);
  if (form === undefined || process === undefined) return null;
  const state = formState(form, { ...process.body.answers, ...entry.answers }, ['process', 'medical']);
  return state.sections
    .map(({ section, asked }) => ({
      title: section.title,
      lines: asked
        .filter(({ question, answered }) => question.compartment === 'medical' && answered)
        .map(({ question, given }) => ({ label: question.label, text: answerText(question, given) })),
    }))
    .filter(({ lines }) => lines.length > 0);
}
