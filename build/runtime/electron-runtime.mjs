import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { closedIsPossible, closedVersion, ensureClosed } from './closed-electron.mjs';
import { say, SetupError } from './messages.mjs';
import { fetchOfficial, officialExecutable, officialVersion } from './official-electron.mjs';
import { cloneCache, runtimeFile } from './places.mjs';

/**
 * Which Electron this clone runs.
 * @typedef {object} Runtime
 * @property {'official' | 'closed'} kind official: the electron package's own binary; closed: the stand-in
 * @property {string} version Electron version, such as '45.4.1'
 * @property {string} executable absolute path; started as `executable <folder of the application> [arguments]`
 */

/**
 * Finds an Electron: the official binary where it is or can be had, else (Linux x64) the closed runtime.
 * @returns {Promise<Runtime>}
 * @throws {SetupError} when there is none for this machine
 */
export async function ensureRuntime() {
  const runtime = await findRuntime();
  mkdirSync(cloneCache, { recursive: true });
  const text = `${JSON.stringify(runtime, null, 2)}\n`;
  if (!existsSync(runtimeFile) || readFileSync(runtimeFile, 'utf8') !== text)
    writeFileSync(runtimeFile, text);
  return runtime;
}

async function findRuntime() {
  const official = officialExecutable() ?? (await fetchOfficial({ evenAfterFailure: !closedIsPossible() }));
  if (official) return { kind: 'official', version: officialVersion(), executable: official };
  if (closedIsPossible()) return { kind: 'closed', version: closedVersion, executable: await ensureClosed() };
  throw new SetupError(
    `Electron ${officialVersion()} is niet op te halen, en voor dit systeem is er geen vervanger.\n` +
      '  Controleer de verbinding (en een eventuele proxy) en geef dezelfde opdracht nog eens.',
  );
}

/** Says where it matters that the stand-in runs. */
export function warnAboutRuntime({ kind, version }) {
  if (kind !== 'closed') return;
  say(`Let op: dit is de ontwikkel- en testruntime (Electron ${version}). Nooit voor echte dossiers.`);
}
