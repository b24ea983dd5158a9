import type { Linked, Neighbours } from './groups.js'
import type { LiveGroups } from './live-groups.js'

/**
 * Stories as groups of kernels: a kernel is a group of articles that are alike on average, a story one kernel or several, as
 * stragglers are kernels too. What stands in a kernel is the kernels' affair; here it is only known which belong together.
 */
export class StoryGroups implements Linked {
  readonly #kernels: LiveGroups
  readonly #storyOf = new Map<number, number>()
  readonly #parts = new Map<number, number[]>()
  readonly #changed = new Set<number>()
  #fresh = 0

  constructor(kernels: LiveGroups) {
    this.#kernels = kernels
  }

  all(): number[] {
    return [...this.#parts.keys()]
  }

  has(story: number): boolean {
    return this.#parts.has(story)
  }

  /** Number of articles. */
  size(story: number): number {
    return this.parts(story).reduce((sum, kernel) => sum + this.#kernels.size(kernel), 0)
  }

  /** Its kernels. */
  parts(story: number): readonly number[] {
    return this.#parts.get(story) ?? []
  }

  articles(story: number): number[] {
    return this.parts(story).flatMap((kernel) => this.#kernels.items(kernel))
  }

  storyOf(kernel: number): number {
    return this.#storyOf.get(kernel) as number
  }

  neighbours(story: number): Neighbours {
    const sums = new Map<number, number>()
    for (const kernel of this.parts(story)) {
      for (const [other, sum] of this.#kernels.sums(kernel)) {
        const theirs = this.storyOf(other)
        if (theirs !== story) sums.set(theirs, (sums.get(theirs) ?? 0) + sum)
      }
    }
    const size = this.size(story)
    const others = [...sums.keys()]
    return { others, averages: others.map((other) => (sums.get(other) as number) / (size * this.size(other))) }
  }

  join(x: number, y: number): number {
    for (const kernel of this.parts(y)) this.#storyOf.set(kernel, x)
    this.#parts.set(x, [...this.parts(x), ...this.parts(y)])
    this.#parts.delete(y)
    this.#changed.add(x)
    return x
  }

  /** Makes a kernel a story of its own. */
  place(kernel: number): number {
    const story = this.#fresh++
    this.#storyOf.set(kernel, story)
    this.#parts.set(story, [kernel])
    this.#changed.add(story)
    return story
  }

  /** Takes a kernel out of its story, which is gone where it was the last one. */
  take(kernel: number): void {
    const story = this.storyOf(kernel)
    const left = this.parts(story).filter((other) => other !== kernel)
    if (left.length > 0) this.#parts.set(story, left)
    else this.#parts.delete(story)
    this.#storyOf.delete(kernel)
    this.#changed.add(story)
  }

  /** Two kernels have become one: so do their stories. */
  weld(x: number, y: number, kernel: number): void {
    const [first, second] = [this.storyOf(x), this.storyOf(y)]
    const story = first === second ? first : this.join(first, second)
    for (const gone of [x, y]) this.#storyOf.delete(gone)
    this.#storyOf.set(kernel, story)
    this.#parts.set(story, [...this.parts(story).filter((other) => other !== x && other !== y), kernel])
    this.#changed.add(story)
  }

  /** Stories that have changed since the last call and still stand. */
  changed(): number[] {
    const changed = [...this.#changed].filter((story) => this.has(story))
    this.#changed.clear()
    return changed
  }
}
