import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { compileWhenNeeded } from './compile.mjs';
import { npm } from './commands.mjs';
import { withDisplay } from './display.mjs';
import { say, seconds, SetupError } from './messages.mjs';
import { prepareApplication } from './prepare.mjs';
import { nodeOfScripts, versionLines, versionsInside } from './versions.mjs';

/** A step that hangs must not keep the last line from a build server for ever. */
const stepTimeoutSeconds = 20 * 60;

/** In this order. `compile` is no npm step here because the end-to-end tests depend on how it ended. */
const steps = [
  { name: 'layers', script: 'check:layers', title: 'Lagen' },
  { name: 'types', script: 'check:types', title: 'Typen' },
  { name: 'lint', script: 'check:lint', title: 'Stijlregels' },
  { name: 'dead', script: 'check:dead', title: 'Dode code' },
  { name: 'spec', script: 'check:spec', title: 'Regels en hun tests' },
  { name: 'unit', script: 'test:unit', title: 'Tests zonder venster' },
  { name: 'e2e', script: 'test:e2e', title: 'Tests met de echte toepassing' },
];

/**
 * `npm test [-- step …]`: all checks and tests, also after one failed. The very last line it writes is
 * `N passed, N failed`: tests, plus one for each check; before it stands on which Electron and Node they ran.
 * @param {readonly string[]} names steps to run; none means all
 * @returns {Promise<number>} exit code: non-zero when something failed or no test ran at all
 */
export async function runChecks(names) {
  const chosen = chooseSteps(names);
  const startedAt = Date.now();
  let interrupted = false;
  const interrupt = () => (interrupted = true);
  process.on('SIGINT', interrupt);
  process.on('SIGTERM', interrupt);

  const { kind, executable } = await prepareApplication({ readsPdf: true });
  const versions = { kind, inside: await versionsInside(executable), scriptNode: await nodeOfScripts() };
  const results = [];
  await withDisplay(async ({ env }) => {
    results.push(await checkCompile());
    const compiled = results[0].failed === 0;
    for (const step of chosen) if (!interrupted) results.push(await runStep(step, { env, compiled }));
  });
  const ran = results.flatMap(({ name }) => (name === undefined ? [] : [name]));
  return report(results, { startedAt, interrupted, versions: versionLines(versions, ran) });
}

function chooseSteps(names) {
  const unknown = names.filter((name) => !steps.some((step) => step.name === name));
  if (unknown.length > 0)
    throw new SetupError(
      `Onbekend onderdeel: ${unknown.join(', ')}. Kies uit ${steps.map(({ name }) => name).join(', ')}.`,
    );
  return names.length === 0 ? steps : steps.filter(({ name }) => names.includes(name));
}

async function checkCompile() {
  const startedAt = Date.now();
  heading('Vertalen');
  const passed = await compileWhenNeeded();
  return { title: 'Vertalen', passed: passed ? 1 : 0, failed: passed ? 0 : 1, took: seconds(startedAt) };
}

async function runStep(step, { env, compiled }) {
  const startedAt = Date.now();
  heading(step.title);
  if (step.name === 'e2e' && !compiled) {
    say('Overgeslagen: zonder geslaagde vertaling is er niets om te starten.');
    return { title: step.title, passed: 0, failed: 1, took: seconds(startedAt) };
  }
  const counts = step.script.startsWith('test:') ? await runTests(step, env) : await runCheck(step, env);
  return { name: step.name, title: step.title, ...counts, took: seconds(startedAt) };
}

async function runCheck({ script }, env) {
  const passed = (await npmStep(['run', '--silent', script], env)) === 0;
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
}

async function runTests({ script }, env) {
  const folder = mkdtempSync(join(tmpdir(), 'arbokoffer-tests-'));
  const file = join(folder, 'report.json');
  try {
    const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${file}`];
    const code = await npmStep(['run', '--silent', script, '--', ...reporters], env);
    return countTests(file, code);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** Groups of their own: a step that is cut off takes everything it started with it. */
async function npmStep(args, env) {
  const { code, signal } = await npm(args, { env, ownGroup: true, timeoutSeconds: stepTimeoutSeconds });
  if (signal === 'SIGKILL') say(`Afgebroken: na ${stepTimeoutSeconds / 60} minuten nog niet klaar.`);
  return code;
}

/**
 * Passed and failed tests from vitest's report. A test file that does not even load has no tests to count and counts
 * as one failure; so does an exit code that the report does not explain, and a step in which no test passed.
 */
function countTests(file, code) {
  if (!existsSync(file)) return { passed: 0, failed: 1, skipped: 0 };
  const counted = JSON.parse(readFileSync(file, 'utf8'));
  const broken = counted.testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((test) => test.status === 'failed'),
  ).length;
  const passed = counted.numPassedTests;
  const failed = counted.numFailedTests + broken;
  return {
    passed,
    failed: failed === 0 && (code !== 0 || passed === 0) ? 1 : failed,
    skipped: counted.numPendingTests + counted.numTodoTests,
  };
}

function heading(title) {
  process.stdout.write(`\n== ${title} ==\n`);
}

function report(results, { startedAt, interrupted, versions }) {
  const total = (key) => results.reduce((sum, result) => sum + (result[key] ?? 0), 0);
  const [passed, failed] = [total('passed'), total('failed') + (interrupted ? 1 : 0)];
  const lines = results.map(({ title, passed: good, failed: bad, skipped, took }) => {
    const left = skipped ? `, ${skipped} overgeslagen` : '';
    return `${bad === 0 ? 'goed' : 'FOUT'}  ${title.padEnd(32)} ${good} goed, ${bad} fout${left}  (${took})`;
  });
  process.stdout.write(`\n== Samenvatting (${seconds(startedAt)}) ==\n${lines.join('\n')}\n`);
  for (const line of versions) process.stdout.write(`${line}\n`);
  if (interrupted) process.stdout.write('Onderbroken: niet alles is gedraaid.\n');
  process.stdout.write(`${passed} passed, ${failed} failed\n`);
  return interrupted ? 130 : failed > 0 || passed === 0 ? 1 : 0;
}
