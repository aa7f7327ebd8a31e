import { CodedError } from '../coded-error.ts';

/** A sentence asks for a value that nobody gives: a mistake in a text, never in what a person typed. */
export class UnknownPlaceholderError extends CodedError {
  readonly code = 'unknownPlaceholder';
  readonly placeholder: string;
  constructor(placeholder: string, options?: ErrorOptions) {
    super(`no value for the placeholder ${placeholder}`, options);
    this.placeholder = placeholder;
  }
}

const PLACEHOLDER = /\{(\w+)\}/g;

/** The names of the placeholders `{name}` in a sentence. */
export const placeholdersIn = (sentence: string): readonly string[] =>
  Array.from(sentence.matchAll(PLACEHOLDER), ([, name = '']) => name);

/**
 * Fills each placeholder once, in one pass: what a person typed is never read as a placeholder.
 * @throws UnknownPlaceholderError when a value is not given at all
 */
export function fill(sentence: string, values: Readonly<Record<string, string>>): string {
  return sentence.replaceAll(PLACEHOLDER, (_whole, name: string) => {
    const value = Object.hasOwn(values, name) ? values[name] : undefined;
    if (value === undefined) throw new UnknownPlaceholderError(name);
    return value;
  });
}
