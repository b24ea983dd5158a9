import type { AnnotatedArticle, LineageEdge, Span } from '../document/index.js'
import { newsroomOfDomain } from '../lexicons/newsrooms.js'
import type { Outlets } from './types.js'

const ADDRESS = /https?:\/\/[^\s<>"')\]]+/gu
/** The name printed before an address: "Information from: Example Times, http://…". Group `name`. */
const NAME_BEFORE = /(?:from|source|via|at|see|by)\s*:?\s+(?<name>\p{Lu}[^,:\n]{2,50}?)\s*[,:(]?\s*$/iu

/** Edges to the outlets whose pages an article links to or prints the address of; links within its own site are none. */
export function linkEdges({ article }: AnnotatedArticle, own: string | null, outlets: Outlets): LineageEdge[] {
  const edges = new Map<string, LineageEdge>()
  for (const { href, start, end } of addressesOf(article.text, article.links)) {
    const name = outletOf(href, article.text.slice(Math.max(0, start - 80), start), outlets)
    if (name === null || name === own) continue
    const known = edges.get(name)
    const ref = { article: article.id, start, end }
    if (known) known.evidence.push(ref)
    else
      edges.set(name, {
        from: article.id,
        to: name,
        kind: 'links',
        direction: 'known',
        reason: `links to ${href}`,
        share: null,
        evidence: [ref],
      })
  }
  return [...edges.values()]
}

function addressesOf(text: string, links: readonly (Span & { href: string })[]): (Span & { href: string })[] {
  const known = new Set(links.map((link) => link.start))
  const printed = [...text.matchAll(ADDRESS)].map((match) => ({ href: match[0], start: match.index, end: match.index + match[0].length }))
  return [...links, ...printed.filter((address) => !known.has(address.start))]
}

function outletOf(href: string, before: string, outlets: Outlets): string | null {
  if (!URL.canParse(href)) return null
  const newsroom = newsroomOfDomain(new URL(href).hostname)
  if (newsroom) return newsroom.name
  const name = NAME_BEFORE.exec(before)?.groups?.['name']
  return name !== undefined && outlets.isKnown(name) ? outlets.canonical(name) : null
}
