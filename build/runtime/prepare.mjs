import { ensureDependencies } from './dependencies.mjs';
import { hasDisplay } from './display.mjs';
import { ensureRuntime, warnAboutRuntime } from './electron-runtime.mjs';
import { withCloneLock } from './lock.mjs';
import { ensureSqliteAddon } from './sqlite-addon.mjs';
import { demandSharedLibraries, ensureSystemPackages } from './system-libraries.mjs';

/** What every command needs: the packages. */
export function preparePackages() {
  return withCloneLock(ensureDependencies);
}

/**
 * Everything that opens windows needs: packages, system libraries, an Electron and the SQLite addon that fits it.
 * Quick (well under a second) when all is there.
 * @param {{ readsPdf: boolean }} needs `readsPdf`: the command reads printed PDFs back
 * @returns {Promise<import('./electron-runtime.mjs').Runtime>}
 */
export function prepareApplication({ readsPdf }) {
  return withCloneLock(async () => {
    await ensureDependencies();
    await ensureSystemPackages(['window', ...(hasDisplay() ? [] : ['screen']), ...(readsPdf ? ['pdf'] : [])]);
    const runtime = await ensureRuntime();
    demandSharedLibraries(runtime.executable);
    await ensureSqliteAddon(runtime.kind);
    warnAboutRuntime(runtime);
    return runtime;
  });
}
