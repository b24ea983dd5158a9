import { spawnSync } from 'node:child_process'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const PAGE = join(ROOT, 'out', 'demo.html')

/** Traces the bundled example with the built command and says where its page is. */
function main(): void {
  mkdirSync(join(ROOT, 'out'), { recursive: true })
  const { status } = spawnSync(process.execPath, ['dist/cli/main.js', 'trace', 'examples/grain-terminal', '--html', PAGE], {
    cwd: ROOT,
    stdio: 'inherit',
  })
  process.exitCode = status ?? 1
  if (status === 0) console.log(`\nThe same as a page: ${pathToFileURL(PAGE).href}`)
}

main()
