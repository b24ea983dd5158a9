import { createHash } from 'node:crypto'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { writeAtomically } from './atomic-file.js'
import type { Answer, Setup } from './types.js'

/** What is kept of an answer, beside its bytes. */
export interface Entry {
  readonly version: typeof VERSION
  /** The address that was asked for, and the one that answered in the end. */
  readonly request: string
  readonly url: string
  /** The addresses on the way there. */
  readonly redirects: readonly string[]
  readonly status: number
  readonly contentType: string | null
  readonly etag: string | null
  readonly lastModified: string | null
  /** When these bytes were first received, and when the server last said that they still are what it has. ISO 8601. */
  readonly fetched: string
  readonly checked: string
  /** Of the body, in hexadecimal digits. */
  readonly sha256: string
}

export interface Kept {
  readonly entry: Entry
  readonly bytes: Uint8Array
}

/** An answer to keep: what was asked, and what came of it. */
export interface Outcome {
  readonly request: string
  readonly answer: Answer
  readonly redirects: readonly string[]
}

/** Pages on disk. Reading and writing never throw: what cannot be kept is told, what cannot be read is fetched. */
export interface PageCache {
  read(url: URL): Promise<Kept | null>
  /** Keeps an answer. The same bytes from the same address keep the time at which they were first fetched. */
  write(outcome: Outcome, bytes: Uint8Array): Promise<Entry>
  /** Notes that the server still has the bytes that are kept (304). */
  confirm(kept: Kept, answer: Answer): Promise<void>
}

/** Of the layout; entries of another one count as absent. */
const VERSION = 1

/**
 * Pages in a folder, for traces that can be repeated offline:
 *
 *     pages/3f/3f9a….json   an Entry, named by the SHA-256 of the address that was asked for
 *     bodies/b1/b1c4…       decompressed bytes, named by their SHA-256
 *
 * Files are written under another name and renamed, body first, so that two processes, or one that is killed, leave no
 * half an entry. A body is checked against its hash when it is read; an entry that is damaged in any way counts as absent.
 * Nothing is ever deleted: the folder is a record of what was read, also of pages that ask caches not to store them
 * (RFC 9111 lets histories do so). No cookies, no credentials.
 */
export function createCache(folder: string, { effects, notify }: Setup): PageCache {
  const save = async (entry: Entry, bytes: Uint8Array | null): Promise<void> => {
    try {
      if (bytes !== null) await writeAtomically(bodyPath(folder, entry.sha256), bytes)
      await writeAtomically(entryPath(folder, entry.request), `${JSON.stringify(entry, null, 2)}\n`)
    } catch (error) {
      notify({ kind: 'cache', url: entry.request, message: `${entry.request} could not be kept in ${folder}: ${(error as Error).message}` })
    }
  }
  const read = async (url: URL): Promise<Kept | null> => {
    const text = await readFile(entryPath(folder, url.href), 'utf8').catch(() => '')
    const entry = parseEntry(text)
    if (entry === null || entry.request !== url.href) return null
    const bytes = await readFile(bodyPath(folder, entry.sha256)).catch(() => null)
    return bytes === null || sha256(bytes) !== entry.sha256 ? null : { entry, bytes }
  }
  return {
    read,
    async write({ request, answer, redirects }, bytes) {
      const before = await read(new URL(request))
      const entry = entryOf({ request, answer, redirects }, sha256(bytes))
      const same = before !== null && before.entry.sha256 === entry.sha256 && before.entry.url === entry.url
      const dated = same ? { ...entry, fetched: before.entry.fetched } : entry
      await save(dated, bytes)
      return dated
    },
    async confirm({ entry }, { headers }) {
      const etag = validator(headers['etag']) ?? entry.etag
      const lastModified = validator(headers['last-modified']) ?? entry.lastModified
      await save({ ...entry, etag, lastModified, checked: effects.now().toISOString() }, null)
    },
  }
}

/** Keeps nothing. */
export const NO_CACHE: PageCache = {
  read: () => Promise.resolve(null),
  write: (outcome, bytes) => Promise.resolve(entryOf(outcome, sha256(bytes))),
  confirm: () => Promise.resolve(),
}

/** Milliseconds since the server last confirmed what is kept; a time in the future counts as long ago. */
export function keptAge({ entry }: Kept, now: Date): number {
  const age = now.getTime() - Date.parse(entry.checked)
  return age < 0 ? Infinity : age
}

function entryOf({ request, answer, redirects }: Outcome, hash: string): Entry {
  const { url, status, headers, fetched } = answer
  return {
    version: VERSION,
    request,
    url: url.href,
    redirects,
    status,
    contentType: headers['content-type'] ?? null,
    etag: validator(headers['etag']),
    lastModified: validator(headers['last-modified']),
    fetched: fetched.toISOString(),
    checked: fetched.toISOString(),
    sha256: hash,
  }
}

/** `"v1"`, `Wed, 01 May 2024 08:00:00 GMT`: what can be sent back as it came */
const SENDABLE = /^[\u0020-\u007E]{1,1000}$/u

function validator(value: string | undefined): string | null {
  return value !== undefined && SENDABLE.test(value) ? value : null
}

function parseEntry(text: string): Entry | null {
  try {
    const value: unknown = JSON.parse(text)
    return isEntry(value) ? value : null
  } catch {
    return null
  }
}

const HEX = /^[0-9a-f]{64}$/u

function isEntry(value: unknown): value is Entry {
  if (typeof value !== 'object' || value === null) return false
  const entry: { readonly [K in keyof Entry]?: unknown } = value
  const texts = [entry.request, entry.url, entry.fetched, entry.checked, entry.sha256]
  const maybeTexts = [entry.contentType, entry.etag, entry.lastModified]
  return (
    entry.version === VERSION &&
    texts.every((text) => typeof text === 'string') &&
    maybeTexts.every((text) => text === null || typeof text === 'string') &&
    typeof entry.status === 'number' &&
    Array.isArray(entry.redirects) &&
    HEX.test(String(entry.sha256)) &&
    !Number.isNaN(Date.parse(String(entry.fetched))) &&
    !Number.isNaN(Date.parse(String(entry.checked)))
  )
}

function entryPath(folder: string, request: string): string {
  const name = sha256(request)
  return join(folder, 'pages', name.slice(0, 2), `${name}.json`)
}

function bodyPath(folder: string, hash: string): string {
  return join(folder, 'bodies', hash.slice(0, 2), hash)
}

function sha256(data: string | Uint8Array): string {
  return createHash('sha256').update(data).digest('hex')
}
