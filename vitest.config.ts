import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    // these need a browser: npm run test:browser
    exclude: ['test/browser/**'],
    setupFiles: ['test/no-network.ts'],
    testTimeout: 30_000,
    // Modules hold no state, so files may share them: loading them anew for each file takes as long as all tests do.
    isolate: false,
  },
})
