import { defineConfig } from 'vitest/config';

/**
 * The tests with the real application. One window at a time: each file starts its own, and two at once would measure
 * the machine instead of the product. Nothing is tried twice.
 */
export default defineConfig({
  root: new URL('..', import.meta.url).pathname,
  test: {
    include: ['test/e2e/**/*.test.ts'],
    environment: 'node',
    testTimeout: 120_000,
    hookTimeout: 120_000,
    teardownTimeout: 20_000,
    pool: 'forks',
    maxWorkers: 1,
    fileParallelism: false,
    sequence: { concurrent: false, shuffle: false },
    retry: 0,
  },
});
