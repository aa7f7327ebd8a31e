import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../shared/canonical-json.ts';
import {
  composeConsentText,
  consentOrganisation,
  ConsentTextError,
  type ConsentTextInput,
} from '../../../shared/consent/compose.ts';
import { CONSENT_FACTS, CONSENT_KINDS, type ConsentKind } from '../../../shared/consent/kinds.ts';
import { consentTextAsPlain } from '../../../shared/consent/plain-text.ts';
import { readableDate } from '../../../shared/consent/texts/readable-date.ts';
import { CONSENT_TEXT_SETS, currentTextSets, findTextSet } from '../../../shared/consent/texts/registry.ts';
import { employeeName, organisation, subjects, today } from './sealed-record.ts';

const everyText = CONSENT_TEXT_SETS.flatMap((set) =>
  CONSENT_KINDS.map((kind) => ({ set, kind, name: `${set.language} ${kind}` })),
);

const inputFor = (kind: ConsentKind, language: string, version = '2026-1'): ConsentTextInput => ({
  ...subjects[kind],
  language,
  version,
  organisation,
  employeeName,
  today,
});

/** Everything a set says, as one text. */
const spoken = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : Object.values(value as object)
        .map(spoken)
        .join('\n');

const THREATS = {
  nl: /\b(moet|moeten|verplicht|verplichting|gevolgen hebben|weigert|weigeren|sanctie|stopzetten|anders kunnen wij|geen diensten)\b/i,
  en: /\b(must|have to|required|obliged|obligation|refuse|refusal|sanction|penalty|otherwise we)\b/i,
} as const;

describe('the texts', () => {
  it.each(everyText)(
    '[CON-2] $name names employee, recipient, data, last day and purpose',
    ({ set, kind }) => {
      const text = composeConsentText(inputFor(kind, set.language, set.version));
      const plain = consentTextAsPlain(text);
      expect(plain).toContain(employeeName);
      expect(plain).toContain(organisation.name);
      expect(plain).toContain(readableDate(today, set));
      const details: Readonly<Record<string, unknown>> = subjects[kind].details;
      for (const key of CONSENT_FACTS[kind].shown) {
        for (const line of [details[key]].flat()) expect(plain).toContain(line);
      }
      expect(text.validUntil === null).toBe(kind === 'newsletter');
      if (text.validUntil !== null)
        expect(text.summary[2]?.text).toContain(readableDate(text.validUntil, set));
    },
  );

  it.each(everyText)('[CON-2] $name says what refusing means and how to withdraw', ({ set, kind }) => {
    const text = composeConsentText(inputFor(kind, set.language, set.version));
    const plain = consentTextAsPlain(text);
    const noDetriment = { nl: 'geen nadelige gevolgen', en: 'not put you at a disadvantage' };
    expect(text.refusing.text).toContain(noDetriment[set.language as 'nl' | 'en']);
    expect(text.withdrawing.text).toContain(organisation.phone);
    for (const part of [text.refusing, text.withdrawing, text.rights]) {
      expect(plain).toContain(`${part.heading}\n${part.text}`);
    }
    expect(text.rights.text).toContain(organisation.fgName);
    expect(text.rights.text).toContain('Autoriteit Persoonsgegevens');
    expect(plain).toContain(`${set.language} ${set.version}`);
  });

  it.each(everyText)(
    '[CON-18] $name is short: one question, three lines, 3 to 6 paragraphs, one page',
    ({ set, kind }) => {
      const text = composeConsentText(inputFor(kind, set.language, set.version));
      expect(set.kinds[kind].question).toMatch(/^[^.?]+\?$/);
      expect(text.summary.map(({ icon }) => icon)).toEqual(['who', 'what', 'until']);
      for (const line of text.summary) expect(line.text.length).toBeLessThanOrEqual(120);
      expect(text.paragraphs.length).toBeGreaterThanOrEqual(3);
      expect(text.paragraphs.length).toBeLessThanOrEqual(6);
      expect(consentTextAsPlain(text).length).toBeLessThan(2600);
    },
  );

  it.each(everyText)('[CON-18] $name leaves no placeholder and no empty list', ({ set, kind }) => {
    const plain = consentTextAsPlain(composeConsentText(inputFor(kind, set.language, set.version)));
    expect(plain).not.toMatch(/[{}]|undefined|:\n\n/);
  });

  it.each(CONSENT_TEXT_SETS)('[CON-18] $language $version does not threaten, press or shout', (set) => {
    const all = spoken({ ...set });
    expect(all).not.toMatch(THREATS[set.language as 'nl' | 'en']);
    expect(all).not.toContain('!');
  });

  it('[CON-18] Dutch speaks to u, never to je or jij', () => {
    const all = spoken({ ...findTextSet('nl', '2026-1') });
    expect(all).not.toMatch(/\b(je|jij|jou|jouw)\b/i);
    expect(all).toMatch(/\bu\b/);
  });

  it('[CON-18] keeps Dutch sentences short enough for B1', () => {
    const set = findTextSet('nl', '2026-1');
    const sentences = spoken({ kinds: set?.kinds, rights: set?.rights }).split(/(?<=[.?:])\s|\n/);
    for (const sentence of sentences) expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(30);
  });

  it.each([
    ['nl', '2026-1', 'a118409ba70dda393cf15cd1f1931f3d1f5198ce7ce9868137c0c83f6c8d7576'],
    ['en', '2026-1', '84685210ce617e0c4ef8e69890cb4703625b72b6876f3aa8675086742b402df0'],
  ])('[CON-18] %s %s is frozen since it was first shown', (language, version, hash) => {
    const text = canonicalJson(findTextSet(language, version));
    expect(createHash('sha256').update(text).digest('hex')).toBe(hash);
  });

  it('[CON-18] every set has its own language and version, twelve months and all kinds', () => {
    const names = CONSENT_TEXT_SETS.map(({ language, version }) => `${language} ${version}`);
    expect(new Set(names).size).toBe(names.length);
    for (const set of CONSENT_TEXT_SETS) {
      expect(new Set(set.months).size).toBe(12);
      expect(Object.keys(set.kinds).toSorted()).toEqual(CONSENT_KINDS.toSorted());
    }
    expect(currentTextSets()[0]?.language).toBe('nl');
  });

  it('[CON-6] calls the signature nothing grander than it is', () => {
    for (const set of CONSENT_TEXT_SETS) {
      expect(spoken({ ...set })).not.toMatch(
        /gekwalificeerd|geavanceerd|rechtsgeldig|qualified|advanced|legally binding/i,
      );
    }
  });

  it.each(CONSENT_TEXT_SETS)('[CON-1] $language tells that ordinary guidance needs no consent', (set) => {
    for (const kind of ['askTreatingDoctor', 'shareWithThirdParty'] as const) {
      const text = composeConsentText(inputFor(kind, set.language));
      expect(text.paragraphs[0]?.text).toMatch(/want die staat in de wet|because the law arranges it/);
    }
  });

  it.each(CONSENT_TEXT_SETS)('[CON-3] $language ticks nothing and offers yes and no alike', (set) => {
    const text = composeConsentText(inputFor('askTreatingDoctor', set.language));
    const boxes = consentTextAsPlain(text).match(/^\[.*\] .*$/gm);
    expect(boxes).toEqual(
      [text.choices.agree, text.choices.refuse, text.choices.consider].map((choice) => `[ ] ${choice}`),
    );
  });

  it('[CON-5] ends a request to a treating doctor after three months unless another day is named', () => {
    expect(composeConsentText(inputFor('askTreatingDoctor', 'nl')).validUntil).toBe('2026-06-02');
    const { details } = subjects.askTreatingDoctor;
    const input = {
      ...inputFor('askTreatingDoctor', 'nl'),
      kind: 'askTreatingDoctor' as const,
      details: { ...details, until: '2026-04-01' },
    };
    const text = composeConsentText(input);
    expect(text.validUntil).toBe('2026-04-01');
    expect(text.summary[2]?.text).toBe('Eén keer, uiterlijk op 1 april 2026');
  });
});

