import type { ConsentText } from './compose.ts';

/** An empty box before each choice: nothing is ticked beforehand (CON-3). */
const BOX = '[ ]';

/**
 * The exact text as shown: the one plain text of a composed consent, in NFC, lines ended by a line feed. Its SHA-256
 * over UTF-8 is the record's `textHash` (CON-6). A change in this layout changes the hash of new texts only: a record
 * carries its own text.
 */
export function consentTextAsPlain(text: ConsentText): string {
  const labelled = (line: { readonly label: string; readonly text: string }) => `${line.label}: ${line.text}`;
  const section = (part: { readonly heading: string; readonly text: string }) =>
    `${part.heading}\n${part.text}`;
  const { letterhead, choices } = text;
  const blocks = [
    letterhead.address === '' ? letterhead.name : `${letterhead.name}\n${letterhead.address}`,
    text.title,
    text.question,
    [text.addressee, text.dated].map(labelled).join('\n'),
    text.summary.map(labelled).join('\n'),
    ...text.paragraphs.map(({ text: line, items }) => [line, ...items.map((item) => `- ${item}`)].join('\n')),
    section(text.refusing),
    section(text.withdrawing),
    section(text.rights),
    [
      choices.heading,
      ...[choices.agree, choices.refuse, choices.consider].map((choice) => `${BOX} ${choice}`),
    ].join('\n'),
    labelled(text.version),
  ];
  return `${blocks.join('\n\n')}\n`.normalize('NFC');
}
