import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { cruise, type ICruiseResult, type IConfiguration } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('../../..', import.meta.url));
const configuration = createRequire(import.meta.url)(join(root, 'build/layers.cjs')) as IConfiguration;

/** What a file of the example tree imports, and the rule that must refuse it; null where it is allowed. */
const imports = [
  ['shared/domain/a.ts', 'zod', null],
  ['shared/domain/b.ts', 'node:fs', 'shared: Node'],
  ['shared/domain/c.ts', 'react', 'shared'],
  ['shared/domain/d.ts', '../../electron/store/port.ts', 'shared'],
  ['shared/domain/e.ts', '../ipc/contract.ts', 'shared'],
  ['shared/domain/dates.ts', 'temporal-polyfill', 'shared'],
  ['electron/store/a.ts', 'better-sqlite3', null],
  ['electron/store/b.ts', '../../shared/ipc/contract.ts', 'electron/store'],
  ['electron/store/c.ts', '../window/guards.ts', 'electron/store'],
  ['electron/store/d.ts', '../sync/engine.ts', 'electron/store'],
  ['electron/store/e.ts', '../vault/vault.ts', 'electron/store'],
  ['electron/store/f.ts', 'electron', 'electron/store'],
  ['electron/vault/a.ts', '../store/store.ts', 'electron/vault'],
  ['electron/vault/electron-key-store.ts', 'electron', null],
  ['electron/usecases/a.ts', '../store/port.ts', null],
  ['electron/usecases/b.ts', '../store/store.ts', 'electron/usecases'],
  ['electron/usecases/c.ts', '../vault/vault.ts', 'electron/usecases'],
  ['electron/usecases/d.ts', 'node:fs', 'electron/usecases: Node'],
  ['electron/usecases/e.ts', '../ipc/handlers.ts', 'electron/usecases'],
  ['electron/ipc/handlers.ts', '../usecases/a.ts', null],
  ['electron/ipc/b.ts', '../store/port.ts', 'electron/ipc'],
  ['electron/demo/a.ts', '../ipc/handlers.ts', null],
  ['electron/demo/b.ts', '../usecases/a.ts', 'electron/demo'],
  ['electron/demo/c.ts', '../store/port.ts', 'electron/demo'],
  ['electron/preload.ts', '../shared/ipc/contract.ts', null],
  ['electron/briefcase.ts', './store/store.ts', 'electron/briefcase'],
  ['electron/newcomer/a.ts', '../store/port.ts', 'layer-without-a-line'],
  ['electron/window/lost.ts', './nowhere.ts', 'not-found'],
  ['renderer/api.ts', '../shared/ipc/contract.ts', null],
  ['renderer/components/A.tsx', '../api.ts', 'renderer/components'],
  ['renderer/components/B.tsx', '../features/report/Report.tsx', 'renderer/components'],
  ['renderer/components/C.tsx', 'react', null],
  ['renderer/features/form/A.tsx', '../../components/C.tsx', null],
  ['renderer/features/form/B.tsx', '../report/Report.tsx', 'renderer/features'],
  ['renderer/features/form/C.tsx', '../document/Document.tsx', null],
  ['renderer/features/form/D.tsx', '../../app/router.tsx', 'renderer/features'],
  ['renderer/features/form/H.tsx', '../../app/Brand.tsx', 'renderer/features'],
  ['renderer/features/form/I.tsx', '../../data/use-channel.ts', null],
  ['renderer/data/a.ts', '../features/report/Report.tsx', 'renderer/data'],
  ['renderer/data/b.ts', '../app/router.tsx', 'renderer/data'],
  ['renderer/form-fields/A.tsx', '../data/use-channel.ts', 'renderer/form-fields'],
  ['renderer/app/Gate.tsx', '../features/report/Report.tsx', null],
  ['renderer/features/form/E.tsx', '../../../electron/store/port.ts', 'renderer/features'],
  ['renderer/features/form/F.tsx', 'electron', 'renderer/features'],
  ['renderer/features/form/G.tsx', 'node:crypto', 'renderer/features: Node'],
  ['renderer/features/consent/A.tsx', '../klantmodus/pending-consent.ts', null],
  ['renderer/features/consent/B.tsx', '../klantmodus/Screen.tsx', 'renderer/features/consent'],
  ['renderer/features/klantmodus/A.tsx', '../consent/A.tsx', 'renderer/features'],
  ['renderer/features/dossier/A.tsx', '../report/Report.tsx', null],
] as const;

const withoutImports = [
  'shared/ipc/contract.ts',
  'electron/store/port.ts',
  'electron/store/store.ts',
  'electron/sync/engine.ts',
  'electron/vault/vault.ts',
  'electron/window/guards.ts',
  'renderer/app/Brand.tsx',
  'renderer/app/router.tsx',
  'renderer/data/use-channel.ts',
  'renderer/features/document/Document.tsx',
  'renderer/features/klantmodus/Screen.tsx',
  'renderer/features/klantmodus/pending-consent.ts',
  'renderer/features/report/Report.tsx',
  'renderer/components/Alone.tsx',
];

let tree: string;
let result: ICruiseResult;

beforeAll(async () => {
  tree = mkdtempSync(join(tmpdir(), 'arbokoffer-layers-'));
  symlinkSync(join(root, 'node_modules'), join(tree, 'node_modules'));
  for (const file of withoutImports) place(file, 'export {};\n');
  for (const [file, target] of imports)
    place(file, `import type {} from '${target}';\nimport '${target}';\n`);
  place('electron/documents/one.ts', "import './two.ts';\n");
  place('electron/documents/two.ts', "import './one.ts';\n");

  const { tsConfig: _, ...options } = configuration.options ?? {};
  const { output } = await cruise(['electron', 'renderer', 'shared'], {
    ...options,
    baseDir: tree,
    validate: true,
    ruleSet: { forbidden: configuration.forbidden ?? [] },
  });
  if (typeof output === 'string') throw new Error('no result but a text');
  result = output;
});

afterAll(() => rmSync(tree, { recursive: true, force: true }));

describe('the layers', () => {
  it.each(imports.filter(([, , rule]) => rule !== null))('%s may not import %s (%s)', (file, _, rule) => {
    expect(refusalsOf(file)).toEqual([rule]);
  });

  it.each(imports.filter(([, , rule]) => rule === null))('%s may import %s', (file) => {
    expect(refusalsOf(file)).toEqual([]);
  });

  it('know no circles', () => {
    expect(refusalsOf('electron/documents/one.ts')).toEqual(['no-circle']);
  });

  it('know no file that nothing reaches', () => {
    expect(refusalsOf('renderer/components/Alone.tsx')).toEqual(['no-orphan']);
  });
});

function place(file: string, source: string): void {
  mkdirSync(dirname(join(tree, file)), { recursive: true });
  writeFileSync(join(tree, file), source);
}

function refusalsOf(file: string): string[] {
  const names = result.summary.violations.filter(({ from }) => from === file).map(({ rule }) => rule.name);
  return [...new Set(names)];
}
