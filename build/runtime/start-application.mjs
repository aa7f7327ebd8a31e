import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { compileWhenNeeded } from './compile.mjs';
import { withDisplay } from './display.mjs';
import { say, SetupError } from './messages.mjs';
import { root } from './paths.mjs';
import { prepareApplication } from './prepare.mjs';

const photograph = join(root, 'out', 'screenshots', 'start.png');
const windowTimeoutSeconds = 40;

/**
 * `npm start [-- arguments]`: the application in a window, or without a display on a virtual screen with a
 * photograph of it. Runs until the application closes or Ctrl+C.
 * @param {readonly string[]} args passed on to the application, but for `--exit-after-screenshot`
 * @returns {Promise<number>} exit code
 */
export async function startApplication(args) {
  const exitAfter = args.includes('--exit-after-screenshot');
  const runtime = await prepareApplication({ readsPdf: false });
  if (!(await compileWhenNeeded())) throw new SetupError('Vertalen mislukte; hierboven staat waarom.');

  const all = [
    root,
    ...sandboxArguments(),
    ...args.filter((argument) => argument !== '--exit-after-screenshot'),
  ];
  return withDisplay(async ({ env, virtual }) => {
    if (virtual)
      say(`Geen beeldscherm gevonden: Arbokoffer draait op een virtueel scherm (${virtual.display}).`);
    const application = launch(runtime.executable, all, { env, quietBus: virtual !== undefined });
    if (!virtual) return application.ended;

    const filled = await Promise.race([
      virtual.photographWhenFilled(photograph, windowTimeoutSeconds),
      application.ended.then(() => undefined),
    ]);
    if (filled) say(`Schermfoto: ${photograph}`);
    else if (filled === false) say(`Na ${windowTimeoutSeconds} s is er nog geen venster te zien.`);
    if (exitAfter) {
      application.end();
      await application.ended;
      return filled ? 0 : 1;
    }
    if (filled !== undefined) say('Stoppen met Ctrl+C.');
    return application.ended;
  });
}

/** Chromium refuses its sandbox to root. An ordinary user always gets it. */
function sandboxArguments() {
  if (process.platform !== 'linux' || process.getuid() !== 0) return [];
  say('U werkt als root: Electron draait daarom zonder zandbak (--no-sandbox). Als gewone gebruiker mét.');
  return ['--no-sandbox'];
}

/** What Chromium reports about a desktop bus and a graphics card that a machine without a desktop does not have. */
const noiseWithoutDesktop = /:ERROR:(?:\w*bus|object_proxy|viz_main_impl)\.cc/;

/** Starts the executable; Ctrl+C and a polite kill of this process end it first. */
function launch(executable, args, { env, quietBus }) {
  const child = spawn(executable, args, {
    cwd: root,
    env,
    stdio: ['inherit', 'inherit', quietBus ? 'pipe' : 'inherit'],
  });
  if (child.stderr)
    createInterface({ input: child.stderr }).on('line', (line) => {
      if (!noiseWithoutDesktop.test(line)) process.stderr.write(`${line}\n`);
    });
  let stopping = false;
  const end = () => {
    stopping = true;
    child.kill('SIGTERM');
  };
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.on(signal, end);
  const ended = new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code, signal) => {
      if (signal && !stopping) say(`Arbokoffer is afgebroken (${signal}).`);
      resolve(stopping ? 0 : (code ?? 1));
    });
  });
  return { ended, end };
}
