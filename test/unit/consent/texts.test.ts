import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../../shared/canonical-json.ts';
import {
  composeConsentText,
  ConsentTextError,
  type ConsentTextInput,
} from '../../../shared/consent/compose.ts';
import { CURRENT_KINDS, type ConsentKind } from '../../../shared/consent/kinds/registry.ts';
import { consentOrganisation } from '../../../shared/consent/organisation.ts';
import { consentTextAsPlain } from '../../../shared/consent/plain-text.ts';
import type { ConsentText } from '../../../shared/languages/consent-text.ts';
import { readableDate } from '../../../shared/languages/dates.ts';
import { LANGUAGES } from '../../../shared/languages/registry.ts';
import { EXPECTED_WORDS } from './expected-words.ts';
import { employeeName, organisation, subjects, today } from './sealed-record.ts';

/** Every text there ever was, in every version. */
const everyText = LANGUAGES.flatMap((pack) =>
  CURRENT_KINDS.flatMap(({ kind }) =>
    pack.consentTexts[kind].map((text: ConsentText) => ({
      pack,
      kind,
      text,
      name: `${pack.tag} ${kind} ${text.version}`,
    })),
  ),
);

const inputFor = (kind: ConsentKind, language: string, textVersion?: string): ConsentTextInput => ({
  ...subjects[kind],
  language,
  ...(textVersion === undefined ? {} : { textVersion }),
  organisation,
  employeeName,
  today,
});

const dutch = everyText.filter(({ pack }) => pack.tag === 'nl');

/** What the employee reads of a text, without the definition of its kind. */
const wordsOf = ({ definition: _definition, ...words }: ConsentText) => words;

/** Everything that is said, as one text. */
const spoken = (value: unknown): string =>
  typeof value === 'string'
    ? value
    : Object.values(value as object)
        .map(spoken)
        .join('\n');

/** SHA-256 of every text, by language, kind and version: a text that was ever shown is never edited. */
const FROZEN: Readonly<Record<string, string>> = {
  'nl askTreatingDoctor 2026-1': 'b161da0500cf08fd190a5bcc81e0184ae34079df311ae0e4c60b618d2f18af17',
  'nl shareWithThirdParty 2026-1': '271ba9358d335ca2c97f65a08a07f48c6c3d0c0a6ab6cc1d3805ce4739bdd9c0',
  'nl addendumEmployer 2026-1': 'a51c58142181634bf02a1321b3b6d3ce30094ceb474dafeb10df9ed296bc6131',
  'nl keepLonger 2026-1': 'a63a40d9fa03f3e7d824c9d1377cfbc12fdd3021a20cdf950e1a749b98c1fd39',
  'nl processNotNecessary 2026-1': '0f255a953dc6ee8fac8b2ba53ef3545a208cbf72a3ff841365ea2ad5bf18959a',
  'nl transferMedicalFile 2026-1': '3c830e2a9bc8aefa1e45aba0204d312a10b58812efc43c29f32458a71787e0db',
  'nl newsletter 2026-1': 'e1c83f1969b8194cded553c749277131e26cc419ace92e58d361ba6a8a0f7271',
  'en askTreatingDoctor 2026-1': '09a7b791d7620a739df96f78cdbd98d0939c75e387f672b6212b626840a43f33',
  'en shareWithThirdParty 2026-1': '8f957044a4721684a488bdb9fd68a37b4a51436a8bcfd3a009841f6a60cbb737',
  'en addendumEmployer 2026-1': 'cdd9ac92967dfc0dc985ef39c60775d42d1548445424ded6c2149415011c599c',
  'en keepLonger 2026-1': '41a76a1c11a182a0379dcd131dbc9227beaf1db4043019c7d3f6eedf8317b8b0',
  'en processNotNecessary 2026-1': '19a4b78b2ecf2dafff912e1b3408c3609a39b9f0cedc96b0368743e550c1f7cb',
  'en transferMedicalFile 2026-1': '2a5291d974f3e8fae68d8b602e1e42624165025f89e4af2419c8a35c57cfe44b',
  'en newsletter 2026-1': 'fc3736000e1e45606dca5562a220683ae7d785dfec7f681048391186de969e38',
};

