import { html, lines, type Markup } from './html.ts';

const BULLET = /^\s*[-•*]\s+/;

/**
 * What a person wrote in a text field, as paragraphs and lists: an empty line ends a paragraph, a line that begins
 * with a dash or a dot is an item.
 */
export function prose(text: string): readonly Markup[] {
  return runsOf(text).map(({ bullets, content }) =>
    bullets
      ? html`<ul>
          ${content.map((item) => html`<li>${item}</li>`)}
        </ul>`
      : html`<p>${lines(content)}</p>`,
  );
}

interface Run {
  readonly bullets: boolean;
  readonly content: string[];
}

function runsOf(text: string): readonly Run[] {
  return text
    .replaceAll(/\r\n?/g, '\n')
    .split(/\n\s*\n/)
    .flatMap((block) => runsOfBlock(block.split('\n').filter((line) => line.trim() !== '')));
}

function runsOfBlock(block: readonly string[]): readonly Run[] {
  const runs: Run[] = [];
  for (const line of block) {
    const bullets = BULLET.test(line);
    const content = line.replace(BULLET, '').trim();
    const open = runs.at(-1);
    if (open?.bullets === bullets) open.content.push(content);
    else runs.push({ bullets, content: [content] });
  }
  return runs;
}
