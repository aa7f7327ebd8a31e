/**
 * One entry point from a fresh clone to a running Arbokoffer: `node build/run.mjs <command> [arguments]`. Runs on a plain
 * Node 20.18 or newer with nothing installed yet; each command first prepares what it needs (see README.md here).
 */
import { SetupError } from './runtime/messages.mjs';
import { packageApplication } from './runtime/package-application.mjs';
import { prepareApplication } from './runtime/prepare.mjs';
import { runChecks } from './runtime/run-checks.mjs';
import { runPlain, runWithWindows } from './runtime/run-script.mjs';
import { startApplication } from './runtime/start-application.mjs';

const commands = {
  start: startApplication,
  test: runChecks,
  tour: (args) => runWithWindows('test/tour/tour.ts', args),
  bench: (args) => runWithWindows('test/bench/main.ts', args),
  rules: (args) => runPlain('build/rules/main.ts', args),
  package: packageApplication,
  prepare: async () => {
    await prepareApplication({ readsPdf: true });
    return 0;
  },
};

const [name, ...args] = process.argv.slice(2);
try {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command)
    throw new SetupError(`Gebruik: node build/run.mjs <${Object.keys(commands).join('|')}> [argumenten]`);
  process.exitCode = await command(args);
} catch (error) {
  process.stderr.write(error instanceof SetupError ? `✗ ${error.message}\n` : `${error.stack}\n`);
  if (name === 'test') process.stdout.write('0 passed, 1 failed\n');
  process.exitCode = 1;
}
