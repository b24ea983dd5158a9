import { compareText, contentId } from '../document/index.js'

/** What is known of an article that has been placed, while it is in the window. */
export interface Placed {
  readonly id: string
  readonly title: string
  /** Milliseconds; infinite where the time of publication is unknown. */
  readonly published: number
}

/** What became of a story when articles were placed. */
export interface StoryChange {
  /**
   * `founded`: a new story of new articles; `joined`: new articles in a story that was there; `merged`: what `from` was is now
   * in this one, and `from` is no more; `split`: a new story out of `from`; `moved`: articles of `from` are now in this one, and
   * both stand; `left`: the story's last article has left the window.
   */
  readonly kind: 'founded' | 'joined' | 'merged' | 'split' | 'moved' | 'left'
  readonly story: string
  /** The story that the articles were in before, null where they are new. */
  readonly from: string | null
  /** Ids of the articles that came to the story or, with it, left. */
  readonly articles: readonly string[]
}

/** A story as it is known outside. */
interface Identity {
  readonly id: string
  readonly founder: Placed
  /** Number of its articles in the window. */
  size: number
}

/** What is in a changed story now: the articles, and how many of them came from which story. */
interface Part {
  readonly articles: readonly number[]
  readonly from: Map<Identity, number>
  heir: Identity | null
}

/**
 * Keeps the ids of stories while articles move between them. An id is made of the founder, the article of the story that was
 * published first when the story was new: it stays where the founder is. Where stories become one, the older id stays.
 */
export class Continuity {
  readonly #placed: (article: number) => Placed
  readonly #identityOf = new Map<number, Identity>()
  /** Ids of the stories that stand, so that no two ever have one. */
  readonly #standing = new Set<string>()

  constructor(placed: (article: number) => Placed) {
    this.#placed = placed
  }

  idOf(article: number): string {
    return this.#identityOf.get(article)?.id ?? ''
  }

  /** Gives ids to stories that have changed. All articles of a story that has lost some must be among the ones given. */
  settle(stories: readonly (readonly number[])[]): StoryChange[] {
    const parts = stories.map((articles): Part => ({ articles, from: this.#origins(articles), heir: null }))
    const homes = this.#homes(parts)
    const oldestFirst = [...homes].sort(([x], [y]) => byAge(x.founder, y.founder))
    for (const [identity, home] of oldestFirst) home.heir ??= identity
    const gone = new Set<Identity>()
    for (const [identity, home] of oldestFirst) {
      if (home.heir === identity) continue
      const other = largest(parts, identity, (part) => part.heir === null)
      if (other) other.heir = identity
      else gone.add(identity)
    }
    for (const { id } of gone) this.#standing.delete(id)
    return parts.flatMap((part) => this.#enter(part, (identity) => gone.has(identity) && homes.get(identity) === part))
  }

  /** Lets an article go; says so where it was the last one of its story. */
  forget(article: number): StoryChange | null {
    const identity = this.#identityOf.get(article)
    this.#identityOf.delete(article)
    if (!identity || --identity.size > 0) return null
    this.#standing.delete(identity.id)
    return { kind: 'left', story: identity.id, from: null, articles: [this.#placed(article).id] }
  }

  #origins(articles: readonly number[]): Map<Identity, number> {
    const from = new Map<Identity, number>()
    for (const article of articles) {
      const identity = this.#identityOf.get(article)
      if (identity) from.set(identity, (from.get(identity) ?? 0) + 1)
    }
    return from
  }

  /**
   * Where the story of an id is now: where its founder is, or its first article where the founder has left the window. A
   * founder that went over to another story, leaving most articles behind, does not take the id with it.
   */
  #homes(parts: readonly Part[]): Map<Identity, Part> {
    const firsts = new Map<Identity, { readonly first: Placed; readonly part: Part }>()
    for (const part of parts) {
      for (const article of part.articles) {
        const identity = this.#identityOf.get(article)
        if (!identity) continue
        const placed = this.#placed(article)
        const known = firsts.get(identity)?.first
        const comesFirst = !known || placed.id === identity.founder.id || (known.id !== identity.founder.id && byAge(placed, known) < 0)
        if (comesFirst) firsts.set(identity, { first: placed, part })
      }
    }
    const homes = new Map<Identity, Part>()
    for (const [identity, { part }] of firsts) {
      const own = part.from.get(identity) ?? 0
      const wentOver = 2 * own < identity.size && [...part.from.values()].some((others) => others > own)
      homes.set(identity, wentOver ? (largest(parts, identity, () => true) ?? part) : part)
    }
    return homes
  }

  /** Makes the articles of a part those of its heir, or of a new story where it has none. */
  #enter(part: Part, endedIn: (identity: Identity) => boolean): StoryChange[] {
    const { articles, from } = part
    const isNew = part.heir === null
    const identity = part.heir ?? this.#found(articles)
    const source = isNew ? mostOf(from) : null
    const came = new Map<Identity | null, string[]>()
    for (const article of articles) {
      const before = this.#identityOf.get(article) ?? null
      if (before === identity) continue
      const ids = came.get(before)
      if (ids) ids.push(this.#placed(article).id)
      else came.set(before, [this.#placed(article).id])
      this.#identityOf.set(article, identity)
      identity.size++
      if (before) before.size--
    }
    return [...came].map(([before, ids]): StoryChange => {
      const change = { story: identity.id, from: before?.id ?? null, articles: ids }
      if (before === null) return { kind: isNew && from.size === 0 ? 'founded' : 'joined', ...change }
      return { kind: before === source ? 'split' : endedIn(before) ? 'merged' : 'moved', ...change }
    })
  }

  /** A new identity, of the first article that no standing story has its id from. */
  #found(articles: readonly number[]): Identity {
    const placed = articles.map((article) => this.#placed(article)).sort(byAge)
    const first = placed[0] as Placed
    const founder = placed.find((one) => !this.#standing.has(idFrom(one))) ?? first
    let id = idFrom(founder)
    for (let again = 2; this.#standing.has(id); again++) id = idFrom(founder, again)
    this.#standing.add(id)
    return { id, founder, size: 0 }
  }
}

function idFrom({ id }: Placed, again?: number): string {
  return contentId('story', id, ...(again === undefined ? [] : [String(again)]))
}

/** The part that holds most of a story's articles, among those that may be chosen. */
function largest(parts: readonly Part[], identity: Identity, mayBe: (part: Part) => boolean): Part | null {
  let found: Part | null = null
  for (const part of parts) {
    const own = part.from.get(identity) ?? 0
    if (own > (found?.from.get(identity) ?? 0) && mayBe(part)) found = part
  }
  return found
}

function mostOf(from: ReadonlyMap<Identity, number>): Identity | null {
  let most: Identity | null = null
  for (const [identity, count] of from) if (!most || count > (from.get(most) ?? 0)) most = identity
  return most
}

/** Whether one article was published before another; by id where that is the same or unknown. */
function byAge(x: Placed, y: Placed): number {
  if (x.published !== y.published) return x.published < y.published ? -1 : 1
  return compareText(x.id, y.id)
}
