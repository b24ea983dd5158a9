import { overlap, type Span } from '../../../src/document/index.js'
import { scoreCounts, type Score } from './score.js'

/** A span of a case's article, by the article's name. */
export interface Located extends Span {
  readonly article: string
}

export function length(span: Span): number {
  return span.end - span.start
}

/** Code units that two spans share; none where they are of two articles. */
export function shared(a: Located, b: Located): number {
  return a.article === b.article ? overlap(a, b) : 0
}

/** Intersection over union, 0 to 1. */
export function likeness(a: Located, b: Located): number {
  const common = shared(a, b)
  return common === 0 ? 0 : common / (length(a) + length(b) - common)
}

/** The part of the shorter of two spans that the other one holds, 0 to 1. */
export function coverage(a: Located, b: Located): number {
  return shared(a, b) / Math.min(length(a), length(b))
}

/** Half of the shorter span, and at least this much of a wanted one (but no more than it has) must be shared … */
const LEAST_SHARED = 12
/** … and the said span may not dwarf the wanted one: a whole article or one letter is no evidence. */
const MOST_TIMES = 4
const MOST_MORE = 120

/** Whether a span that was said points at the wanted one. */
export function pointsAt(wanted: Located, said: Located): boolean {
  const common = shared(wanted, said)
  return (
    common / Math.min(length(wanted), length(said)) >= 0.5 &&
    common >= Math.min(LEAST_SHARED, length(wanted)) * 0.8 &&
    length(said) <= MOST_TIMES * length(wanted) + MOST_MORE
  )
}

/** The characters of spans, each once, named by article and offset; `scope` keeps equal spans of different pairs apart. */
export function charactersOf(spans: Iterable<Located>, scope = ''): Set<string> {
  const characters = new Set<string>()
  for (const { article, start, end } of spans) for (let i = start; i < end; i++) characters.add(`${scope}/${article}:${i}`)
  return characters
}

export function scoreCharacters(
  said: ReadonlySet<string>,
  wanted: ReadonlySet<string>,
): Score & { readonly p: number; readonly r: number } {
  let found = 0
  for (const character of said) if (wanted.has(character)) found++
  return scoreCounts(found, said.size, wanted.size)
}
