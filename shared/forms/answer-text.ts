import { formatDutchDate, isPlainDate } from '../domain/dates.ts';
import type { Answer, Question } from './definition.ts';

/**
 * An answer as a Dutch reader reads it: the labels of what was chosen, a date in words, a number with its unit. Empty
 * when nothing was answered. A value the question does not know stands as it was given, so that nothing is hidden.
 */
export function answerText(question: Question, given: Answer | undefined): string {
  const values = Array.isArray(given) ? given : [String(given ?? '').trim()].filter((value) => value !== '');
  return values.map((value) => oneText(question, value)).join(', ');
}

function oneText(question: Question, value: string): string {
  switch (question.type) {
    case 'choice':
    case 'choices':
      return question.options.find((option) => option.value === value)?.label ?? value;
    case 'date':
      return isPlainDate(value) ? formatDutchDate(value, 'long') : value;
    case 'number':
      return `${value} ${question.unit}`;
    case 'line':
    case 'text':
      return value;
  }
}
