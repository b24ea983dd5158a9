import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest'
import type { Trace } from '../../src/document/index.js'
import { COURIER, LANTERN, ferryFolder, headwater, temporaryFolder } from './harness.js'

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
const ADDRESS = /^http:\/\/\S+\/$/mu

interface Running {
  readonly child: ChildProcess
  readonly exited: Promise<number | null>
  stdout(): string
  stderr(): string
}

/** Starts `headwater serve` at a free port; it is gone after the test. */
function start(args: readonly string[], stdin = ''): Running {
  const running = launch(args, stdin)
  onTestFinished(() => end(running))
  return running
}

async function end({ child, exited }: Running): Promise<void> {
  child.kill('SIGKILL')
  await exited
}

function launch(args: readonly string[], stdin = ''): Running {
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), MAIN, 'serve', '--port', '0', ...args])
  const exited = new Promise<number | null>((resolve) => child.once('exit', (status) => resolve(status)))
  let [out, err] = ['', '']
  child.stdout.on('data', (chunk: Buffer) => (out += chunk.toString('utf8')))
  child.stderr.on('data', (chunk: Buffer) => (err += chunk.toString('utf8')))
  child.stdin.end(stdin)
  return { child, exited, stdout: () => out, stderr: () => err }
}

async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  while (!(await isSo())) await new Promise((resolve) => setTimeout(resolve, 20))
}

async function served(running: Running): Promise<{ url: string; trace(): Promise<Trace>; articles(count: number): Promise<void> }> {
  await until(() => ADDRESS.test(running.stdout()))
  const url = ADDRESS.exec(running.stdout())?.[0] ?? ''
  const trace = async (): Promise<Trace> => (await (await fetch(`${url}trace.json`)).json()) as Trace
  return { url, trace, articles: (count) => until(async () => (await trace()).articles.length === count) }
}

/** One server for all that can be asked of it and changed for it, in this order: each start is two processes that read the sources. */
describe('a folder, with decisions beside it', () => {
  let folder: string
  let decisions: string
  let running: Running
  let at: Awaited<ReturnType<typeof served>>

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'headwater-serve-'))
    decisions = join(folder, '.mine.json')
    writeFileSync(join(folder, 'courier.txt'), COURIER)
    writeFileSync(join(folder, 'lantern.txt'), LANTERN)
    writeFileSync(decisions, '{"assumptions": []}')
    running = launch([folder, '--assume', decisions])
    at = await served(running)
  }, 60_000)

  afterAll(async () => {
    await end(running)
    rmSync(folder, { recursive: true })
  })

  test('the trace that `trace` prints, in a page that is live', async () => {
    expect(running.stdout()).toBe(`${at.url}\n`)
    await until(() => running.stderr().includes('Ctrl-C stops'))
    expect(running.stderr()).toMatch(/^2 articles, 1 story, \d+ claims\. It is traced again when a file changes\. Ctrl-C stops\.\n$/u)
    expect(await at.trace()).toEqual(JSON.parse((await headwater(['trace', folder, '--assume', decisions, '--json'])).stdout))
    const page = await fetch(at.url)
    const { etag } = Object.fromEntries(page.headers)
    expect(await page.text()).toContain(`<html lang="en" data-live=${etag}`)
  })

  test('its port is taken for another: status 2 before anything is traced', async () => {
    const { port } = new URL(at.url)
    const other = start([folder, '--port', port])
    expect(await other.exited).toBe(2)
    expect(other.stderr()).toContain(`Port ${port} is taken by another program`)
  })

  test('a new file is read, a hidden one and one of another kind are not', async () => {
    writeFileSync(join(folder, '.draft.txt'), COURIER)
    writeFileSync(join(folder, 'picture.png'), 'x')
    await new Promise((resolve) => setTimeout(resolve, 600))
    expect(running.stderr()).not.toContain('tracing again')
    writeFileSync(join(folder, 'third.txt'), `${COURIER}\nA third report ends here.\n`)
    await at.articles(3)
    expect(running.stderr()).toContain('third.txt is new: tracing again')
    rmSync(join(folder, 'third.txt'))
    await at.articles(2)
    expect(running.stderr()).toContain('third.txt is gone: tracing again')
  })

  test('decisions that cannot be used keep the old trace, and say so', async () => {
    writeFileSync(decisions, '{')
    await until(() => running.stderr().includes('The page shows the trace before.'))
    expect((await at.trace()).articles).toHaveLength(2)
  })

  test('Ctrl-C ends it with 0', async () => {
    running.child.kill('SIGINT')
    expect(await running.exited).toBe(0)
  })
})

test('a saved trace, opened to others with a warning', async () => {
  const { inputs, file } = ferryFolder()
  const saved = file('trace.json', (await headwater(['trace', ...inputs, '--json'])).stdout)
  const running = start([saved, '--host', '0.0.0.0'])
  await until(() => running.stderr().includes('Ctrl-C stops'))
  expect(running.stderr()).toContain('Warning: whoever can reach this machine')
  const { port } = new URL(ADDRESS.exec(running.stdout())?.[0] ?? '')
  const trace = (await (await fetch(`http://127.0.0.1:${port}/trace.json`)).json()) as Trace
  expect(trace.articles).toHaveLength(2)
})

test('a pattern is looked at anew, and standard input stays what it was', async () => {
  const { path, inputs, file } = ferryFolder()
  const running = start(['-', join(path, 'l*.txt')], COURIER)
  const { trace, articles } = await served(running)
  expect(new Set((await trace()).articles.map(({ source }) => source))).toEqual(new Set(['-', inputs[1]]))
  file('later.txt', `${COURIER}\nA third report ends here.\n`)
  await articles(3)
  rmSync(join(path, 'later.txt'))
  rmSync(inputs[1] ?? '')
  await articles(1)
  expect((await trace()).articles[0]?.source).toBe('-')
})

describe('what is no start', () => {
  test('nothing that can be read: status 2 and no address', async () => {
    const running = start([temporaryFolder().file('gone.txt')])
    expect([await running.exited, running.stdout()]).toEqual([2, ''])
    expect(running.stderr()).toContain('gone.txt')
  })

  test('decisions that cannot be used: status 2, as with `trace`', async () => {
    const { path, file } = ferryFolder()
    const running = start([path, '--assume', file('mine.json', '{')])
    expect([await running.exited, running.stdout()]).toEqual([2, ''])
    expect(running.stderr()).toMatch(/^headwater: .+\n.+\n$/u)
  })
})
