import { formatDutchDate } from '../../shared/domain/dates.ts';
import { nl } from '../../shared/languages/nl/pack.ts';
import { categoriesOf } from '../../shared/report/define-report-kind.ts';
import { factTable, type Fact } from './facts.ts';
import type { GuardedLetter } from './guarded-letter.ts';
import { html, lines, type Markup } from './html.ts';
import { addressLines, letterhead, registration } from './letterhead.ts';
import { page } from './page.ts';
import type { DocumentSource } from './port.ts';
import { prose } from './prose.ts';

/** The report to the employer as a letter: the categories of its kind that say something, in their fixed order. */
export function employerLetter({ letter }: GuardedLetter): DocumentSource {
  const { reportKind, organisation, recipient, employee, writer } = letter;
  const { content, remark, documentNumber, writtenOn } = letter;
  const sections = categoriesOf(reportKind)
    .filter(({ category }) => content[category].trim() !== '')
    .map(({ category, heading }) => section(heading, prose(content[category])));
  const facts: readonly Fact[] = [
    ['Werknemer', employee.name],
    ['Personeelsnummer', employee.personnelNumber],
    ['Datum', formatDutchDate(writtenOn, 'long')],
    ['Kenmerk', documentNumber],
  ];
  const body = html`<body>
    ${letterhead(organisation)}
    <main>
      <address class="address">
        <p>
          ${lines([recipient.employerName, `t.a.v. ${recipient.contactName}`, ...addressLines(recipient.address)])}
        </p>
      </address>
      <h1>${reportKind.title}</h1>
      ${factTable(facts.filter(([, value]) => value.trim() !== ''))}
      <p>
        Hieronder staat wat u nodig heeft om deze werknemer te begeleiden. Meer mag een arbodienst u niet
        geven.
      </p>
      ${sections} ${remark.trim() === '' ? null : remarkOf(remark)}
      <div class="together">
        <p class="sign">De werknemer heeft de inhoud van deze brief vooraf gezien of gehoord.</p>
        <div class="sign">
          <p>Met vriendelijke groet,</p>
          <div class="hand"></div>
          <p><strong>${writer.name}</strong><br />${writer.function}<br />${organisation.name}</p>
        </div>
        ${registration(organisation)}
      </div>
    </main>
  </body>`;
  return {
    html: page({ language: nl.tag, title: `${reportKind.documentTitle} ${documentNumber}`, body }),
    reference: documentNumber,
    foot: nl.pageFoot,
  };
}

function section(heading: string, content: readonly Markup[]): Markup {
  return html`<section>
    <h2>${heading}</h2>
    ${content}
  </section>`;
}

function remarkOf(remark: string): Markup {
  const intro = html`<p>De werknemer wil dat u ook dit leest:</p>`;
  return section('Opmerking van de werknemer', [intro, html`<blockquote>${prose(remark)}</blockquote>`]);
}
