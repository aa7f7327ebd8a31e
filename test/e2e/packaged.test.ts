import { spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  chownSync,
  copyFileSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const linux = process.platform === 'linux';
/** Chromium takes no sandbox away for root, and a released build no switch that would: there it runs as nobody. */
const nobody = 65_534;
const asOther = linux && process.getuid?.() === 0 ? { uid: nobody, gid: nobody } : {};

interface Run {
  /** Null when it was still running and had to be stopped. */
  readonly exitCode: number | null;
  readonly said: string;
}

describe.runIf(linux)('the packaged application', () => {
  const place = mkdtempSync(join(tmpdir(), 'arbokoffer-pakket-'));
  const home = join(place, 'thuis');
  const program = join(place, 'linux-unpacked', 'arbokoffer');

  beforeAll(async () => {
    mkdirSync(home);
    const { exitCode, said } = await run(process.execPath, {
      args: [join(root, 'build/run.mjs'), 'package', '--dir', `--config.directories.output=${place}`],
      environment: process.env,
      limit: 170_000,
    });
    expect(exitCode, said).toBe(0);
    chmodSync(place, 0o755);
    if ('uid' in asOther) chownSync(home, nobody, nobody);
  }, 180_000);
  afterAll(() => rmSync(place, { recursive: true, force: true }));

  /** Starts it as a user with a home of her own, and stops it after `limit` milliseconds. */
  const start = (
    args: readonly string[],
    extra: Readonly<Record<string, string>> = {},
    limit = 10_000,
  ): Promise<Run> => {
    const environment: Record<string, string> = { HOME: home, TMPDIR: home, PATH: '/usr/bin:/bin', ...extra };
    const { DISPLAY, XAUTHORITY } = process.env;
    if (DISPLAY !== undefined) environment['DISPLAY'] = DISPLAY;
    if (XAUTHORITY !== undefined && existsSync(XAUTHORITY)) {
      const own = join(home, 'xauth');
      copyFileSync(XAUTHORITY, own);
      if ('uid' in asOther) chownSync(own, nobody, nobody);
      environment['XAUTHORITY'] = own;
    }
    return run(program, { args, environment, limit, ...asOther });
  };

  it.each([
    '--no-sandbox',
    '--disable-seccomp-filter-sandbox',
    '--trace-startup',
    '--user-data-dir=/tmp/elders',
    '--log-file=/tmp/logboek',
    '--remote-debugging-port=0',
    '--inspect=0',
    '--js-flags=--expose-gc',
    '--proxy-server=127.0.0.1:9',
    '--ignore-certificate-errors',
    '--profile=/tmp/elders',
  ])('ends with words on %s', async (given) => {
    const { exitCode, said } = await start([given]);
    expect(exitCode).toBe(1);
    expect(said).toContain(`niet is toegestaan (${given.split('=')[0] ?? ''})`);
    expect(existsSync(join(home, '.config/Arbokoffer/koffer'))).toBe(false);
  });

  it('ends on a variable that would take the sandbox away', async () => {
    const { exitCode, said } = await start([], { ELECTRON_DISABLE_SANDBOX: '1' });
    expect(exitCode).toBe(1);
    expect(said).toContain('(ELECTRON_DISABLE_SANDBOX)');
  });

  it('starts, with a sandbox, without any of them', async () => {
    const { exitCode } = await start(['--demo'], {}, 8_000);
    expect(exitCode).toBeNull();
    const example = readdirSync(home).find((name) => name.startsWith('arbokoffer-voorbeeld-')) ?? '';
    expect(existsSync(join(home, example, 'koffer/koffer.db'))).toBe(true);
  });
});

async function run(
  program: string,
  {
    args,
    environment,
    limit,
    ...as
  }: {
    readonly args: readonly string[];
    readonly environment: NodeJS.ProcessEnv;
    readonly limit: number;
    readonly uid?: number;
    readonly gid?: number;
  },
): Promise<Run> {
  // A group of its own, so that its helpers end with it.
  const child = spawn(program, args, {
    env: environment,
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
    ...as,
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => (said += text.toString()));
  const stop = setTimeout(() => child.pid !== undefined && process.kill(-child.pid, 'SIGKILL'), limit);
  const [exitCode] = (await once(child, 'close')) as [number | null];
  clearTimeout(stop);
  return { exitCode, said };
}
