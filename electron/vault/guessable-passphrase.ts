import { ZxcvbnFactory } from '@zxcvbn-ts/core';
import { adjacencyGraphs, dictionary as common } from '@zxcvbn-ts/language-common';
import { dictionary as dutch } from '@zxcvbn-ts/language-nl-be';

/**
 * The fewest guesses, as a power of ten, that somebody who knows common passwords, Dutch words, names, dates and keyboards needs.
 * At ten guesses a second, which Argon2id leaves a laptop, 10^10 take thirty years.
 */
const FEWEST_GUESSES = 10;

let estimator: ZxcvbnFactory | undefined;

/**
 * Whether a passphrase is soon guessed, such as 'wachtwoord123'. Everything is compared with lists in the program. The lists are
 * read at the first question, so this file is only imported when a passphrase is chosen.
 * @param names the names of the user and the organisation
 */
export function isEasilyGuessed(passphrase: string, names: readonly string[]): boolean {
  estimator ??= new ZxcvbnFactory({ dictionary: { ...common, ...dutch }, graphs: adjacencyGraphs });
  const { guessesLog10 } = estimator.check(passphrase.normalize('NFKC'), [...names]);
  // It keeps what it was asked last (test/e2e/lingering-keys).
  estimator.check('');
  return guessesLog10 < FEWEST_GUESSES;
}
