import { overlap, type AnnotatedArticle, type QuoteFamily, type Ref, type Statement } from '../document/index.js'
import type { ClaimGroup, Proposition } from '../claims/index.js'
import { copying } from './rules/copying.js'
import type { ProvenanceMap } from './provenance.js'
import { refusalIn, type IsTheRefusal } from './refusals.js'
import { LISTENER_REACH } from './settings.js'
import type { Testimony, Voices } from './types.js'

export interface TestimonyContext {
  readonly articles: ReadonlyMap<string, AnnotatedArticle>
  readonly provenance: ProvenanceMap
  /** The newsroom that an article credits for its information. */
  readonly creditedBy: ReadonlyMap<string, string>
  /** Names that speak on record, per article. */
  readonly speakersOf: ReadonlyMap<string, ReadonlySet<string>>
  readonly voices: Voices
  /** By statement, whose words others say that its words are. */
  readonly quotedElsewhere: ReadonlyMap<string, string>
}

/** The testimonies of a claim's members, in their order. */
export function testimoniesOf(group: ClaimGroup, context: TestimonyContext): Testimony[] {
  const claim: ClaimFacts = {
    isRefusal: refusalIn(group, context.voices),
    speakers: new Set(
      group.propositions.flatMap(({ statements }) => statements.filter(isOnRecord).flatMap(({ speaker }) => speaker ?? [])),
    ),
  }
  return group.propositions.map((proposition, member) => testimonyOf(proposition, member, claim, context))
}

/** What is known of a claim as a whole. */
interface ClaimFacts {
  readonly isRefusal: IsTheRefusal
  /** Who says it on record in any of its articles. */
  readonly speakers: ReadonlySet<string>
}

function testimonyOf(proposition: Proposition, member: number, claim: ClaimFacts, context: TestimonyContext): Testimony {
  const ref: Ref = { article: proposition.article, start: proposition.start, end: proposition.end }
  const { newsroom, copied } = copying(ref, context.provenance)
  const text = context.articles.get(proposition.article)?.article.text ?? ''
  return {
    member,
    ref,
    stance: claim.isRefusal(proposition) ? 'asserts' : proposition.stance,
    isHeadline: proposition.isHeadline,
    isNear: proposition.isNear,
    presupposed: proposition.presupposed,
    statements: proposition.statements,
    newsroom,
    copied,
    credited: context.creditedBy.get(proposition.article) ?? null,
    about: new Set([...proposition.features.keys()].flatMap((feature) => (feature.startsWith('@') ? [feature.slice(1)] : []))),
    cueWords: (statement) => (statement.cue ? text.slice(statement.cue.start, statement.cue.end + LISTENER_REACH) : ''),
    speaksOnRecord: (name) => claim.speakers.has(name) || (context.speakersOf.get(proposition.article)?.has(name) ?? false),
  }
}

/** The statements that give a quotation to another speaker than the other articles do, with the speaker whom those name. */
export function quotedElsewhere(quotes: readonly QuoteFamily[]): Map<string, string> {
  return new Map(
    quotes.flatMap(({ speaker, members, issues }) =>
      issues.flatMap(({ kind, member }) => {
        const statement = members[member]?.statement ?? null
        return kind === 'other-speaker' && speaker !== null && statement !== null ? [[statement, speaker] as const] : []
      }),
    ),
  )
}

/** The words that name a statement's source, for showing: "a source close to the minister". */
export function sourceWords(statement: Statement, articles: ReadonlyMap<string, AnnotatedArticle>): string {
  const text = articles.get(statement.article)?.article.text ?? ''
  const span = statement.source ?? statement.cue
  return span ? text.slice(span.start, span.end).replace(/\s+/g, ' ') : 'no source named'
}

/** The organisation named in the words for a statement's source, null where none is. */
export function organisationIn(statement: Statement, articles: ReadonlyMap<string, AnnotatedArticle>): string | null {
  const { source } = statement
  if (source === null) return null
  const mentions = articles.get(statement.article)?.article.mentions ?? []
  return mentions.find((mention) => mention.kind === 'organisation' && overlap(mention, source) > 0)?.entity ?? null
}

/** The longest name of a person in the words for a statement's source, null where none is. */
export function personIn(statement: Statement, articles: ReadonlyMap<string, AnnotatedArticle>): string | null {
  const { source } = statement
  if (source === null) return null
  const mentions = articles.get(statement.article)?.article.mentions ?? []
  const names = mentions.filter((mention) => mention.kind === 'person' && overlap(mention, source) > 0).map(({ entity }) => entity)
  return names.sort((a, b) => b.length - a.length)[0] ?? null
}

/** Names of the persons, per article, of whom something is reported as said, not merely thought. */
export function speakersOnRecord(articles: readonly AnnotatedArticle[]): Map<string, Set<string>> {
  return new Map(
    articles.map(({ article, statements }) => [article.id, new Set(statements.filter(isOnRecord).flatMap(({ speaker }) => speaker ?? []))]),
  )
}

function isOnRecord({ speaker, modality, sourceType }: Statement): boolean {
  return speaker !== null && modality === 'said' && sourceType === 'named-person'
}
