import { CATALOGUE, findText, type ConsentCatalogue } from '../../shared/consent/catalogue.ts';
import type { ConsentRecord } from '../../shared/consent/evidence.ts';
import { wallDateOf } from '../../shared/consent/moment.ts';
import type { Organisation } from '../../shared/domain/organisation.ts';
import type { ConsentFrame } from '../../shared/languages/consent-text.ts';
import type { ConsentLetterWords } from '../../shared/languages/consent-letter-words.ts';
import { readableDate } from '../../shared/languages/dates.ts';
import { fill } from '../../shared/languages/placeholders.ts';
import { languageOf } from '../../shared/languages/registry.ts';
import { shownText } from './consent-text.ts';
import { factTable, type Fact } from './facts.ts';
import { html, type Markup } from './html.ts';
import { letterheadFrom } from './letterhead.ts';
import { page } from './page.ts';
import type { DocumentSource } from './port.ts';
import { signatureDrawing } from './signature-drawing.ts';

interface ConsentLetter {
  readonly record: ConsentRecord;
  readonly organisation: Organisation;
  readonly employeeName: string;
}

/** What every part of the letter needs. */
interface LocalisedConsent extends ConsentLetter {
  readonly words: ConsentLetterWords;
  /** How the choices read in the text; undefined for a text this build does not know. */
  readonly choices: ConsentFrame['choices'] | undefined;
  /** A day as the language of the words writes it. */
  readonly day: (date: string) => string;
}

/** Signs of a checksum or seal that stand on paper: enough to compare by eye, the dossier holds the whole. */
const SHOWN_SIGNS = 16;

/**
 * A consent or refusal on paper: the exact text that was shown, what was decided, by whom, where and when, and the
 * signature. It is a simple electronic signature with an integrity seal, and is never called more [CON-6].
 * @throws UnknownLanguageError for a record in a language this build has no words for
 */
export function consentLetter(
  letter: ConsentLetter,
  catalogue: ConsentCatalogue = CATALOGUE,
): DocumentSource {
  const { record, organisation } = letter;
  const pack = languageOf(record.language, catalogue.languages);
  const words = pack.consentLetter;
  const frame = findText(record, catalogue)?.text.frame;
  const text = shownText(record.exactText, frame);
  const localised: LocalisedConsent = {
    ...letter,
    words,
    choices: frame?.choices,
    day: (date) => readableDate(date, pack.dates),
  };
  // Below the lines of the text itself, so that these stay together as they were shown.
  const contact = [organisation.phone, organisation.email].filter((way) => way !== '').join(' · ');
  const body = html`<body class="consent">
    ${letterheadFrom([...text.sender, contact])}
    <main>
      <div lang="${pack.tag}" dir="${pack.direction}">${text.body}</div>
      <section class="decision">
        <h2>${words.decision}</h2>
        <p><strong>${fill(words[record.decision], { employee: letter.employeeName })}</strong></p>
        ${withdrawalsOf(localised)}
        <div class="recorded">${factTable(factsOf(localised))} ${signatureOf(localised)}</div>
        ${evidenceOf(localised)}
      </section>
    </main>
  </body>`;
  // The last part of the number names nobody and nothing; the title of the kind would already say too much.
  const title = fill(words.documentTitle, { number: record.id.slice(-12) });
  return { html: page({ language: pack.tag, title, body }), reference: title, foot: pack.pageFoot };
}

function factsOf(localised: LocalisedConsent): readonly Fact[] {
  const { record, words, choices, day } = localised;
  const { source, doubtSeconds } = record.clock;
  const { interpreter, representative } = record;
  const chosen = record.decision === 'agreed' ? choices?.agree : choices?.refuse;
  const facts: (Fact | null)[] = [
    chosen === undefined ? null : [words.chosen, chosen],
    [words.at, fill(words.moment, { ...momentOf(record.decidedAt, day), place: record.place })],
    [
      words.clock,
      doubtSeconds === null
        ? fill(words.clockUnknown, { source })
        : fill(words.clockDoubt, { source, seconds: String(doubtSeconds) }),
    ],
    record.decision === 'agreed' ? [words.valid, validityOf(localised)] : null,
    [
      words.present,
      record.presentPersons.map((person) => fill(words.person, person)).join('; ') || words.nobodyElse,
    ],
    interpreter === undefined
      ? null
      : [words.interpreter, fill(words.person, { name: interpreter.name, role: interpreter.language })],
    representative === undefined
      ? null
      : [words.representative, fill(words.representativeText, representative)],
    [words.device, record.device.name],
    ...record.amendments.map((amendment) => laterOf(amendment, localised)),
  ];
  return facts.filter((entry) => entry !== null);
}

