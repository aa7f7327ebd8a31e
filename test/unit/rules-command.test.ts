import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { bsnFromSeed } from '../support/bsn.ts';

const MAIN = fileURLToPath(new URL('../../build/rules/main.ts', import.meta.url));

interface Outcome {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs the command the way `npm run rules` does: Node on the source, input by pipe. */
function run(
  names: readonly string[],
  input: string | Uint8Array,
  stopReadingEarly = false,
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [MAIN, ...names]);
    const out: Buffer[] = [];
    const err: Buffer[] = [];
    child.stdout.on('data', (chunk: Buffer) => {
      out.push(chunk);
      if (stopReadingEarly) child.stdout.destroy();
    });
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, out: Buffer.concat(out).toString(), err: Buffer.concat(err).toString() }),
    );
    // A child that refuses its arguments does not wait for the input.
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
  });
}

const rules = (topic: string, items: unknown): Promise<Outcome> => run([topic], JSON.stringify(items));

async function refusal(topic: string, items: unknown): Promise<string> {
  const outcome = await rules(topic, items);
  expect([outcome.code, outcome.out]).toEqual([2, '']);
  expect(outcome.err).toMatch(/^[^\n]+\n$/);
  return outcome.err;
}

describe('the rules command', () => {
  it('answers one line of JSON, in the order of the input, and says nothing else', async () => {
    const good = bsnFromSeed(3);
    const outcome = await rules('bsn', [
      { id: 'b', bsn: good },
      { id: 'a', bsn: '123456789' },
      { id: 'b', bsn: '' },
    ]);
    expect(outcome).toMatchObject({ code: 0, err: '' });
    expect(outcome.out).toMatch(/^\[.*\]\n$/);
    expect(JSON.parse(outcome.out)).toEqual([
      { id: 'b', valid: true },
      { id: 'a', valid: false, reason: expect.any(String) as string },
      { id: 'b', valid: false, reason: expect.any(String) as string },
    ]);
  });

  it.each(['retention', 'report', 'timeline', 'anonymity', 'bsn', 'consent'])(
    'knows the topic %s: an empty list gives an empty list, an empty item is refused',
    async (topic) => {
      expect(await rules(topic, [])).toEqual({ code: 0, out: '[]\n', err: '' });
      expect(await refusal(topic, [{}])).toContain('item 0');
    },
  );

  it('names the item by place and id, and the field', async () => {
    expect(await refusal('bsn', [{ id: 'a', bsn: '1' }, { id: 'zeven' }])).toBe(
      'item 1 (id "zeven"), veld bsn: ontbreekt\n',
    );
    expect(await refusal('bsn', [{ id: 'a', bsn: 5 }])).toBe(
      'item 0 (id "a"), veld bsn: moet een tekst zijn\n',
    );
    expect(await refusal('bsn', [null])).toBe('item 0, het item zelf: moet een object zijn\n');
    expect(
      await refusal('anonymity', [{ id: 'a', rows: [{ group: 'x', counts: { 'heel erg': -1 } }] }]),
    ).toContain('veld rows[0].counts["heel erg"]: ');
  });

  it('refuses unknown keys, deep ones and treacherous ones as well', async () => {
    expect(await refusal('bsn', [{ id: 'a', bsn: '1', naam: 'x' }])).toBe(
      'item 0 (id "a"), veld naam: dit veld is niet bekend\n',
    );
    expect(
      await refusal('anonymity', [{ id: 'a', rows: [{ group: 'x', counts: {}, tekst: '' }] }]),
    ).toContain('veld rows[0].tekst: ');
    const proto = await run(['anonymity'], '[{"id":"a","rows":[{"group":"x","counts":{"__proto__":3}}]}]');
    expect([proto.code, proto.out]).toEqual([2, '']);
    const protoKey = await run(['bsn'], '[{"id":"a","bsn":"1","__proto__":{"x":1}}]');
    expect([protoKey.code, protoKey.out]).toEqual([2, '']);
  });

  it('keeps to one line whatever stands in the input, and never repeats a value', async () => {
    const line = await refusal('bsn', [{ id: 'a\nb\u2028c', bsn: { naam: 'Jansen' } }]);
    expect(line).not.toContain('Jansen');
    expect(line.trim().split(/[\n\r\u2028]/)).toHaveLength(1);
    const broken = await run(['bsn'], '[{"id":"a","bsn":"Jansen" oeps}]');
    expect(broken.code).toBe(2);
    expect(broken.err).not.toContain('Jansen');
  });

  it.each([
    ['nothing', ''],
    ['no JSON', 'hallo'],
    ['an object', '{}'],
    ['two documents', '[][]'],
    ['bytes that are not UTF-8', Uint8Array.from([0x5b, 0x22, 0xff, 0x22, 0x5d])],
  ])('refuses %s as input', async (_, input) => {
    const outcome = await run(['bsn'], input);
    expect([outcome.code, outcome.out]).toEqual([2, '']);
    expect(outcome.err).toMatch(/^de invoer [^\n]+\n$/);
  });

  it.each([[['nope']], [['toString']], [[]], [['bsn', 'report']]])('refuses the topic %j', async (names) => {
    const outcome = await run(names, '[]');
    expect([outcome.code, outcome.out]).toEqual([2, '']);
    expect(outcome.err).toMatch(/^noem één onderwerp: [^\n]+\n$/);
  });

  it('takes 100,000 items, and a byte order mark', async () => {
    const items = Array.from({ length: 100_000 }, (_, index) => ({
      id: `i${index}`,
      bsn: bsnFromSeed(index),
    }));
    const outcome = await run(['bsn'], `\uFEFF${JSON.stringify(items)}`);
    expect(outcome).toMatchObject({ code: 0, err: '' });
    const answers: unknown = JSON.parse(outcome.out);
    expect(answers).toHaveLength(100_000);
    expect(answers).toHaveProperty('99999', { id: 'i99999', valid: true });
  });

  it('does not complain when its reader stops early', async () => {
    const items = Array.from({ length: 100_000 }, (_, index) => ({ id: `i${index}`, bsn: '0' }));
    const outcome = await run(['bsn'], JSON.stringify(items), true);
    expect(outcome).toMatchObject({ code: 0, err: '' });
  });

  it('[ANO-1] gives a refusal of the rules as an answer, not as malformed input', async () => {
    const outcome = await rules('anonymity', [
      { id: 'klein', minGroup: 5, rows: [{ group: 'A', counts: { ja: 9, nee: 9 } }] },
      { id: 'goed', rows: [{ group: 'A', counts: { ja: 9, nee: 9 } }] },
    ]);
    expect(outcome.code).toBe(0);
    expect(JSON.parse(outcome.out)).toEqual([
      { id: 'klein', error: { code: 'minGroupTooLow', message: expect.any(String) as string } },
      {
        id: 'goed',
        rows: [{ group: 'A', n: 18, counts: { ja: 9, nee: 9 } }],
        total: { n: 18, counts: { ja: 9, nee: 9 } },
      },
    ]);
  });
});
