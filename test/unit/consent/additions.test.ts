import { describe, expect, it } from 'vitest';
import { consentLetter } from '../../../electron/documents/consent-letter.ts';
import type { ConsentCatalogue } from '../../../shared/consent/catalogue.ts';
import { CATALOGUE } from '../../../shared/consent/catalogue.ts';
import { composeConsentText } from '../../../shared/consent/compose.ts';
import { recordSchema, type ConsentRecord } from '../../../shared/consent/evidence.ts';
import { ConsentKindError, defineConsentKind } from '../../../shared/consent/kinds/definition.ts';
import { choice, lastDay, line, lines } from '../../../shared/consent/kinds/fields.ts';
import { CONSENT_KINDS } from '../../../shared/consent/kinds/registry.ts';
import { consentTextAsPlain } from '../../../shared/consent/plain-text.ts';
import { consentState } from '../../../shared/consent/validity.ts';
import { ConsentWordsError, defineConsentText } from '../../../shared/languages/consent-text.ts';
import { en } from '../../../shared/languages/en/pack.ts';
import type { LanguagePack } from '../../../shared/languages/pack.ts';
import { LANGUAGES, languageOf, UnknownLanguageError } from '../../../shared/languages/registry.ts';
import { organisation as profile } from '../documents/examples.ts';
import { plain, textOf } from '../documents/text-of.ts';
import { crypto, employeeName, organisation, sealed, today, unsealedAgreement } from './sealed-record.ts';

/** A kind nobody asks for: a photo of the workplace for a training. */
const photo = defineConsentKind({
  kind: 'workplacePhoto',
  version: 1,
  label: 'Foto van de werkplek gebruiken',
  purpose: 'Een opleider gebruikt foto’s van de werkplek.',
  fields: {
    trainer: line({ label: 'Opleider' }),
    photos: lines({ label: 'Foto’s', item: 'Foto', add: 'Foto toevoegen' }),
    use: choice({
      label: 'Gebruik',
      problem: 'Kies een gebruik.',
      options: { classroom: 'In de les', print: 'In druk' },
    }),
    until: lastDay({ label: 'Tot en met' }),
  },
  recipient: 'trainer',
  term: { term: 'named' },
  singleUse: false,
  compartment: 'medical',
  basis: { explanation: 'Zonder toestemming is er geen grond.', source: 'AVG 6(1)(a)' },
});

const frame = {
  separator: ' ja ',
  listBelow: 'lista',
  labels: {
    addressee: 'Al',
    dated: 'Dato',
    who: 'Kiu',
    what: 'Kio',
    until: 'Ĝis kiam',
    refusing: 'Se vi ne konsentas',
    withdrawing: 'Se vi ŝanĝas vian opinion',
    rights: 'Viaj rajtoj',
    choice: 'Via elekto',
    version: 'Teksto',
  },
  choices: {
    offer: 'Vi povas elekti:',
    agree: 'Mi konsentas',
    refuse: 'Mi ne konsentas',
    consider: 'Mi pripensos',
  },
  rights: 'Demandu {fgName}, {fgPhone}.',
} as const;

const sentences = {
  version: '2027-3',
  frame,
  title: 'Fotoj',
  question: 'Ĉu {recipient} rajtas uzi viajn fotojn?',
  who: '{trainer} uzas la fotojn',
  what: '{photos}',
  until: 'Ĝis {until}',
  paragraphs: [{ text: 'Uzo: {use}' }, { text: 'La fotoj:', list: 'photos' }],
  refusing: 'Nenio okazas.',
  withdrawing: 'Telefonu al {phone}.',
  options: { use: { classroom: 'en la klaso', print: 'en libro' } },
} as const;

/** A language nobody here speaks, written from right to left so that nothing can take the default. */
const esperanto: LanguagePack = {
  ...en,
  tag: 'eo',
  name: 'Esperanto',
  dutchName: 'Esperanto',
  direction: 'rtl',
  dates: {
    months: Array.from({ length: 12 }, (_, at) => `monato${at + 1}`),
    form: '{day}-a de {month} {year}',
  },
  consentTexts: { workplacePhoto: [defineConsentText(photo, sentences)] },
  consentLetter: { ...en.consentLetter, agreed: '{employee} konsentas.', chosen: 'Elektita' },
  pageFoot: { page: 'paĝo', of: 'el' },
};

const catalogue: ConsentCatalogue = {
  kinds: [...CONSENT_KINDS, photo],
  languages: [...LANGUAGES, esperanto],
};

const details = {
  trainer: 'Instituto Nova',
  photos: ['la seĝo', 'la tablo'],
  use: 'classroom',
  until: '2026-09-30',
};
const input = { kind: 'workplacePhoto', details, language: 'eo', organisation, employeeName, today };

/** A sealed agreement of the added kind in the added language. */
function agreed(own: object = {}): ConsentRecord {
  const text = composeConsentText(input, catalogue);
  const exactText = consentTextAsPlain(text);
  const fields = {
    ...unsealedAgreement(),
    kind: text.kind,
    kindVersion: text.kindVersion,
    textVersion: text.textVersion,
    language: text.language,
    details,
    exactText,
    textHash: crypto.sha256Hex(exactText),
    validUntil: text.validUntil,
    ...own,
  };
  return recordSchema(catalogue.kinds).parse(sealed(fields)) as ConsentRecord;
}

const judged = (record: unknown) => consentState(record, { asOf: '2026-03-10', crypto, catalogue });

