import { readFileSync } from 'node:fs'
import { silverNames, type SilverName } from '../bench/quality/corpus/silver-names.js'
import { ruleNamesIn, type RuleNames } from '../src/annotate/entities/rule-names.js'
import { firstTag, furtherTag, TAGGED_KINDS, type TaggedKind } from '../src/annotate/entities/tagger/tags.js'
import type { Word } from '../src/annotate/entities/types.js'
import type { SegmentedArticle } from '../src/document/index.js'
import { extract } from '../src/extract/index.js'
import { HONORIFICS } from '../src/lexicons/en/roles.js'
import { segment } from '../src/text/index.js'

/** An article with the names that the silver standard marks in it. */
export interface SilverArticle extends RuleNames {
  readonly segmented: SegmentedArticle
  readonly marked: readonly SilverName[]
}

/** Articles of one part (`train`, `dev`) of the silver standard, read the way the program reads them. */
export function silverArticles(data: string, part: string): SilverArticle[] {
  return silverNames(data, part).map(({ file, marked }) => {
    const segmented = segmentedText(file, readFileSync(file, 'utf8'))
    return { segmented, marked, ...ruleNamesIn(segmented) }
  })
}

function segmentedText(source: string, content: string): SegmentedArticle {
  const page = { source, kind: 'text', content, record: null, defaults: {}, fetched: null, diagnostics: [] } as const
  return segment(extract(page, { now: new Date(0) }), true)
}

/** A tag per word: that of the marked name which holds more than half of it. */
export function tagsOf(words: readonly Word[], marked: readonly SilverName[]): Uint8Array {
  const tags = new Uint8Array(words.length)
  let at = 0
  let previous = -1
  words.forEach((word, i) => {
    while (at < marked.length && (marked[at] as SilverName).end <= word.start) at++
    const name = marked[at]
    if (name === undefined) return
    const shared = Math.min(word.end, name.end) - Math.max(word.start, name.start)
    if (shared * 2 <= word.end - word.start) return
    tags[i] = previous === at ? furtherTag(firstTag(name.kind)) : firstTag(name.kind)
    previous = at
  })
  return tags
}

/** A phrase is relabelled by the standard's own majority over all articles where it is marked so often … */
const LEAST_MARKED = 8
/** … with one kind at least so much of the time that it is written with a capital. */
const MAJORITY = 0.7

/**
 * Evens out what the standard does by chance: titles inside names of persons and "The" in front of names go, a surname
 * follows the full name of its article, and a phrase that is marked as one kind nearly everywhere is so everywhere.
 */
export function evenedOut(articles: readonly SilverArticle[]): Uint8Array[] {
  const tagged = articles.map(({ words, marked }) => tagsOf(words, marked))
  articles.forEach(({ words }, i) => withoutTitles(words, tagged[i] as Uint8Array))
  const usual = usualKinds(articles, tagged)
  articles.forEach(({ words }, i) => {
    const tags = tagged[i] as Uint8Array
    const surnames = surnamesIn(words, tags)
    words.forEach((word, at) => {
      if (!word.capital || !standsAlone(words, tags, at)) return
      const kind = surnames.has(word.norm) ? 'person' : usual.get(word.norm)
      if (kind !== undefined) tags[at] = firstTag(kind)
    })
  })
  return tagged
}

function withoutTitles(words: readonly Word[], tags: Uint8Array): void {
  const [person, organisation] = [firstTag('person'), firstTag('organisation')]
  for (let i = 0; i + 1 < tags.length; i++) {
    const { bare, norm } = words[i] as Word
    const isTitle = tags[i] === person && HONORIFICS.has(bare)
    const isArticle = tags[i] === organisation && norm === 'the'
    if ((!isTitle && !isArticle) || tags[i + 1] !== (tags[i] as number) + 1) continue
    tags[i + 1] = tags[i] as number
    tags[i] = 0
  }
}

/** One word long, or outside with no name of several words beside it. */
function standsAlone(words: readonly Word[], tags: Uint8Array, at: number): boolean {
  const tag = tags[at] as number
  if (tag > 0) return tag % 2 === 1 && tags[at + 1] !== tag + 1
  const [before, after] = [words[at - 1], words[at + 1]]
  return !(before?.capital === true && !before.opening) && after?.capital !== true
}

function surnamesIn(words: readonly Word[], tags: Uint8Array): Set<string> {
  const further = furtherTag(firstTag('person'))
  const surnames = new Set<string>()
  words.forEach(({ norm, capital }, i) => {
    if (tags[i] === further && tags[i + 1] !== further && capital && norm.length > 2) surnames.add(norm)
  })
  return surnames
}

function usualKinds(articles: readonly SilverArticle[], tagged: readonly Uint8Array[]): Map<string, TaggedKind> {
  const counts = new Map<string, number[]>()
  articles.forEach(({ words }, i) => {
    const tags = tagged[i] as Uint8Array
    words.forEach((word, at) => {
      if (!word.capital || word.opening || !standsAlone(words, tags, at)) return
      const row = counts.get(word.norm) ?? [0, ...TAGGED_KINDS.map(() => 0)]
      const column = ((tags[at] as number) + 1) >> 1
      row[column] = (row[column] ?? 0) + 1
      counts.set(word.norm, row)
    })
  })
  const usual = new Map<string, TaggedKind>()
  for (const [norm, row] of counts) {
    const all = row.reduce((sum, count) => sum + count, 0)
    TAGGED_KINDS.forEach((kind, k) => {
      const count = row[k + 1] as number
      if (count >= LEAST_MARKED && count >= MAJORITY * all) usual.set(norm, kind)
    })
  }
  return usual
}
