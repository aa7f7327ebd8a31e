import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { countInMemory, processTree } from '../support/process-memory.ts';
import { Application } from './pages/application.ts';
import { example } from './pages/example.ts';

describe.runIf(process.platform === 'linux')('what was typed to open the briefcase', () => {
  const app = new Application();
  const typed = { passphrase: example.passphrase as string, recoveryKey: '', organisationKey: '' };
  beforeAll(async () => {
    await app.start();
    await app.setup.fillOrganisation();
    await app.setup.next();
    await app.setup.fillUser();
    await app.setup.next();
    await app.setup.fillPassphrase();
    typed.recoveryKey = await app.setup.printedKey();
    await app.setup.typeBackRecoveryKey(typed.recoveryKey);
    typed.organisationKey = await app.setup.printedKey();
    await app.setup.typeBackOrganisationKey(typed.organisationKey);
    await app.page.getByRole('navigation', { name: 'Onderdelen', exact: true }).waitFor();
  });
  afterAll(async () => {
    await app.close();
    app.discard();
  });

  /** How often each stands in the memory of main, and of all its helpers, in use or left behind. */
  const left = (): Readonly<Record<string, string>> =>
    Object.fromEntries(
      Object.entries(typed).map(([name, text]) => {
        const [main = 0, ...others] = processTree(app.electron.process().pid ?? 0).map((pid) =>
          countInMemory(pid, text),
        );
        return [name, `${main} + ${others.join(' ')}`];
      }),
    );

  /** The text of a heap snapshot of the main process: what its scripts can still reach. */
  const reachable = async (): Promise<readonly string[]> => {
    const file = join(app.profile, 'tijdelijk', 'main.heapsnapshot');
    await app.electron.evaluate(
      (_, path) => process.getBuiltinModule('node:v8').writeHeapSnapshot(path),
      file,
    );
    const heap = readFileSync(file, 'latin1');
    expect(heap).toContain('Arbokoffer');
    return Object.entries(typed)
      .filter(([, text]) => heap.includes(text))
      .map(([name]) => name);
  };

  it('[VLT-12] can be reached by no script of main after the set-up, nor after the lock', async () => {
    process.stdout.write(`na het inrichten ${JSON.stringify(left())}\n`);
    expect(await reachable()).toEqual([]);
    await app.work.lock();
    await pause(1_500);
    process.stdout.write(`na het slot ${JSON.stringify(left())}\n`);
    expect(await reachable()).toEqual([]);
    await app.lock.open();
    await app.work.lock();
    await pause(1_500);
    process.stdout.write(`na openen en het slot ${JSON.stringify(left())}\n`);
    expect(await reachable()).toEqual([]);
  });
});
