import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
/** The rules of the house without those that need types, which would read the whole tree first. */
const style = new ESLint({
  cwd: root,
  overrideConfigFile: join(root, 'build/eslint.config.js'),
  overrideConfig: [{ ...tseslint.configs.disableTypeChecked, files: ['**/*.{ts,tsx}'] }],
});

const syntax = 'no-restricted-syntax';
const property = 'no-restricted-properties';
const name = 'no-restricted-globals';

describe('the style rules', () => {
  it.each([
    ['shared/domain/x.ts', 'export const at = new Date();', syntax],
    ['shared/domain/x.ts', 'export const at = Date();', syntax],
    ['shared/domain/x.ts', 'export const at = Date.now();', property],
    ['shared/domain/x.ts', 'export const dice = Math.random();', property],
    ['shared/domain/x.ts', 'export const here = window.location;', name],
    ['shared/domain/x.ts', 'export const here = process.cwd();', name],
    ['shared/domain/x.ts', 'export const bytes = Buffer.alloc(1);', name],
    ['shared/domain/x.ts', 'export const id = crypto.getRandomValues(new Uint8Array(1));', name],
    ['shared/domain/x.ts', 'export class Own extends Error {}', syntax],
    ['electron/store/x.ts', 'export class Own extends RangeError {}', syntax],
    ['renderer/app/x.ts', 'export class Own extends Error {}', syntax],
    ['electron/usecases/x.ts', 'export const at = new Date();', syntax],
    ['electron/usecases/x.ts', 'export const at = Date.now();', property],
    [
      'electron/usecases/x.ts',
      "import { randomUUID } from 'node:crypto';\nexport const id = randomUUID();",
      'no-restricted-imports',
    ],
    [
      'electron/store/x.ts',
      "import { createCipheriv } from 'node:crypto';\nexport const c = createCipheriv;",
      'no-restricted-imports',
    ],
    [
      'electron/crypto/digest.ts',
      "import { randomBytes } from 'node:crypto';\nexport const r = randomBytes;",
      'no-restricted-imports',
    ],
    ['electron/store/x.ts', "export const file = process.env['FILE'];", property],
    ['electron/main.ts', "export const file = process.env['FILE'];", property],
    ['electron/store/x.ts', "import { a } from './a';\nexport const b = a;", 'no-restricted-imports'],
    ['renderer/features/today/x.ts', 'export const bridge = window.arbokoffer;', property],
    ['renderer/app/x.ts', 'export default 1;', 'no-restricted-exports'],
    [
      'electron/store/x.ts',
      'export const f = (a: number, b: number, c: number, d: number): number => a + b + c + d;',
      '@typescript-eslint/max-params',
    ],
    [
      'electron/store/x.ts',
      'export class C {\n  constructor(a: number, b: number, c: number, d: number) {\n    use(a, b, c, d);\n  }\n}',
      '@typescript-eslint/max-params',
    ],
    ['electron/store/x.ts', 'export const a: any = 1;', '@typescript-eslint/no-explicit-any'],
    [
      'electron/store/x.ts',
      "// @ts-ignore\nexport const a: number = '';",
      '@typescript-eslint/ban-ts-comment',
    ],
    ['electron/store/x.ts', 'export const a = 1;\n'.repeat(301), 'max-lines'],
  ])('%s: %j is against %s', async (file, source, rule) => {
    expect(await rulesBroken(file, source)).toContain(rule);
  });

  it.each([
    ['shared/domain/x.ts', "export const at = new Date('2026-11-21').getTime();"],
    ['electron/main.ts', 'export const now = (): Date => new Date();'],
    ['renderer/api.ts', 'export const bridge = window.arbokoffer;'],
    ['shared/leak-guard/lexicon/x.ts', `export const words = [\n${"  'woord',\n".repeat(400)}];\n`],
    [
      'test/unit/x.test.ts',
      'export const f = (a: number, b: number, c: number, d: number): number => a + b + c + d;',
    ],
    ['test/support/gallery/vite.config.ts', 'export default {};'],
  ])('%s may do what its place is for', async (file, source) => {
    expect(await rulesBroken(file, source)).toEqual([]);
  });

  it('cannot be switched off from within the code', async () => {
    const source = '// eslint-disable-next-line no-restricted-properties\nexport const at = Date.now();';
    expect(await rulesBroken('shared/domain/x.ts', source)).toContain(property);
  });
});

async function rulesBroken(file: string, source: string): Promise<string[]> {
  const [result] = await style.lintText(source, { filePath: join(root, file) });
  const broken = result?.messages
    .filter(({ severity }) => severity === 2)
    .map(({ ruleId, message }) => ruleId ?? message);
  return [...new Set(broken)];
}
