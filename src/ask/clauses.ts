import { readSpan, type Reading } from '../claims/index.js'
import {
  firstEndingAfter,
  groupBy,
  overlap,
  type AnnotatedArticle,
  type ClaimMember,
  type SourceType,
  type Span,
  type Stance,
  type Statement,
  type Trace,
} from '../document/index.js'
import { nameWords } from './names.js'
import { keysAt } from './senses.js'
import { LEAD_SENTENCES } from './settings.js'
import type { Clause } from './types.js'

/** How a person, and how a body, is spoken of by itself. */
const SELF: Readonly<Partial<Record<SourceType, ReadonlySet<string>>>> = {
  'named-person': new Set(['i', 'me', 'my', 'he', 'him', 'his', 'she', 'her']),
  organisation: new Set(['it', 'its']),
}
/** What whoever is quoted calls himself and others. */
const TOGETHER: ReadonlySet<string> = new Set(['we', 'us', 'our'])

/** The members of all claims of a trace, read for comparing, in the trace's order. */
export function clausesOf(trace: Trace, articles: readonly AnnotatedArticle[]): Clause[] {
  const places = new Map(articles.map((article) => [article.article.id, placesOf(article)]))
  const denials = groupBy(
    trace.statements.filter(({ stance }) => stance === 'denies'),
    ({ article }) => article,
  )
  const statements = new Map(trace.statements.map((statement) => [statement.id, statement]))
  return trace.claims.flatMap((claim) =>
    claim.members.flatMap((member, index): Clause[] => {
      const place = places.get(member.article)
      if (place === undefined) return []
      const statement = member.statement === null ? null : (statements.get(member.statement) ?? null)
      const own = readSpan(place.article, member)
      if (own.tokens.length === 0) return []
      const sentence = place.sentenceAt(member)
      return [
        {
          claim,
          member,
          index,
          article: place.article.article,
          statement,
          stance: stanceOf(member, denials.get(member.article) ?? []),
          own,
          sentence: statement === null ? sentence.reading : without(sentence.reading, statement),
          keys: new Set([...keysIn(own), ...selfOf(statement, own, sentence.reading)]),
          sentenceKeys: statement === null ? sentence.keys : keysIn(without(sentence.reading, statement)),
          articleKeys: place.topic,
        },
      ]
    }),
  )
}

/** Whether one of the statements that deny something says the clause; a refusal is one where the clause's claim takes it for one. */
function stanceOf(member: ClaimMember, denials: readonly Statement[]): Stance {
  if (member.stance === 'declines') return 'declines'
  const says = ({ content }: Statement): boolean =>
    content.reduce((sum, span) => sum + overlap(span, member), 0) * 2 > member.end - member.start
  return denials.some((denial) => denial.id === member.statement || says(denial)) ? 'denies' : 'asserts'
}

/** The names that "I", "we" and "it" stand for where somebody speaks of himself, or the head of a house for the house. */
function selfOf(statement: Statement | null, { tokens }: Reading, sentence: Reading): string[] {
  if (statement === null) return []
  const { sourceType, speaker, direct, content } = statement
  const has = (words: ReadonlySet<string> | undefined): boolean => words !== undefined && tokens.some(({ norm }) => words.has(norm))
  const isWe = direct && has(TOGETHER)
  const own = speaker !== null && (has(SELF[sourceType]) || isWe) ? nameWords(speaker) : []
  if (sourceType !== 'named-person' || !isWe) return own
  // "We are sorry," said Liv Holm, the chief executive of Vale Trams
  const houses = sentence.mentions.filter(
    (mention) => mention.kind === 'organisation' && !content.some((span) => overlap(span, mention) > 0),
  )
  return [...own, ...houses.flatMap(({ entity }) => nameWords(entity))]
}

/** A sentence without who says it, which is no part of what is said. */
function without({ tokens, mentions, quantities }: Reading, { source, cue }: Statement): Reading {
  const frame = [source, cue].filter((span) => span !== null)
  const isOutside = (span: Span): boolean => !frame.some((part) => overlap(part, span) > 0)
  return { tokens: tokens.filter(isOutside), mentions: mentions.filter(isOutside), quantities }
}

interface Place {
  readonly article: AnnotatedArticle
  /** What its title and lead say. */
  readonly topic: ReadonlySet<string>
  sentenceAt(span: Span): { readonly reading: Reading; readonly keys: ReadonlySet<string> }
}

function placesOf(article: AnnotatedArticle): Place {
  const { sentences } = article
  const known = new Map<number, { reading: Reading; keys: ReadonlySet<string> }>()
  const read = (at: number): { reading: Reading; keys: ReadonlySet<string> } => {
    const found = known.get(at)
    if (found !== undefined) return found
    const sentence = sentences[at]
    const reading: Reading = sentence === undefined ? { tokens: [], mentions: [], quantities: [] } : readSpan(article, sentence)
    const made = { reading, keys: keysIn(reading) }
    known.set(at, made)
    return made
  }
  const lead = sentences.slice(0, LEAD_SENTENCES + 1).map((_, at) => at)
  return {
    article,
    topic: new Set(lead.flatMap((at) => [...read(at).keys])),
    sentenceAt: (span) => read(firstEndingAfter(sentences, span.start)),
  }
}

function keysIn({ tokens, mentions }: Reading): Set<string> {
  return new Set([...tokens.flatMap((_, at) => keysAt(tokens, at)), ...mentions.flatMap(({ entity }) => nameWords(entity))])
}

/** The words that a statement's source goes by: its name, or what the text calls it; empty where nobody is named. */
export function sourceWords(statement: Statement | null, text: string): string {
  if (statement === null) return ''
  const { speaker, source } = statement
  return [speaker ?? '', source === null ? '' : text.slice(source.start, source.end)].join(' ')
}
