import { execFile, spawn } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { promisify } from 'node:util'
import { onTestFinished } from 'vitest'
import type { Trace } from '../../src/document/index.js'
import { renderHtml } from '../../src/report/index.js'
import { inventedArticles } from './sixty-articles.js'

const PROGRAM = fileURLToPath(new URL('../../dist/cli/main.js', import.meta.url))
const MAX_TRACE_BYTES = 64_000_000
const STARTED = /http:\/\/\S+/u

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'headwater-browser-'))
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }))
  return folder
}

/** Writes the report of a trace to a file, as `trace --html` does, and gives its address. */
export function reportFile(trace: Trace): string {
  const path = join(temporaryFolder(), 'report.html')
  writeFileSync(path, renderHtml(trace))
  return pathToFileURL(path).href
}

export interface Served {
  readonly url: string
  /** What was said on standard error so far. */
  said(): string
  /** Interrupts it as Ctrl-C does; gives the exit status and how long the end took, in milliseconds. */
  stop(): Promise<{ status: number | null; milliseconds: number }>
}

/** Runs the built `headwater serve` until the end of the test, and gives where it serves. */
export async function serve(args: readonly string[]): Promise<Served> {
  const child = spawn(process.execPath, [PROGRAM, 'serve', '--no-open', ...args], { stdio: ['ignore', 'pipe', 'pipe'] })
  const exited = new Promise<number | null>((resolve) => child.once('exit', (status) => resolve(status)))
  onTestFinished(async () => {
    child.kill('SIGKILL')
    await exited
  })
  let said = ''
  child.stderr.on('data', (chunk: Buffer) => (said += chunk.toString('utf8')))
  const url = await new Promise<string>((resolve, reject) => {
    child.stdout.on('data', (chunk: Buffer) => {
      const found = STARTED.exec(chunk.toString('utf8'))?.[0]
      if (found !== undefined) resolve(found)
    })
    void exited.then((status) => reject(new Error(`headwater serve ended with ${status}: ${said}`)))
  })
  return {
    url,
    said: () => said,
    async stop() {
      const before = Date.now()
      child.kill('SIGINT')
      return { status: await exited, milliseconds: Date.now() - before }
    },
  }
}

/** Traces that were made already, by what they were asked as. */
const made = new Map<string, Promise<Trace>>()

/** The trace that the built command makes of these arguments; made once for all tests, of which none may change it. */
export function tracedBy(args: readonly string[]): Promise<Trace> {
  return once(args.join('\n'), async () => {
    const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM, 'trace', ...args, '--json'], { maxBuffer: MAX_TRACE_BYTES })
    return JSON.parse(stdout) as Trace
  })
}

/** The trace of so many articles of the invented story, as the built command makes it. */
export function inventedTrace(count: number): Promise<Trace> {
  return once(`invented ${count}`, async () => {
    const folder = mkdtempSync(join(tmpdir(), 'headwater-invented-'))
    const path = join(folder, 'articles.jsonl')
    writeFileSync(
      path,
      inventedArticles(count)
        .map((article) => JSON.stringify(article))
        .join('\n'),
    )
    return tracedBy([path]).finally(() => rmSync(folder, { recursive: true }))
  })
}

function once(name: string, make: () => Promise<Trace>): Promise<Trace> {
  const trace = made.get(name) ?? make()
  made.set(name, trace)
  return trace
}
