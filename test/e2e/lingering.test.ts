import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countInMemory, processTree } from '../support/process-memory.ts';
import type { Application } from './pages/application.ts';
import { canaries } from './pages/example.ts';
import { withDossier } from './pages/with-dossier.ts';

const reportWord = 'rapportkanariewoord';
/** Only the consent holds the last of the canaries, and none is asked here. */
const words = [...Object.values(canaries).filter((word) => word !== canaries.consent), reportWord];

describe.runIf(process.platform === 'linux')('the memory of the application', () => {
  let app: Application;
  beforeAll(async () => {
    ({ app } = await withDossier());
    await app.work.openSheet('Formulieren');
    await app.work.intake.start();
    await app.work.intake.fill();
    await app.work.intake.saved();
    await app.work.openSheet('Rapportage');
    await app.work.report.start();
    await app.work.report.write('Wat de werknemer kan', `Geen werk op hoogte, ${reportWord}.`);
    await app.work.report.preview();
  });
  afterAll(async () => {
    await app.close();
    app.discard();
  });

  /** Main first, then its helpers: how often what all words have in common stands in memory, in use or left behind. */
  const left = (): readonly number[] =>
    processTree(app.electron.process().pid ?? 0).map((pid) => countInMemory(pid, 'kanarie'));

  /** The text of a heap snapshot of the main process: what its scripts can still reach. */
  const reachable = async (): Promise<string> => {
    const file = join(app.profile, 'tijdelijk', 'main.heapsnapshot');
    await app.electron.evaluate(
      (_, path) => process.getBuiltinModule('node:v8').writeHeapSnapshot(path),
      file,
    );
    return readFileSync(file, 'latin1');
  };

  it('holds the texts of a consult and a report while they are open, and after the lock main can reach none of them and its helpers hold none', async () => {
    const open = left();
    expect(open[0]).toBeGreaterThan(words.length);
    expect(open.slice(1).some((count) => count > words.length)).toBe(true);

    await app.work.lock();
    await pause(1_500);
    const locked = left();
    process.stdout.write(
      `woorden in het geheugen: open ${open.join(' ')}, na het slot ${locked.join(' ')}\n`,
    );
    // Page and helpers hold none; main leaves freed copies behind, fewer than it held (electron/SECURITY.md).
    const [main = 0, ...others] = locked;
    expect(others.every((count) => count === 0)).toBe(true);
    expect(main).toBeLessThan(open[0] ?? 0);

    const heap = await reachable();
    expect(heap).toContain('Arbokoffer');
    expect(words.filter((word) => heap.includes(word))).toEqual([]);
  });
});
