import { Decisions } from '../assumptions/index.js'
import {
  contentId,
  type AnnotatedArticle,
  type Claim,
  type LineageEdge,
  type OriginRange,
  type QuoteFamily,
  type Statement,
} from '../document/index.js'
import type { ClaimGroup, Proposition } from '../claims/index.js'
import { PUBLIC_ACTS } from '../lexicons/en/public-acts.js'
import { attributeOne } from './attribute.js'
import { countFindings, type Count, type CountContext } from './count.js'
import { growthOf } from './growth.js'
import { ProvenanceMap } from './provenance.js'
import { UNFIT_SHARE } from './settings.js'
import { assumed } from './rules/assumed.js'
import {
  organisationIn,
  personIn,
  quotedElsewhere,
  sourceWords,
  speakersOnRecord,
  testimoniesOf,
  type TestimonyContext,
} from './testimony.js'
import type { Finding } from './types.js'
import { differingValues, valueRanges } from './values.js'
import { voicesOf } from './voices.js'

export { originId, range } from './rules/range.js'

export interface OriginsInput {
  readonly articles: readonly AnnotatedArticle[]
  readonly lineage: readonly LineageEdge[]
  /** The newsroom that an article credits for its information, by article id. */
  readonly informants: ReadonlyMap<string, string>
  readonly quotes: readonly QuoteFamily[]
  /** One name per newsroom: "The Associated Press" → "Associated Press". */
  readonly canonical: (name: string) => string
  /** What the reader has decided; nothing where it is left out. */
  readonly decisions?: Decisions
}

/**
 * Counts the independent origins of every claim by the rules in `rules/`, one file each, and says why. Ranges are per
 * stance: `independent` over all who assert, `denied` over those who deny; declining adds none (rule 10).
 */
export function countOrigins(groups: readonly ClaimGroup[], input: OriginsInput): Claim[] {
  const articles = new Map(input.articles.map((article) => [article.article.id, article]))
  const decisions = input.decisions ?? new Decisions()
  const voices = voicesOf(input.articles, decisions)
  const context: TestimonyContext = {
    articles,
    voices,
    provenance: new ProvenanceMap(input.articles, input.lineage, input.canonical),
    creditedBy: input.informants,
    speakersOf: speakersOnRecord(input.articles),
    quotedElsewhere: quotedElsewhere(input.quotes),
  }
  return groups.map((group) =>
    claimOf(group, context, { voices, canonical: input.canonical, isPublicRecord: isPublicRecord(group), decisions }),
  )
}

function claimOf(group: ClaimGroup, context: TestimonyContext, counting: CountContext & { readonly decisions: Decisions }): Claim {
  const { propositions } = group
  const testimonies = testimoniesOf(group, context)
  const attribution = {
    wordsOf: (statement: Statement) => sourceWords(statement, context.articles),
    newsroomOf: counting.voices.newsroomOf,
    organisationIn: (statement: Statement) => organisationIn(statement, context.articles),
    personIn: (statement: Statement) => personIn(statement, context.articles),
    quotedElsewhere: (statement: Statement) => context.quotedElsewhere.get(statement.id) ?? null,
  }
  const { findings, why: overruled } = assumed(
    testimonies.map((testimony) => attributeOne(testimony, attribution)),
    counting.decisions,
  )
  const asserting = findings.filter(({ testimony }) => testimony.stance === 'asserts')
  const denying = findings.filter(({ testimony }) => testimony.stance === 'denies')
  const asserted = countFindings(asserting, 'asserts', counting)
  const denied = denying.length > 0 ? countFindings(denying, 'denies', counting) : null
  const rangeOf = (members: ReadonlySet<number>): OriginRange => countFindings(among(asserting, members), 'asserts', counting).range
  const values = differingValues(propositions)
  const main = mainMember(group)
  return {
    id: contentId('claim', ...propositions.map(({ article, start, end }) => `${article}:${start}-${end}`)),
    story: group.story,
    text: main ? (context.articles.get(main.article)?.article.text.slice(main.start, main.end) ?? '') : '',
    members: propositions.map(({ article, start, end, statements }, member) => {
      const value = values?.valueOf.get(member)
      return {
        article,
        start,
        end,
        stance: testimonies[member]?.stance ?? 'asserts',
        statement: statements[statements.length - 1]?.id ?? null,
        ...(value === undefined ? {} : { value }),
      }
    }),
    origins: [...asserted.origins, ...(denied?.origins ?? [])],
    independent: asserted.range,
    denied: denied?.range ?? null,
    values: values ? valueRanges(values, rangeOf) : [],
    growth: growthOf(testimonies, context.articles, { whole: asserted.range, rangeOf }),
    why: [...overruled, ...asserted.why, ...(denied?.why ?? []), rangeLine(asserted)].map(({ rule, text, evidence }) => ({
      rule,
      text,
      evidence: [...evidence],
    })),
  }
}

function among(findings: readonly Finding[], members: ReadonlySet<number>): Finding[] {
  return findings.filter(({ testimony }) => members.has(testimony.member))
}

/**
 * The member whose words stand for the claim: the one that shares most with the others for its length, of the body rather
 * than a headline, asserted, not taken for granted.
 */
function mainMember({ propositions }: ClaimGroup): Proposition | undefined {
  const shares = new Map<string, number>()
  for (const { features } of propositions) for (const name of features.keys()) shares.set(name, (shares.get(name) ?? 0) + 1)
  const centrality = ({ features, isHeadline, presupposed, stance }: Proposition): number => {
    const shared = [...features].reduce((sum, [name, weight]) => sum + weight * ((shares.get(name) ?? 1) - 1), 0)
    const fit = isHeadline || presupposed || stance !== 'asserts' ? UNFIT_SHARE : 1
    return (fit * shared) / Math.sqrt(features.size + 1)
  }
  const ranked = propositions.map((proposition) => ({ proposition, score: centrality(proposition) }))
  return ranked.sort((a, b) => b.score - a.score)[0]?.proposition
}

function isPublicRecord({ propositions }: ClaimGroup): boolean {
  const acts = propositions.filter(({ features }) =>
    [...features.keys()].some((feature) => PUBLIC_ACTS.has(feature.slice(1)) && feature.startsWith('=')),
  )
  return acts.length * 2 > propositions.length
}

function rangeLine({ range: { atLeast, atMost }, origins }: Count): { rule: string; text: string; evidence: never[] } {
  if (atLeast === atMost) return { rule: 'range', text: `${atMost} independent ${atMost === 1 ? 'origin' : 'origins'}`, evidence: [] }
  const open = origins.some(({ kind }) => kind === 'newsroom' || kind === 'unknown')
    ? 'unnamed sources may be one person, or one of the named'
    : 'some say something near it, which is not shown to be the same'
  return { rule: 'range', text: `between ${atLeast} and ${atMost} independent origins: ${open}`, evidence: [] }
}
