import { createReadStream, type Dirent } from 'node:fs'
import { lstat, readdir, realpath, stat } from 'node:fs/promises'
import { basename, isAbsolute } from 'node:path'
import { glob } from 'tinyglobby'
import type { Diagnostic } from '../document/index.js'
import { HeadwaterError, type ErrorCode } from '../errors.js'
import { SAVED_PAGE_FOLDERS } from '../lexicons/saved-page-folders.js'
import { openAddress } from './address.js'
import { reasonOf } from './reasons.js'
import { FORMAT_OF_EXTENSION, MAX_NAMED } from './settings.js'
import type { Format, Opened, ReadOptions, Source } from './types.js'
import { isWebAddress } from './web-address.js'

/** `ftp://example.org/story`, `file:///home/ada/story.txt` */
const OTHER_SCHEME = /^[a-z][a-z\d+.-]*:\/\//iu
/** `www.example.org`, `example.org/story`: perhaps an address that somebody began in the middle */
const HOST_START = /^(?:www\.|(?:[a-z\d-]+\.)+[a-z]{2,}\/)/iu
/** `news/*.txt`, `{a,b}.html`, `page?.htm`, `[0-9].txt` */
export const GLOB_MARKS = /[*?[\]{}]/u
const READABLE_ENDINGS = Object.keys(FORMAT_OF_EXTENSION).join(', ')
/** `Bridge closed_files`, `Brücke gesperrt-Dateien` */
const SAVED_PAGE_FOLDER = /^(?<page>.+)[_.-](?<suffix>\p{L}+)$/u
/** `story.txt`, `story.html.gz`, `story.htm.br` → txt, html, htm */
const EXTENSION = /\.(?<extension>[a-z]+)(?:\.(?:gz|br))?$/iu

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
    yield { name: '-', format: 'unknown', open: () => Promise.resolve(asFile(bytesOf(effects.stdin))) }
    return
  }
  if (isWebAddress(input)) {
    yield { name: input, format: 'unknown', open: () => openAddress(input, effects) }
    return
  }
  const paths = await pathsOf(input, options.report).catch((error: unknown) => {
    if (error instanceof HeadwaterError) fail(error.code, error.message)
    else fail('input/unreadable', `${input} cannot be read: ${reasonOf(error)}`)
    return []
  })
  for (const path of paths) yield { name: path, format: formatOf(path), open: () => Promise.resolve(asFile(openFile(path))) }
}

/** The files that a path, folder or glob stands for. */
export async function pathsOf(input: string, report: ReadOptions['report']): Promise<string[]> {
  const kind = await stat(input).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT' || error.code === 'ENOTDIR' || error.code === 'ERR_INVALID_ARG_VALUE') return null
    throw error
  })
  if (kind?.isDirectory()) return filesOfFolder(input, report)
  if (kind) return [input]
  if (await isLink(input)) throw new HeadwaterError('input/unreadable', `${input} cannot be read: it is a link that leads nowhere`)
  if (OTHER_SCHEME.test(input))
    throw new HeadwaterError('input/unsupported', `${input} is not read: addresses begin with http:// or https://`)
  if (!GLOB_MARKS.test(input)) throw new HeadwaterError('input/not-found', nothingAt(input))
  const matches = await glob([input], { absolute: isAbsolute(input), dot: false, onlyFiles: true, expandDirectories: false })
  if (matches.length === 0) throw new HeadwaterError('input/not-found', `No file matches ${input}; check the pattern`)
  return matches.sort()
}

function nothingAt(path: string): string {
  const address = HOST_START.test(path) ? ', or begin with https:// if it is an address' : ''
  return `There is no file or folder ${path}; check the path${address}`
}

function isLink(path: string): Promise<boolean> {
  return lstat(path).then(
    (found) => found.isSymbolicLink(),
    () => false,
  )
}

/**
 * Files with a known ending below a folder, sorted by path. Hidden files and folders are left out, linked folders are not
 * followed, folders that belong to saved pages left out; other files are left out with a note, folders that cannot be opened with an error.
 */
async function filesOfFolder(folder: string, report: ReadOptions['report']): Promise<string[]> {
  const found: string[] = []
  const others: string[] = []
  const root = folder.replace(/[/\\]+$/u, '') || '/'
  const pending = [root]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    const entries = await entriesOf(next, root, report)
    const names = new Set(entries.map(({ name }) => name.toLowerCase()))
    for (const entry of entries) {
      if (entry.name.startsWith('.') || (entry.isDirectory() && belongsToPage(entry.name, names))) continue
      const path = next === '/' ? `/${entry.name}` : `${next}/${entry.name}`
      if (entry.isDirectory()) pending.push(path)
      else if (isReadable(path)) found.push(path)
      else others.push(path)
    }
  }
  if (found.length === 0)
    throw new HeadwaterError('input/not-found', `The folder ${folder} has no file that Headwater reads (${READABLE_ENDINGS})`)
  if (others.length > 0) report(leftOut(folder, others.sort()))
  return found.sort()
}

/** Whether a folder holds the pictures and frames of a saved page beside it: `Bridge closed_files` next to `Bridge closed.html`. */
function belongsToPage(folder: string, siblings: ReadonlySet<string>): boolean {
  const { page, suffix } = SAVED_PAGE_FOLDER.exec(folder.toLowerCase())?.groups ?? {}
  return (
    page !== undefined &&
    SAVED_PAGE_FOLDERS.has(suffix ?? '') &&
    ['html', 'htm', 'xhtml'].some((ending) => siblings.has(`${page}.${ending}`))
  )
}

/** What is in a folder; one below `root` that cannot be opened is reported and counts as empty. */
function entriesOf(folder: string, root: string, report: ReadOptions['report']): Promise<Dirent[]> {
  const entries = readdir(folder, { withFileTypes: true })
  if (folder === root) return entries
  return entries.catch((error: unknown) => {
    report({ code: 'input/unreadable', severity: 'error', message: `${folder} cannot be read: ${reasonOf(error)}`, source: folder })
    return []
  })
}

function leftOut(folder: string, paths: readonly string[]): Diagnostic {
  const named = paths.slice(0, MAX_NAMED).map((path) => basename(path))
  const more = paths.length > MAX_NAMED ? ` and ${paths.length - MAX_NAMED} more` : ''
  const message = `${named.join(', ')}${more}: left out of the folder ${folder}, for the ending is none that Headwater reads (${READABLE_ENDINGS})`
  return { code: 'input/left-out', severity: 'info', message, source: folder }
}

function isReadable(path: string): boolean {
  return Object.hasOwn(FORMAT_OF_EXTENSION, extensionOf(path))
}

function formatOf(path: string): Format {
  const formats: Readonly<Record<string, Format>> = FORMAT_OF_EXTENSION
  return isReadable(path) ? (formats[extensionOf(path)] ?? 'unknown') : 'unknown'
}

function extensionOf(path: string): string {
  return EXTENSION.exec(path)?.groups?.['extension']?.toLowerCase() ?? ''
}

async function identityOf(name: string): Promise<string> {
  return name === '-' || isWebAddress(name) ? name : realpath(name).catch(() => name)
}

function asFile(body: AsyncIterable<Uint8Array>): Opened {
  return { body, url: null, contentType: null, fetched: null }
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
