import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'electron-vite';

const at = (path: string): string => fileURLToPath(new URL(`../${path}`, import.meta.url));

/**
 * The lowest Electron the code has to run on: 33, the fallback of a machine without the official one
 * (see runtime/fallback-electron.mjs).
 * Syntax newer than this is rewritten; missing functions are not, so the code may only call what both have.
 */
const nodeTarget = 'node20.18';
const chromeTarget = 'chrome130';

/** Loaded from node_modules at run time: native code, and the log library that finds Electron by itself. */
const loadedAtRunTime = ['electron', /^electron\//, 'better-sqlite3', /^electron-log(\/|$)/];

/** Worker threads of the main process, each a file of its own beside main.js. */
const workers = {
  'argon2-worker': 'electron/vault/argon2-worker.ts',
  'backup-worker': 'electron/backup/backup-worker.ts',
};

const mainEntries = Object.entries({ main: 'electron/main.ts', ...workers })
  .filter(([, file]) => existsSync(at(file)))
  .map(([name, file]) => [name, at(file)] as const);

export default defineConfig({
  main: {
    root: at('.'),
    build: {
      outDir: at('out/main'),
      target: nodeTarget,
      externalizeDeps: false,
      sourcemap: false,
      emptyOutDir: true,
      rolldownOptions: {
        input: Object.fromEntries(mainEntries),
        external: loadedAtRunTime,
        output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'chunks/[name]-[hash].js' },
      },
    },
  },
  preload: {
    root: at('.'),
    build: {
      outDir: at('out/preload'),
      target: nodeTarget,
      externalizeDeps: false,
      sourcemap: false,
      emptyOutDir: true,
      rolldownOptions: {
        input: { preload: at('electron/preload.ts') },
        // A sandboxed preload can require nothing but electron: everything else has to be inside this one file.
        output: { format: 'cjs', entryFileNames: '[name].cjs', codeSplitting: false },
      },
    },
  },
  renderer: {
    root: at('renderer'),
    base: './',
    plugins: [react()],
    build: {
      outDir: at('out/renderer'),
      target: chromeTarget,
      minify: true,
      sourcemap: false,
      emptyOutDir: true,
      // Fonts and images stay files of app://: the content security policy allows no data: addresses.
      assetsInlineLimit: 0,
      modulePreload: { polyfill: false },
      rolldownOptions: { input: { index: at('renderer/index.html') } },
    },
  },
});
