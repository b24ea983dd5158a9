import type { AnnotatedArticle, LineageEdge, Ref, Span } from '../document/index.js'
import { MAX_HOPS } from './settings.js'
import { SharedTexts } from './shared-texts.js'

/** Whose words a stretch of an article is. */
export interface Provenance {
  /** Canonical name of the newsroom, null where unknown. */
  readonly newsroom: string | null
  readonly copied: boolean
}

interface CopiedStretch extends Span {
  readonly to: string
  /** Where the same text stands in `to`, for following chains of copies. */
  readonly target: Ref | null
}

/** Answers whose words a stretch of an article is, following copies and credits to the newsroom they lead to. */
export class ProvenanceMap {
  private readonly newsrooms = new Map<string, string | null>()
  private readonly stretches = new Map<string, CopiedStretch[]>()
  private readonly wires = new Map<string, string>()
  private readonly shared: SharedTexts

  constructor(articles: readonly AnnotatedArticle[], edges: readonly LineageEdge[], canonical: (name: string) => string) {
    for (const { article } of articles) this.newsrooms.set(article.id, article.publisher ? canonical(article.publisher.name) : null)
    const copies = edges.filter((edge) => edge.kind === 'copies')
    const isShared = (edge: LineageEdge): boolean => edge.direction === 'unknown' && this.newsrooms.has(edge.to)
    for (const edge of copies) if (!isShared(edge)) this.addCopy(edge)
    this.shared = new SharedTexts(copies.filter(isShared), {
      order: [...this.newsrooms.keys()],
      isTaken: (ref) => this.follow(ref, MAX_HOPS).copied,
    })
  }

  /** A text that several articles share, none of them known to be its first, is one newsroom's (rule 8). */
  of(ref: Ref): Provenance {
    const found = this.follow(ref, MAX_HOPS)
    const keeper = found.copied ? null : this.shared.keeperOf(ref)
    if (keeper === null || keeper.article === ref.article) return found
    return { newsroom: this.follow(keeper, MAX_HOPS).newsroom ?? found.newsroom, copied: true }
  }

  private addCopy(edge: LineageEdge): void {
    // evidence of the article alone and no share of its text: the whole is another newsroom's
    const isWhole = edge.share === null || edge.to.startsWith('unseen:')
    if (!this.newsrooms.has(edge.to) && isWhole && edge.evidence.every(({ article }) => article === edge.from)) {
      if (!edge.to.startsWith('unseen:')) this.wires.set(edge.from, edge.to)
      return
    }
    const list = this.stretches.get(edge.from) ?? []
    const own = edge.evidence.filter((ref) => ref.article === edge.from)
    const other = edge.evidence.filter((ref) => ref.article === edge.to)
    own.forEach((span, index) => list.push({ start: span.start, end: span.end, to: edge.to, target: other[index] ?? null }))
    this.stretches.set(edge.from, list)
  }

  private follow(ref: Ref, hops: number): Provenance {
    const wire = this.wires.get(ref.article)
    if (wire !== undefined) return { newsroom: wire, copied: true }
    const own = this.newsrooms.get(ref.article) ?? null
    if (hops === 0) return { newsroom: own, copied: false }
    const stretch = (this.stretches.get(ref.article) ?? []).find((span) => coversHalf(span, ref))
    if (!stretch) return { newsroom: own, copied: false }
    if (stretch.to.startsWith('unseen:')) return { newsroom: own, copied: false }
    if (!this.newsrooms.has(stretch.to)) return { newsroom: stretch.to, copied: true }
    const source = this.follow(stretch.target ?? { article: stretch.to, start: 0, end: 0 }, hops - 1)
    return { newsroom: source.newsroom ?? own, copied: true }
  }
}

function coversHalf(outer: Span, inner: Span): boolean {
  return (Math.min(outer.end, inner.end) - Math.max(outer.start, inner.start)) * 2 > inner.end - inner.start
}
