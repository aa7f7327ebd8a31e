import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { currentForms } from '../../../shared/forms/catalogue.ts';
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
import { newTestDossier } from './dossier-examples.ts';

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

describe.each(currentForms.map((form) => [form.title, form] as const))('[FRM-15] the form %s', (_, form) => {
  // Each option in turn, so that every condition both holds and does not.
  it.each([0, 1])(
    'is begun, filled in, read and finalised, with option %i of each choice',
    async (option) => {
      const { dossierId, caseId } = await newTestDossier(doctor);
      const { entryId } = await doctor.ok('form.start', { dossierId, caseId, formId: form.id });
      const process = answersOf(form, 'process', option);
      const medical = answersOf(form, 'medical', option);
      const part = { dossierId, entryId, baseVersion: 1 };
      await doctor.ok('form.saveProcess', { ...part, answers: process });
      await doctor.ok('form.saveMedical', { ...part, answers: medical });
      const draft = await doctor.ok('form.read', { dossierId, entryId });
      expect([draft.process.answers, draft.medical?.answers]).toEqual([process, medical]);

      await doctor.ok('form.finalise', { dossierId, entryId, processVersion: 2, medicalVersion: 2 });
      const state = formState(form, { ...process, ...medical }, ['process', 'medical']);
      const final = await doctor.ok('form.read', { dossierId, entryId });
      expect(final).toMatchObject({ formId: form.id, formVersion: form.version, state: 'vastgesteld' });
      expect(final.process.answers).toEqual(askedAnswers(state, 'process'));
      expect(final.medical?.answers).toEqual(askedAnswers(state, 'medical'));
      const { formEntries } = await doctor.ok('dossier.open', { dossierId });
      expect(formEntries).toMatchObject([
        { entryId, formId: form.id, title: form.shortTitle, state: 'vastgesteld' },
      ]);
    },
  );
});
