import { createReadStream } from 'node:fs'
import { readdir, realpath, stat } from 'node:fs/promises'
import { isAbsolute } from 'node:path'
import { glob } from 'tinyglobby'
import { HeadwaterError, type ErrorCode } from '../errors.js'
import { openAddress } from './address.js'
import { FORMAT_OF_EXTENSION } from './settings.js'
import type { Format, ReadOptions, Source } from './types.js'

/** `https://example.org/story`, `HTTP://…` */
const ADDRESS = /^https?:\/\//iu
/** `news/*.txt`, `{a,b}.html`, `page?.htm`, `[0-9].txt` */
const GLOB_MARKS = /[*?[\]{}]/u
/** `story.txt`, `story.html.gz` → txt, html */
const EXTENSION = /\.(?<extension>[a-z]+)(?:\.gz)?$/iu

/**
 * Turns inputs into sources, lazily: folders are walked, globs matched, `-` is standard input. A file named twice is
 * given once, with a note; an input that leads nowhere is reported and the others go on.
 */
export async function* expandInputs(inputs: readonly string[], options: ReadOptions): AsyncGenerator<Source, void> {
  const seen = new Set<string>()
  const skip = options.sidecar === null ? null : await realpath(options.sidecar).catch(() => null)
  for (const input of inputs) {
    for await (const source of sourcesOf(input, options)) {
      const identity = await identityOf(source.name)
      if (identity === skip && source.name !== input) continue
      if (seen.has(identity)) {
        options.report({
          code: 'input/repeated',
          severity: 'info',
          message: `${source.name} was given twice and is read once`,
          source: source.name,
        })
        continue
      }
      seen.add(identity)
      yield source
    }
  }
}

async function* sourcesOf(input: string, options: ReadOptions): AsyncGenerator<Source, void> {
  const { effects } = options
  const fail = (code: ErrorCode, message: string): void => options.report({ code, severity: 'error', message, source: input })
  if (input === '-') {
    yield { name: '-', format: 'unknown', url: null, open: () => bytesOf(effects.stdin) }
    return
  }
  if (ADDRESS.test(input)) {
    if (effects.fetch === null)
      return fail('input/unsupported', `${input} is an address and Headwater reads offline. Save the page and pass the file instead.`)
    yield { name: input, format: 'unknown', url: input, open: () => openAddress(input, effects) }
    return
  }
  const paths = await pathsOf(input).catch((error: unknown) => {
    if (error instanceof HeadwaterError) fail(error.code, error.message)
    else fail('input/unreadable', `${input} cannot be read: ${reasonOf(error)}`)
    return []
  })
  for (const path of paths) yield { name: path, format: formatOf(path), url: null, open: () => openFile(path) }
}

/** The files that a path, folder or glob stands for. */
async function pathsOf(input: string): Promise<string[]> {
  const kind = await stat(input).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'ERR_INVALID_ARG_VALUE') return null
    throw error
  })
  if (kind?.isDirectory()) return filesOfFolder(input)
  if (kind) return [input]
  if (!GLOB_MARKS.test(input)) throw new HeadwaterError('input/not-found', `There is no file or folder ${input}`)
  const matches = await glob([input], { absolute: isAbsolute(input), dot: false, onlyFiles: true, expandDirectories: false })
  if (matches.length === 0) throw new HeadwaterError('input/not-found', `No file matches ${input}`)
  return matches.sort()
}

/** Files with a known ending below a folder, sorted by path; hidden files and folders are left out. */
async function filesOfFolder(folder: string): Promise<string[]> {
  const found: string[] = []
  const pending = [folder.replace(/[/\\]+$/u, '') || '/']
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const entries = await readdir(next, { withFileTypes: true })
    for (const entry of entries) {
      if (entry.name.startsWith('.')) continue
      const path = next === '/' ? `/${entry.name}` : `${next}/${entry.name}`
      if (entry.isDirectory()) pending.push(path)
      else if (formatOf(path) !== 'unknown') found.push(path)
    }
  }
  if (found.length === 0)
    throw new HeadwaterError(
      'input/not-found',
      `The folder ${folder} has no file that Headwater reads (${Object.keys(FORMAT_OF_EXTENSION).join(', ')})`,
    )
  return found.sort()
}

function formatOf(path: string): Format {
  const extension = EXTENSION.exec(path)?.groups?.['extension']?.toLowerCase() ?? ''
  return Object.hasOwn(FORMAT_OF_EXTENSION, extension) ? FORMAT_OF_EXTENSION[extension as keyof typeof FORMAT_OF_EXTENSION] : 'unknown'
}

async function identityOf(name: string): Promise<string> {
  return name === '-' || ADDRESS.test(name) ? name : realpath(name).catch(() => name)
}

async function* openFile(path: string): AsyncGenerator<Uint8Array, void> {
  try {
    yield* createReadStream(path) as AsyncIterable<Uint8Array>
  } catch (error) {
    throw new HeadwaterError('input/unreadable', `${path} cannot be read: ${reasonOf(error)}`, { cause: error })
  }
}

async function* bytesOf(stream: AsyncIterable<Uint8Array | string>): AsyncGenerator<Uint8Array, void> {
  const encoder = new TextEncoder()
  for await (const chunk of stream) yield typeof chunk === 'string' ? encoder.encode(chunk) : chunk
}

function reasonOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error)
}
