import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

interface Inside {
  readonly electron: string;
  readonly chrome: string;
  readonly node: string;
}
interface Found {
  readonly kind: 'official' | 'fallback';
  readonly inside: Inside;
  readonly scriptNode: string;
}

const file = fileURLToPath(new URL('../../../build/runtime/versions.mjs', import.meta.url));
const { nodeOfScripts, versionLines, versionsInside } = (await import(file)) as {
  readonly versionsInside: (executable: string) => Promise<Inside>;
  readonly nodeOfScripts: () => Promise<string>;
  readonly versionLines: (found: Found, stepsRun: readonly string[]) => readonly string[];
};

const inside = { electron: '33.2.1', chrome: '130.0.1', node: '20.18.1' };
const found = { kind: 'fallback', inside, scriptNode: '24.21.0' } as const;

describe('the versions under a test report', () => {
  it('tell what each kind of test ran on', () => {
    expect(versionLines(found, ['types', 'unit', 'e2e'])).toEqual([
      'Tests met venster: Electron 33.2.1 (de vervangende, voor ontwikkelen en testen), Chromium 130.0.1, Node 20.18.1',
      'Tests zonder venster: Node 24.21.0',
    ]);
    expect(versionLines({ ...found, kind: 'official' }, ['e2e'])[0]).toContain('(de officiële)');
  });

  it('tell nothing of tests that did not run', () => {
    expect(versionLines(found, ['types', 'lint'])).toEqual([]);
    expect(versionLines(found, ['unit'])).toEqual(['Tests zonder venster: Node 24.21.0']);
  });

  it('come from the programs themselves: this test runs on the Node that is named', async () => {
    expect(await nodeOfScripts()).toBe(process.versions.node);
  });

  it('are never made up for a program that is no Electron', async () => {
    await expect(versionsInside(process.execPath)).rejects.toThrow('start niet als Electron');
  });
});
