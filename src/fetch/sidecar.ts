import { readFile } from 'node:fs/promises'
import { basename } from 'node:path'
import type { PageDefaults } from '../document/index.js'
import { HeadwaterError } from '../errors.js'
import { reasonOf } from './reasons.js'
import { isObject } from './records/values.js'

/** Defaults per input, as a sidecar file gives them. */
export interface Sidecar {
  /** What the entries that fit a page say: `*`, then patterns, then file name, path, address, and the page's own source outrank one another. */
  defaultsOf(page: PageName): PageDefaults
}

/** The names that a page goes by. */
export interface PageName {
  /** The file or address that it was read from. */
  readonly input: string
  /** `archive.warc.gz#12:https://example.org/story`; that of its file where it has one of its own. */
  readonly source: string
  readonly url: string | null
}

const FIELDS = ['published', 'publisher', 'url'] as const
const EVERYTHING = '*'

/**
 * Reads a sidecar: `{ "path, file name, address or pattern": { published, publisher, url }, "*": { … } }`. Patterns know `*` and
 * `?` (not across `/`) and `**`. Throws HeadwaterError where the file is missing, no JSON, or has entries of another form.
 */
export async function loadSidecar(path: string | null): Promise<Sidecar> {
  if (path === null) return { defaultsOf: () => ({}) }
  const entries = parseEntries(path, await contentOf(path))
  return { defaultsOf: (page) => mergeEntries(entries, page) }
}

async function contentOf(path: string): Promise<string> {
  try {
    return await readFile(path, 'utf8')
  } catch (error) {
    const missing = error instanceof Error && 'code' in error && error.code === 'ENOENT'
    const message = missing ? `There is no sidecar file ${path}` : `The sidecar ${path} cannot be read: ${reasonOf(error)}`
    throw new HeadwaterError(missing ? 'input/not-found' : 'input/unreadable', message, { hint: 'Check its path.', cause: error })
  }
}

function parseEntries(path: string, content: string): ReadonlyMap<string, PageDefaults> {
  const hint = 'A sidecar is a JSON object: {"story.txt": {"published": "2024-05-01", "publisher": "Example Post", "url": "https://…"}}.'
  let parsed: unknown
  try {
    parsed = JSON.parse(content)
  } catch (error) {
    throw new HeadwaterError('input/unreadable', `The sidecar ${path} is not valid JSON`, { hint, cause: error })
  }
  if (!isObject(parsed)) throw new HeadwaterError('option/invalid', `The sidecar ${path} is not a JSON object`, { hint })
  return new Map(Object.entries(parsed).map(([key, value]) => [key, checkEntry(path, key, value, hint)]))
}

function checkEntry(path: string, key: string, value: unknown, hint: string): PageDefaults {
  if (!isObject(value)) throw new HeadwaterError('option/invalid', `The entry "${key}" of the sidecar ${path} is not an object`, { hint })
  const wrong = Object.keys(value).find((field) => !FIELDS.some((name) => name === field) || typeof value[field] !== 'string')
  if (wrong === undefined) return value
  throw new HeadwaterError('option/invalid', `The entry "${key}" of the sidecar ${path} has an unknown or non-text field "${wrong}"`, {
    hint,
  })
}

function mergeEntries(entries: ReadonlyMap<string, PageDefaults>, { input, source, url }: PageName): PageDefaults {
  const patterns = [...entries].filter(
    ([key]) => key !== EVERYTHING && /[*?]/u.test(key) && (fits(key, input) || fits(key, basename(input))),
  )
  const exact = [basename(input), input, url ?? input, source].flatMap((key) => entries.get(key) ?? [])
  return Object.assign({}, entries.get(EVERYTHING), ...patterns.map(([, value]) => value), ...exact) as PageDefaults
}

function fits(pattern: string, path: string): boolean {
  const source = pattern.replace(/\*\*\/?|[*?]|[\\^$.|+()[\]{}]/gu, (mark) => {
    if (mark.startsWith('**')) return '.*'
    return mark === '*' ? '[^/]*' : mark === '?' ? '[^/]' : `\\${mark}`
  })
  return new RegExp(`^${source}$`, 'u').test(path)
}
