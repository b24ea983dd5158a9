import { defineConfig } from 'vitest/config'

/** The tests that need a browser: one after another in one process, so that nothing disturbs what they time. */
export default defineConfig({
  test: {
    include: ['test/browser/**/*.test.ts'],
    setupFiles: ['test/no-network.ts'],
    globalSetup: ['test/browser/launch.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    fileParallelism: false,
    isolate: false,
  },
})
