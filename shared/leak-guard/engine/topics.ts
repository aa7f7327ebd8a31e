import { LexiconError } from './notation.ts';

/** What a sentence may be about, as bits; the words of each stand in `../lexicon/topics.ts`. */
export const topics = {
  tech: 1,
  customer: 2,
  desk: 4,
  voltage: 8,
  feeling: 16,
  /** Told by a phrase such as 'als verpleegkundige', not by a word. */
  careJob: 32,
  policy: 64,
  guidance: 128,
  employed: 256,
  task: 512,
} as const;

/** The bit of a topic by its name in the lexicon. Throws `LexiconError` when there is no such topic. */
export function topicOf(name: string): number {
  const known = Object.entries(topics).find(([topic]) => topic === name);
  if (known === undefined) throw new LexiconError(name);
  return known[1];
}
