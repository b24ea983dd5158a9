import {
  overlap,
  type AnnotatedArticle,
  type Article,
  type Claim,
  type LineageEdge,
  type NamedClaim,
  type QuotedRef,
  type Ref,
  type Trace,
  type WhyReport,
} from '../document/index.js'
import { answer } from './check.js'
import { explainedMembers } from './members.js'
import { namedArticles, numberedClaims } from './numbers.js'
import { MAX_NEAREST, MIN_PREFIX_LENGTH } from './settings.js'
import type { Question } from './types.js'

/** What words ask, with the trace's articles cut into sentences and words; null where they ask nothing. Called only where needed. */
export type Asking = (words: string) => { readonly question: Question; readonly articles: readonly AnnotatedArticle[] } | null

/** Explains the claim that is meant, as headwater.why/1. */
export function whyReport(asked: string, trace: Trace, asking: Asking): WhyReport {
  const numbers = numberedClaims(trace)
  const { claim, nearest } = findClaim(asked.trim(), { trace, numbers, asking })
  const story = claim === null ? undefined : trace.stories.find(({ id }) => id === claim.story)
  const lineage = claim === null ? [] : lineageOf(claim, trace)
  const articles = new Map(trace.articles.map((article) => [article.id, article]))
  const named = new Set([...(claim?.members ?? []).map(({ article }) => article), ...lineage.flatMap(({ from, to }) => [from, to])])
  const rules = (claim?.why ?? []).map(({ rule, text, evidence }) => ({ rule, text, evidence: quoted(evidence, articles) }))
  return {
    schema: 'headwater.why/1',
    asked,
    claim,
    number: claim === null ? null : (numbers.get(claim.id)?.number ?? null),
    story: story === undefined ? null : { id: story.id, title: story.title },
    members: claim === null ? [] : explainedMembers(claim, trace),
    rules,
    lineage: lineage.map((edge) => ({ ...edge, evidence: quoted(edge.evidence, articles) })),
    assumptions: trace.assumptions ?? [],
    ...(trace.asOf === undefined ? {} : { asOf: trace.asOf }),
    nearest,
    articles: namedArticles(trace, named),
    diagnostics: trace.diagnostics,
  }
}

interface Search {
  readonly trace: Trace
  readonly numbers: ReadonlyMap<string, NamedClaim>
  readonly asking: Asking
}

interface Found {
  readonly claim: Claim | null
  readonly nearest: NamedClaim[]
}

/** By number, by id, by the beginning of one id alone, by words: in this order, for a number cannot be the beginning of a sentence. */
function findClaim(asked: string, { trace, numbers, asking }: Search): Found {
  const only = (claim: Claim): Found => ({ claim, nearest: [] })
  const byNumber = trace.claims.find(({ id }) => numbers.get(id)?.number === asked)
  if (byNumber !== undefined) return only(byNumber)
  const begins = asked.length < MIN_PREFIX_LENGTH ? [] : trace.claims.filter(({ id }) => id.startsWith(asked.toLowerCase()))
  const exact = begins.find(({ id }) => id === asked.toLowerCase())
  if (exact !== undefined) return only(exact)
  if (begins.length === 1) return only(begins[0] as Claim)
  const name = (claims: readonly Claim[]): NamedClaim[] =>
    [...new Set(claims)].slice(0, MAX_NEAREST).flatMap(({ id }) => numbers.get(id) ?? [])
  if (begins.length > 1) return { claim: null, nearest: name(begins) }
  const asks = asking(asked)
  if (asks === null) return { claim: null, nearest: name(trace.claims) }
  const { support, against, declined, near } = answer(asks.question, trace, asks.articles)
  const settled = [...support, ...against, ...declined].map(({ clause }) => clause.claim)
  const mostNamed = mostOften(support.length > 0 ? support.map(({ clause }) => clause.claim) : settled)
  if (mostNamed !== null) return only(mostNamed)
  return { claim: null, nearest: name(near.length > 0 ? near.map(({ clause }) => clause.claim) : trace.claims) }
}

function mostOften(claims: readonly Claim[]): Claim | null {
  const counts = new Map<Claim, number>()
  for (const claim of claims) counts.set(claim, (counts.get(claim) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}

/** The edges that bear on a claim: copies of the text it stands in, and whoever credits or cites one of its origins or articles. */
function lineageOf(claim: Claim, { lineage, articles }: Trace): LineageEdge[] {
  const members = new Map<string, Ref[]>()
  for (const member of claim.members) members.set(member.article, [...(members.get(member.article) ?? []), member])
  const names = new Set(claim.origins.flatMap(({ name }) => (name === null ? [] : [name])))
  for (const { id, publisher } of articles) if (members.has(id) && publisher !== null) names.add(publisher.name)
  return lineage.filter(({ kind, from, to, evidence, share }) => {
    const own = members.get(from)
    if (own === undefined) return false
    if (kind === 'copies') {
      const isWhole = share === null
      return isWhole || evidence.some((ref) => ref.article === from && own.some((member) => overlap(ref, member) > 0))
    }
    return names.has(to) || members.has(to)
  })
}

function quoted(refs: readonly Ref[], articles: ReadonlyMap<string, Article>): QuotedRef[] {
  return refs.map(({ article, start, end }) => ({ article, start, end, text: articles.get(article)?.text.slice(start, end) ?? '' }))
}
