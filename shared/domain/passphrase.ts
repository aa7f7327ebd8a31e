/** The fewest characters of a passphrase, counted as Unicode code points. */
export const SHORTEST_PASSPHRASE = 12;

/** The fewest different characters; below it the passphrase is mostly repetition. */
const FEWEST_DIFFERENT = 5;
/** Shorter parts of a name, such as 'van', occur in any sentence. */
const SHORTEST_NAME_PART = 4;

type PassphraseAdvice = { readonly ok: true } | { readonly ok: false; readonly advice: string };

const refuse = (advice: string): PassphraseAdvice => ({ ok: false, advice });

/** Lower case, without accents: 'André' and 'ANDRE' are the same name. */
const plain = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/** Whether the whole text is one shorter piece, over and over: 'welkomwelkom', 'abcabcabcabc'. */
const isRepetition = (text: string): boolean => /^(.+?)\1+$/su.test(text);

/** Whether every character follows the one before it in the alphabet or in counting, up or down ('90' counts on). */
function isSequence(text: string): boolean {
  const steps = Array.from(text).map((character, at, all) =>
    at === 0 ? null : (character.codePointAt(0) ?? 0) - (all[at - 1]?.codePointAt(0) ?? 0),
  );
  const countsOn = (up: number): boolean =>
    steps.slice(1).every((step) => step === up || step === -9 * up || step === -25 * up);
  return countsOn(1) || countsOn(-1);
}

/** The names as a whole and in parts, as they could turn up in a passphrase. */
const namesToAvoid = (names: readonly string[]): readonly string[] =>
  names.flatMap((name) => {
    const words = plain(name).split(/[^\p{L}\p{N}]+/u);
    return [words.join(''), ...words].filter((part) => part.length >= SHORTEST_NAME_PART);
  });

/**
 * Whether a passphrase will do, and if not what to do about it (Dutch, for the user). Looks only at the text itself:
 * nothing is looked up, nothing leaves the machine.
 * @param names the names of the user and the organisation; no part of them may be in the passphrase
 */
export function passphraseAdvice(passphrase: string, names: readonly string[] = []): PassphraseAdvice {
  const text = passphrase.normalize('NFKC');
  const characters = Array.from(text.trim());
  if (characters.length < SHORTEST_PASSPHRASE) {
    return refuse(
      `Neem een langere wachtzin: minstens ${String(SHORTEST_PASSPHRASE)} tekens. Een paar losse woorden werken goed.`,
    );
  }
  const simple = plain(text).replace(/\s+/gu, '');
  if (new Set(simple).size < FEWEST_DIFFERENT || isRepetition(simple)) {
    return refuse('Deze wachtzin herhaalt steeds hetzelfde. Neem een paar verschillende woorden.');
  }
  if (isSequence(simple)) {
    return refuse('Deze wachtzin is een rijtje dat makkelijk te raden is. Neem een paar losse woorden.');
  }
  const letters = simple.replace(/[^\p{L}\p{N}]/gu, '');
  if (namesToAvoid(names).some((name) => letters.includes(name))) {
    return refuse(
      'Uw eigen naam of die van uw organisatie is makkelijk te raden. Laat die weg uit de wachtzin.',
    );
  }
  return { ok: true };
}
