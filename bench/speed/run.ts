import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { apart, wholeNumber } from '../command.js'
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
  const stories = wholeNumber(values.stories, USAGE)
  const measurements = values.sizes
    .split(',')
    .map((size) => wholeNumber(size, USAGE))
    .map((size) =>
      fastestOf(wholeNumber(values.runs, USAGE), {
        seed: wholeNumber(values.seed, USAGE),
        stories: Math.min(stories, size),
        articlesPerStory: Math.ceil(size / Math.min(stories, size)),
        wordsPerArticle: wholeNumber(values.words, USAGE),
      }),
    )
  console.log(values.json ? JSON.stringify(measurements) : renderReport(measurements))
  const missed = missedTargets(measurements)
  for (const line of missed) console.error(line)
  return values.gate && missed.length > 0 ? 1 : 0
}

function fastestOf(runs: number, options: GenerateOptions): Measurement {
  const measurements = Array.from({ length: runs }, () => apart<Measurement>(fileURLToPath(import.meta.url), options))
  return measurements.reduce((fastest, one) => (one.milliseconds < fastest.milliseconds ? one : fastest))
}
