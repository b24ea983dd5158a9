import { execFileSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import { apart, wholeNumber } from '../command.js'
import { middleRound, type ReadFigures, type ReaderFigures } from './figures.js'
import { measureReader, type ReaderRound, type ReaderTask } from './measure-reader.js'
import { measureStream, type StreamMeasurement, type StreamTask } from './measure-stream.js'
import { findPages, scorerOf, unpackPages, type PageSet } from './pages.js'
import { READERS, type ReaderName } from './readers.js'
import { renderReport } from './report.js'
import { missedTargets } from './targets.js'

const USAGE = `usage: npm run bench:read -- [--rounds 3] [--stream 10000] [--quick] [--json]

  --rounds   rounds of all readers, of which each reader's middle one counts; every reader has a process of its own in each
  --stream   pages of the stream
  --quick    a few pages in one round and a short stream: whether everything runs, no target is judged
  --json     figures for machines

Exits with 1 when a target is missed. On other pages than the public benchmark's no target is judged either.`

const ROOT = resolve(import.meta.dirname, '../..')
const QUICK = { rounds: 1, stream: 50, pages: 4 }

/** Fast readers go over the pages again until this much time has passed: first to be compiled, then to be timed. */
const LEAST_MILLISECONDS = 3000

/** What a process of its own is asked to do. */
type Task = ReaderTask | StreamTask

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '3' },
    stream: { type: 'string', default: '10000' },
    quick: { type: 'boolean', default: false },
    json: { type: 'boolean', default: false },
    help: { type: 'boolean', default: false },
    one: { type: 'string' },
  },
})

if (values.help) console.log(USAGE)
else if (values.one !== undefined) await runTask(JSON.parse(values.one) as Task)
else process.exitCode = main()

function main(): number {
  const scratch = mkdtempSync(join(tmpdir(), 'headwater-read-'))
  try {
    const pages = findPages(ROOT)
    if (pages.gold === null) console.error('The public benchmark pages are not beside the project; the bundled example is read instead')
    const figures = measure(pages, scratch)
    console.log(values.json ? JSON.stringify(figures) : renderReport(figures))
    const missed = values.quick || pages.gold === null ? [] : missedTargets(figures)
    for (const line of missed) console.error(line)
    return missed.length > 0 ? 1 : 0
  } finally {
    rmSync(scratch, { recursive: true })
  }
}

function measure(pages: PageSet, scratch: string): ReadFigures {
  const folder = join(scratch, 'pages')
  unpackPages(pages, folder, values.quick ? QUICK.pages : Infinity)
  const names = Object.keys(READERS) as ReaderName[]
  const textsOf = (reader: ReaderName): string => join(scratch, `${reader}.jsonl`)
  // round by round, so that what else the machine does slows all readers alike
  const rounds = Array.from({ length: values.quick ? QUICK.rounds : wholeNumber(values.rounds, USAGE) }, () =>
    names.map((reader) =>
      runApart<ReaderRound>({ reader, folder, texts: textsOf(reader), leastMilliseconds: values.quick ? 0 : LEAST_MILLISECONDS }),
    ),
  ).flat()
  const readers = names.map((reader): ReaderFigures => {
    const own = rounds.filter((round) => round.reader === reader)
    return { ...middleRound(own), body: values.quick ? null : bodyScore(pages, textsOf(reader)) }
  })
  const stream = runApart<StreamMeasurement>({ folder, pages: values.quick ? QUICK.stream : wholeNumber(values.stream, USAGE), scratch })
  return { pages: pages.name, readers, stream }
}

/** Body F1 by the public scorer; null for pages that it has no answers for. */
function bodyScore({ gold }: PageSet, texts: string): number | null {
  if (gold === null) return null
  const scores = execFileSync(process.execPath, [scorerOf(ROOT), gold, texts, '--json'], { encoding: 'utf8' })
  return (JSON.parse(scores) as { body: { f: number } }).body.f
}

function runApart<T>(task: Task): T {
  return apart<T>(fileURLToPath(import.meta.url), task, ['--expose-gc'])
}

async function runTask(task: Task): Promise<void> {
  const say = console.log
  // peers write to these about every page that they find fault with
  console.log = console.warn = console.error = () => undefined
  say(JSON.stringify('reader' in task ? await measureReader(task) : await measureStream(task)))
}
