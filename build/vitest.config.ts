import { defineConfig } from 'vitest/config';

/** Unit, store and contract tests: everything that needs no window. Tests under test/unit mirror the source tree. */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/{unit,contract,store,faults}/**/*.test.{ts,tsx}'],
    environment: 'node',
    testTimeout: 30_000,
    pool: 'forks',
  },
});
