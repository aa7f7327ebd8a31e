import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { workingFolder } from '../../../electron/start/working-folder.ts';

let temporary: string;
const userData = '/home/doctor/.config/Arbokoffer';
const anchors = '/home/doctor/.local/state/arbokoffer';

beforeEach(() => {
  temporary = mkdtempSync(join(tmpdir(), 'arbokoffer-start-'));
});
afterEach(() => rmSync(temporary, { recursive: true, force: true }));

describe('the folder of a run', () => {
  it('is that of the user, or the one asked for, and stays', () => {
    expect(workingFolder({ demo: false, profile: null }, { userData, temporary, anchors }).path).toBe(
      userData,
    );
    const asked = workingFolder({ demo: false, profile: temporary }, { userData, temporary, anchors });
    expect(asked.path).toBe(temporary);
    asked.leave();
    expect(existsSync(temporary)).toBe(true);
  });

  it('is for an example one that nobody can foresee, and goes when the run ends', () => {
    const [one, two] = [1, 2].map(() =>
      workingFolder({ demo: true, profile: null }, { userData, temporary, anchors }),
    );
    expect(dirname(one?.path ?? '')).toBe(temporary);
    expect(one?.path).not.toBe(two?.path);
    writeFileSync(join(one?.path ?? '', 'koffer'), 'x');
    one?.leave();
    expect(existsSync(one?.path ?? '')).toBe(false);
    expect(existsSync(two?.path ?? '')).toBe(true);
  });

  it('is anchored outside itself when it is that of the user; an example or a test leaves nothing behind', () => {
    expect(workingFolder({ demo: false, profile: null }, { userData, temporary, anchors }).anchors).toBe(
      anchors,
    );
    for (const run of [
      { demo: false, profile: temporary },
      { demo: true, profile: null },
    ]) {
      const { path, anchors: own } = workingFolder(run, { userData, temporary, anchors });
      expect(own).toBe(join(path, 'anker'));
    }
  });

  it('of an example never is that of the user', () => {
    const { path } = workingFolder(
      { demo: true, profile: temporary },
      { userData, temporary: '/nowhere', anchors },
    );
    expect(dirname(path)).toBe(temporary);
  });
});
