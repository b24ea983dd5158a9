import { strict as assert } from 'node:assert'
import { closeSync, openSync, readdirSync, readFileSync, writeSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import type * as headwater from '../../src/index.js'

export interface StreamTask {
  readonly folder: string
  readonly pages: number
  /** Where the archive is put: a folder with room for 35 KB a page. */
  readonly scratch: string
}

/** What a process holds: `heap` in objects that are in use, `peak` at most since it began, both in MB. */
export interface Memory {
  readonly heapMegabytes: number
  readonly peakMegabytes: number
}

export interface StreamMeasurement {
  readonly pages: number
  readonly pagesPerSecond: number
  /** After a fifth of the pages, and after all. */
  readonly early: Memory
  readonly late: Memory
}

/**
 * Reads one archive that has the pages again and again, dropping each article as it comes, and says what the process held.
 * Throws AssertionError when an article is missing. The process must run with `--expose-gc`.
 */
export async function measureStream({ folder, pages, scratch }: StreamTask): Promise<StreamMeasurement> {
  const { read } = (await import(new URL('../../dist/index.js', import.meta.url).href)) as typeof headwater
  const archive = join(scratch, 'pages.jsonl.gz')
  writeArchive(archive, folder, pages)
  const start = performance.now()
  let early: Memory | null = null
  let done = 0
  for await (const article of read([archive])) {
    assert.ok(article.text.length > 0, article.source)
    if (++done === Math.ceil(pages / 5)) early = memory()
  }
  const milliseconds = performance.now() - start
  assert.equal(done, pages, 'pages read')
  assert.ok(early)
  return { pages, pagesPerSecond: (pages * 1000) / milliseconds, early, late: memory() }
}

/** One record a line. The parts of a gzip file follow one another, so the pages are packed once and written many times. */
function writeArchive(archive: string, folder: string, pages: number): void {
  const records = readdirSync(folder).map((file) => `${JSON.stringify({ html: readFileSync(join(folder, file), 'utf8') })}\n`)
  const whole = gzipSync(records.join(''))
  const rest = gzipSync(records.slice(0, pages % records.length).join(''))
  const file = openSync(archive, 'w')
  for (let left = pages; left >= records.length; left -= records.length) writeSync(file, whole)
  writeSync(file, rest)
  closeSync(file)
}

function memory(): Memory {
  assert.ok(gc, 'run with --expose-gc')
  gc()
  return { heapMegabytes: process.memoryUsage().heapUsed / 2 ** 20, peakMegabytes: process.resourceUsage().maxRSS / 2 ** 10 }
}
