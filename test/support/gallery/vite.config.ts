import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

/** Builds the gallery of components to a folder given on the command line (--outDir); it is never shipped. */
export default defineConfig({
  root: new URL('.', import.meta.url).pathname,
  base: './',
  plugins: [react()],
  build: {
    target: 'chrome130',
    cssTarget: 'chrome130',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
  },
});
