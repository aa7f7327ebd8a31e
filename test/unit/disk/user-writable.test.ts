import { chmodSync, chownSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isUserWritable, mayWrite } from '../../../electron/disk/user-writable.ts';

const user = { uid: 1_000, groups: [1_000, 27] };
const asRoot = process.getuid?.() === 0;

describe('whether a user may write', () => {
  it.each([
    ['nobody but root', { uid: 0, gid: 0, mode: 0o100644 }, false],
    ['root and its group', { uid: 0, gid: 0, mode: 0o100664 }, false],
    ['her own group', { uid: 0, gid: 27, mode: 0o100664 }, true],
    ['everybody', { uid: 0, gid: 0, mode: 0o100646 }, true],
    ['nobody, but it is hers: she can change that', { uid: 1_000, gid: 0, mode: 0o100400 }, true],
  ])('[VLT-20] where %s may', (_who, found, expected) => {
    expect(mayWrite(found, user)).toBe(expected);
  });

  it('[VLT-20] is always so for root', () => {
    expect(mayWrite({ uid: 5, gid: 5, mode: 0o100400 }, { uid: 0, groups: [0] })).toBe(true);
  });
});

// Needs files of somebody else, which only root can make.
describe.runIf(asRoot)('a file of the administrator', () => {
  it('[VLT-20] is guarded when every folder above it is, also by way of a link', async () => {
    const home = mkdtempSync(join('/var', 'pin-'));
    try {
      const folder = join(home, 'arbokoffer');
      const file = join(folder, 'organisatiebestand.json');
      mkdirSync(folder);
      writeFileSync(file, '{}');
      chmodSync(home, 0o755);
      expect(await isUserWritable(file, user)).toBe(false);
      symlinkSync(folder, join(home, 'link'));
      expect(await isUserWritable(join(home, 'link', 'organisatiebestand.json'), user)).toBe(false);

      chmodSync(folder, 0o777);
      expect(await isUserWritable(file, user)).toBe(true);
      chmodSync(folder, 0o755);
      chownSync(file, user.uid, user.uid);
      expect(await isUserWritable(file, user)).toBe(true);
    } finally {
      rmSync(home, { recursive: true, force: true });
    }
  });

  it('[VLT-20] is not guarded behind a link that she can replace, nor in a folder that all may write in', async () => {
    const home = mkdtempSync(join('/var', 'pin-'));
    const shared = mkdtempSync(join(tmpdir(), 'pin-'));
    try {
      writeFileSync(join(home, 'bestand.json'), '{}');
      chmodSync(home, 0o755);
      symlinkSync(join(home, 'bestand.json'), join(shared, 'bestand.json'));
      expect(await isUserWritable(join(home, 'bestand.json'), user)).toBe(false);
      expect(await isUserWritable(join(shared, 'bestand.json'), user)).toBe(true);
    } finally {
      rmSync(home, { recursive: true, force: true });
      rmSync(shared, { recursive: true, force: true });
    }
  });
});

describe('where there are no modes', () => {
  it('[VLT-20] a file is tried for writing, and not changed', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'pin-'));
    const file = join(folder, 'bestand.json');
    writeFileSync(file, '{}');
    expect(await isUserWritable(file, null)).toBe(true);
    rmSync(folder, { recursive: true, force: true });
  });
});