describe('the texts', () => {
  it.each(everyText)(
    '[CON-2] $name names employee, recipient, data, last day and purpose',
    ({ pack, kind, text: source }) => {
      const text = composeConsentText(inputFor(kind, pack.tag, source.version));
      const plain = consentTextAsPlain(text);
      expect(plain).toContain(employeeName);
      expect(plain).toContain(organisation.name);
      expect(plain).toContain(readableDate(today, pack.dates));
      const details: Readonly<Record<string, unknown>> = subjects[kind].details;
      for (const [name, { input }] of Object.entries(source.definition.fields)) {
        if (!['line', 'lines', 'name', 'email'].includes(input)) continue;
        for (const line of [details[name]].flat()) expect(plain).toContain(line);
      }
      expect(text.validUntil === null).toBe(source.definition.term.term === 'untilWithdrawn');
      if (text.validUntil !== null)
        expect(text.summary[2]?.text).toContain(readableDate(text.validUntil, pack.dates));
    },
  );

  it.each(everyText)(
    '[CON-2] $name says what refusing means and how to withdraw',
    ({ pack, kind, text: source }) => {
      const text = composeConsentText(inputFor(kind, pack.tag, source.version));
      const plain = consentTextAsPlain(text);
      expect(text.refusing.text).toContain(EXPECTED_WORDS[pack.tag].noDetriment);
      expect(text.withdrawing.text).toContain(organisation.phone);
      for (const part of [text.refusing, text.withdrawing, text.rights]) {
        expect(plain).toContain(`${part.heading}\n${part.text}`);
      }
      expect(text.rights.text).toContain(organisation.fgName);
      expect(text.rights.text).toContain('Autoriteit Persoonsgegevens');
      expect(plain).toContain(`${pack.tag} ${source.version}`);
    },
  );

  it.each(everyText)(
    '[CON-18] $name is short: one question, three lines, 3 to 6 paragraphs, one page',
    ({ pack, kind, text: source }) => {
      const text = composeConsentText(inputFor(kind, pack.tag, source.version));
      expect(source.question).toMatch(/^[^.?]+\?$/);
      expect(text.summary.map(({ icon }) => icon)).toEqual(['who', 'what', 'until']);
      for (const line of text.summary) expect(line.text.length).toBeLessThanOrEqual(120);
      expect(text.paragraphs.length).toBeGreaterThanOrEqual(3);
      expect(text.paragraphs.length).toBeLessThanOrEqual(6);
      expect(consentTextAsPlain(text).length).toBeLessThan(2600);
    },
  );

  it.each(everyText)(
    '[CON-18] $name leaves no placeholder and no empty list',
    ({ pack, kind, text: source }) => {
      const plain = consentTextAsPlain(composeConsentText(inputFor(kind, pack.tag, source.version)));
      expect(plain).not.toMatch(/[{}]|undefined|:\n\n/);
    },
  );

  it.each(everyText)('[CON-18] $name does not threaten, press or shout', ({ pack, text }) => {
    const all = spoken(wordsOf(text));
    expect(all).not.toMatch(EXPECTED_WORDS[pack.tag].threats);
    expect(all).not.toContain('!');
  });

  it.each(dutch)('[CON-18] Dutch speaks to u, never to je or jij: $name', ({ text }) => {
    const all = spoken(wordsOf(text));
    expect(all).not.toMatch(/\b(je|jij|jou|jouw)\b/i);
    expect(all).toMatch(/\bu\b/);
  });

  it.each(dutch)('[CON-18] keeps Dutch sentences short enough for B1: $name', ({ text }) => {
    const sentences = spoken(wordsOf(text)).split(/(?<=[.?:])\s|\n/);
    for (const sentence of sentences) expect(sentence.split(' ').length, sentence).toBeLessThanOrEqual(30);
  });

  it.each(everyText)('[CON-18] $name is frozen since it was first shown', ({ name, text }) => {
    const hash = createHash('sha256')
      .update(canonicalJson(wordsOf(text)))
      .digest('hex');
    expect(FROZEN[name]).toBe(hash);
  });

  it('[CON-18] every language has its own tag and twelve months, and every kind a text for its newest version', () => {
    expect(new Set(LANGUAGES.map(({ tag }) => tag)).size).toBe(LANGUAGES.length);
    expect(LANGUAGES[0].tag).toBe('nl');
    for (const { dates, consentTexts } of LANGUAGES) {
      expect(new Set(dates.months).size).toBe(12);
      for (const definition of CURRENT_KINDS) {
        const texts: readonly ConsentText[] = consentTexts[definition.kind];
        expect(texts.at(-1)?.definition).toBe(definition);
        expect(new Set(texts.map(({ version }) => version)).size).toBe(texts.length);
      }
    }
  });

  it('[CON-23] no language says a sentence in the words of another: a pack is translated, never copied', () => {
    const said = LANGUAGES.map(({ consentTexts, klantmodus, consentLetter }) => {
      const texts: readonly (readonly ConsentText[])[] = Object.values(consentTexts);
      const all = [klantmodus, consentLetter, ...texts.flat().map(wordsOf)]
        .map(spoken)
        .join('\n')
        .split('\n');
      // Of a sentence without its placeholders; one word may be the same in two languages.
      return new Set(
        all.filter((line) => (line.replaceAll(/\{\w+\}/g, '').match(/\p{L}+/gu) ?? []).length > 2),
      );
    });
    for (const [at, one] of said.entries()) {
      expect(one.size).toBeGreaterThan(80);
      for (const other of said.slice(at + 1)) expect([...one].filter((line) => other.has(line))).toEqual([]);
    }
  });

  it('[CON-6] calls the signature nothing grander than it is', () => {
    for (const pack of LANGUAGES) {
      const { consentTexts: _texts, ...words } = pack;
      const all = everyText.filter((entry) => entry.pack === pack).map(({ text }) => spoken(wordsOf(text)));
      expect([spoken(words), ...all].join('\n')).not.toMatch(
        /gekwalificeerd|geavanceerd|rechtsgeldig|qualified|advanced|legally binding/i,
      );
    }
  });

  it.each(LANGUAGES)('[CON-1] $tag tells that ordinary guidance needs no consent', (pack) => {
    for (const kind of ['askTreatingDoctor', 'shareWithThirdParty'] as const) {
      const text = composeConsentText(inputFor(kind, pack.tag));
      expect(text.paragraphs[0]?.text).toContain(EXPECTED_WORDS[pack.tag].byLaw);
    }
  });

  it.each(LANGUAGES)('[CON-3] $tag ticks nothing and offers yes and no alike', (pack) => {
    const text = composeConsentText(inputFor('askTreatingDoctor', pack.tag));
    const { heading, offer, agree, refuse, consider } = text.choices;
    const plain = consentTextAsPlain(text);
    expect(plain).toContain(`\n\n${heading}\n${offer}\n- ${agree}\n- ${refuse}\n- ${consider}\n\n`);
    expect(plain).not.toMatch(/\[.?\]|[\u2610-\u2612]/);
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
    ['unknownText', { textVersion: '1999-1' }],
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
