import { join } from 'node:path';
import { compileWhenNeeded } from './compile.mjs';
import { run, toolNode } from './commands.mjs';
import { withDisplay } from './display.mjs';
import { SetupError } from './messages.mjs';
import { root } from './paths.mjs';
import { prepareApplication, preparePackages } from './prepare.mjs';

/**
 * Runs a TypeScript file that opens the real application (the tour, the benches), on a virtual screen where there is
 * no display.
 * @param {string} file path from the root, such as 'test/tour/tour.ts'
 * @param {readonly string[]} args
 * @returns {Promise<number>} exit code
 */
export async function runWithWindows(file, args) {
  await prepareApplication({ readsPdf: true });
  if (!(await compileWhenNeeded())) throw new SetupError('Vertalen mislukte; hierboven staat waarom.');
  return withDisplay(async ({ env }) => {
    const { code } = await run(toolNode(), [join(root, file), ...args], { env, stdio: 'inherit' });
    return code;
  });
}

/**
 * Runs a TypeScript file that needs no window, with standard input and output handed over untouched.
 * @param {string} file path from the root
 * @param {readonly string[]} args
 * @returns {Promise<number>} exit code
 */
export async function runPlain(file, args) {
  await preparePackages();
  const { code } = await run(toolNode(), [join(root, file), ...args], {
    stdio: 'inherit',
    cwd: process.cwd(),
  });
  return code;
}
