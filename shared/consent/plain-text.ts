import type { ComposedConsent } from './composed-consent.ts';

/**
 * The exact text as shown: the one plain text of a composed consent, in NFC, lines ended by a line feed. Its SHA-256
 * over UTF-8 is the record's `textHash` (CON-6). The choices stand in it as they were offered, none of them marked:
 * what was chosen is the record's `decision` (CON-3). A change in this layout changes the hash of new texts only: a
 * record carries its own text.
 */
export function consentTextAsPlain(text: ComposedConsent): string {
  const labelled = (line: { readonly label: string; readonly text: string }) => `${line.label}: ${line.text}`;
  const section = (part: { readonly heading: string; readonly text: string }) =>
    `${part.heading}\n${part.text}`;
  const listed = (head: readonly string[], items: readonly string[]) =>
    [...head, ...items.map((item) => `- ${item}`)].join('\n');
  const { letterhead, choices } = text;
  const blocks = [
    letterhead.address === '' ? letterhead.name : `${letterhead.name}\n${letterhead.address}`,
    text.title,
    text.question,
    [text.addressee, text.dated].map(labelled).join('\n'),
    text.summary.map(labelled).join('\n'),
    ...text.paragraphs.map(({ text: sentence, items }) => listed([sentence], items)),
    section(text.refusing),
    section(text.withdrawing),
    section(text.rights),
    listed([choices.heading, choices.offer], [choices.agree, choices.refuse, choices.consider]),
    labelled(text.version),
  ];
  return `${blocks.join('\n\n')}\n`.normalize('NFC');
}
