import { groupBy, overlap, type LineageEdge, type Ref } from '../document/index.js'

interface Stretch extends Ref {
  readonly twins: Stretch[]
  /** Whether it stands in an article that takes text from another, as far as shares of text tell. */
  takes: boolean
}

interface SharedTextsOptions {
  /** The articles' ids, in their order. */
  readonly order: readonly string[]
  /** Whether it is known from where else a stretch was taken: then all who share it have it from there. */
  readonly isTaken: (ref: Ref) => boolean
}

/**
 * Texts that several articles share without any sign of who had them first. Every stretch of one such text has the same
 * keeper, an article that stands for its unknown first: thirty outlets that print one text are one newsroom, not thirty,
 * however their copies are linked two by two.
 */
export class SharedTexts {
  private readonly stretches: ReadonlyMap<string, Stretch[]>
  private readonly keepers = new Map<Stretch, Ref>()

  /** `edges` are copies of unknown direction between two articles. */
  constructor(edges: readonly LineageEdge[], { order, isTaken }: SharedTextsOptions) {
    const all = stretchesOf(edges)
    this.stretches = groupBy(all, ({ article }) => article)
    for (const own of this.stretches.values()) joinOverlapping(own)
    const rank = new Map(order.map((article, index) => [article, index]))
    const taken = new Set(all.filter(isTaken))
    const byRank = (a: Stretch, b: Stretch): number =>
      Number(taken.has(b)) - Number(taken.has(a)) ||
      Number(a.takes) - Number(b.takes) ||
      (rank.get(a.article) ?? 0) - (rank.get(b.article) ?? 0) ||
      a.start - b.start
    for (const keeper of [...all].sort(byRank)) this.keep(keeper)
  }

  /** Where the first words of a shared text stand in for all, null where a stretch is shared with no other article. */
  keeperOf(ref: Ref): Ref | null {
    const stretch = (this.stretches.get(ref.article) ?? []).find((own) => overlap(own, ref) * 2 > ref.end - ref.start)
    return stretch ? (this.keepers.get(stretch) ?? null) : null
  }

  private keep(keeper: Stretch): void {
    if (this.keepers.has(keeper)) return
    const open = [keeper]
    for (let stretch = open.pop(); stretch; stretch = open.pop()) {
      if (this.keepers.has(stretch)) continue
      this.keepers.set(stretch, keeper)
      open.push(...stretch.twins)
    }
  }
}

/** The stretches of all edges, each once, linked to those they share their text with. */
function stretchesOf(edges: readonly LineageEdge[]): Stretch[] {
  const all = new Map<string, Stretch>()
  const stretchOf = ({ article, start, end }: Ref): Stretch => {
    const key = `${article}:${start}-${end}`
    const stretch = all.get(key) ?? { article, start, end, twins: [], takes: false }
    all.set(key, stretch)
    return stretch
  }
  for (const { from, to, evidence } of edges) {
    const others = evidence.filter(({ article }) => article === to)
    for (const [index, own] of evidence.filter(({ article }) => article === from).entries()) {
      const other = others[index]
      if (other) link(stretchOf(own), stretchOf(other))
      stretchOf(own).takes = true
    }
  }
  return [...all.values()]
}

/** Stretches of one article that have most of the shorter in common are one text. */
function joinOverlapping(stretches: Stretch[]): void {
  stretches.sort((a, b) => a.start - b.start || a.end - b.end)
  for (const [index, a] of stretches.entries()) {
    for (let next = index + 1; next < stretches.length; next++) {
      const b = stretches[next] as Stretch
      if (b.start >= a.end) break
      if (overlap(a, b) * 2 > Math.min(a.end - a.start, b.end - b.start)) link(a, b)
    }
  }
}

function link(a: Stretch, b: Stretch): void {
  a.twins.push(b)
  b.twins.push(a)
}
