import type { RdfFeed, RssFeed } from 'feedsmith'
import { addressIn, hostOf, resolveAddress } from './addresses.js'
import { pageLink } from './atom-link.js'
import { looseBody, textBody } from './body.js'
import { firstDate, firstLine, namesOf } from './fields.js'
import { plainLine } from './plain-text.js'
import type { ItemContext, ItemDraft } from './types.js'

type Item = RssFeed.Item<string> & Pick<RdfFeed.Item<string>, 'rdf'>

/** `<feedburner:origLink>https://example.org/story</feedburner:origLink>`, also in CDATA */
const ORIGINAL_LINK = /<feedburner:origlink[^>]*>\s*(?:<!\[CDATA\[)?\s*(?<address>[^<\s\]]+)/iu

/** An item of RSS 0.9 to 2.0 or RDF in the common form. */
export function rssItem(item: Item, { bases, source }: ItemContext): ItemDraft {
  const base = resolveAddress(item.xml?.base, ...bases) ?? bases[0] ?? null
  const publisher = [item.source?.title, item.atom?.source?.title?.value, item.dc?.publishers?.[0], item.dcterms?.publishers?.[0]]
  return {
    id: item.guid?.value ?? item.rdf?.about ?? item.dc?.identifiers?.[0] ?? item.atom?.id ?? null,
    url: addressOf(item, [base, ...bases], source),
    title: firstLine([item.title, item.dc?.titles?.[0], item.atom?.title?.value, mediaTitle(item), item.itunes?.title]),
    content: looseBody(item.content?.encoded) ?? looseBody(item.atom?.content?.value),
    summary:
      looseBody(item.description) ??
      looseBody(item.atom?.summary?.value) ??
      looseBody(item.dc?.descriptions?.[0]) ??
      looseBody(mediaDescription(item)) ??
      textBody(item.itunes?.summary),
    authors: authorsOf(item),
    published: firstDate([
      item.pubDate,
      item.atom?.published,
      item.dc?.dates?.[0],
      item.dcterms?.issued?.[0],
      item.dcterms?.created?.[0],
      item.dcterms?.dates?.[0],
      item.prism?.publicationDates?.[0],
    ]),
    updated: firstDate([item.atom?.updated, item.dcterms?.modified?.[0]]),
    publisher: firstLine(publisher),
    publisherDomain: hostOf(addressIn(item.source?.url)),
    language: item.xml?.lang ?? item.dc?.languages?.[0] ?? item.dcterms?.languages?.[0] ?? null,
    base,
  }
}

/** A counter's redirect is passed over for the address that it leads to. */
function addressOf(item: Item, bases: ItemContext['bases'], source: string): string | null {
  return (
    addressIn(plainLine(ORIGINAL_LINK.exec(source)?.groups?.['address'])) ??
    resolveAddress(item.link, ...bases) ??
    (item.guid?.isPermaLink === false ? null : addressIn(item.guid?.value)) ??
    resolveAddress(pageLink(item.atom?.links), ...bases) ??
    addressIn(item.rdf?.about)
  )
}

function authorsOf(item: Item): string[] {
  const candidates = [
    item.authors?.map(({ name }) => name),
    item.dc?.creators,
    item.dcterms?.creators,
    item.atom?.authors?.map(({ name }) => name),
    item.itunes?.author === undefined ? [] : [item.itunes.author],
  ]
  return candidates.map(namesOf).find((names) => names.length > 0) ?? []
}

function mediaTitle({ media }: Item): string | undefined {
  return media?.title?.value ?? media?.groups?.[0]?.title?.value ?? media?.contents?.[0]?.title?.value
}

function mediaDescription({ media }: Item): string | undefined {
  return media?.description?.value ?? media?.groups?.[0]?.description?.value ?? media?.contents?.[0]?.description?.value
}
