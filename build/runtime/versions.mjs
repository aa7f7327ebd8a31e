import { npm, run } from './commands.mjs';
import { SetupError } from './messages.mjs';

/**
 * What an Electron says of itself when asked, so that a report does not repeat what somebody once wrote down.
 * @param {string} executable
 * @returns {Promise<{ electron: string, chrome: string, node: string }>}
 * @throws {SetupError} when it does not start, or is no Electron
 */
export async function versionsInside(executable) {
  const ask =
    'const { electron, chrome, node } = process.versions; console.log(JSON.stringify({ electron, chrome, node }))';
  const { output } = await run(executable, ['-e', ask], {
    collect: true,
    env: { ...process.env, ELECTRON_RUN_AS_NODE: '1' },
  });
  const versions = answerIn(output);
  if (versions?.electron) return versions;
  throw new SetupError(`${executable} start niet als Electron:\n${output.trim()}`);
}

/** The last line that is an answer: a system without a desktop writes complaints around it. */
function answerIn(output) {
  const line = output.split('\n').findLast((text) => text.startsWith('{'));
  return line === undefined ? undefined : JSON.parse(line);
}

/** The Node that a script of package.json runs on, such as '24.21.0'. */
export async function nodeOfScripts() {
  const { output } = await npm(['exec', '--offline', '--call', 'node -p process.versions.node'], {
    collect: true,
  });
  return output.trim();
}

/**
 * One line for the tests with windows and one for those without, for the report. Only what ran is told.
 * @param {{ kind: 'official' | 'fallback', inside: { electron: string, chrome: string, node: string }, scriptNode: string }} found
 * @param {readonly string[]} stepsRun names of steps, such as 'unit' and 'e2e'
 * @returns {readonly string[]}
 */
export function versionLines({ kind, inside, scriptNode }, stepsRun) {
  const origin = kind === 'official' ? 'de officiële' : 'de vervangende, voor ontwikkelen en testen';
  return [
    ...(stepsRun.includes('e2e')
      ? [
          `Tests met venster: Electron ${inside.electron} (${origin}), Chromium ${inside.chrome}, Node ${inside.node}`,
        ]
      : []),
    ...(stepsRun.includes('unit') ? [`Tests zonder venster: Node ${scriptNode}`] : []),
  ];
}
