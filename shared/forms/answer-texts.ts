import { answerText } from './answer-text.ts';
import type { Answer, Answers, FormDefinition, Question } from './definition.ts';

/**
 * Every text in these answers, whatever kind of question it answers: what was typed, and of what was chosen both what is kept
 * and what was read. Without its form, or of a question the form does not know, what is kept.
 */
export function textsInAnswers(form: FormDefinition | undefined, answers: Answers): readonly string[] {
  const questions = (form?.sections ?? []).flatMap((section) => section.questions);
  return Object.entries(answers).flatMap(([id, given]) => {
    const question = questions.find((one) => one.id === id);
    return question === undefined ? kept(given) : [...kept(given), ...read(question, given)];
  });
}

/** What stands in the record. A number alone is no word. */
function kept(given: Answer): readonly string[] {
  if (typeof given === 'string') return [given];
  return typeof given === 'number' ? [] : given;
}

/** What the reader saw where that is another text than what is kept. */
function read(question: Question, given: Answer): readonly string[] {
  switch (question.type) {
    case 'line':
    case 'text':
    case 'date':
    case 'number':
      return [];
    case 'choice':
    case 'choices':
      return [answerText(question, given)];
  }
}
