import { dirname, join } from 'node:path';
import { compileWhenNeeded } from './compile.mjs';
import { run, toolNode } from './commands.mjs';
import { say, SetupError } from './messages.mjs';
import { root } from './paths.mjs';
import { prepareApplication } from './prepare.mjs';

/**
 * `node build/run.mjs package [electron-builder arguments]`: the installable application in release/. With
 * the fallback Electron it is a proof of the packaging only (`--dir`).
 * @param {readonly string[]} args
 * @returns {Promise<number>} exit code
 */
export async function packageApplication(args) {
  const runtime = await prepareApplication({ readsPdf: false });
  if (!(await compileWhenNeeded())) throw new SetupError('Vertalen mislukte; hierboven staat waarom.');
  const all = [
    join(root, 'node_modules', 'electron-builder', 'cli.js'),
    '--config',
    join(root, 'build', 'electron-builder.config.cjs'),
    '--publish',
    'never',
    ...args,
  ];
  if (runtime.kind === 'fallback') {
    say('Dit pakket is een proef: het bevat de vervangende Electron en mag niet worden uitgeleverd.');
    all.push(
      `--config.electronDist=${dirname(runtime.executable)}`,
      `--config.electronVersion=${runtime.version}`,
    );
  }
  const { code } = await run(toolNode(), all);
  return code;
}
