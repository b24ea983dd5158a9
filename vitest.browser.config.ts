import { defineConfig } from 'vitest/config'

const shared = {
  setupFiles: ['test/no-network.ts'],
  globalSetup: ['test/browser/launch.ts'],
  testTimeout: 60_000,
  hookTimeout: 120_000,
  isolate: false,
}

/** The tests that need a browser: two files at a time, for they mostly wait for pages; then, with nothing beside it, what is timed. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'page',
          include: ['test/browser/**/*.test.ts'],
          exclude: ['test/browser/speed.test.ts'],
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
        },
      },
      {
        test: { ...shared, name: 'speed', include: ['test/browser/speed.test.ts'], fileParallelism: false, sequence: { groupOrder: 2 } },
      },
    ],
  },
})
