import type { ConsentText } from '../languages/consent-text.ts';

/**
 * What the details hold for one field, as the employee reads it: what was typed to the letter, what was chosen in the
 * words of the text. A choice this text has no words for, and what is no text, is left out.
 */
export function fieldWords(
  name: string,
  details: Readonly<Record<string, unknown>>,
  text: Pick<ConsentText, 'options'>,
): readonly string[] {
  const options = Object.hasOwn(text.options, name) ? text.options[name] : undefined;
  const values = [details[name]].flat().filter((value) => typeof value === 'string');
  if (options === undefined) return values;
  return values.flatMap((id) => (Object.hasOwn(options, id) ? [options[id] ?? ''] : []));
}
