import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type ElectronApplication, _electron as electron } from 'playwright';
import { z } from 'zod';

const root = resolve(import.meta.dirname, '../..');
const runtimeFile = join(root, 'node_modules/.cache/arbokoffer/runtime.json');

/** What this file needs of it; build/runtime/electron-runtime.mjs says what else it holds. */
const runtimeSchema = z.object({ executable: z.string() });

interface LaunchOptions {
  /** Folder for everything this run writes; the application honours `--profile` only when it is not packaged. */
  readonly profileDir: string;
  /** More arguments for the application. */
  readonly args?: readonly string[];
  /** Environment on top of the present one. */
  readonly env?: Readonly<Record<string, string>>;
  /** Another Electron than the one this clone was prepared with. */
  readonly executable?: string;
}

/**
 * Absolute path of the Electron that the set-up (`build/run.mjs`) chose for this clone.
 * @throws Error when nothing was prepared yet
 */
export function runtimeExecutable(): string {
  let text: string;
  try {
    text = readFileSync(runtimeFile, 'utf8');
  } catch (cause) {
    throw new Error('No Electron prepared for this clone. Run: node build/run.mjs prepare', { cause });
  }
  return runtimeSchema.parse(JSON.parse(text)).executable;
}

/** Arguments Electron needs on this machine: Chromium refuses its sandbox to root, and to nobody else. */
export function platformArguments(): readonly string[] {
  return isRoot() ? ['--no-sandbox'] : [];
}

/**
 * Starts the real application under Playwright and resolves when its main process answers. Windows come after that:
 * await `app.firstWindow()`. The caller closes it: `await app.close()`.
 */
export async function launchApp(options: LaunchOptions): Promise<ElectronApplication> {
  return electron.launch({
    executablePath: options.executable ?? runtimeExecutable(),
    // A virtual screen has no graphics card; looking for one has stalled a start.
    args: [
      root,
      ...platformArguments(),
      '--disable-gpu',
      `--profile=${options.profileDir}`,
      ...(options.args ?? []),
    ],
    // Without this Playwright itself adds --no-sandbox.
    chromiumSandbox: !isRoot(),
    cwd: root,
    timeout: 25_000,
    env: { ...definedEnvironment(), ...options.env },
  });
}

function isRoot(): boolean {
  return process.platform === 'linux' && process.getuid?.() === 0;
}

function definedEnvironment(): Record<string, string> {
  const entries = Object.entries(process.env).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return Object.fromEntries(entries);
}
