import { addTo, type Article, type Diagnostic } from '../document/index.js'
import type { Decision, Decisions } from './decisions.js'
import { statedIn } from './wording.js'

const LAST_SEGMENT = /[^/\\]+$/u

type Named = Pick<Article, 'id' | 'source' | 'url'>

/** The articles of a run by the names that a reader may call them: source, last part of the source, address, id. Nothing is opened. */
export class ArticleNames<A extends Named> {
  readonly #byName = new Map<string, A[]>()

  constructor(articles: readonly A[]) {
    for (const article of articles) {
      const { id, source, url } = article
      for (const name of new Set([id, source, LAST_SEGMENT.exec(source)?.[0] ?? source, ...(url === null ? [] : [url])]))
        addTo(this.#byName, name, article)
    }
  }

  /** The article that a name means; how many there are where it is not one. */
  find(name: string): A | number {
    const found = this.#byName.get(name) ?? this.#byName.get(name.replace(/^\.\//u, '')) ?? []
    // a whole source is meant before the last part of another
    const exact = found.filter(({ source, id }) => source === name || id === name)
    const [only, second] = exact.length === 1 ? exact : found
    return only !== undefined && second === undefined ? only : found.length
  }
}

/** Why an assumption about an article was not applied. */
export function notOne(decision: Decision, name: string, found: number): Diagnostic {
  const what = found === 0 ? `no article is called ${name}` : `${found} articles are called ${name}; name one by its whole path`
  return unused(decision, what)
}

/** That an assumption was not applied, and why. */
export function unused({ entry, assumption }: Decision, reason: string): Diagnostic {
  return { code: 'assume/unused', severity: 'warning', message: `Assumption ${entry} (${statedIn(assumption)}) was not applied: ${reason}` }
}

/** The articles with the dates and publishers that the reader gives them, which outrank what the articles state. */
export function assumeFacts(articles: readonly Article[], decisions: Decisions, report: (diagnostic: Diagnostic) => void): Article[] {
  const names = new ArticleNames(articles)
  const changed = new Map<string, { published?: string; publisher?: string }>()
  for (const decision of decisions.all) {
    const { assumption } = decision
    if (!('article' in assumption) || 'copyOf' in assumption || 'from' in assumption) continue
    const article = names.find(assumption.article)
    if (typeof article === 'number') {
      report(notOne(decision, assumption.article, article))
      continue
    }
    const facts = changed.get(article.id) ?? {}
    const { published, publisher } = assumption
    if ((published !== undefined && facts.published !== undefined) || (publisher !== undefined && facts.publisher !== undefined)) {
      report(unused(decision, `an entry above says the same thing of ${assumption.article}`))
      continue
    }
    changed.set(article.id, {
      ...facts,
      ...(published === undefined ? {} : { published }),
      ...(publisher === undefined ? {} : { publisher }),
    })
    decisions.applyTo(decision, article.id)
  }
  return articles.map((article) => {
    const { published, publisher } = changed.get(article.id) ?? {}
    return {
      ...article,
      ...(published === undefined ? {} : { published: { value: published, basis: 'given', certainty: 'stated' } as const }),
      ...(publisher === undefined ? {} : { publisher: { name: publisher, basis: 'given' } as const }),
    }
  })
}
