import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough, Readable } from 'node:stream'
import { onTestFinished } from 'vitest'
import type { Host } from '../../src/cli/host.js'
import { run } from '../../src/cli/run.js'

/** Two invented reports of one event: the second takes the first paragraph of the first. */
export const COURIER = `Ferry lost its steering before it hit the pier, crew say

The Meridian lost its steering minutes before it struck the north pier at Port Ellery on Tuesday, two members of the crew told the Ellery Courier.

"We heard it before we saw it, and then the whole harbour shook," mayor Ana Ruhl said on Wednesday. She said fourteen people were taken to hospital.
`
export const LANTERN = `Ferry hits pier in Port Ellery

The Meridian lost its steering minutes before it struck the north pier at Port Ellery on Tuesday, the Ellery Courier reported, citing two members of the crew.

"We heard it before we saw it," mayor Ana Ruhl said. Seventeen people were taken to hospital, she said.
`

export interface Folder {
  readonly path: string
  file(name: string, content?: string | Uint8Array): string
  read(name: string): string
  list(): string[]
}

/** A folder that is gone after the test. */
export function temporaryFolder(): Folder {
  const path = mkdtempSync(join(tmpdir(), 'headwater-cli-'))
  onTestFinished(() => rmSync(path, { recursive: true, force: true }))
  return {
    path,
    file(name, content) {
      const file = join(path, name)
      if (content !== undefined) writeFileSync(file, content)
      return file
    },
    read: (name) => readFileSync(join(path, name), 'utf8'),
    list: () => readdirSync(path).sort(),
  }
}

/** A folder with both reports, and their paths. */
export function ferryFolder(): Folder & { readonly inputs: string[] } {
  const folder = temporaryFolder()
  return { ...folder, inputs: [folder.file('courier.txt', COURIER), folder.file('lantern.txt', LANTERN)] }
}

export interface Outcome {
  readonly status: number
  readonly stdout: string
  readonly stderr: string
}

export interface Surroundings {
  readonly stdin?: string
  readonly env?: Record<string, string>
  /** Standard output is a terminal of 72 columns, and so is standard error. */
  readonly terminal?: boolean
}

/** Runs a command line in this process. */
export async function headwater(args: readonly string[], { stdin = '', env = {}, terminal = false }: Surroundings = {}): Promise<Outcome> {
  const stdout = recorder(terminal)
  const stderr = recorder(terminal)
  const host: Host = {
    stdin: Readable.from([stdin]),
    stdout: stdout.stream,
    stderr: stderr.stream,
    env,
  }
  const status = await run(args, host)
  return { status, stdout: stdout.text(), stderr: stderr.text() }
}

function recorder(terminal: boolean): { stream: Host['stdout']; text(): string } {
  const chunks: string[] = []
  const stream = new PassThrough()
  stream.on('data', (chunk: Buffer) => chunks.push(chunk.toString('utf8')))
  return { stream: Object.assign(stream, terminal ? { isTTY: true, columns: 72 } : {}), text: () => chunks.join('') }
}
