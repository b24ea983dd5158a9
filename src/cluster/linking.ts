import { joinByAverage } from './average-link.js'
import { Groups } from './groups.js'
import type { LiveGroups } from './live-groups.js'
import {
  ALWAYS_RELINKED,
  CLEARLY_BEST,
  LARGEST_RELINKED,
  MAX_RELINKED,
  RELINKED_GROWTH,
  SAME_STORY,
  SMALL_GROUP,
  STRAGGLER_TO_STORY,
} from './settings.js'
import type { StoryGroups } from './story-groups.js'
import { joinStragglers } from './stragglers.js'

/** What resembles a story less than this is neither a straggler of it nor keeps one from another story. */
const NOT_BEST = CLEARLY_BEST * STRAGGLER_TO_STORY

/** What is linked anew: articles by themselves, and kernels that stay whole. */
interface Pieces {
  readonly articles: readonly number[]
  readonly kernels: readonly number[]
}

/**
 * Keeps kernels and stories as linking all articles at once would make them, while articles come one by one: what a new
 * article may change is linked anew from its articles, within bounds. A kernel can only change through an article that is alike
 * enough to one of its own to be one story: whatever has none of those is left alone.
 */
export class Linking {
  readonly #kernels: LiveGroups
  readonly #stories: StoryGroups
  /** Sizes of kernels when they were last linked from their articles. */
  readonly #linkedAt = new Map<number, number>()

  constructor(kernels: LiveGroups, stories: StoryGroups) {
    this.#kernels = kernels
    this.#stories = stories
  }

