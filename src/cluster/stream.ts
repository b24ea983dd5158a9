import type { PassageMatch, SegmentedArticle, Story } from '../document/index.js'
import { ArticleIndex, type Alike } from './article-index.js'
import { Continuity, type Placed, type StoryChange } from './continuity.js'
import { Linking } from './linking.js'
import { LiveGroups } from './live-groups.js'
import { DAYS_APART, FAR_APART, MAX_ALIKE, MIN_SIMILARITY, REUSE_WEIGHT, WINDOW_DAYS, MAX_ARTICLES } from './settings.js'
import { StoryGroups } from './story-groups.js'
import { wordVector } from './vectors.js'
import { Window } from './window.js'

/** What a stream of stories remembers. */
export interface StoriesOptions {
  /** Articles leave when the stream is this many days past their publication; never by default. */
  readonly windowDays?: number
  /** Articles that are in the window at most; the ones published first leave. */
  readonly maxArticles?: number
}

/** Where an article was placed, and what that changed, the article itself included. */
export interface Placement {
  readonly story: string
  readonly changes: readonly StoryChange[]
}

interface Entry extends Placed {
  /** NaN where it is unknown. */
  readonly day: number
  /** Number of the articles that came before. */
  readonly arrival: number
  /** Characters of report. */
  readonly length: number
}

const DAY = 86_400_000

/**
 * Stories of articles that come one by one. An article is compared with those of the window that share telling words with
 * it; what it may change is linked anew, so that the stories are nearly those that all articles at once would give,
 * whatever order they come in. Every article is in exactly one story while it is in the window.
 */
export class StoryStream {
  readonly #entries: (Entry | undefined)[] = []
  readonly #slots = new Map<string, number>()
  readonly #freeSlots: number[] = []
  readonly #index = new ArticleIndex()
  readonly #kernels = new LiveGroups()
  readonly #stories = new StoryGroups(this.#kernels)
  readonly #linking = new Linking(this.#kernels, this.#stories)
  readonly #continuity = new Continuity((slot) => this.#entry(slot))
  readonly #window: Window
  #arrivals = 0

  constructor({ windowDays = WINDOW_DAYS, maxArticles = MAX_ARTICLES }: StoriesOptions = {}) {
    this.#window = new Window(windowDays, maxArticles)
  }

  /**
   * Places an article. `matches` are passages that it shares with articles that were placed before. An article that is
   * in the window already stays where it is.
   */
  add(article: SegmentedArticle, matches: readonly PassageMatch[] = []): Placement {
    const changes = this.addAll([article], matches)
    return { story: this.storyOf(article.article.id) ?? '', changes }
  }

