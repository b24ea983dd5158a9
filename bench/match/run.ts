import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { apart, wholeNumber } from '../command.js'
import type { MatchFigures } from './figures.js'
import type { FinderName } from './finders.js'
import { measureGrouping, type GroupingMeasurement, type GroupingTask } from './grouping.js'
import { measureLibrary, type LibraryMeasurement, type LibraryTask } from './library.js'
import { measurePassages, type PassagesMeasurement, type PassagesTask } from './passages.js'
import { renderReport } from './report.js'
import { missedTargets } from './targets.js'

const USAGE = `usage: npm run bench:match -- [--only passages,grouping,library] [--story 500] [--grouped 20000] [--days 14] [--window DAYS]
                               [--library 100000] [--beside 1000] [--pairs 200] [--queries 60] [--words 700] [--seed 1] [--runs 3]
                               [--gate] [--json]

  --only     measurements to take, by commas
  --story    articles of the story whose passages are found
  --grouped  articles that are grouped into stories one by one, published over so many days
  --window   days that the grouping remembers, when not those it remembers by default
  --library  articles of the library that new ones are held against
  --beside   articles of the library with which MinHash-LSH is compared: it cannot hold the large one
  --pairs    articles of the library with every one of which new articles are aligned
  --queries  new articles that are held against the library
  --words    words of an article
  --runs     runs of the story, of which the fastest counts: what else a machine does only ever slows a run down
  --gate     exit 1 when a target is missed
  --json     figures for machines`

/** New articles against the smaller libraries, at most. */
const BESIDE_QUERIES = 20
const PAIRS_QUERIES = 5

/** What a process of its own is asked to do. */
type Task = { readonly passages: PassagesTask } | { readonly library: LibraryTask } | { readonly grouping: GroupingTask }

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: 'passages,grouping,library' },
    story: { type: 'string', default: '500' },
    library: { type: 'string', default: '100000' },
    beside: { type: 'string', default: '1000' },
    pairs: { type: 'string', default: '200' },
    grouped: { type: 'string', default: '20000' },
    days: { type: 'string', default: '14' },
    window: { type: 'string' },
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
    grouping: wanted.has('grouping') ? grouping() : null,
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

function grouping(): GroupingMeasurement {
  const windowDays = values.window === undefined ? null : wholeNumber(values.window, USAGE)
  const task = { seed: number('seed'), articles: number('grouped'), days: number('days'), windowDays, words: number('words') }
  return runApart<GroupingMeasurement>({ grouping: task })
}

function library(): LibraryMeasurement[] {
  const of = (finder: FinderName, articles: number, most: number): LibraryMeasurement => {
    const queries = Math.min(most, number('queries'))
    return runApart<LibraryMeasurement>({ library: { finder, seed: number('seed'), articles, words: number('words'), queries } })
  }
  return [
    of('Headwater', number('library'), number('queries')),
    of('Headwater', number('beside'), BESIDE_QUERIES),
    of('MinHash-LSH', number('beside'), BESIDE_QUERIES),
    of('all pairs', number('pairs'), PAIRS_QUERIES),
  ]
}

function number(option: 'story' | 'grouped' | 'days' | 'library' | 'beside' | 'pairs' | 'queries' | 'words' | 'seed' | 'runs'): number {
  return wholeNumber(values[option], USAGE)
}

function runApart<T>(task: Task): T {
  return apart<T>(fileURLToPath(import.meta.url), task, ['--expose-gc'])
}

function runTask(task: Task): PassagesMeasurement | LibraryMeasurement | GroupingMeasurement {
  if ('grouping' in task) return measureGrouping(task.grouping)
  return 'library' in task ? measureLibrary(task.library) : measurePassages(task.passages)
}
