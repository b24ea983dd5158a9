import { execFileSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { GenerateOptions } from './corpus/generate.js'
import { measure, type Measurement } from './measure.js'
import { renderReport } from './report.js'
import { missedTargets } from './targets.js'

const USAGE = `usage: npm run bench:speed -- [--sizes 5,50,500] [--stories N] [--words 700] [--seed 1] [--runs 3] [--gate] [--json]

  --sizes    articles of each run; every run has a process of its own
  --stories  stories that the articles of a run are divided into
  --words    words of an article
  --runs     runs of each size, of which the fastest counts: what else a machine does only ever slows a run down
  --gate     exit 1 when a target is missed
  --json     measurements for machines`

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '5,50,500' },
    stories: { type: 'string', default: '1' },
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
else if (values.one !== undefined) console.log(JSON.stringify(await measure(JSON.parse(values.one) as GenerateOptions)))
else process.exitCode = main()

function main(): number {
  const stories = wholeNumber(values.stories)
  const measurements = values.sizes
    .split(',')
    .map(wholeNumber)
    .map((size) =>
      fastestOf(wholeNumber(values.runs), {
        seed: wholeNumber(values.seed),
        stories: Math.min(stories, size),
        articlesPerStory: Math.ceil(size / Math.min(stories, size)),
        wordsPerArticle: wholeNumber(values.words),
      }),
    )
  console.log(values.json ? JSON.stringify(measurements) : renderReport(measurements))
  const missed = missedTargets(measurements)
  for (const line of missed) console.error(line)
  return values.gate && missed.length > 0 ? 1 : 0
}

function fastestOf(runs: number, options: GenerateOptions): Measurement {
  const measurements = Array.from({ length: runs }, () => measureApart(options))
  return measurements.reduce((fastest, one) => (one.milliseconds < fastest.milliseconds ? one : fastest))
}

/** Measures in a process of its own, so that one run's memory is not the next one's. */
function measureApart(options: GenerateOptions): Measurement {
  const args = [...process.execArgv, fileURLToPath(import.meta.url), '--one', JSON.stringify(options)]
  return JSON.parse(execFileSync(process.execPath, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] })) as Measurement
}

function wholeNumber(text: string): number {
  const value = Number(text)
  if (!Number.isInteger(value) || value < 1) throw new Error(`${text} is not a whole number above 0\n\n${USAGE}`)
  return value
}
