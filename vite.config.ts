import { fileURLToPath } from 'node:url'
import { svelte } from '@sveltejs/vite-plugin-svelte'
import { defineConfig } from 'vite'

const WEB = fileURLToPath(new URL('src/web', import.meta.url))

/** The report app as one script and one style sheet, which `renderHtml` puts into the page: a file of its own must need no other. */
export default defineConfig({
  root: WEB,
  plugins: [svelte()],
  build: {
    outDir: fileURLToPath(new URL('dist/web', import.meta.url)),
    emptyOutDir: true,
    target: 'es2023',
    cssCodeSplit: false,
    reportCompressedSize: false,
    // The app makes no ids of its own: what hashes is never called in it, and falls away.
    rolldownOptions: {
      external: ['node:crypto'],
      treeshake: { moduleSideEffects: (id) => id.includes('/node_modules/') || id.startsWith(WEB) },
    },
    lib: { entry: `${WEB}/main.ts`, formats: ['iife'], name: 'headwater', fileName: () => 'app.js', cssFileName: 'app' },
  },
  logLevel: 'warn',
})
