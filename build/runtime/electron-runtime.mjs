import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { ensureFallback, fallbackIsPossible, fallbackVersion } from './fallback-electron.mjs';
import { say, SetupError } from './messages.mjs';
import { fetchOfficial, officialExecutable, officialVersion } from './official-electron.mjs';
import { cloneCache, runtimeFile } from './paths.mjs';

/**
 * Which Electron this clone runs.
 * @typedef {object} Runtime
 * @property {'official' | 'fallback'} kind official: the electron package's own binary; fallback: see fallback-electron.mjs
 * @property {string} version Electron version, such as '45.4.1'
 * @property {string} executable absolute path; started as `executable <folder of the application> [arguments]`
 */

/**
 * Finds an Electron: the official binary where it is or can be had, else (Linux x64) the fallback.
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
  const official = officialExecutable() ?? (await fetchOfficial({ evenAfterFailure: !fallbackIsPossible() }));
  if (official) return { kind: 'official', version: officialVersion(), executable: official };
  if (fallbackIsPossible())
    return { kind: 'fallback', version: fallbackVersion, executable: await ensureFallback() };
  throw new SetupError(
    `Electron ${officialVersion()} is niet op te halen, en voor dit systeem is er geen vervangende Electron.\n` +
      '  Controleer de verbinding (en een eventuele proxy) en geef dezelfde opdracht nog eens.',
  );
}

/** Says where it matters that the fallback runs. */
export function warnAboutRuntime({ kind, version }) {
  if (kind !== 'fallback') return;
  say(
    `Let op: dit is de vervangende Electron (${version}), voor ontwikkelen en testen. Nooit voor echte dossiers.`,
  );
}
