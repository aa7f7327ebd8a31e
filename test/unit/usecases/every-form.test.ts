import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { RecordId } from '../../../shared/domain/record-id.ts';
import { currentForms, formName, formOf } from '../../../shared/forms/catalogue.ts';
import type {
  Answer,
  Answers,
  FormCompartment,
  FormDefinition,
  Question,
} from '../../../shared/forms/definition.ts';
import { askedAnswers, formState } from '../../../shared/forms/form-state.ts';
import {
  openTestOrganisation,
  type TestClient,
  type TestOrganisation,
} from '../../support/test-organisation.ts';
import { event } from '../../store/support.ts';
import { newTestDossier, type TestDossier } from './dossier-examples.ts';

let organisation: TestOrganisation;
let doctor: TestClient;

beforeAll(async () => {
  organisation = openTestOrganisation();
  doctor = await organisation.as('arts');
});
afterAll(() => organisation.remove());

/** An answer that fits the question; of a choice the option at `option`, counted round. */
function answerTo(question: Question, option: number): Answer {
  switch (question.type) {
    case 'line':
    case 'text':
      return `Antwoord op ${question.id}.`;
    case 'date':
      return '2026-11-20';
    case 'number':
      return question.min;
    case 'choice':
      return question.options[option % question.options.length]?.value ?? '';
    case 'choices':
      return question.options.map(({ value }) => value);
  }
}

function answersOf({ sections }: FormDefinition, compartment: FormCompartment, option: number): Answers {
  const questions = sections
    .flatMap((section) => section.questions)
    .filter((one) => one.compartment === compartment);
  return Object.fromEntries(questions.map((question) => [question.id, answerTo(question, option)]));
}

/** Every version of every form: entries of an older one are still written and finished. */
const everyVersion = currentForms.flatMap(({ id, version }) =>
  Array.from({ length: version }, (_, before) => formOf(id, before + 1)).filter((form) => form !== undefined),
);

/** One round for each option of the longest choice: each option of each choice is given in one of them. */
function roundsOf({ sections }: FormDefinition): readonly number[] {
  const choices = sections
    .flatMap(({ questions }) => questions)
    .map((question) => (question.type === 'choice' ? question.options.length : 1));
  return Array.from({ length: Math.max(2, ...choices) }, (_, round) => round);
}

/** Begins an entry. An older version is no longer begun: its entry is there from before. */
async function begin({ id, version }: FormDefinition, { dossierId, caseId }: TestDossier): Promise<RecordId> {
  const { entryId } = await doctor.ok('form.start', { dossierId, caseId, formId: id });
  doctor.context.store.write(event({ objectKind: 'formProcess' }), (reader) => ({
    records: [
      ...reader.ofDossier('formProcess', dossierId),
      ...reader.ofDossier('formMedical', dossierId),
    ].map((part) => ({ ...part, baseVersion: part.version, body: { ...part.body, formVersion: version } })),
  }));
  return entryId;
}

describe.each(everyVersion.map((form) => [`${form.title}, version ${form.version}`, form] as const))(
  '[FRM-15] the form %s',
  (_, form) => {
    const rounds = roundsOf(form);

    it.each(rounds)(
      'is begun, filled in, read and finalised, with option %i of each choice',
      async (option) => {
        const dossier = await newTestDossier(doctor);
        const { dossierId } = dossier;
        const entryId = await begin(form, dossier);
        const process = answersOf(form, 'process', option);
        const medical = answersOf(form, 'medical', option);
        const part = { dossierId, entryId, baseVersion: 2 };
        await doctor.ok('form.saveProcess', { ...part, answers: process });
        await doctor.ok('form.saveMedical', { ...part, answers: medical });
        const draft = await doctor.ok('form.read', { dossierId, entryId });
        expect([draft.process.answers, draft.medical?.answers]).toEqual([process, medical]);

        await doctor.ok('form.finalise', { dossierId, entryId, processVersion: 3, medicalVersion: 3 });
        const state = formState(form, { ...process, ...medical }, ['process', 'medical']);
        const final = await doctor.ok('form.read', { dossierId, entryId });
        expect(final).toMatchObject({ formId: form.id, formVersion: form.version, state: 'vastgesteld' });
        expect(final.process.answers).toEqual(askedAnswers(state, 'process'));
        expect(final.medical?.answers).toEqual(askedAnswers(state, 'medical'));
        const { formEntries } = await doctor.ok('dossier.open', { dossierId });
        expect(formEntries).toMatchObject([
          { entryId, formId: form.id, title: formName(form.id), state: 'vastgesteld' },
        ]);
      },
    );

    it('asks in those rounds each question, and each with a condition also not', () => {
      const askedIn = (option: number): readonly string[] => {
        const answers = { ...answersOf(form, 'process', option), ...answersOf(form, 'medical', option) };
        return formState(form, answers, ['process', 'medical']).sections.flatMap(({ asked }) =>
          asked.map(({ question }) => question.id),
        );
      };
      const asked = rounds.map(askedIn);
      const questions = form.sections.flatMap((section) => section.questions);
      const never = questions.filter(({ id }) => !asked.some((ids) => ids.includes(id)));
      const always = questions.filter(({ id }) => asked.every((ids) => ids.includes(id)));
      expect(never).toEqual([]);
      expect(always.filter(({ showWhen }) => showWhen !== undefined)).toEqual([]);
    });
  },
);
