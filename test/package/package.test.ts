import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'
import { VERSION } from '../../src/pipeline/version.js'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm'

interface Packed {
  readonly size: number
  readonly files: readonly { readonly path: string }[]
}

/** What `npm pack` would put into the tarball of the current build. */
function packed(): Packed {
  const listing = execFileSync(NPM, ['pack', '--dry-run', '--json', '--ignore-scripts', '--offline'], {
    cwd: ROOT,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
    shell: process.platform === 'win32',
  })
  const [first] = JSON.parse(listing) as Packed[]
  if (!first) throw new Error(`npm pack printed ${listing}`)
  return first
}

test('the package holds the build, the models, the schemas, an example and its papers, and nothing else', () => {
  const paths = packed().files.map((file) => file.path)
  for (const path of [
    'dist/index.js',
    'dist/index.d.ts',
    'dist/cli/main.js',
    'dist/web/app.js',
    'dist/web/app.css',
    'schema/headwater.trace-1.schema.json',
    'models/attribution.bin',
    'models/kernels.wasm',
    'models/names.bin',
    'LICENSE',
    'CHANGELOG.md',
  ]) {
    expect(paths).toContain(path)
  }
  const tops = new Set(paths.map((path) => path.replace(/\/.*/, '')))
  expect([...tops].sort()).toEqual(['CHANGELOG.md', 'LICENSE', 'README.md', 'dist', 'examples', 'models', 'package.json', 'schema'])
})

test('the version that results carry is the version of the package', () => {
  const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as { version: string }
  expect(VERSION).toBe(version)
})

test('the library imports under its own name and exports what the API report lists', () => {
  const script = "import * as headwater from 'headwater'; console.log(JSON.stringify(Object.keys(headwater).sort()))"
  const exported = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: ROOT, encoding: 'utf8' })
  const report = readFileSync(new URL('../../docs/headwater.api.md', import.meta.url), 'utf8')
  const listed = [...report.matchAll(/^export (?:declare )?(?:async )?(?:function\*?|const|class) (\w+)/gm)].map((match) => match[1] ?? '')
  expect(JSON.parse(exported)).toEqual(listed.sort())
})
