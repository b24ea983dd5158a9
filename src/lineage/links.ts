import type { AnnotatedArticle, LineageEdge, Span } from '../document/index.js'
import { newsroomOfDomain } from '../lexicons/newsrooms.js'
import { NAME_REACH } from './settings.js'
import type { Node, Outlets } from './types.js'

const ADDRESS = /https?:\/\/[^\s<>"')\]]+/gu
/** The name printed before an address: "Information from: Example Times, http://…". Group `name`. */
const NAME_BEFORE = /(?:from|source|via|at|see|by)\s*:?\s+(?<name>\p{Lu}[^,:\n]{2,50}?)\s*[,:(]?\s*$/iu

/** The pages of a run: which article stands at an address, and whose a host is. */
export interface Site {
  articleAt(url: string): string | null
  newsroomAt(host: string): string | null
}

/** The pages of a run by address and host; articles without a valid address are on none. */
export function siteOf(articles: readonly AnnotatedArticle[], outlets: Outlets): Site {
  const byAddress = new Map<string, string>()
  const hosts = new Map<string, string>()
  for (const { article } of articles) {
    const { url, id, publisher } = article
    if (url === null || !URL.canParse(url)) continue
    byAddress.set(addressKey(url), id)
    if (publisher !== null) hosts.set(new URL(url).hostname, outlets.canonical(publisher.name))
  }
  return {
    articleAt: (url) => byAddress.get(addressKey(url)) ?? null,
    newsroomAt: (host) => hosts.get(host) ?? newsroomOfDomain(host)?.name ?? null,
  }
}

/** An address without what does not tell pages apart: scheme, "www.", query, fragment and a final slash. */
function addressKey(url: string): string {
  const { hostname, pathname } = new URL(url)
  return `${hostname.replace(/^www\./, '')}${pathname.replace(/\/$/, '')}`
}

/** Edges to the articles and outlets that an article links to or prints the address of; links within its own site are none. */
export function linkEdges({ article: { article }, newsroom }: Node, site: Site, outlets: Outlets): LineageEdge[] {
  const edges = new Map<string, LineageEdge>()
  for (const { href, start, end } of addressesOf(article.text, article.links)) {
    if (!URL.canParse(href)) continue
    const target =
      site.articleAt(href) ?? outletOf(new URL(href), article.text.slice(Math.max(0, start - NAME_REACH), start), site, outlets)
    if (target === null || target === newsroom || target === article.id) continue
    const known = edges.get(target)
    const ref = { article: article.id, start, end }
    if (known) known.evidence.push(ref)
    else
      edges.set(target, {
        from: article.id,
        to: target,
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

function outletOf(address: URL, before: string, site: Site, outlets: Outlets): string | null {
  const newsroom = site.newsroomAt(address.hostname)
  if (newsroom !== null) return newsroom
  const name = NAME_BEFORE.exec(before)?.groups?.['name']
  return name !== undefined && outlets.isKnown(name) ? outlets.canonical(name) : null
}
