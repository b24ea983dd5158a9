import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { apart, wholeNumber } from '../command.js'
import type { MatchFigures } from './figures.js'
import type { FinderName } from './finders.js'
import { measureLibrary, type LibraryMeasurement, type LibraryTask } from './library.js'
import { measurePassages, type PassagesMeasurement, type PassagesTask } from './passages.js'
import { renderReport } from './report.js'
import { missedTargets } from './targets.js'

const USAGE = `usage: npm run bench:match -- [--only passages,library] [--story 500] [--library 100000] [--beside 1000]
                               [--queries 60] [--words 700] [--seed 1] [--runs 3] [--gate] [--json]

  --only     measurements to take, by commas
  --story    articles of the story whose passages are found
  --library  articles of the library that new ones are held against
  --beside   articles of the library with which the other ways of finding passages are compared; none can hold the large one
  --queries  new articles that are held against the library
  --words    words of an article
  --runs     runs of the story, of which the fastest counts: what else a machine does only ever slows a run down
  --gate     exit 1 when a target is missed
  --json     figures for machines`

/** New articles against the library that all ways of finding can hold: aligning with every article takes seconds for each. */
const BESIDE_QUERIES = 15
const BESIDE: readonly FinderName[] = ['Headwater', 'MinHash-LSH', 'all pairs']

/** What a process of its own is asked to do. */
type Task = { readonly passages: PassagesTask } | { readonly library: LibraryTask }

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'passages,library' },
    story: { type: 'string', default: '500' },
    library: { type: 'string', default: '100000' },
    beside: { type: 'string', default: '1000' },
    queries: { type: 'string', default: '60' },
    words: { type: 'string', default: '700' },
    seed: { type: 'string', default: '1' },
    runs: { type: 'string', default: '3' },
    gate: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
    one: { type: 'string' },
  },
})

if (values.help) console.log(USAGE)
else if (values.one !== undefined) console.log(JSON.stringify(runTask(JSON.parse(values.one) as Task)))
else process.exitCode = main()

function main(): number {
  const wanted = new Set(values.only.split(','))
  const figures: MatchFigures = {
    passages: wanted.has('passages') ? passages() : null,
    library: wanted.has('library') ? library() : [],
  }
  console.log(values.json ? JSON.stringify(figures) : renderReport(figures))
  const missed = missedTargets(figures)
  for (const line of missed) console.error(line)
  return values.gate && missed.length > 0 ? 1 : 0
}

function passages(): PassagesMeasurement {
  const task = { seed: number('seed'), articles: number('story'), words: number('words') }
  const runs = Array.from({ length: number('runs') }, () => runApart<PassagesMeasurement>({ passages: task }))
  return runs.reduce((best, run) => (run.cpuSeconds < best.cpuSeconds ? run : best))
}

function library(): LibraryMeasurement[] {
  const of = (finder: FinderName, articles: number, queries: number): LibraryMeasurement =>
    runApart<LibraryMeasurement>({ library: { finder, seed: number('seed'), articles, words: number('words'), queries } })
  return [
    of('Headwater', number('library'), number('queries')),
    ...BESIDE.map((finder) => of(finder, number('beside'), Math.min(BESIDE_QUERIES, number('queries')))),
  ]
}

function number(option: 'story' | 'library' | 'beside' | 'queries' | 'words' | 'seed' | 'runs'): number {
  return wholeNumber(values[option], USAGE)
}

function runApart<T>(task: Task): T {
  return apart<T>(fileURLToPath(import.meta.url), task, ['--expose-gc'])
}

function runTask(task: Task): PassagesMeasurement | LibraryMeasurement {
  return 'library' in task ? measureLibrary(task.library) : measurePassages(task.passages)
}