describe('a kind and a language that are added', () => {
  it('[CON-23] are composed with their own words, list, choice and date', () => {
    const text = composeConsentText(input, catalogue);
    expect(text).toMatchObject({ language: 'eo', direction: 'rtl', textVersion: '2027-3' });
    expect(text.question).toBe('Ĉu Instituto Nova rajtas uzi viajn fotojn?');
    expect(text.summary.map((told) => told.text)).toEqual([
      'Instituto Nova uzas la fotojn',
      'la seĝo ja la tablo',
      'Ĝis 30-a de monato9 2026',
    ]);
    expect(text.paragraphs).toEqual([
      { text: 'Uzo: en la klaso', items: [] },
      { text: 'La fotoj:', items: ['la seĝo', 'la tablo'] },
    ]);
  });

  it('[CON-23] are judged: complete as it is, and what the text does not tell is named', () => {
    expect(judged(agreed())).toEqual({ state: 'valid', missing: [] });
    expect(judged(agreed({ details: { ...details, use: 'print', photos: ['alia'] } }))).toEqual({
      state: 'incomplete',
      missing: ['exactText.photos', 'exactText.use'],
    });
    const { use: _use, ...rest } = details;
    const lacking = sealed({ ...unsealedAgreement(), ...agreed(), details: rest, seal: undefined });
    expect(judged(lacking).missing).toContain('details.use');
  });

  it('[CON-23] are printed in that language, foot and direction included', () => {
    const { html, foot } = consentLetter(
      { record: agreed(), organisation: profile, employeeName },
      catalogue,
    );
    expect(html).toContain('<html lang="eo">');
    expect(html).toContain('lang="eo" dir="rtl"');
    expect(foot).toEqual({ page: 'paĝo', of: 'el' });
    const [, ...shown] = agreed().exactText.split('\n\n');
    expect(textOf(html)).toContain(plain(shown.join(' ')));
    expect(textOf(html)).toContain(`${employeeName} konsentas.`);
    expect(textOf(html)).toContain('Elektita Mi konsentas');
  });

  it('[CON-23] are unknown to a build without them: named as such, never shown in Dutch', () => {
    expect(() => composeConsentText(input)).toThrow(expect.objectContaining({ problem: 'unknownText' }));
    expect(consentState(agreed(), { asOf: '2026-03-10', crypto })).toEqual({
      state: 'incomplete',
      missing: ['kind'],
    });
    expect(() => consentLetter({ record: agreed(), organisation: profile, employeeName }, CATALOGUE)).toThrow(
      UnknownLanguageError,
    );
    expect(() => languageOf('xx')).toThrow(UnknownLanguageError);
  });

  it('[CON-23] a language without a text of the kind is an error as well', () => {
    expect(() => composeConsentText({ ...input, language: 'nl' }, catalogue)).toThrow(
      expect.objectContaining({ problem: 'unknownText' }),
    );
  });
});

describe('versions', () => {
  const corrected = defineConsentText(photo, { ...sentences, version: '2028-1', title: 'Fotoj kaj bildoj' });
  const later: ConsentCatalogue = {
    ...catalogue,
    languages: [
      ...LANGUAGES,
      {
        ...esperanto,
        consentTexts: { workplacePhoto: [defineConsentText(photo, sentences), corrected] },
      },
    ],
  };

  it('[CON-18] one text is corrected by a next version of that text; the old one is still found', () => {
    expect(composeConsentText(input, later)).toMatchObject({
      title: 'Fotoj kaj bildoj',
      textVersion: '2028-1',
    });
    expect(composeConsentText({ ...input, textVersion: '2027-3' }, later).title).toBe('Fotoj');
    expect(consentState(agreed(), { asOf: '2026-03-10', crypto, catalogue: later }).state).toBe('valid');
  });

  it('[CON-24] a record is read by the version of the kind it was sealed with', () => {
    const { photos: _photos, ...fields } = photo.fields;
    const next = defineConsentKind({
      ...photo,
      version: 2,
      recipient: 'trainer',
      fields: { ...fields, size: line({ label: 'Formaat' }) },
    });
    const kinds = [...catalogue.kinds, next];
    const facts = { asOf: '2026-03-10', crypto, catalogue: { ...catalogue, kinds } };
    expect(consentState(agreed(), facts).state).toBe('valid');
    expect(recordSchema(kinds).safeParse(agreed()).success).toBe(true);
    const asNext = sealed({ ...unsealedAgreement(), ...agreed(), kindVersion: 2, seal: undefined });
    expect(consentState(asNext, facts).missing).toContain('details.size');
    expect(recordSchema(kinds).safeParse(asNext).success).toBe(false);
  });
});

describe('a definition that cannot hold', () => {
  it.each([
    ['a recipient that is no field', { recipient: 'nobody' as const }],
    ['a last day that is required beside a term', { term: { term: 'months', months: 3 } as const }],
    ['a last day of what holds until withdrawn', { term: { term: 'untilWithdrawn' } as const }],
    ['free lines outside the medical compartment [CON-19]', { compartment: 'process' as const }],
    [
      'one free line outside the medical compartment [CON-19]',
      {
        compartment: 'process' as const,
        fields: { trainer: photo.fields.trainer, until: photo.fields.until },
      },
    ],
  ])('[CON-23] %s is refused when it is built', (_what, change) => {
    const { details: _details, ...facts } = photo;
    expect(() => defineConsentKind({ ...facts, ...change } as typeof facts)).toThrow(ConsentKindError);
  });

  it.each([
    ['a placeholder the kind does not have', { title: 'Fotoj de {doctorName}' }],
    ['a list that is not told', { paragraphs: [{ text: 'Uzo: {use}' }] }],
    ['a choice that is not told', { paragraphs: [{ text: 'La fotoj:', list: 'photos' }] }],
    ['a last day that is not told', { until: 'Iam' }],
  ])('[CON-23] a text with %s is refused when it is built', (_what, change) => {
    expect(() => defineConsentText(photo, { ...sentences, ...change })).toThrow(ConsentWordsError);
  });
});
