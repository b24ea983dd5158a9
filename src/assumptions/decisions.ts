import { addTo, type AppliedAssumption, type Assumption } from '../document/index.js'
import { nameKey, sameGroups } from './names.js'

/** One assumption, and what it was applied to so far. */
export interface Decision {
  /** Its place in the list, from 1. */
  readonly entry: number
  readonly assumption: Assumption
  /** Ids of the articles whose facts or text it sets. */
  readonly articles: Set<string>
  /** Claims that it had a part in. */
  claims: number
}

/** The reader's assumptions, looked up by the names and articles that they are about; they keep count of their use. */
export class Decisions {
  readonly all: readonly Decision[]
  readonly #same: ReadonlyMap<string, string>
  readonly #byName = new Map<string, Decision[]>()
  readonly #byArticle = new Map<string, Decision[]>()
  readonly #organisations = new Map<string, string>()

  constructor(assumptions: readonly Assumption[] = []) {
    this.all = assumptions.map((assumption, index) => ({ entry: index + 1, assumption, articles: new Set(), claims: 0 }))
    this.#same = sameGroups(assumptions)
    for (const decision of this.all) {
      for (const name of namesIn(decision.assumption)) addTo(this.#byName, nameKey(name), decision)
      const { assumption } = decision
      if ('speaksFor' in assumption) this.#organisations.set(nameKey(assumption.speaker), assumption.speaksFor)
    }
  }

  /** The one name of a source, by what the reader takes for the same. */
  nameOf(name: string): string {
    return this.#same.size === 0 ? name : (this.#same.get(nameKey(name)) ?? name)
  }

  /** Whether the reader says that two names are two sources. */
  areApart(a: string, b: string): boolean {
    if (this.all.length === 0) return false
    const [x, y] = [nameKey(a), nameKey(b)]
    return x !== y && this.#of(x).some(({ assumption }) => 'apart' in assumption && assumption.apart.some((name) => nameKey(name) === y))
  }

  /** The organisation that a person speaks for, null where the reader says nothing of it. */
  organisationOf(person: string): string | null {
    return this.#organisations.size === 0 ? null : (this.#organisations.get(nameKey(person)) ?? null)
  }

  isNoSource(name: string): boolean {
    return this.all.length > 0 && this.#of(nameKey(name)).some(({ assumption }) => 'notASource' in assumption)
  }

  /** The decisions that bear on a claim with these names among its sources: on one of them, or on two together. */
  bearingOn(names: Iterable<string>): Decision[] {
    const keys = new Set([...names].map(nameKey))
    const found = new Set<Decision>()
    for (const key of keys) {
      for (const decision of this.#of(key)) {
        const { assumption } = decision
        if ('same' in assumption) {
          const head = this.#same.get(key)
          if ([...keys].some((other) => other !== key && this.#same.get(other) === head)) found.add(decision)
        } else if ('apart' in assumption) {
          if (assumption.apart.some((other) => nameKey(other) !== key && keys.has(nameKey(other)))) found.add(decision)
        } else if (!('speaker' in assumption) || nameKey(assumption.speaker) === key) found.add(decision)
      }
    }
    return [...found].sort((a, b) => a.entry - b.entry)
  }

  /** Whether a name is one of those that a decision is about. */
  isAbout(decision: Decision, name: string): boolean {
    return this.#of(nameKey(name)).includes(decision)
  }

  /** The decisions about an article that were applied to it. */
  about(article: string): readonly Decision[] {
    return this.#byArticle.get(article) ?? []
  }

  /** Keeps that a decision sets something of an article. */
  applyTo(decision: Decision, article: string): void {
    if (decision.articles.has(article)) return
    decision.articles.add(article)
    addTo(this.#byArticle, article, decision)
  }

  /** What was applied how often, for the trace. */
  applied(): AppliedAssumption[] {
    return this.all.map(({ entry, assumption, articles, claims }) => ({ entry, assumption, applied: { articles: articles.size, claims } }))
  }

  #of(key: string): readonly Decision[] {
    return this.#byName.get(key) ?? []
  }
}

/** The names of sources that an assumption is about. */
function namesIn(assumption: Assumption): readonly string[] {
  if ('same' in assumption) return assumption.same
  if ('apart' in assumption) return assumption.apart
  if ('speaksFor' in assumption) return [assumption.speaker]
  return 'notASource' in assumption ? [assumption.notASource] : []
}
