import { groupBy, type AnnotatedArticle, type Sentence, type Span, type Token } from '../../document/index.js'
import { CONCEPTS } from '../../lexicons/en/concepts.js'
import { CALLING_VERBS, HAPPENING_PHRASES, HAPPENING_VERBS, HAPPENINGS, LONGEST_PHRASE } from '../../lexicons/en/happenings.js'

import { EVENT_REACH, LEAD_SENTENCES, MAIN_EVENT_SHARE } from './settings.js'
import type { Member } from './types.js'

/** What a phrase of time or place belongs to. */
export interface EventHead {
  /** Concept of the event; 'call' where help was called to it. */
  readonly event: string
  /** The token that says so. */
  readonly at: number
}

const CALL = 'call'

/**
 * The event in whose clause a phrase that begins at token `phrase` stands: "the crash happened at 6.10", "a tram derailed near
 * a tunnel", "called at 6.04 to the crash". Null where another verb stands between, or none is near.
 */
export function eventBefore({ tokens }: AnnotatedArticle, { first }: Sentence, phrase: number): EventHead | null {
  const reach = Math.max(first, phrase - EVENT_REACH)
  let found: EventHead | null = null
  for (let i = phrase - 1; i >= reach; i--) {
    const token = tokens[i] as Token
    if (CLAUSE_ENDS.has(token.norm)) break
    if (token.pos === 'VERB' && CALLING_VERBS.has(token.lemma)) return { event: CALL, at: i }
    const event: string | null = found === null ? eventAt(tokens, i) : null
    if (event !== null) found = { event, at: i }
    else if (found === null && token.pos === 'VERB' && !HAPPENING_VERBS.has(token.lemma)) break
  }
  return found
}

const CLAUSE_ENDS: ReadonlySet<string> = new Set([';', ':', '"', '“', '”', '—', '–'])

/** The happening that token `i` says, null where it says none. In a headline any word may have a capital. */
export function eventAt(tokens: readonly Token[], i: number, isHeadline = false): string | null {
  const token = tokens[i] as Token
  if (token.pos === 'PROPN' && !isHeadline) return null
  // "a fire" burns, "fired" is a dismissal or a shot
  const concept = token.norm === 'fire' && token.pos !== 'VERB' ? 'burn' : (CONCEPTS.get(token.lemma) ?? CONCEPTS.get(token.norm))
  if (concept !== undefined && HAPPENINGS.has(concept)) return concept
  if (token.pos !== 'VERB') return null
  const words: string[] = []
  for (const { lemma } of tokens.slice(i, i + LONGEST_PHRASE)) {
    words.push(lemma)
    const phrase = HAPPENING_PHRASES.get(words.join(' '))
    if (phrase !== undefined) return phrase
  }
  return null
}

/** Whether help was called, not the event told of. */
export function isCall({ event }: EventHead): boolean {
  return event === CALL
}

/**
 * The one happening that a story is about, by story: the one that most of its articles tell in their headlines or first
 * sentences, where that is a good part of them. Stories about anything else have none.
 */
export function mainEvents(members: readonly Member[]): Map<string, string> {
  const main = new Map<string, string>()
  for (const [story, inStory] of groupBy(members, (member) => member.story)) {
    const articlesOf = new Map<string, Set<string>>()
    for (const { proposition, article, first, last } of inStory) {
      if (!proposition.isHeadline && proposition.sentence >= LEAD_SENTENCES) continue
      for (let i = first; i < last; i++) {
        const event = eventAt(article.tokens, i, proposition.isHeadline)
        if (event !== null) articlesOf.set(event, (articlesOf.get(event) ?? new Set()).add(proposition.article))
      }
    }
    const all = new Set(inStory.map(({ proposition }) => proposition.article)).size
    const [best] = [...articlesOf].sort(([x, a], [y, b]) => b.size - a.size || (x < y ? -1 : 1))
    if (best && best[1].size >= MAIN_EVENT_SHARE * all) main.set(story, best[0])
  }
  return main
}

/** Members by sentence of their article, for finding the clause that holds a span of it. */
export class MemberIndex {
  readonly #bySentence: ReadonlyMap<string, readonly Member[]>

  constructor(members: readonly Member[]) {
    this.#bySentence = groupBy(members, ({ proposition }) => `${proposition.article} ${proposition.sentence}`)
  }

  /** The clause in which a span begins, else the first of its sentence; null where the sentence has none. */
  at(article: AnnotatedArticle, sentence: number, { start }: Span): Member | null {
    const here = this.#bySentence.get(`${article.article.id} ${sentence}`) ?? []
    return here.find(({ proposition }) => proposition.start <= start && start < proposition.end) ?? here[0] ?? null
  }
}

/** From the event to the end of the phrase where they stand close together, else the phrase alone. */
export function shownSpan({ tokens }: AnnotatedArticle, head: EventHead, phrase: Span): Span {
  const start = (tokens[head.at] as Token).start
  return start < phrase.start && phrase.start - start <= SHOWN ? { start, end: phrase.end } : phrase
}

const SHOWN = 60
