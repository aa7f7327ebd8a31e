/**
 * `npm run -s rules -- <topic>`: a JSON array on standard input, a JSON array of the same length and order on standard
 * output. Exit 0; exit 2 and one line on standard error for malformed input; exit 1 when the rules themselves fail.
 * Nothing is decided here: a topic under topics/ calls the code the application uses. Messages name the item and the
 * field, never a value: the input may be about a person.
 */
import type { z } from 'zod';
import { CodedError } from '../../shared/coded-error.ts';
import type { Topic } from './topic.ts';

/** Input that cannot be worked on. `line` is the Dutch line for standard error. */
class MalformedInputError extends CodedError {
  readonly code = 'malformedInput';
  readonly line: string;
  constructor(line: string, options?: ErrorOptions) {
    super('the input cannot be worked on', options);
    this.line = line;
  }
}

type Decide = (value: unknown, index: number) => unknown;

/** Each topic is loaded only when it is asked for: the lexicon and the tables of the others cost start-up time. */
const TOPICS: Readonly<Record<string, () => Promise<Decide>>> = {
  retention: async () => deciding((await import('./topics/retention.ts')).retentionTopic),
  report: async () => deciding((await import('./topics/report.ts')).reportTopic),
  timeline: async () => deciding((await import('./topics/timeline.ts')).timelineTopic),
  anonymity: async () => deciding((await import('./topics/anonymity.ts')).anonymityTopic),
  bsn: async () => deciding((await import('./topics/bsn.ts')).bsnTopic),
  consent: async () => deciding((await import('./topics/consent.ts')).consentTopic),
};

const TYPE_NAMES: Readonly<Record<string, string>> = {
  string: 'een tekst',
  number: 'een getal',
  int: 'een geheel getal',
  boolean: 'true of false',
  array: 'een lijst',
  object: 'een object',
  record: 'een object',
};

/** A key or id as it may stand in a one-line message. */
function quoted(name: string): string {
  const short = name.length > 60 ? `${name.slice(0, 60)}…` : name;
  return JSON.stringify(short.replaceAll(/[\p{Cc}\p{Cf}\u2028\u2029]/gu, ' '));
}

/** Dutch for what zod finds; a message a schema gives itself goes first and does not come here. */
const inDutch: z.core.$ZodErrorMap = (issue) => {
  switch (issue.code) {
    case 'invalid_type':
      if (issue.input === undefined) return 'ontbreekt';
      return `moet ${TYPE_NAMES[issue.expected] ?? issue.expected} zijn`;
    case 'unrecognized_keys':
      return 'dit veld is niet bekend';
    case 'invalid_key':
      return issue.issues[0]?.message ?? 'is geen goede naam';
    case 'invalid_value':
      return issue.input === undefined
        ? 'ontbreekt'
        : `moet een van deze zijn: ${issue.values.map(String).join(', ')}`;
    case 'too_small':
      return `is te klein of te kort: minstens ${issue.minimum}`;
    case 'too_big':
      return `is te groot of te lang: hooguit ${issue.maximum}`;
    case 'invalid_union':
      return 'past in geen van de vormen die hier mogen';
    default:
      return 'is niet goed';
  }
};

/** The id of an item, when it has one that can be shown. */
function idOf(value: unknown): string {
  if (typeof value !== 'object' || value === null || !('id' in value)) return '';
  return typeof value.id === 'string' ? ` (id ${quoted(value.id)})` : '';
}

/** `rows[2].counts` and the like; the item itself when the path is empty. */
function fieldOf(path: readonly PropertyKey[]): string {
  if (path.length === 0) return 'het item zelf';
  const steps = path.map((step) => {
    if (typeof step === 'number') return `[${step}]`;
    const name = String(step);
    return /^\w{1,60}$/.test(name) ? `.${name}` : `[${quoted(name)}]`;
  });
  return `veld ${steps.join('').replace(/^\./, '')}`;
}

/** Joins the schema of a topic to its decision. An unknown key is named as the field it is. */
function deciding<Item, Answer>(topic: Topic<Item, Answer>): Decide {
  return (value, index) => {
    const parsed = topic.item.safeParse(value, { error: inDutch });
    if (parsed.success) return topic.decide(parsed.data);
    const [issue] = parsed.error.issues;
    const extra = issue?.code === 'unrecognized_keys' ? issue.keys.slice(0, 1) : [];
    const field = fieldOf([...(issue?.path ?? []), ...extra]);
    throw new MalformedInputError(
      `item ${index}${idOf(value)}, ${field}: ${issue?.message ?? 'is niet goed'}`,
    );
  };
}

async function readInput(): Promise<readonly unknown[]> {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin)
    chunks.push(Buffer.isBuffer(chunk) ? chunk : Buffer.from(String(chunk)));
  let parsed: unknown;
  try {
    parsed = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks)));
  } catch (cause) {
    // The parser quotes the text it stumbles on, which may be about a person: it goes along as cause only.
    throw new MalformedInputError('de invoer is geen geldige JSON (UTF-8)', { cause });
  }
  if (!Array.isArray(parsed)) throw new MalformedInputError('de invoer moet een JSON-lijst zijn');
  return parsed as unknown[];
}

async function answer(names: readonly string[]): Promise<string> {
  const [name = ''] = names;
  const load = Object.hasOwn(TOPICS, name) ? TOPICS[name] : undefined;
  if (load === undefined || names.length !== 1) {
    throw new MalformedInputError(`noem één onderwerp: ${Object.keys(TOPICS).join(', ')}`);
  }
  const [decide, items] = await Promise.all([load(), readInput()]);
  return `[${items.map((value, index) => JSON.stringify(decide(value, index))).join(',')}]\n`;
}

// A reader that stops early (`| head`) is no fault of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  process.stdout.write(await answer(process.argv.slice(2)));
} catch (error) {
  const malformed = error instanceof MalformedInputError;
  process.exitCode = malformed ? 2 : 1;
  const what = malformed
    ? error.line
    : `de regels gaven een fout (${error instanceof Error ? error.name : 'onbekend'})`;
  process.stderr.write(`${what.replaceAll(/\s+/g, ' ')}\n`);
}
