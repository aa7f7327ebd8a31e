import type { Amendment } from '../../shared/consent/amendment.ts';

type Means<K extends Amendment['kind']> =
  Extract<Amendment, { kind: K }> extends { readonly means: infer M extends string } ? M : never;

/** The fixed words of a consent on paper. Each sentence is whole; `{…}` is filled in once. */
export interface ConsentWords {
  readonly documentTitle: string;
  readonly decision: string;
  readonly agreed: string;
  readonly refused: string;
  readonly at: string;
  readonly moment: string;
  readonly clock: string;
  readonly clockDoubt: string;
  readonly clockUnknown: string;
  readonly valid: string;
  readonly validUntil: string;
  readonly validOpen: string;
  readonly present: string;
  readonly nobodyElse: string;
  readonly person: string;
  readonly interpreter: string;
  readonly representative: string;
  readonly representativeText: string;
  readonly device: string;
  readonly withdrawn: string;
  readonly used: string;
  readonly copy: string;
  readonly copyText: string;
  readonly drawing: string;
  readonly signedBy: { readonly employee: string; readonly representative: string };
  readonly typed: string;
  readonly paper: string;
  readonly unsigned: string;
  readonly simpleSignature: string;
  readonly sealed: string;
  readonly identity: string;
  readonly withdrawalMeans: Readonly<Record<Means<'withdrawal'>, string>>;
  readonly copyMeans: Readonly<Record<Means<'copyGiven'>, string>>;
}

const nl: ConsentWords = {
  documentTitle: 'Vastgelegde keuze {number}',
  decision: 'Wat is vastgelegd',
  agreed: '{employee} geeft toestemming voor wat hierboven staat.',
  refused: '{employee} geeft geen toestemming voor wat hierboven staat.',
  at: 'Datum en plaats',
  moment: '{date} om {time} uur (UTC{offset}), {place}',
  clock: 'Tijd volgens',
  clockDoubt: '{source}, hooguit {seconds} seconden mis',
  clockUnknown: '{source}, afwijking niet bekend',
  valid: 'Geldig',
  validUntil: 'Van {from} tot en met {until}',
  validOpen: 'Vanaf {from}, tot de toestemming wordt ingetrokken',
  present: 'Aanwezig',
  nobodyElse: 'Niemand anders genoteerd',
  person: '{name} ({role})',
  interpreter: 'Tolk',
  representative: 'Vertegenwoordiger',
  representativeText: '{name} ({relation}); grond: {ground}',
  device: 'Apparaat',
  withdrawn: 'Ingetrokken op {date} om {time} uur, door {name} ({role}), {means}.',
  used: 'Gebruikt',
  copy: 'Kopie gegeven',
  copyText: '{date}, {means}',
  drawing: 'Getekende handtekening van {signer}',
  signedBy: { employee: '{employee}', representative: '{representative}, namens {employee}' },
  typed: 'Naam getypt in aanwezigheid van {witness} ({role})',
  paper: 'Getekend op papier; de scan ligt in het dossier (SHA-256 {hash})',
  unsigned: 'Geen handtekening: wie geen toestemming geeft, hoeft niet te tekenen.',
  simpleSignature: 'Dit is een eenvoudige elektronische handtekening.',
  sealed:
    'Het dossier bewaart deze keuze met een digitaal zegel: elke wijziging achteraf is daaraan te zien.',
  identity: 'Document {id} · tekst (SHA-256) {hash}… · zegel {seal}…',
  withdrawalMeans: {
    screen: 'op het scherm',
    paper: 'op papier',
    email: 'per e-mail',
    phone: 'per telefoon',
    inPerson: 'mondeling',
    unsubscribeLink: 'met de afmeldlink',
  },
  copyMeans: { paper: 'op papier', email: 'per e-mail', post: 'per post', portal: 'via het portaal' },
};

const en: ConsentWords = {
  documentTitle: 'Recorded choice {number}',
  decision: 'What was recorded',
  agreed: '{employee} gives consent for what is written above.',
  refused: '{employee} does not give consent for what is written above.',
  at: 'Date and place',
  moment: '{date} at {time} (UTC{offset}), {place}',
  clock: 'Time according to',
  clockDoubt: '{source}, off by {seconds} seconds at most',
  clockUnknown: '{source}, how far it is off is not known',
  valid: 'Valid',
  validUntil: 'From {from} up to and including {until}',
  validOpen: 'From {from}, until the consent is withdrawn',
  present: 'Present',
  nobodyElse: 'No one else noted',
  person: '{name} ({role})',
  interpreter: 'Interpreter',
  representative: 'Representative',
  representativeText: '{name} ({relation}); ground: {ground}',
  device: 'Device',
  withdrawn: 'Withdrawn on {date} at {time}, by {name} ({role}), {means}.',
  used: 'Used',
  copy: 'Copy given',
  copyText: '{date}, {means}',
  drawing: 'Drawn signature of {signer}',
  signedBy: { employee: '{employee}', representative: '{representative}, on behalf of {employee}' },
  typed: 'Name typed in the presence of {witness} ({role})',
  paper: 'Signed on paper; the scan is in the file (SHA-256 {hash})',
  unsigned: 'No signature: someone who does not give consent need not sign.',
  simpleSignature: 'This is a simple electronic signature.',
  sealed: 'The file keeps this choice with a digital seal: any later change shows.',
  identity: 'Document {id} · text (SHA-256) {hash}… · seal {seal}…',
  withdrawalMeans: {
    screen: 'on the screen',
    paper: 'on paper',
    email: 'by e-mail',
    phone: 'by telephone',
    inPerson: 'in person',
    unsubscribeLink: 'with the unsubscribe link',
  },
  copyMeans: { paper: 'on paper', email: 'by e-mail', post: 'by post', portal: 'through the portal' },
};

/** The words in the language of the text; Dutch where there are none yet. */
export function consentWords(language: string): {
  readonly language: 'nl' | 'en';
  readonly words: ConsentWords;
} {
  return language === 'en' ? { language, words: en } : { language: 'nl', words: nl };
}

/** Fills each placeholder once, in one pass: what a person typed is never read as a placeholder. */
export function filled(template: string, values: Readonly<Record<string, string>>): string {
  return template.replaceAll(/\{(\w+)\}/g, (whole, key: string) =>
    Object.hasOwn(values, key) ? (values[key] ?? whole) : whole,
  );
}
