import type { Span } from '../../document/index.js'

export const VIEWS = ['overview', 'river', 'claims', 'articles', 'quotes', 'differences', 'timeline', 'search'] as const
export type ViewName = (typeof VIEWS)[number]

/** What is shown: a view of a story, with the thing in it that is meant (a claim, a quotation, a node, a query), or an article. */
export type Route =
  | { readonly view: ViewName; readonly story: number; readonly item?: string }
  | { readonly view: 'article'; readonly story: number; readonly item: string; readonly span?: Span }

export const START: Route = { view: 'overview', story: 1 }

const SPAN = /^(?<start>\d{1,9})-(?<end>\d{1,9})$/u
/** `#/` before a route, and `?…` behind it. */
const ADDRESS_FRAME = /^#\/?|\?.*$/gsu
const HALF_CHARACTER = /\p{Surrogate}/gu
const STORY = /^\d{1,6}$/u

/**
 * The address of a route within the page: `#/1/claims/c12`, `#/1/article/ab12/100-240`. Stories count from 1. The same route always
 * has the same address, so that links can be kept and compared.
 */
export function hrefOf(route: Route): string {
  const parts = [String(route.story), route.view, ...(route.item === undefined ? [] : [route.item])]
  if (route.view === 'article' && route.span !== undefined) parts.push(`${route.span.start}-${route.span.end}`)
  return `#/${parts.map(encoded).join('/')}`
}

/** The route of an address; whatever is no route of this page leads to its start. */
export function routeOf(hash: string): Route {
  const [story = '', view = '', item, span] = hash.replace(ADDRESS_FRAME, '').split('/').map(decoded)
  if (!STORY.test(story) || Number(story) < 1) return START
  if (view === 'article' && item !== undefined && item !== '') {
    const found = span === undefined ? undefined : SPAN.exec(span)?.groups
    const place = found === undefined ? undefined : { start: Number(found['start']), end: Number(found['end']) }
    return { view, story: Number(story), item, ...(place === undefined || place.end < place.start ? {} : { span: place }) }
  }
  const name = VIEWS.find((candidate) => candidate === view)
  if (name === undefined) return { ...START, story: Number(story) }
  return { view: name, story: Number(story), ...(item === undefined || item === '' ? {} : { item }) }
}

/** Half a character, as a query that is cut there has, cannot be encoded. */
function encoded(part: string): string {
  return encodeURIComponent(part.replace(HALF_CHARACTER, '\uFFFD'))
}

/** Addresses come from outside: one that is not well encoded is taken as it stands. */
function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}
