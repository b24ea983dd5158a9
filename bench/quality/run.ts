import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { measureBundled } from './bundled-sets.js'
import { readBundledCases } from './corpus/bundled-case.js'
import type { SetResult } from './figures.js'
import { brokenFloors, raiseFloors, type Floors } from './floors.js'
import { measureShared } from './shared-sets.js'
import { renderTable } from './table.js'

const USAGE = `usage: npm run bench:quality -- [SET …] [--gate] [--update [--allow-regression]] [--bundled] [--misses] [--json]

  SET                 only sets whose names begin so: grain-terminal, shared/pages
  --gate              exit 1 when a figure is below its floor
  --update            raise the floors to what was measured
  --allow-regression  let --update lower them
  --bundled           only the texts that ship with the project
  --misses            say what was not found or is wrong
  --json              figures for machines`

const ROOT = resolve(import.meta.dirname, '../..')
const FLOORS = join(import.meta.dirname, 'floors.json')
/** Sets that are measured only where their texts are. */
const SHARED_PREFIX = 'shared/'

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    gate: { type: 'boolean', default: false },
    update: { type: 'boolean', default: false },
    'allow-regression': { type: 'boolean', default: false },
    bundled: { type: 'boolean', default: false },
    misses: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) console.log(USAGE)
else process.exitCode = await main()

async function main(): Promise<number> {
  const results = await measure(positionals)
  if (results.length === 0) {
    console.error(`No set begins with ${positionals.join(' or ')}`)
    return 2
  }
  const floors = existsSync(FLOORS) ? (JSON.parse(readFileSync(FLOORS, 'utf8')) as Floors) : {}
  console.log(values.json ? JSON.stringify(results) : renderTable(results, floors))
  if (values.misses) for (const { set, misses } of results) for (const miss of misses) console.log(`${set}: ${miss}`)
  if (values.update) writeFileSync(FLOORS, `${JSON.stringify(raiseFloors(results, floors, values['allow-regression']), null, 2)}\n`)
  if (!values.gate) return 0
  const expected = (set: string) => positionals.length === 0 && !set.startsWith(SHARED_PREFIX)
  const broken = brokenFloors(results, values.update ? (JSON.parse(readFileSync(FLOORS, 'utf8')) as Floors) : floors, expected)
  for (const line of broken) console.error(line)
  return broken.length > 0 ? 1 : 0
}

async function measure(only: readonly string[]): Promise<SetResult[]> {
  const wanted = (set: string) => only.length === 0 || only.some((name) => set.startsWith(name))
  const cases = readBundledCases(ROOT)
  const needed =
    wanted('stories') || wanted('questions')
      ? cases
      : cases.filter(({ name }) => wanted(name) || only.some((prefix) => prefix.startsWith(`${name}/`)))
  const bundled = (await measureBundled(needed)).filter(({ set }) => wanted(set))
  return values.bundled ? bundled : [...bundled, ...(await measureShared(resolve(ROOT, '../shared'), only))]
}