  /** Places articles that have just been added to the kernels, each alone. */
  link(articles: readonly number[]): void {
    for (const article of articles) this.#stories.place(this.#kernels.groupOf(article))
    const pieces = this.#pieces(articles)
    const loose = new Set<number>()
    const changed = this.#apply(this.#linked(pieces), new Set(pieces.kernels), loose)
    for (const kernel of [...articles.map((article) => this.#kernels.groupOf(article)), ...changed]) this.#loosenAround(kernel, loose)
    const stories = [...loose].flatMap((kernel) => (this.#kernels.has(kernel) ? [this.#stories.storyOf(kernel)] : []))
    joinStragglers(this.#stories, [...new Set(stories)])
  }

  /** Forgets a kernel that is gone since its last article has left. */
  forget(kernel: number): void {
    this.#linkedAt.delete(kernel)
  }

  /**
   * The new articles, those of the kernels that they may change, and of the kernels that those may change; beyond the bound, and
   * where a kernel is not due, the kernels as they are.
   */
  #pieces(fresh: readonly number[]): Pieces {
    const found = new Set(fresh.map((article) => this.#kernels.groupOf(article)))
    const articles = [...fresh]
    const kernels: number[] = []
    let left = MAX_RELINKED
    for (let at = 0; at < articles.length; at++) {
      const { numbers, weights, length } = this.#kernels.row(articles[at] as number)
      for (let i = 0; i < length; i++) {
        if ((weights[i] as number) < SAME_STORY) continue
        const kernel = this.#kernels.groupOf(numbers[i] as number)
        if (found.has(kernel)) continue
        found.add(kernel)
        const items = this.#kernels.items(kernel)
        const isSmall = items.length <= ALWAYS_RELINKED
        if (isSmall ? items.length > left : !this.#isDue(kernel)) kernels.push(kernel)
        else {
          if (isSmall) left -= items.length
          for (const item of items) articles.push(item)
        }
      }
    }
    return { articles, kernels }
  }

  /** Whether a larger kernel has grown by enough to be linked anew: so an article of a large story costs little more than one of a small. */
  #isDue(kernel: number): boolean {
    const size = this.#kernels.size(kernel)
    return size <= LARGEST_RELINKED && size >= RELINKED_GROWTH * (this.#linkedAt.get(kernel) ?? 0)
  }

  /** The pieces by average linkage: lists of articles. */
  #linked({ articles, kernels }: Pieces): number[][] {
    const pieceOf = new Map(articles.map((article, piece) => [article, piece]))
    const wholeOf = new Map(kernels.map((kernel, index) => [kernel, articles.length + index]))
    const pairs = { a: [] as number[], b: [] as number[], similarity: [] as number[] }
    const pair = (a: number, b: number, similarity: number): void => {
      pairs.a.push(a)
      pairs.b.push(b)
      pairs.similarity.push(similarity)
    }
    articles.forEach((article, piece) => {
      const { numbers, weights, length } = this.#kernels.row(article)
      for (let i = 0; i < length; i++) {
        const other = numbers[i] as number
        const at = pieceOf.get(other) ?? wholeOf.get(this.#kernels.groupOf(other))
        if (at !== undefined && (at < piece || at >= articles.length)) pair(piece, at, weights[i] as number)
      }
    })
    for (const [kernel, at] of wholeOf) {
      for (const [other, theirs] of wholeOf) if (theirs < at) pair(at, theirs, this.#kernels.sums(kernel).get(other) ?? 0)
    }
    const groups = new Groups([...articles.map((article) => [article]), ...kernels.map((kernel) => this.#kernels.items(kernel))], pairs)
    joinByAverage(groups, groups.all(), SAME_STORY)
    return groups.members()
  }

  /** Makes kernels of lists of articles, with as little change as they need; `whole` are those that were not linked from articles. */
  #apply(lists: readonly (readonly number[])[], whole: ReadonlySet<number>, loose: Set<number>): number[] {
    const rebuilt: (readonly number[])[] = []
    const broken = new Set<number>()
    const made: number[] = []
    for (const list of lists) {
      const origins = [...new Set(list.map((article) => this.#kernels.groupOf(article)))]
      const isUnion = origins.reduce((sum, kernel) => sum + this.#kernels.size(kernel), 0) === list.length
      const linkedAt = Math.max(0, ...origins.map((kernel) => (whole.has(kernel) ? (this.#linkedAt.get(kernel) ?? 0) : 0)))
      if (isUnion) {
        const kernel = this.#unite(origins, loose)
        this.#linkedAt.set(kernel, linkedAt || list.length)
        if (origins.length > 1) made.push(kernel)
      } else {
        rebuilt.push(list)
        for (const kernel of origins) broken.add(kernel)
      }
    }
    return rebuilt.length === 0 ? made : [...made, ...this.#rebuild([...broken], rebuilt, loose)]
  }

  #unite(origins: readonly number[], loose: Set<number>): number {
    if (origins.length > 1) for (const kernel of origins) this.#loosenPartsOf(kernel, loose)
    return origins.reduce((united, kernel) => {
      const joined = this.#kernels.join(united, kernel)
      this.#stories.weld(united, kernel, joined)
      this.#linkedAt.delete(united)
      this.#linkedAt.delete(kernel)
      return joined
    })
  }

  #rebuild(broken: readonly number[], lists: readonly (readonly number[])[], loose: Set<number>): number[] {
    for (const kernel of broken) {
      this.#loosenPartsOf(kernel, loose)
      this.#stories.take(kernel)
      this.#linkedAt.delete(kernel)
    }
    const made = this.#kernels.regroup(broken, lists)
    for (const kernel of made) {
      this.#stories.place(kernel)
      this.#linkedAt.set(kernel, this.#kernels.size(kernel))
    }
    return made
  }

  /** Sets the stragglers of a kernel's story loose. */
  #loosenPartsOf(kernel: number, loose: Set<number>): void {
    for (const part of this.#stories.parts(this.#stories.storyOf(kernel))) {
      if (part === kernel || this.#kernels.size(part) <= SMALL_GROUP) this.#setLoose(part, loose)
    }
  }

  /** Sets the small kernels loose that may belong to one which has changed, or that may not any more. */
  #loosenAround(changed: number, loose: Set<number>): void {
    const size = this.#kernels.size(changed)
    if (size <= SMALL_GROUP) loose.add(changed)
    for (const [kernel, sum] of this.#kernels.sums(changed)) {
      const own = this.#kernels.size(kernel)
      if (own <= SMALL_GROUP && sum >= NOT_BEST * own * size) this.#setLoose(kernel, loose)
    }
  }

  #setLoose(kernel: number, loose: Set<number>): void {
    loose.add(kernel)
    if (this.#stories.parts(this.#stories.storyOf(kernel)).length === 1) return
    this.#stories.take(kernel)
    this.#stories.place(kernel)
  }
}
