import { execFile, spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { COURIER, ferryFolder, temporaryFolder } from './harness.js'

const MAIN = fileURLToPath(new URL('../../src/cli/main.ts', import.meta.url))
const NODE_ARGS = ['--import', import.meta.resolve('tsx'), MAIN]

/** The exit status and output of a shell line in which `headwater` is the command. */
function shell(line: string, cwd: string): Promise<{ status: number; stdout: string; stderr: string }> {
  const command = [process.execPath, ...NODE_ARGS].map((word) => `'${word}'`).join(' ')
  const script = `headwater() { ${command} "$@"; }; set -o pipefail; ${line}`
  return new Promise((resolve) => {
    execFile('bash', ['--norc', '-c', script], { cwd, env: { PATH: process.env['PATH'] } }, (error, stdout, stderr) => {
      resolve({ status: typeof error?.code === 'number' ? error.code : 0, stdout, stderr })
    })
  })
}

/** Sends SIGINT to a run as soon as `ready`, and says how the run ended. */
async function interrupt(
  args: readonly string[],
  cwd: string,
  ready: (stderr: string) => boolean,
  env: Record<string, string> = {},
): Promise<object> {
  const child = spawn(process.execPath, [...NODE_ARGS, ...args], { cwd, env: { ...process.env, ...env } })
  let stderr = ''
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString('utf8')))
  while (!ready(stderr)) await new Promise((resolve) => setTimeout(resolve, 20))
  const ended = new Promise((resolve) => child.once('exit', (_, signal) => resolve(signal)))
  child.kill('SIGINT')
  return { signal: await ended, stderr }
}

describe.skipIf(process.platform === 'win32')('the program (skipped on Windows: it has no bash)', () => {
  test('statuses 0, 1 and 2 reach the shell', async () => {
    const folder = ferryFolder()
    folder.file('empty.txt', '')
    const line = 'for input in courier.txt empty.txt gone.txt; do headwater read $input >/dev/null 2>&1; echo $?; done'
    expect((await shell(line, folder.path)).stdout.split('\n')).toEqual(['0', '1', '2', ''])
  })

  test('a reader that stops early is no failure', async () => {
    const folder = temporaryFolder()
    // More than a pipe holds, so that the writer meets the closed end.
    const records = Array.from({ length: 400 }, (_, id) => JSON.stringify({ id, title: 'Ferry hits pier', text: COURIER.repeat(2) }))
    folder.file('many.jsonl', records.join('\n'))
    const { status, stdout, stderr } = await shell('headwater read many.jsonl --jsonl | head -1', folder.path)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(JSON.parse(stdout).id).toBeTypeOf('string')
  })

  test('interrupted while a file is written: no stack, no half-written file', async () => {
    const folder = temporaryFolder()
    const interrupted = interrupt(['read', '-', '--json', '--output', 'out.json'], folder.path, () => folder.list().length > 0)
    expect(await interrupted).toEqual({ signal: 'SIGINT', stderr: '' })
    expect(folder.list()).toEqual([])
  })

  test('interrupted in the middle of a computation: ends at once, which a shell calls status 130', async () => {
    const folder = ferryFolder()
    const endless = folder.file('endless.mjs', "JSON.stringify = () => { console.error('busy'); for (;;); }\n")
    const started = Date.now()
    const env = { NODE_OPTIONS: `--import ${endless}` }
    expect(await interrupt(['read', 'courier.txt', '--json'], folder.path, (stderr) => stderr === 'busy\n', env)).toEqual({
      signal: 'SIGINT',
      stderr: 'busy\n',
    })
    expect(Date.now() - started).toBeLessThan(15_000)
  })

  test('an unexpected error is one line and a hint; --debug gives the stack', async () => {
    const folder = ferryFolder()
    const broken = folder.file('broken.mjs', "JSON.stringify = () => { throw new TypeError('boom') }\n")
    const line = (flags: string): string => `NODE_OPTIONS="--import ${broken}" headwater read courier.txt --json ${flags}`
    const short = await shell(line(''), folder.path)
    expect(short.status).toBe(2)
    expect(short.stderr).toMatch(/^Unexpected error: boom\n.*--debug.*\n$/)
    expect((await shell(line('--debug'), folder.path)).stderr).toMatch(/\n {4}at /)
  })
})

test('help loads none of the stages, so that it is there at once', () => {
  const loaded = staticImports(MAIN)
  const source = dirname(dirname(MAIN))
  const stages = [...loaded].filter((file) =>
    /^(?:annotate|claims|cluster|extract|fetch|lexicons|lineage|match|origins|text)\//.test(file.slice(source.length + 1)),
  )
  expect(loaded.size).toBeGreaterThan(3)
  expect(stages).toEqual([])
})

/** The files that a file loads before it runs; `import()` and types are not among them. */
function staticImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen
  seen.add(file)
  for (const match of readFileSync(file, 'utf8').matchAll(/^(?:import|export)\s(?!type\s)[^'"]*?from\s'(\.[^']+)'/gm)) {
    staticImports(join(dirname(file), (match[1] ?? '').replace(/\.js$/, '.ts')), seen)
  }
  return seen
}
