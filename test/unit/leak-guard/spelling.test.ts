import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { corpus } from '../../corpus/corpus.ts';
import { compileLeakGuard, findLeaks } from '../../../shared/leak-guard/leak-guard.ts';

const guard = compileLeakGuard();
const plainWords = [
  'depressie',
  'chemotherapie',
  'fibromyalgie',
  'hartklachten',
  'rugoperatie',
  'psychiater',
  'zwangerschap',
  'revalidatie',
  'oxazepam',
  'migraine',
];
const safeSentences = corpus
  .filter(({ text, leaks }) => !leaks && guard(text).length === 0)
  .map(({ text }) => text);

function blocks(text: string): boolean {
  return guard(text).length > 0;
}

describe('spelling', () => {
  it('[GUARD-1] findings are sorted, in range, apart, and say what stands there', () => {
    const piece = fc.oneof(
      fc.constantFrom(...corpus.map(({ text }) => text)),
      fc.constantFrom(
        'ﬁbromyalgie',
        'ĳzertablet',
        'depressie',
        'co\u00adpd',
        '\u200b',
        '💊',
        'İ',
        'de-\npressie',
        'ｈｅｒｎｉａ',
      ),
      fc.string({ unit: 'binary' }),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 6 }), fc.constantFrom(' ', '', '\n', '. '), (pieces, glue) => {
        const text = pieces.join(glue);
        let last = 0;
        for (const { start, end, text: said } of findLeaks(text, ['artrose', 'ziekte van Behçet'])) {
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          expect(said).toBe(text.slice(start, end));
          last = end;
        }
      }),
    );
  });

  it.each(
    'hernai hernja hrenia herina hernea herniea nekhernja burnot bunrout burnaout bornout burnuot kaner reumah disfoor dystym dystyme'.split(
      ' ',
    ),
  )('[GUARD-3] finds a short word like no other with one mistake, which no list holds: %s', (word) => {
    expect(guard(word).map(({ kind }) => kind)).toEqual(['diagnosis']);
  });

  it.each('depresie depresies depresief migrene'.split(' '))(
    '[GUARD-3] finds a long word with one mistake, which no list holds: %s',
    (word) => {
      expect(guard(word).map(({ kind }) => kind)).toEqual(['diagnosis']);
    },
  );

  it.each('anker tanker kantel turnout'.split(' '))('[GUARD-3] takes %s for no mistake', (word) => {
    expect(guard(word)).toEqual([]);
  });

  it('[GUARD-2] a space, hyphen, line break or invisible character inside a word does not hide it', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...plainWords),
        fc.nat(),
        fc.constantFrom(' ', '-', '-\n', '\u00ad', '\u200b', '\u2060'),
        (word, place, glue) => {
          const at = 1 + (place % (word.length - 1));
          expect(blocks(`Zij heeft ${word.slice(0, at)}${glue}${word.slice(at)} gehad`)).toBe(true);
        },
      ),
    );
  });

  it('[GUARD-2] diacritics, capitals, full width and letters apart do not hide a word', () => {
    for (const word of plainWords) {
      expect(blocks(word.replace(/[aeiou]/g, '$&\u0301'))).toBe(true);
      expect(blocks(word.toUpperCase())).toBe(true);
      expect(
        blocks([...word].map((letter) => String.fromCharCode(letter.charCodeAt(0) + 0xfee0)).join('')),
      ).toBe(true);
      expect(blocks([...word].join(' '))).toBe(true);
      expect(blocks([...word].join('.'))).toBe(true);
    }
    expect(blocks('d3pressie')).toBe(true);
    expect(blocks('dерrеssie')).toBe(true);
  });

  it('[GUARD-2] offsets hold after characters that change length', () => {
    const text = 'ﬃ ĳver 💊 hernia';
    expect(findLeaks(text).map(({ start, text: said }) => [start, said])).toEqual([
      [text.indexOf('hernia'), 'hernia'],
    ]);
  });

  it('[GUARD-3] one wrong, missing, extra or swapped letter in a long word does not hide it', () => {
    const letters = 'abcdefghijklmnopqrstuvwxyz';
    fc.assert(
      fc.property(
        fc.constantFrom(...plainWords),
        fc.nat(),
        fc.constantFrom('replace', 'remove', 'insert', 'swap'),
        fc.nat(25),
        (word, place, how, letter) => {
          const at = 1 + (place % (word.length - 2));
          const [before, here, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)];
          const extra = letters.charAt(letter);
          const mistaken = {
            replace: before + extra + after,
            remove: before + after,
            insert: before + extra + here + after,
            swap: before + after.charAt(0) + here + after.slice(1),
          }[how];
          expect(`${mistaken} ${blocks(mistaken)}`).toBe(`${mistaken} true`);
        },
      ),
    );
  });

  it.each([
    'migrainetje',
    'rugoperaties',
    'depressieve',
    'kniebreuken',
    'polsbreuk',
    'darmontsteking',
    'hartritmestoornissen',
    'angstaanvallen',
    'borstkankerbehandeling',
    'burn-outklachten',
    'burn out',
    'burnout',
    'hart klachten',
  ])('[GUARD-3] finds the compound or inflection %s', (word) => {
    expect(blocks(word)).toBe(true);
  });

  it('[GUARD-4] safe sentences stay safe together', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom(...safeSentences), { minLength: 1, maxLength: 8 }),
        fc.constantFrom(' ', '\n', '\n\n'),
        (sentences, glue) => {
          expect(guard(sentences.join(glue))).toEqual([]);
        },
      ),
    );
  });

  it.each([
    ['de breuk in de leiding', 'een breuk in de pols'],
    ['de uren zijn opgenomen in het rooster', 'zij is opgenomen'],
    ['klachten van klanten afhandelen', 'zijn klachten nemen toe'],
    ['werken onder spanning', 'zij ervaart veel spanning'],
    ['gebroken diensten', 'een gebroken been'],
    ['scheiding van afval', 'hij ligt in scheiding'],
  ])('[GUARD-4] tells %s from %s', (safe, leaking) => {
    expect(guard(safe)).toEqual([]);
    expect(blocks(leaking)).toBe(true);
  });

  it.each(['depressie', 'a ', 'de-', 'zijn ', 'hart', '\u0301', 'x'])(
    '[GUARD-13] time stays in step with length for repeated %j',
    (piece) => {
      const text = piece.repeat(Math.ceil(400_000 / piece.length));
      const started = performance.now();
      compileLeakGuard(['depressie', 'xyzzy'])(text);
      expect(performance.now() - started).toBeLessThan(10_000);
    },
  );
});
