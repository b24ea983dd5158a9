import { writeFileSync } from 'node:fs'
import { READERS, type ReaderName } from './readers.js'

export interface ReaderTask {
  readonly reader: ReaderName
  /** Where the pages lie, as HTML files. */
  readonly folder: string
  /** File for what the reader made of them. */
  readonly texts: string
  /** The pages are read again until this much time has passed: once unmeasured, so that they are compiled, then timed. */
  readonly leastMilliseconds: number
}

/** One reader over all pages, as often as they were read. */
export interface ReaderRound {
  readonly reader: ReaderName
  readonly pages: number
  /** Pages of which the reader made something. */
  readonly read: number
  readonly pagesPerSecond: number
  /** Time that the process kept a core busy, per page. */
  readonly cpuMilliseconds: number
}

/** Reads the pages with the reader's compiler warm, and says how fast. The texts are those of the warming up. */
export async function measureReader({ reader, folder, texts, leastMilliseconds }: ReaderTask): Promise<ReaderRound> {
  const { pass, texts: readTexts } = await READERS[reader](folder)
  const made = await readTexts()
  writeFileSync(texts, made.map((page) => JSON.stringify(page)).join('\n'))
  await repeat(pass, leastMilliseconds)
  const cpu = process.cpuUsage()
  const { passes, milliseconds, read } = await repeat(pass, leastMilliseconds)
  const { user, system } = process.cpuUsage(cpu)
  const pages = made.length
  return {
    reader,
    pages,
    read,
    pagesPerSecond: (pages * passes * 1000) / milliseconds,
    cpuMilliseconds: (user + system) / 1000 / (pages * passes),
  }
}

async function repeat(
  pass: () => Promise<number>,
  leastMilliseconds: number,
): Promise<{ passes: number; milliseconds: number; read: number }> {
  const start = performance.now()
  for (let passes = 1; ; passes++) {
    const read = await pass()
    const milliseconds = performance.now() - start
    if (milliseconds >= leastMilliseconds) return { passes, milliseconds, read }
  }
}
