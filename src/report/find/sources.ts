import type { Ref, Trace } from '../../document/index.js'

/** A name of somebody who says, publishes or writes something in a trace, and where. */
export interface NamedSource {
  readonly name: string
  /** The first words of theirs in each article. */
  readonly places: Map<string, Ref>
  statements: number
  articles: number
}

/** Everybody that a trace names as a source, publisher or author, those with most statements first. */
export function namedSources({ articles, statements, claims }: Trace): NamedSource[] {
  const named = new Map<string, NamedSource>()
  const get = (name: string): NamedSource => {
    const known = named.get(name) ?? { name, places: new Map<string, Ref>(), statements: 0, articles: 0 }
    named.set(name, known)
    return known
  }
  for (const { article, speaker, via, source, content } of statements) {
    const span = source ?? content[0]
    if (span === undefined) continue
    for (const name of new Set([speaker, via])) {
      if (name === null) continue
      const entry = get(name)
      entry.statements++
      if (!entry.places.has(article)) entry.places.set(article, { article, start: span.start, end: span.end })
    }
  }
  for (const { origins, members } of claims) {
    for (const origin of origins) {
      const ref = members[origin.members[0] ?? -1]
      if (origin.name === null || ref === undefined) continue
      const { places } = get(origin.name)
      if (places.size === 0) places.set(ref.article, { article: ref.article, start: ref.start, end: ref.end })
    }
  }
  for (const { id, publisher, authors } of articles) {
    for (const name of new Set([...(publisher === null ? [] : [publisher.name]), ...authors])) {
      const entry = get(name)
      entry.articles++
      if (entry.places.size === 0) entry.places.set(id, { article: id, start: 0, end: 0 })
    }
  }
  return [...named.values()].sort((a, b) => b.statements - a.statements || b.articles - a.articles)
}
