import { readdirSync, readFileSync } from 'node:fs'
import { dirname, join, relative, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'

const SRC = fileURLToPath(new URL('../src', import.meta.url))

/**
 * Who may import whom: inward and earlier only. A folder may also import itself, `errors` and `lexicons`; `type:` means
 * that only types may be imported. ARCHITECTURE.md says what each folder is for.
 */
const MAY_IMPORT: Readonly<Record<string, readonly string[]>> = {
  errors: [],
  lexicons: [],
  models: [],
  document: [],
  assumptions: ['document'],
  fetch: ['document'],
  extract: ['document'],
  text: ['document'],
  'annotate/dates': ['text', 'document'],
  'annotate/quotes': ['annotate/dates', 'text', 'document'],
  'annotate/entities': ['annotate/quotes', 'annotate/dates', 'text', 'models', 'document'],
  'annotate/attributions': ['annotate/entities', 'annotate/quotes', 'annotate/dates', 'text', 'models', 'document'],
  'annotate/outlets': ['document'],
  annotate: ['annotate/attributions', 'annotate/entities', 'annotate/quotes', 'annotate/dates', 'text', 'document'],
  match: ['text', 'document'],
  cluster: ['type:match', 'type:annotate', 'document'],
  lineage: ['cluster', 'match', 'type:annotate', 'document'],
  claims: ['cluster', 'match', 'type:annotate', 'document'],
  origins: ['lineage', 'claims', 'assumptions', 'document'],
  ask: ['origins', 'claims', 'document'],
  report: ['ask', 'assumptions', 'type:origins', 'type:claims', 'type:lineage', 'type:cluster', 'type:match', 'type:annotate', 'document'],
  pipeline: [
    'report',
    'ask',
    'assumptions',
    'origins',
    'claims',
    'lineage',
    'cluster',
    'match',
    'annotate',
    'annotate/outlets',
    'text',
    'extract',
    'fetch',
    'document',
  ],
  server: [],
  cli: ['server', 'pipeline', 'report', 'fetch', 'document'],
  web: ['report', 'document'],
  index: ['pipeline', 'fetch', 'report', 'document'],
}
const EVERYONE = ['errors', 'lexicons']

/** The folders that may touch disk, network, clock and environment; every stage is a pure function. */
const EFFECTFUL: ReadonlySet<string> = new Set(['fetch', 'server', 'cli', 'web'])
/**
 * Modules of Node that touch nothing outside the package and the process, and who needs them: hashes, loading the tagger,
 * reading the models and the report app that ship with the package, giving way between articles.
 */
const PURE_MODULES: Readonly<Record<string, readonly string[]>> = {
  document: ['node:crypto'],
  text: ['node:module'],
  models: ['node:fs'],
  report: ['node:crypto', 'node:fs'],
  pipeline: ['node:timers/promises'],
}
/** `Date.now()`, `new Date()`, `process.env`, `fetch(…)`; also what makes two runs differ: `Math.random()`, `a.localeCompare(b)`. */
const EFFECT =
  /\b(?:Date\.now|new Date\(\)|Math\.random|performance\.now|process\.\w+|setTimeout|setInterval|localeCompare|toLocale\w+|Intl\.\w+)|(?<![.\w])fetch\(/g

/** `import type { A } from './a.js'`, `export * from './b.js'`, `import './c.js'`. */
const STATIC_IMPORT = /^(?:import|export)\s+(?<type>type\s)?(?:[\w*{][^'";]*?from\s+)?'(?<to>[^']+)'/gm
/** `await import('./a.js')` */
const DYNAMIC_IMPORT = /\bimport\(\s*'(?<to>[^']+)'/g
const COMMENT = /\/\*[\s\S]*?\*\/|^\s*\/\/.*$/gm

const MAX_LINES = 400

interface SourceFile {
  /** Path below src, with forward slashes. */
  readonly path: string
  readonly text: string
}

const files: readonly SourceFile[] = readdirSync(SRC, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile() && /\.(?:ts|svelte)$/.test(entry.name))
  .map((entry) => join(entry.parentPath, entry.name))
  .map((path) => ({ path: relative(SRC, path).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }))

/** 'annotate/dates/rules/x.ts' → 'annotate/dates', 'annotate/index.ts' → 'annotate', 'errors.ts' → 'errors'. */
function folderOf(path: string): string {
  const [first = '', ...rest] = path.replace(/\.[jt]s$/, '').split('/')
  return first === 'annotate' && rest.length > 1 ? `annotate/${rest[0]}` : first
}

function badImports({ path, text }: SourceFile): string[] {
  const from = folderOf(path)
  const allowed = new Set([...(MAY_IMPORT[from] ?? []), ...EVERYONE, from])
  const bad: string[] = []
  for (const match of [...text.matchAll(STATIC_IMPORT), ...text.matchAll(DYNAMIC_IMPORT)]) {
    const target = match.groups?.['to'] ?? ''
    if (target.startsWith('node:')) {
      if (!EFFECTFUL.has(from) && !PURE_MODULES[from]?.includes(target)) bad.push(`${path} → ${target}`)
    } else if (target.startsWith('.')) {
      const to = folderOf(relative(SRC, resolve(SRC, dirname(path), target)).replaceAll('\\', '/'))
      const typeOnly = match.groups?.['type'] !== undefined
      if (!allowed.has(to) && !(typeOnly && allowed.has(`type:${to}`))) bad.push(`${path} → ${to}`)
    }
  }
  return bad
}

function effects({ path, text }: SourceFile): string[] {
  if (EFFECTFUL.has(folderOf(path))) return []
  return [...text.replace(COMMENT, '').matchAll(EFFECT)].map((match) => `${path}: ${match[0]}`)
}

describe('src', () => {
  test('every folder has a row in the table', () => {
    expect([...new Set(files.map((file) => folderOf(file.path)))].filter((folder) => !(folder in MAY_IMPORT))).toEqual([])
  })

  test('imports point inward and to earlier stages only', () => {
    expect(files.flatMap(badImports)).toEqual([])
  })

  test('stages touch no disk, network, clock or environment', () => {
    expect(files.flatMap(effects)).toEqual([])
  })

  test(`no file is longer than ${MAX_LINES} lines, word lists aside`, () => {
    const long = files.filter((file) => folderOf(file.path) !== 'lexicons' && file.text.split('\n').length > MAX_LINES + 1)
    expect(long.map((file) => file.path)).toEqual([])
  })
})

describe('the checks themselves', () => {
  test.each([
    ['match/index.ts', "import { trace } from '../pipeline/index.js'", ['match/index.ts → pipeline']],
    ['match/index.ts', "import {\n  a,\n  b,\n} from '../cluster/index.js'", ['match/index.ts → cluster']],
    ['document/span.ts', "export * from '../text/index.js'", ['document/span.ts → text']],
    ['claims/index.ts', "const late = await import('../lineage/index.js')", ['claims/index.ts → lineage']],
    ['cluster/index.ts', "import { matchPassages } from '../match/index.js'", ['cluster/index.ts → match']],
    ['cluster/index.ts', "import type { Shingle } from '../match/types.js'", []],
    ['annotate/dates/index.ts', "import { findQuotations } from '../quotes/index.js'", ['annotate/dates/index.ts → annotate/quotes']],
    ['annotate/quotes/index.ts', "import { resolveDates } from '../dates/index.js'", []],
    ['annotate/quotes/pairs.ts', "import '../../lexicons/en/cues.js'\nimport { HeadwaterError } from '../../errors.js'", []],
    ['extract/index.ts', "import { readFileSync } from 'node:fs'", ['extract/index.ts → node:fs']],
    ['annotate/entities/tagger/index.ts', "import { readModel } from '../../../models/index.js'", []],
    ['claims/index.ts', "import { readModel } from '../models/index.js'", ['claims/index.ts → models']],
    ['models/index.ts', "import { readFileSync } from 'node:fs'", []],
    ['document/identity.ts', "import { createHash } from 'node:crypto'", []],
    ['fetch/files.ts', "import { open } from 'node:fs/promises'", []],
  ])('%s: %s', (path, text, bad) => {
    expect(badImports({ path, text })).toEqual(bad)
  })

  test.each([
    ['const today = new Date()', ['new Date()']],
    ['const day = new Date(value)', []],
    ['names.sort((a, b) => a.localeCompare(b))', ['localeCompare']],
    ['await fetch(url)', ['fetch(']],
    ['await effects.fetch(url)', []],
    ['// never Date.now\n/** nor process.env */', []],
  ])('%s', (text, found) => {
    expect(effects({ path: 'match/index.ts', text })).toEqual(found.map((effect) => `match/index.ts: ${effect}`))
  })
})
