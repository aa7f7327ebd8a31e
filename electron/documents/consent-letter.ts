import type { ConsentRecord } from '../../shared/consent/evidence.ts';
import { wallDateOf } from '../../shared/consent/moment.ts';
import { readableDate } from '../../shared/consent/texts/readable-date.ts';
import { currentTextSets, findTextSet } from '../../shared/consent/texts/registry.ts';
import type { ConsentTextSet } from '../../shared/consent/texts/text-set.ts';
import type { Organisation } from '../../shared/domain/organisation.ts';
import { shownText } from './consent-text.ts';
import { consentWords, filled, type ConsentWords } from './consent-words.ts';
import { factTable, type Fact } from './facts.ts';
import { html, type Markup } from './html.ts';
import { headOf } from './letterhead.ts';
import { page } from './page.ts';
import type { DocumentSource } from './port.ts';
import { signatureDrawing } from './signature-drawing.ts';

interface ConsentLetter {
  readonly record: ConsentRecord;
  readonly organisation: Organisation;
  readonly employeeName: string;
}

/** What every part of the letter needs. */
interface Telling extends ConsentLetter {
  readonly words: ConsentWords;
  /** A day as the language of the words writes it. */
  readonly day: (date: string) => string;
}

/** Signs of a checksum or seal that stand on paper: enough to compare by eye, the dossier holds the whole. */
const SHOWN_SIGNS = 16;

/**
 * A consent or refusal on paper: the exact text that was shown, what was decided, by whom, where and when, and the
 * signature. It is a simple electronic signature with an integrity seal, and is never called more [CON-6].
 */
export function consentLetter(letter: ConsentLetter): DocumentSource {
  const { record, organisation } = letter;
  const { language, words } = consentWords(record.language);
  const text = shownText(record.exactText, findTextSet(record.language, record.textVersion));
  const telling: Telling = { ...letter, words, day: dayIn(language) };
  // Below the lines of the text itself, so that these stay together as they were shown.
  const contact = [organisation.phone, organisation.email].filter((way) => way !== '').join(' · ');
  const direction = findTextSet(record.language, record.textVersion)?.direction ?? 'ltr';
  const body = html`<body class="consent">
    ${headOf([...text.sender, contact])}
    <main>
      <div lang="${record.language}" dir="${direction}">${text.body}</div>
      <section class="decision">
        <h2>${words.decision}</h2>
        <p><strong>${filled(words[record.decision], { employee: letter.employeeName })}</strong></p>
        ${withdrawalsOf(telling)}
        <div class="recorded">${factTable(factsOf(telling))} ${signatureOf(telling)}</div>
        ${evidenceOf(telling)}
      </section>
    </main>
  </body>`;
  // The last part of the number names nobody and nothing; the title of the kind would already say too much.
  const title = filled(words.documentTitle, { number: record.id.slice(-12) });
  return { html: page({ language, title, body }), reference: title, language };
}

function dayIn(language: 'nl' | 'en'): (date: string) => string {
  const set: ConsentTextSet | undefined = currentTextSets().find((known) => known.language === language);
  return (date) => (set === undefined ? date : readableDate(date, set));
}

function factsOf(telling: Telling): readonly Fact[] {
  const { record, words, day } = telling;
  const { source, doubtSeconds } = record.clock;
  const { interpreter, representative } = record;
  const facts: (Fact | null)[] = [
    [words.at, filled(words.moment, { ...momentOf(record.decidedAt, day), place: record.place })],
    [
      words.clock,
      doubtSeconds === null
        ? filled(words.clockUnknown, { source })
        : filled(words.clockDoubt, { source, seconds: String(doubtSeconds) }),
    ],
    record.decision === 'agreed' ? [words.valid, validityOf(telling)] : null,
    [
      words.present,
      record.presentPersons.map((person) => filled(words.person, person)).join('; ') || words.nobodyElse,
    ],
    interpreter === undefined
      ? null
      : [words.interpreter, filled(words.person, { name: interpreter.name, role: interpreter.language })],
    representative === undefined
      ? null
      : [words.representative, filled(words.representativeText, representative)],
    [words.device, record.device.name],
    ...record.amendments.map((amendment) => laterOf(amendment, telling)),
  ];
  return facts.filter((entry) => entry !== null);
}

/** A withdrawal stands right under the decision: nobody may take such a paper for a consent that holds. */
function withdrawalsOf({ record, words, day }: Telling): readonly Markup[] {
  return record.amendments
    .filter((amendment) => amendment.kind === 'withdrawal')
    .map(({ by, means, withdrawnAt }) => {
      const values = { ...by, ...momentOf(withdrawnAt, day), means: words.withdrawalMeans[means] };
      return html`<p><strong>${filled(words.withdrawn, values)}</strong></p>`;
    });
}

function laterOf(amendment: ConsentRecord['amendments'][number], { words, day }: Telling): Fact | null {
  switch (amendment.kind) {
    case 'withdrawal':
      return null;
    case 'used':
      return [words.used, day(wallDateOf(amendment.usedAt))];
    case 'copyGiven':
      return [
        words.copy,
        filled(words.copyText, { ...momentOf(amendment.at, day), means: words.copyMeans[amendment.means] }),
      ];
  }
}

function validityOf({ record, words, day }: Telling): string {
  const from = day(record.validFrom);
  return record.validUntil === null
    ? filled(words.validOpen, { from })
    : filled(words.validUntil, { from, until: day(record.validUntil) });
}

function signatureOf({ record, words, employeeName }: Telling): Markup {
  const { signature } = record;
  if (signature === null) return html`<p>${words.unsigned}</p>`;
  const names = { employee: employeeName, representative: record.representative?.name ?? '' };
  const signer = filled(words.signedBy[signature.by], names);
  switch (signature.method) {
    case 'drawn':
      return signed(signatureDrawing(signature.strokes, filled(words.drawing, { signer })), signer, '');
    case 'typed': {
      const { name: witness, role } = signature.witness;
      return signed(
        html`<p class="typed">${signature.typedName}</p>`,
        signer,
        filled(words.typed, { witness, role }),
      );
    }
    case 'paper':
      return html`<p>
        ${signer}. ${filled(words.paper, { hash: signature.scanHash.slice(0, SHOWN_SIGNS) })}
      </p>`;
  }
}

function signed(mark: Markup, signer: string, how: string): Markup {
  return html`<figure>
    ${mark}
    <figcaption>${signer}${how === '' ? null : html`<br />${how}`}</figcaption>
  </figure>`;
}

/** What the evidence is worth, in words that claim nothing more, and what to compare it by [CON-6]. */
function evidenceOf({ record, words }: Telling): Markup {
  const { id, textHash, seal, signature } = record;
  const onScreen = signature !== null && signature.method !== 'paper';
  const identity = filled(words.identity, {
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