describe('composing', () => {
  it('[CON-18] points to the list when it is too long for one short line', () => {
    const details = {
      ...subjects.shareWithThirdParty.details,
      data: Array.from({ length: 12 }, () => 'x'.repeat(200)),
    };
    const text = composeConsentText({
      ...inputFor('shareWithThirdParty', 'nl'),
      kind: 'shareWithThirdParty',
      details,
    });
    expect(text.summary[1]?.text).toBe('Alleen wat hieronder in de lijst staat');
    expect(text.paragraphs.flatMap(({ items }) => items)).toEqual(details.data);
  });

  it('[CON-18] takes what a person typed literally, braces and dollar signs included', () => {
    const typed = fc.stringMatching(/^[A-Za-z{}$&'` ]{0,30}[A-Za-z{}$]$/);
    fc.assert(
      fc.property(typed, typed, (name, question) => {
        const details = { ...subjects.askTreatingDoctor.details, doctorName: name, questions: [question] };
        const text = composeConsentText({
          ...inputFor('askTreatingDoctor', 'nl'),
          kind: 'askTreatingDoctor',
          details,
        });
        expect(text.question).toBe(
          `Mag de bedrijfsarts van ${organisation.name} informatie vragen aan ${name}?`,
        );
        expect(text.paragraphs[2]?.items).toEqual([question]);
      }),
    );
  });

  it('[CON-17] writes the same name in one way, however it was typed', () => {
    const input = { ...inputFor('newsletter', 'nl'), employeeName: 'Rene\u0301e' };
    expect(consentTextAsPlain(composeConsentText(input))).toContain('Ren\u00e9e');
  });

  it.each([
    ['unknownText', { version: '1999-1' }],
    ['unknownText', { language: 'xx' }],
    ['unfilled', { employeeName: ' ' }],
    ['unfilled', { organisation: { ...organisation, fgPhone: '' } }],
    ['alreadyOver', { today: '2051-01-01' }],
  ])('[CON-2] refuses to make a text with %s rather than showing half of it', (code, change) => {
    try {
      composeConsentText({ ...inputFor('keepLonger', 'nl'), ...change });
      expect.unreachable();
    } catch (error) {
      expect(error).toBeInstanceOf(ConsentTextError);
      expect((error as ConsentTextError).problem).toBe(code);
    }
  });

  it('[CON-14] still makes a text on its last day', () => {
    expect(composeConsentText({ ...inputFor('keepLonger', 'nl'), today: '2050-12-31' }).validUntil).toBe(
      '2050-12-31',
    );
  });

  it('[CON-2] reaches the FG through the general number when she has none of her own', () => {
    const profile = {
      name: 'Arbodienst De Linde',
      tagline: '',
      address: { street: 'Lindelaan 4', postcode: '7500 AB', city: 'Enschede' },
      phone: '053 123 45 67',
      email: '',
      chamberOfCommerce: '',
      certificates: [],
      privacyOfficer: { name: 'Joke Wessels', phone: '', email: '' },
    };
    expect(consentOrganisation(profile)).toEqual({ ...organisation, fgPhone: '053 123 45 67' });
  });
});
