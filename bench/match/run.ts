import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { apart, wholeNumber } from '../command.js'
import type { MatchFigures } from './figures.js'
import { measurePassages, type PassagesMeasurement, type PassagesTask } from './passages.js'
import { renderReport } from './report.js'
import { missedTargets } from './targets.js'

const USAGE = `usage: npm run bench:match -- [--only passages] [--story 500] [--words 700] [--seed 1] [--runs 3] [--gate] [--json]

  --only   measurements to take, by commas
  --story  articles of the story whose passages are found
  --words  words of an article
  --runs   runs of each measurement, of which the fastest counts: what else a machine does only ever slows a run down
  --gate   exit 1 when a target is missed
  --json   figures for machines`

/** Measurements by name; each runs in a process of its own. */
const MEASUREMENTS = { passages: measurePassages }

/** What a process of its own is asked to do. */
interface Task {
  readonly name: keyof typeof MEASUREMENTS
  readonly task: PassagesTask
}

const { values } = parseArgs({
  options: {
    only: { type: 'string', default: Object.keys(MEASUREMENTS).join(',') },
    story: { type: 'string', default: '500' },
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
  const seed = wholeNumber(values.seed, USAGE)
  const words = wholeNumber(values.words, USAGE)
  const wanted = new Set(values.only.split(','))
  const figures: MatchFigures = {
    passages: wanted.has('passages')
      ? fastest({ name: 'passages', task: { seed, articles: wholeNumber(values.story, USAGE), words } })
      : null,
  }
  console.log(values.json ? JSON.stringify(figures) : renderReport(figures))
  const missed = missedTargets(figures)
  for (const line of missed) console.error(line)
  return values.gate && missed.length > 0 ? 1 : 0
}

function runTask({ name, task }: Task): PassagesMeasurement {
  return MEASUREMENTS[name](task)
}

function fastest(task: Task): PassagesMeasurement {
  const runs = Array.from({ length: wholeNumber(values.runs, USAGE) }, () =>
    apart<PassagesMeasurement>(fileURLToPath(import.meta.url), task, ['--expose-gc']),
  )
  return runs.reduce((best, run) => (run.cpuSeconds < best.cpuSeconds ? run : best))
}
