import { execFileSync, type ExecFileSyncOptionsWithStringEncoding } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const ROOT = fileURLToPath(new URL('..', import.meta.url))
const NPM = process.platform === 'win32' ? 'npm.cmd' : 'npm'

/** What is looked at of the output of `headwater annotate --json`. */
interface Annotated {
  readonly statements: readonly { readonly speaker: string | null }[]
}

/**
 * Checks the package as a user gets it: packs it, lints the tarball, installs it into an empty folder without
 * development dependencies, and runs the command and the library from there.
 */
function main(): void {
  const folder = mkdtempSync(join(tmpdir(), 'headwater-pack-'))
  try {
    run(NPM, ['pack', '--silent', '--pack-destination', folder], ROOT)
    const tarball = join(folder, readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? '')
    run(NPM, ['exec', '--no', '--', 'publint', 'run', tarball, '--strict'], ROOT)
    run(NPM, ['exec', '--no', '--', 'attw', tarball, '--profile', 'esm-only'], ROOT)
    writeFileSync(join(folder, 'package.json'), '{ "name": "clean", "private": true, "type": "module" }\n')
    run(NPM, ['install', '--omit=dev', '--prefer-offline', '--no-audit', '--no-fund', tarball], folder)
    checkCommand(folder)
    checkModels(folder)
    checkLibrary(folder)
    console.log('The packed tarball installs clean and runs.')
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

function checkCommand(folder: string): void {
  const bin = join(folder, 'node_modules', 'headwater', 'dist', 'cli', 'main.js')
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as { version: string }
  const printed = run(NPM, ['exec', '--no', '--', 'headwater', '--version'], folder)
  expect(printed.includes(version), `headwater --version printed ${printed}`)
  const examples = join(folder, 'node_modules', 'headwater', 'examples')
  const pages = readdirSync(examples, { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.html'))
  const json = run(process.execPath, [bin, 'trace', '--json', ...pages.map((name) => join(examples, name))], folder)
  const trace = JSON.parse(json) as { schema: string; articles: unknown[]; claims: unknown[] }
  expect(trace.schema === 'headwater.trace/1', `schema is ${trace.schema}`)
  expect(trace.articles.length === pages.length, `${trace.articles.length} articles of ${pages.length} pages`)
  expect(trace.claims.length > 0, 'the example has no claims')
  expect(run(process.execPath, [bin, 'schema'], folder).includes('headwater.trace/1'), 'headwater schema prints no schema')
}

/** Every model is there, and a text of one's own is read with them. */
function checkModels(folder: string): void {
  const installed = readdirSync(join(folder, 'node_modules', 'headwater', 'models')).sort()
  const models = readdirSync(join(ROOT, 'models')).sort()
  expect(installed.join() === models.join(), `it ships the models ${installed.join(', ')}`)
  const text = join(folder, 'report.txt')
  writeFileSync(text, 'Ferry late\n\nAda Quill, the harbour master, said the ferry would not sail before noon.\n')
  const trace = JSON.parse(run(NPM, ['exec', '--no', '--', 'headwater', 'annotate', '--json', text], folder)) as Annotated
  const speakers = trace.statements.map(({ speaker }) => speaker)
  expect(speakers.join() === 'Ada Quill', `headwater annotate finds statements of ${speakers.join(', ') || 'nobody'}`)
}

function checkLibrary(folder: string): void {
  const script = "import * as headwater from 'headwater'; console.log(Object.keys(headwater).sort().join(' '))"
  const names = run(process.execPath, ['--input-type=module', '--eval', script], folder)
  expect(names.split(/\s/).includes('trace'), `the library exports ${names}`)
}

function run(command: string, args: readonly string[], cwd: string): string {
  const options: ExecFileSyncOptionsWithStringEncoding = {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    maxBuffer: 1 << 28,
    shell: command === NPM && process.platform === 'win32',
  }
  return execFileSync(command, args, options)
}

function expect(holds: boolean, otherwise: string): void {
  if (!holds) throw new Error(`The packed tarball does not work: ${otherwise}`)
}

main()
