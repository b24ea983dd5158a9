import type { Article, Ref, Span, Trace } from '../../document/index.js'
import { fold, unfolded, type Folded } from './fold.js'
import { holdsAll, placesOf, termsOf } from './query.js'
import { CONTEXT_LENGTH, MAX_HITS, MAX_HITS_OF_ARTICLE } from './settings.js'
import { namedSources, type NamedSource } from './sources.js'
import type { Found, Hits, TextHit } from './types.js'

export type * from './types.js'

/** A place of some words, with the words folded; they are folded when first asked for. */
interface Entry<Item> {
  readonly item: Item
  readonly ref: Ref | null
  readonly text: string
  readonly folded: Folded
}

/**
 * Looks for words in the claims, quotations, sources and articles of a trace: without regard to case and accents, in any order, phrases
 * in quotation marks, words by their beginning. Whatever is found has exact offsets into the texts. See {@link finderOf} for many queries.
 */
export function find(trace: Trace, query: string): Found {
  return finderOf(trace)(query)
}

/** The same for many queries: all texts are folded once, at the first. */
export function finderOf(trace: Trace): (query: string) => Found {
  let index: ReturnType<typeof indexOf> | undefined
  return (query) => {
    const terms = termsOf(query)
    if (terms.length === 0) return { terms, claims: NONE, quotes: NONE, sources: NONE, texts: NONE }
    index ??= indexOf(trace)
    return {
      terms,
      claims: hitsIn(index.claims, terms, ({ id }) => ({ claim: id })),
      quotes: hitsIn(index.quotes, terms, ({ id, speaker }) => ({ family: id, speaker })),
      sources: hitsIn(index.sources, terms, ({ places, statements, articles }: NamedSource) => ({
        places: [...places.values()],
        statements,
        articles,
      })),
      texts: textHits(index.articles, terms),
    }
  }
}

const NONE = { hits: [], total: 0 }

/** A text of each item after the other; an item that several texts belong to is found once, by the first that holds all. */
function indexOf(trace: Trace) {
  const texts = new Map(trace.articles.map(({ id, text }) => [id, text]))
  const entry = <Item>(item: Item, ref: Ref): Entry<Item>[] => {
    const text = texts.get(ref.article)?.slice(ref.start, ref.end)
    return text === undefined ? [] : [{ item, ref, text, folded: fold(text) }]
  }
  return {
    claims: trace.claims.flatMap((claim) => claim.members.flatMap((member) => entry(claim, member))),
    quotes: trace.quotes.flatMap((family) => family.members.flatMap((member) => entry(family, member))),
    sources: namedSources(trace).map((source): Entry<NamedSource> => {
      const [ref = null] = source.places.values()
      return { item: source, ref, text: source.name, folded: fold(source.name) }
    }),
    articles: trace.articles.map((article) => ({ article, folded: fold(article.text), paragraphs: paragraphsOf(article) })),
  }
}

function hitsIn<Item, More>(
  entries: readonly Entry<Item>[],
  terms: readonly string[],
  more: (item: Item) => More,
): Hits<More & { text: string; marks: Span[]; ref: Ref | null }> {
  const hits: (More & { text: string; marks: Span[]; ref: Ref | null })[] = []
  const seen = new Set<Item>()
  for (const { item, ref, text, folded } of entries) {
    if (seen.has(item) || !holdsAll(folded.text, terms)) continue
    seen.add(item)
    if (hits.length < MAX_HITS) {
      const marks = placesOf(folded.text, terms).map((place) => unfolded(folded, place))
      hits.push({ ...more(item), text, marks, ref: ref === null ? null : { article: ref.article, start: ref.start, end: ref.end } })
    }
  }
  return { hits, total: seen.size }
}

interface IndexedArticle {
  readonly article: Article
  readonly folded: Folded
  readonly paragraphs: readonly Span[]
}

/** Blocks in order; the whole text where there are none. */
function paragraphsOf({ text, blocks }: Article): Span[] {
  if (blocks.length === 0) return [{ start: 0, end: text.length }]
  return [...blocks].sort((a, b) => a.start - b.start)
}

/** Paragraphs that hold all terms; of an article that holds them only in different ones, the paragraph with most of them. */
function textHits(articles: readonly IndexedArticle[], terms: readonly string[]): Hits<TextHit> {
  const hits: TextHit[] = []
  let total = 0
  for (const { article, folded, paragraphs } of articles) {
    if (!holdsAll(folded.text, terms)) continue
    const places = placesByParagraph(folded, paragraphs, terms)
    const whole = places.filter(({ found }) => found === terms.length)
    const [best] = places.toSorted((a, b) => b.found - a.found)
    const chosen = whole.length > 0 ? whole : best === undefined ? [] : [best]
    total += chosen.length
    for (const { marks, paragraph } of chosen.slice(0, Math.min(MAX_HITS_OF_ARTICLE, MAX_HITS - hits.length)))
      hits.push(excerpt(article, paragraph, marks))
  }
  return { hits, total }
}

interface ParagraphPlaces {
  readonly paragraph: Span
  readonly found: number
  /** In the article's text. */
  readonly marks: Span[]
}

/** Where each paragraph has the terms, and how many of them. */
function placesByParagraph(folded: Folded, paragraphs: readonly Span[], terms: readonly string[]): ParagraphPlaces[] {
  const byTerm = terms.map((term) => allPlaces(folded, term))
  const next = terms.map(() => 0)
  return paragraphs.flatMap((paragraph) => {
    const marks: Span[] = []
    let found = 0
    for (const [index, places] of byTerm.entries()) {
      let at = next[index] as number
      while (at < places.length && (places[at] as Span).start < paragraph.start) at++
      const before = marks.length
      for (; at < places.length && (places[at] as Span).end <= paragraph.end; at++) marks.push(places[at] as Span)
      if (marks.length > before) found++
      next[index] = at
    }
    return found === 0 ? [] : [{ paragraph, found, marks: marks.sort((a, b) => a.start - b.start) }]
  })
}

function allPlaces(folded: Folded, term: string): Span[] {
  return placesOf(folded.text, [term], Infinity).map((place) => unfolded(folded, place))
}

/** The words around what was found, cut at spaces; from the first place on, as many of the others as fit. */
function excerpt({ id, text }: Article, paragraph: Span, marks: readonly Span[]): TextHit {
  const first = marks[0] ?? { start: paragraph.start, end: paragraph.start }
  const near = marks.filter(({ end }) => end - first.start <= 2 * CONTEXT_LENGTH)
  const last = near.at(-1) ?? first
  const start = cutAfterSpace(text, Math.max(paragraph.start, first.start - CONTEXT_LENGTH), paragraph.start, first.start)
  const end = cutBeforeSpace(text, Math.min(paragraph.end, last.end + CONTEXT_LENGTH), paragraph.end, last.end)
  const shown = near.map((mark) => ({ start: Math.max(0, mark.start - start), end: Math.min(end, mark.end) - start }))
  return {
    text: text.slice(start, end),
    marks: shown,
    ref: { article: id, start: first.start, end: first.end },
    cut: { before: start > paragraph.start, after: end < paragraph.end },
  }
}

function cutAfterSpace(text: string, from: number, edge: number, limit: number): number {
  if (from === edge) return from
  const space = text.indexOf(' ', from)
  return space < 0 || space >= limit ? from : space + 1
}

function cutBeforeSpace(text: string, to: number, edge: number, limit: number): number {
  if (to === edge) return to
  const space = text.lastIndexOf(' ', to)
  return space <= limit ? to : space
}
