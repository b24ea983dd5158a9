import { addTo, overlap, type ClaimMember, type LineageEdge, type Ref, type Statement } from '../../document/index.js'
import type { ArticleIndex } from '../view/articles.js'
import type { Bundle } from '../view/lineage.js'
import type { ClaimView } from '../view/index.js'
import type { Headwater } from './headwaters.js'
import { MOST } from './settings.js'

/** What tells by which way words came into an article. */
export interface Ways {
  /** Who owes what to whom, by the article that owes. */
  readonly debts: ReadonlyMap<string, readonly Bundle[]>
  /** Articles that copy from a text, by that text. */
  readonly takers: ReadonlyMap<string, readonly string[]>
  /** Node of what a bundle leads to. */
  nodeOf(to: string): string
  readonly statements: ReadonlyMap<string, Statement>
  /**
   * The articles with which the paragraph around a span shares text. Quoted words are no part of a passage, but a quotation in
   * a paragraph that is taken over came with it.
   */
  sharedWith(ref: Ref): ReadonlySet<string>
  readonly articles: ArticleIndex
}

/** That an origin is heard in a text without another text between. */
export interface Hearing {
  readonly headwater: Headwater
  /** Node of the text: an article's, or an outlet's that is not among them. */
  readonly to: string
  /** `unknown` where the words may as well have come through an article that shares them. */
  readonly direction: LineageEdge['direction']
  readonly said: readonly { readonly claim: ClaimView; readonly refs: readonly Ref[] }[]
}

/** How the words of one article came from an origin. */
interface Way {
  /** Whether some of them came through no other text, as far as is known. */
  isFirst: boolean
  /** The articles with which they stand in a shared passage whose direction is open. */
  readonly open: Set<string>
  /** The texts through which the others came. */
  readonly through: Map<string, Map<ClaimView, Ref[]>>
  readonly said: Map<ClaimView, Ref[]>
}

/**
 * The texts in which an origin is heard at first hand. What stands in a paragraph taken from another text, or is attributed to
 * one, came through that one, if the other has it too; what stands in one that is shared with an open direction may have, and
 * flows with what they share. Where all lead only through each other, the first of them has it, with an open direction.
 */
export function hearingsOf(headwater: Headwater, ways: Ways): Hearing[] {
  const found = waysOf(headwater, ways)
  const hearings: Hearing[] = []
  const reached = new Set<string>()
  const hear = (to: string, direction: LineageEdge['direction'], said: ReadonlyMap<ClaimView, readonly Ref[]>): void => {
    if (!hearings.some((hearing) => hearing.to === to))
      hearings.push({ headwater, to, direction, said: [...said].map(([claim, refs]) => ({ claim, refs })) })
    reached.add(to)
  }
  for (const [article, way] of found) {
    if (owes(article, headwater.id, ways)) reached.add(article)
    else if (way.isFirst) hear(article, 'known', way.said)
    for (const [node, said] of way.through) if (ways.articles.find(node) === null) hear(node, 'known', said)
  }
  spread(found, reached)
  for (const [article, way] of found) {
    if (reached.has(article)) continue
    hear(article, 'unknown', way.said)
    spread(found, reached)
  }
  return hearings
}

/** Whether the article has it from the newsroom itself, which is no article here: its debt is stream enough. */
function owes(article: string, headwater: string, { debts, nodeOf }: Ways): boolean {
  return (debts.get(article) ?? []).some(({ to }) => nodeOf(to) === headwater)
}

/** All who have it through someone who has it, have it. */
function spread(found: ReadonlyMap<string, Way>, reached: Set<string>): void {
  for (let before = -1; before < reached.size;) {
    before = reached.size
    for (const [article, way] of found) if ([...way.through.keys(), ...way.open].some((node) => reached.has(node))) reached.add(article)
  }
}

function waysOf(headwater: Headwater, ways: Ways): Map<string, Way> {
  const members = headwater.said.flatMap(({ claim, members: own }) =>
    own.flatMap((index) => {
      const member = claim.claim.members[index]
      return member !== undefined && ways.articles.find(member.article) !== null ? [{ claim, member }] : []
    }),
  )
  const carriers = new Set(members.map(({ member }) => member.article))
  const found = new Map<string, Way>()
  for (const { claim, member } of members.sort((a, b) => numberOf(a.member, ways) - numberOf(b.member, ways))) {
    const way: Way = found.get(member.article) ?? { isFirst: false, open: new Set(), through: new Map(), said: new Map() }
    found.set(member.article, way)
    addTo(way.said, claim, member)
    const isOwn = headwater.kind === 'newsroom' && ways.articles.find(member.article)?.label === headwater.name
    const leading = isOwn ? [] : waysOfMember(member, ways).filter(({ node }) => carriers.has(node) || isOutside(node, headwater, ways))
    if (leading.length === 0) way.isFirst = true
    for (const { node, isOpen } of leading) {
      if (isOpen) way.open.add(node)
      else addTo(throughOf(way, node), claim, member)
    }
  }
  return found
}

function throughOf({ through }: Way, node: string): Map<ClaimView, Ref[]> {
  const said = through.get(node) ?? new Map<ClaimView, Ref[]>()
  through.set(node, said)
  return said
}

function isOutside(node: string, headwater: Headwater, { articles }: Ways): boolean {
  return node !== headwater.id && articles.find(node) === null
}

function numberOf({ article }: Ref, { articles }: Ways): number {
  return articles.find(article)?.number ?? Infinity
}

/** By way of which texts one member came; none where nothing leads away from it. */
function waysOfMember(member: ClaimMember, ways: Ways): { node: string; isOpen: boolean }[] {
  const shared = ways.sharedWith(member)
  return (ways.debts.get(member.article) ?? []).flatMap((bundle) => {
    const isSettled = isCopied({ member, shared }, bundle, ways) || isAttributed(member, bundle, ways)
    const isOpen = !isSettled && shared.has(bundle.to) && bundle.edges.some(({ kind }) => kind === 'copies')
    return isSettled || isOpen ? [{ node: ways.nodeOf(bundle.to), isOpen }] : []
  })
}

/** A member, and with which articles its paragraph shares text. */
interface Shared {
  readonly member: ClaimMember
  readonly shared: ReadonlySet<string>
}

function isCopied({ member, shared }: Shared, { to, edges }: Bundle, ways: Ways): boolean {
  const copy = edges.find(({ kind, direction }) => kind === 'copies' && direction !== 'unknown')
  if (copy === undefined) return false
  if (ways.articles.find(to) !== null) return (copy.share ?? 0) >= MOST || shared.has(to)
  const siblings = (ways.takers.get(to) ?? []).filter((article) => article !== member.article)
  // A credit for the whole text, with which nothing can be compared, is taken at its word.
  return siblings.length === 0 ? copy.direction === 'known' : siblings.some((article) => shared.has(article))
}

/** "…, the Lantern reported": said to or passed on by that text, or beside the words that cite it. */
function isAttributed(member: ClaimMember, { to, edges }: Bundle, ways: Ways): boolean {
  const statement = ways.statements.get(member.statement ?? '')
  if (statement === undefined) return false
  const label = ways.articles.find(to)?.label ?? to
  if (statement.via === label || statement.chain.some(({ name }) => name === label)) return true
  const words = [statement.source, statement.cue].filter((span) => span !== null)
  return edges.some(
    ({ kind, evidence }) =>
      (kind === 'cites' || kind === 'links') &&
      evidence.some((ref) => ref.article === member.article && words.some((span) => overlap(span, ref) > 0)),
  )
}
