import { CodedError } from '../../coded-error.ts';

/** The forms of section; `../README.md` says what each is for. */
const forms = ['word', 'ending', 'abbreviation', 'capitals', 'phrase', 'fallback', 'topic', 'set'] as const;
export type Form = (typeof forms)[number];

/** What decides about an ambiguous word. A word `leaks after` what stands before it. */
const conditionNames = [
  'leaks after',
  'leaks before',
  'safe after',
  'safe before',
  'leaks about',
  'safe about',
  'otherwise',
] as const;
export type ConditionName = (typeof conditionNames)[number];

/** A group of entries that mean the same for the same reason. */
export interface Section {
  readonly form: Form;
  /** A kind of leak, `safe`, `everyday`, `careJob`, or the name of a topic or a set. */
  readonly meaning: string;
  readonly reason: string;
  /** Only of ambiguous words. */
  readonly conditions: ReadonlyMap<ConditionName, readonly string[]>;
  /** Without the reasons that may stand behind them. */
  readonly entries: readonly string[];
}

/** A line that is not in the notation. */
export class LexiconError extends CodedError {
  readonly code = 'lexiconNotation';
  readonly line: string;

  constructor(line: string) {
    super(`lexicon: not in the notation: ${line}`);
    this.line = line;
  }
}

const heading = /^# ([a-z]+) ([A-Za-z-]+): (\S.*)$/;
const condition = /^\? ([a-z]+(?: (?:after|before|about))?) (\S.*)$/;

/** Reads one file of the lexicon. Throws `LexiconError` on the first line that is not in the notation. */
export function parseLexicon(text: string): readonly Section[] {
  const sections: Section[] = [];
  let conditions = new Map<ConditionName, readonly string[]>();
  let entries: string[] = [];
  for (const line of wholeLines(text)) {
    if (line.startsWith('# ')) {
      conditions = new Map();
      entries = [];
      sections.push({ ...parseHeading(line), conditions, entries });
    } else if (sections.length === 0) throw new LexiconError(line);
    else if (line.startsWith('? ')) {
      const [name, words] = parseCondition(line);
      conditions.set(name, words);
    } else entries.push(withoutReason(line));
  }
  return sections;
}

/** The lines of a text that are not empty; one that begins with spaces goes on with the line before it. */
function wholeLines(text: string): readonly string[] {
  const lines: string[] = [];
  for (const line of text.split('\n')) {
    if (line === '') continue;
    const before = line.startsWith('  ') ? lines.pop() : undefined;
    if (before === undefined) lines.push(line);
    else lines.push(`${before}${before.endsWith('|') ? '' : ' '}${line.slice(2)}`);
  }
  return lines;
}

function parseHeading(line: string): Pick<Section, 'form' | 'meaning' | 'reason'> {
  const [, name, meaning, reason] = heading.exec(line) ?? [];
  const form = forms.find((known) => known === name);
  if (form === undefined || meaning === undefined || reason === undefined) throw new LexiconError(line);
  return { form, meaning, reason };
}

function parseCondition(line: string): readonly [ConditionName, readonly string[]] {
  const [, written, words] = condition.exec(line) ?? [];
  const name = conditionNames.find((known) => known === written);
  if (name === undefined || words === undefined) throw new LexiconError(line);
  return [name, words.split(' ')];
}

function withoutReason(line: string): string {
  const at = line.indexOf(' -- ');
  return at < 0 ? line : line.slice(0, at);
}