/** A withdrawal stands right under the decision: nobody may take such a paper for a consent that holds. */
function withdrawalsOf({ record, words, day, employeeName }: LocalisedConsent): readonly Markup[] {
  return record.amendments
    .filter((amendment) => amendment.kind === 'withdrawal')
    .map(({ by, means, withdrawnAt }) => {
      const values = {
        ...momentOf(withdrawnAt, day),
        means: words.withdrawalMeans[means],
        employee: employeeName,
      };
      const told =
        typeof by === 'string'
          ? fill(words.withdrawn[by], values)
          : fill(words.withdrawn.named, { ...values, ...by });
      return html`<p><strong>${told}</strong></p>`;
    });
}

function laterOf(
  amendment: ConsentRecord['amendments'][number],
  { words, day }: LocalisedConsent,
): Fact | null {
  switch (amendment.kind) {
    case 'withdrawal':
      return null;
    case 'used':
      return [words.used, day(wallDateOf(amendment.usedAt))];
    case 'copyGiven':
      return [
        words.copy,
        fill(words.copyText, { ...momentOf(amendment.at, day), means: words.copyMeans[amendment.means] }),
      ];
  }
}

function validityOf({ record, words, day }: LocalisedConsent): string {
  const from = day(record.validFrom);
  return record.validUntil === null
    ? fill(words.validOpen, { from })
    : fill(words.validUntil, { from, until: day(record.validUntil) });
}

function signatureOf({ record, words, employeeName }: LocalisedConsent): Markup {
  const { signature } = record;
  if (signature === null) return html`<p>${words.unsigned}</p>`;
  const names = { employee: employeeName, representative: record.representative?.name ?? '' };
  const signer = fill(words.signedBy[signature.by], names);
  switch (signature.method) {
    case 'drawn':
      return signed(signatureDrawing(signature.strokes, fill(words.drawing, { signer })), signer, '');
    case 'typed': {
      const { name: witness, role } = signature.witness;
      return signed(
        html`<p class="typed">${signature.typedName}</p>`,
        signer,
        fill(words.typed, { witness, role }),
      );
    }
    case 'paper':
      return html`<p>${signer}. ${fill(words.paper, { hash: signature.scanHash.slice(0, SHOWN_SIGNS) })}</p>`;
  }
}

function signed(mark: Markup, signer: string, how: string): Markup {
  return html`<figure>
    ${mark}
    <figcaption>${signer}${how === '' ? null : html`<br />${how}`}</figcaption>
  </figure>`;
}

/** What the evidence is worth, in words that claim nothing more, and what to compare it by [CON-6]. */
function evidenceOf({ record, words }: LocalisedConsent): Markup {
  const { id, textHash, seal, signature } = record;
  const onScreen = signature !== null && signature.method !== 'paper';
  const identity = fill(words.identity, {
    id,
    hash: textHash.slice(0, SHOWN_SIGNS),
    seal: seal.signature.slice(0, SHOWN_SIGNS),
  });
  return html`<p class="small">
    ${onScreen ? `${words.simpleSignature} ` : null}${words.sealed}<br />${identity}
  </p>`;
}

function momentOf(
  moment: string,
  day: (date: string) => string,
): Readonly<Record<'date' | 'time' | 'offset', string>> {
  const zone = /(?:Z|[+-]\d\d:\d\d)$/.exec(moment)?.[0] ?? '';
  return {
    date: day(wallDateOf(moment)),
    time: moment.slice(11, 16),
    offset: zone === 'Z' ? '+00:00' : zone,
  };
}
