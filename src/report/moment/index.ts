import { addTo, comparePublished, isOutBy, type Ref, type Trace } from '../../document/index.js'
import { claimAsOf } from './claims.js'

/** A time at which articles of a story were published. */
export interface Moment {
  /** As the articles state it, ISO 8601. */
  time: string
  /** Ids of the articles that came out then. */
  articles: string[]
}

/** The times at which the given articles were published, earliest first; one without a date belongs to none. */
export function momentsOf(trace: Trace, articles: readonly string[]): Moment[] {
  const wanted = new Set(articles)
  const moments = new Map<string, string[]>()
  for (const { id, published } of trace.articles) {
    if (published === null || !wanted.has(id)) continue
    addTo(moments, published.value, id)
  }
  return [...moments].map(([time, ids]) => ({ time, articles: ids })).sort((a, b) => comparePublished(a.time, b.time))
}

/**
 * What is left of a trace at a time: the articles that were out by then, and of everything that was found only what rests on them.
 * Counts are those of the claims' growth. It is looked back with what is known now (who took from whom, who is who), and so may know
 * more than `--as-of`, which reads those articles alone; but it takes no new reading, and is done in a page.
 */
export function traceAsOf(trace: Trace, time: string): Trace {
  const out = new Set(trace.articles.filter(({ published }) => published !== null && isOutBy(published.value, time)).map(({ id }) => id))
  const isOut = ({ article }: Pick<Ref, 'article'>): boolean => out.has(article)
  const claims = trace.claims.flatMap((claim) => claimAsOf(claim, trace, { time, isOut }) ?? [])
  const known = new Set(claims.map(({ id }) => id))
  const isKnown = ({ claim, a, b }: Trace['discrepancies'][number]): boolean => known.has(claim) && isOut(a) && isOut(b)
  const cited = <E extends { cites: Ref[] }>(entries: readonly E[]): E[] =>
    entries
      .filter(({ cites: [first] }) => first !== undefined && isOut(first))
      .map((entry) => ({ ...entry, cites: entry.cites.filter(isOut) }))
  return {
    ...trace,
    asOf: time,
    articles: trace.articles.filter(({ id }) => out.has(id)),
    statements: trace.statements.filter(isOut),
    quotes: trace.quotes.flatMap((family) => quotesAsOf(family, isOut)),
    reuse: trace.reuse.filter(({ a, b }) => isOut(a) && isOut(b)),
    times: trace.times.filter(isOut),
    stories: trace.stories
      .map((story) => ({ ...story, articles: story.articles.filter((id) => out.has(id)) }))
      .filter(({ articles }) => articles.length > 0),
    claims,
    lineage: lineageAsOf(trace, out),
    discrepancies: trace.discrepancies.filter(isKnown),
    updates: trace.updates.filter(isKnown),
    timeline: cited(trace.timeline),
    brief: cited(trace.brief),
  }
}

/** A family of which one wording is out has nothing to compare, but its words were there to read. */
function quotesAsOf(family: Trace['quotes'][number], isOut: (ref: Ref) => boolean): Trace['quotes'] {
  const kept = new Map(family.members.flatMap((member, index) => (isOut(member) ? [index] : [])).map((index, place) => [index, place]))
  if (kept.size === 0) return []
  return [
    {
      ...family,
      members: family.members.filter((_, index) => kept.has(index)),
      issues: family.issues.flatMap((issue) => {
        const member = kept.get(issue.member)
        return member === undefined ? [] : [{ ...issue, member }]
      }),
    },
  ]
}

/** Without the edges to what was not out yet; a text that nobody has is thought to be there only where two share it. */
function lineageAsOf(trace: Trace, out: ReadonlySet<string>): Trace['lineage'] {
  const all = new Set(trace.articles.map(({ id }) => id))
  const left = trace.lineage.filter(({ from, to }) => out.has(from) && (out.has(to) || !all.has(to)))
  const children = new Map<string, Set<string>>()
  for (const { from, to, kind } of left) if (kind === 'copies') children.set(to, (children.get(to) ?? new Set()).add(from))
  const isAlone = ({ to, kind }: Trace['lineage'][number]): boolean =>
    kind === 'copies' && !out.has(to) && (children.get(to)?.size ?? 0) < 2
  const wasShared = new Set(trace.lineage.filter(({ kind, to }) => kind === 'copies' && to.startsWith('unseen:')).map(({ to }) => to))
  return left.filter((edge) => !(wasShared.has(edge.to) && isAlone(edge)))
}
