import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { killedUser, openTestStore, peek, testActor, testFolder } from './support.ts';

const kills = 20;
const child = join(import.meta.dirname, 'kill-child.ts');

/** Lets a child write for a while after it opened the store, kills it, and gives the lines it got acknowledged. */
async function writeAndKill(folder: string, milliseconds: number): Promise<readonly string[]> {
  const writer = spawn(process.execPath, [child, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  writer.stdout.setEncoding('utf8');
  writer.stdout.on('data', (text: string) => {
    if (said === '') setTimeout(() => writer.kill('SIGKILL'), milliseconds);
    said += text;
  });
  const [code, signal] = (await once(writer, 'close')) as [number | null, string | null];
  expect([code, signal]).toEqual([null, 'SIGKILL']);
  // A last line without its end was not yet acknowledged to anybody.
  return said.split('\n').slice(1, -1);
}

test(
  '[STO-14] nothing acknowledged is lost when the program is killed while it writes',
  { timeout: 180_000 },
  async () => {
    const { folder, remove } = testFolder();
    const acknowledged: string[] = [];
    for (let round = 0; round < kills; round += 1) {
      acknowledged.push(...(await writeAndKill(folder, 5 + ((round * 37) % 90))));
      const store = openTestStore(folder, { actor: testActor('Noor Testarts', killedUser) });
      const { ids } = peek(store, (reader) => ({
        ids: new Set(reader.all('employer').map((record) => record.id)),
      }));
      const { log } = store.verifyIntegrity();
      expect(acknowledged.filter((line) => !ids.has(line.split(' ')[1] ?? ''))).toEqual([]);
      expect(log).toMatchObject({ lines: ids.size, lineFaults: [], contentFaults: [] });
      expect(peek(store, (reader) => reader.queries.queueSize())).toBe(ids.size);
      store.close();
    }
    expect(acknowledged.length).toBeGreaterThan(kills);
    remove();
  },
);
