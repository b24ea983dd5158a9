import type { Article, Claim, Origin, Ref, SourceType, Statement, Trace } from '../../src/document/index.js'
import { fold, locateIn } from '../../bench/quality/scorers/folding.js'
import { articleWith } from '../articles.js'
import { fewestOrigins, type Gold, type GoldOrigin, type GoldSpan } from '../../bench/quality/scorers/gold.js'

/** The trace that a product without a fault would give for a case: everything the gold says, in the trace's own terms. */
export function perfectTrace(gold: Gold, texts: ReadonlyMap<string, string>): Trace {
  const ref = (span: GoldSpan): Ref => {
    const at = locateIn(fold(texts.get(span.article) ?? ''), span.text, span.nth)
    if (at === null) throw new Error(`not in ${span.article}: ${span.text}`)
    return { article: span.article, ...at }
  }
  const pair = ({ a, b }: { readonly a: GoldSpan; readonly b: GoldSpan }) => ({ a: ref(a), b: ref(b) })
  return {
    schema: 'headwater.trace/1',
    generator: { name: 'headwater', version: '0.0.0' },
    articles: gold.articles.map(({ article, publisher, published }) => ({
      ...emptyArticle(article, texts.get(article) ?? ''),
      publisher: publisher === null ? null : { name: publisher, basis: 'metadata' },
      published: { value: published, basis: 'metadata', certainty: 'stated' },
      blocks: gold.notReportage.filter((span) => span.article === article).map((span) => ({ kind: 'furniture', ...ref(span) })),
    })),
    statements: gold.statements.map((statement, i): Statement => {
      const { article, source, nth, cue, content } = statement
      return {
        ...NO_STATEMENT,
        id: `s${i}`,
        article,
        source: source === null ? null : ref({ article, text: source, ...(nth === undefined ? {} : { nth }) }),
        cue: cue === null ? null : ref({ article, text: cue }),
        content: [ref({ article, text: content })],
        direct: statement.direct,
        sourceType: statement.sourceType,
        via: statement.via,
      }
    }),
    quotes: gold.quotes.map(({ id, speaker, members }) => ({
      id,
      speaker,
      members: members.map((member) => ({ ...ref(member), statement: null, difference: [] })),
      issues: [],
    })),
    reuse: gold.reuse.map((passage, i) => ({ id: `p${i}`, ...pair(passage), kind: passage.kind, similarity: 1, alignment: [] })),
    times: gold.times.map((time) => ({ ...ref(time), value: time.value, certainty: 'stated' })),
    stories: [{ id: 'story', title: gold.id, articles: gold.articles.map(({ article }) => article) }],
    claims: gold.claims.map((claim): Claim => ({
      id: claim.id,
      story: 'story',
      text: claim.text,
      members: claim.members.map((member) => ({ ...ref(member), stance: member.stance, statement: null })),
      origins: claim.origins.map(perfectOrigin),
      independent: { atLeast: fewestOrigins(claim), atMost: claim.independent },
      denied: null,
      values: [],
      growth: [],
      why: [],
    })),
    lineage: gold.lineage.map(({ from, to, kind, eitherWay }) => ({
      from,
      to,
      kind,
      direction: eitherWay === true ? 'unknown' : 'known',
      reason: '',
      share: null,
      evidence: [],
    })),
    discrepancies: gold.discrepancies.map((difference) => ({
      claim: difference.claim ?? '',
      about: difference.about,
      ...pair(difference),
    })),
    updates: gold.updates.map((difference) => ({ claim: difference.claim ?? '', about: difference.about, ...pair(difference) })),
    timeline: gold.timeline.map(({ date, event, cites }) => ({ date, text: event, cites: cites.map(ref) })),
    brief: [],
    diagnostics: [],
  }
}

const NO_STATEMENT = {
  speaker: null,
  sourceType: 'author' as SourceType,
  sources: null,
  anonymity: null,
  via: null,
  chain: [],
  stance: 'asserts' as const,
  modality: 'said' as const,
}

function emptyArticle(name: string, text: string): Article {
  return articleWith({ id: name, source: `${name}.txt`, text })
}

function perfectOrigin({ newsroom, speaker, organisation, document, record, source }: GoldOrigin): Origin {
  const rest = { source: source ?? null, stance: 'asserts' as const, members: [] }
  if (newsroom) return { kind: 'newsroom', name: newsroom, ...rest }
  if (speaker) return { kind: 'speaker', name: speaker, ...rest }
  if (organisation) return { kind: 'organisation', name: organisation, ...rest }
  if (document) return { kind: 'document', name: document, ...rest }
  return { kind: record ? 'record' : 'unknown', name: null, ...rest }
}
