import { globSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { entriesOf, wordSet } from '../../../shared/leak-guard/engine/lexicon.ts';
import { LexiconError, parseLexicon } from '../../../shared/leak-guard/engine/notation.ts';
import { compileContextRule } from '../../../shared/leak-guard/engine/context-rule.ts';
import { topics } from '../../../shared/leak-guard/engine/topics.ts';
import { lexiconFiles } from '../../../shared/leak-guard/lexicon/lexicon.ts';
import { leakKinds } from '../../../shared/leak-guard/engine/types.ts';

const sections = lexiconFiles.flatMap(parseLexicon);
const kinds: readonly string[] = leakKinds;
const setNames = sections.filter(({ form }) => form === 'set').map(({ meaning }) => meaning);
const phrases = sections.filter(({ form }) => form === 'phrase' || form === 'fallback');
const meanings: Readonly<Record<string, readonly string[]>> = {
  word: [...kinds, 'safe', 'everyday'],
  ending: [...kinds, 'safe'],
  abbreviation: kinds,
  capitals: kinds,
  phrase: [...kinds, 'safe', 'careJob'],
  fallback: kinds,
  topic: Object.keys(topics),
  set: setNames,
};

describe('the notation of the lexicon', () => {
  it('[GUARD-16] reads sections with their conditions, and entries with their own reason or over several lines', () => {
    const text = `
# word complaint: a symptom, or what a customer is not content about
? leaks after zijn haar
  diens
? otherwise safe
*klacht*
kwaal -- old-fashioned

# phrase cause: accidents
van de trap|
  ladder gevallen
`;
    expect(parseLexicon(text)).toEqual([
      {
        form: 'word',
        meaning: 'complaint',
        reason: 'a symptom, or what a customer is not content about',
        conditions: new Map([
          ['leaks after', ['zijn', 'haar', 'diens']],
          ['otherwise', ['safe']],
        ]),
        entries: ['*klacht*', 'kwaal'],
      },
      {
        form: 'phrase',
        meaning: 'cause',
        reason: 'accidents',
        conditions: new Map(),
        entries: ['van de trap|ladder gevallen'],
      },
    ]);
  });

  it.each(['kwaal', '# word complaint', '# wort complaint: why', '# word complaint: why\n? leaks with zijn'])(
    '[GUARD-16] refuses %j',
    (text) => {
      expect(() => parseLexicon(text)).toThrow(LexiconError);
    },
  );

  it.each(['? safe about weather', '? otherwise perhaps'])('[GUARD-16] refuses the condition %j', (line) => {
    const [section] = parseLexicon(`# word complaint: why\n${line}\n*klacht*`);
    expect(() => compileContextRule('complaint', section!)).toThrow(LexiconError);
  });

  it('[GUARD-16] refuses a set that does not exist', () => {
    expect(() => wordSet('no-such-set')).toThrow(LexiconError);
  });
});

describe('the lexicon', () => {
  it('[GUARD-16] has no section without a known meaning or without an entry', () => {
    for (const { form, meaning, reason, entries } of sections) {
      expect(meanings[form], reason).toContain(meaning);
      expect(entries, reason).not.toEqual([]);
    }
  });

  it('[GUARD-16] is in the folder as a whole, and no line of the guard is longer than 200 characters', () => {
    const paths = globSync('shared/leak-guard/**/*.{ts,md}');
    const exported = globSync('shared/leak-guard/lexicon/*/*.ts');
    expect(lexiconFiles).toHaveLength(exported.length + ['sets.ts', 'topics.ts'].length);
    for (const path of paths)
      for (const line of readFileSync(path, 'utf8').split('\n'))
        expect(line.length, path).toBeLessThanOrEqual(200);
  });

  it('[GUARD-16] has one word an entry outside phrases, with the marks of the notation', () => {
    for (const { form, entries } of sections) {
      if (form === 'phrase' || form === 'fallback' || form === 'set') continue;
      const wanted =
        form === 'abbreviation' || form === 'capitals'
          ? /^[\w-]+$/
          : /^(?:[=~][a-z]+|[*^+]?[a-z]+[*]?|[a-z]+\+)$/;
      for (const entry of entries) expect(entry).toMatch(wanted);
    }
  });

  it('[GUARD-16] has no entry twice under one form and meaning', () => {
    for (const form of [
      'word',
      'ending',
      'abbreviation',
      'capitals',
      'phrase',
      'fallback',
      'topic',
      'set',
    ] as const)
      for (const meaning of meanings[form] ?? []) {
        const entries = entriesOf(form, meaning);
        const twice = entries.filter((entry, at) => entries.indexOf(entry) !== at);
        expect(twice, `${form} ${meaning}`).toEqual([]);
      }
  });

  it('[GUARD-16] names in its phrases only sets and kinds that exist', () => {
    const special = ['name', 'unlisted', 'number', 'leak'];
    for (const { entries } of phrases)
      for (const entry of entries) {
        for (const [, name] of entry.matchAll(/<([^>]*)>/g)) expect(setNames).toContain(name);
        for (const [, kind] of entry.matchAll(/@(\w+)/g)) expect([...kinds, ...special]).toContain(kind);
      }
  });
});