  /** Places articles together: the stories are those that comparing all of them gives, at less cost than one by one. */
  addAll(articles: readonly SegmentedArticle[], matches: readonly PassageMatch[] = []): StoryChange[] {
    const left = this.#window.leaving().map((slot) => this.#remove(slot))
    const shared = matchesByArticle(matches)
    const slots: number[] = []
    for (const article of articles) {
      if (!this.#slots.has(article.article.id)) slots.push(this.#enter(article, shared.get(article.article.id) ?? []))
    }
    this.#linking.link(slots)
    const changed = this.#stories.changed().map((story) => this.#stories.articles(story))
    return [...left.filter((change) => change !== null), ...this.#continuity.settle(changed)]
  }

  /** Number of articles in the window. */
  get size(): number {
    return this.#slots.size
  }

  /** The id of the story that an article is in, null where the article is not in the window. */
  storyOf(article: string): string | null {
    const slot = this.#slots.get(article)
    return slot === undefined ? null : this.#continuity.idOf(slot)
  }

  /** All stories as they stand, in the order in which their first articles came; `title` is that of the most central article. */
  stories(): Story[] {
    return this.#stories
      .all()
      .map((story) => this.#stories.articles(story).sort((x, y) => this.#entry(x).arrival - this.#entry(y).arrival))
      .sort(([x], [y]) => this.#entry(x as number).arrival - this.#entry(y as number).arrival)
      .map((slots) => ({
        id: this.#continuity.idOf(slots[0] as number),
        title: this.#entry(this.#mostCentral(slots)).title,
        articles: slots.map((slot) => this.#entry(slot).id),
      }))
  }

  #entry(slot: number): Entry {
    return this.#entries[slot] as Entry
  }

  #enter(segmented: SegmentedArticle, matches: readonly PassageMatch[]): number {
    const slot = this.#freeSlots.pop() ?? this.#entries.length
    const entry = entryOf(segmented, this.#arrivals++)
    this.#entries[slot] = entry
    this.#slots.set(entry.id, slot)
    this.#window.add(slot, entry.day)
    const alike = this.#index.add(slot, wordVector(segmented))
    this.#kernels.add(slot, this.#withEvidence(entry, alike, this.#sharedShares(entry, matches)))
    return slot
  }

  #remove(slot: number): StoryChange | null {
    const change = this.#continuity.forget(slot)
    const kernel = this.#kernels.groupOf(slot)
    this.#kernels.remove(slot)
    if (!this.#kernels.has(kernel)) {
      this.#stories.take(kernel)
      this.#linking.forget(kernel)
    }
    this.#index.remove(slot)
    this.#slots.delete(this.#entry(slot).id)
    this.#entries[slot] = undefined
    this.#freeSlots.push(slot)
    return change
  }

  /** Cosines raised by shared passages and lowered by long times between; those that are too low are left out. */
  #withEvidence({ day }: Entry, { others, similarities }: Alike, shares: ReadonlyMap<number, number>): Alike {
    const alike: Alike = { others: [], similarities: [] }
    const consider = (other: number, text: number): void => {
      const similarity = Math.abs(day - this.#entry(other).day) > DAYS_APART ? text * FAR_APART : text
      if (similarity < MIN_SIMILARITY) return
      alike.others.push(other)
      alike.similarities.push(similarity)
    }
    const left = new Map(shares)
    others.forEach((other, i) => {
      consider(other, (similarities[i] as number) + REUSE_WEIGHT * (left.get(other) ?? 0))
      left.delete(other)
    })
    for (const [other, share] of left) consider(other, REUSE_WEIGHT * share)
    return mostAlike(alike)
  }

  /** By article that is in the window: the share of the shorter one's report that stands in passages they share. */
  #sharedShares({ id, length }: Entry, matches: readonly PassageMatch[]): Map<number, number> {
    const shares = new Map<number, number>()
    for (const { a, b } of matches) {
      const other = this.#slots.get(a.article === id ? b.article : a.article)
      if (other === undefined || a.article === b.article) continue
      const shorter = Math.max(1, Math.min(length, this.#entry(other).length))
      shares.set(other, Math.min(1, (shares.get(other) ?? 0) + (a.end - a.start) / shorter))
    }
    return shares
  }

  /** The article of a story that resembles the others of it most; the one that came first where two do. */
  #mostCentral(slots: readonly number[]): number {
    const own = new Set(slots)
    let best = slots[0] as number
    let most = 0
    for (const slot of slots) {
      const { numbers, weights, length } = this.#kernels.row(slot)
      let sum = 0
      for (let i = 0; i < length; i++) if (own.has(numbers[i] as number)) sum += weights[i] as number
      if (sum <= most) continue
      most = sum
      best = slot
    }
    return best
  }
}

function entryOf({ article, sentences }: SegmentedArticle, arrival: number): Entry {
  const published = Date.parse(article.published?.value ?? '')
  const first = sentences[0]
  return {
    id: article.id,
    title: article.title ?? (first ? article.text.slice(first.start, first.end) : article.source),
    published: Number.isNaN(published) ? Infinity : published,
    day: published / DAY,
    arrival,
    length: sentences.reduce((sum, { start, end }) => sum + end - start, 0),
  }
}

/** As many as are kept of one article, those most alike. */
function mostAlike(alike: Alike): Alike {
  const { others, similarities } = alike
  if (others.length <= MAX_ALIKE) return alike
  const kept = others.map((_, i) => i).sort((x, y) => (similarities[y] as number) - (similarities[x] as number) || x - y)
  kept.length = MAX_ALIKE
  return { others: kept.map((i) => others[i] as number), similarities: kept.map((i) => similarities[i] as number) }
}

function matchesByArticle(matches: readonly PassageMatch[]): Map<string, PassageMatch[]> {
  const byArticle = new Map<string, PassageMatch[]>()
  for (const match of matches) {
    for (const { article } of [match.a, match.b]) {
      const known = byArticle.get(article)
      if (known) known.push(match)
      else byArticle.set(article, [match])
    }
  }
  return byArticle
}
