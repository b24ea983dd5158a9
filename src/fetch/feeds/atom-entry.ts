import type { AtomFeed } from 'feedsmith'
import { addressIn, hostOf, resolveAddress } from './addresses.js'
import { pageLink } from './atom-link.js'
import { looseBody, textBody } from './body.js'
import { plainLine, plainUnescaped } from './plain-text.js'
import { firstDate, firstLine, namesOf } from './fields.js'
import type { Body, ItemContext, ItemDraft } from './types.js'

/** An entry of Atom 0.3 or 1.0 in the common form (RFC 4287). */
export function atomEntry(entry: AtomFeed.Entry<string>, { bases, authors }: ItemContext): ItemDraft {
  const entryBase = resolveAddress(entry.xml?.base, ...bases) ?? bases[0] ?? null
  const base = resolveAddress(entry.content?.xml?.base, entryBase, ...bases) ?? entryBase
  const own = namesOf(entry.authors?.map(({ name }) => name))
  const inSource = namesOf(entry.source?.authors?.map(({ name }) => name))
  return {
    id: entry.id ?? null,
    url:
      resolveAddress(pageLink(entry.links), entryBase, ...bases) ??
      resolveAddress(entry.content?.src, base, ...bases) ??
      addressIn(entry.id),
    title: titleOf(entry.title) ?? firstLine([entry.media?.title?.value, entry.media?.groups?.[0]?.title?.value, entry.dc?.titles?.[0]]),
    content: typedBody(entry.content),
    summary: typedBody(entry.summary) ?? looseBody(entry.media?.description?.value ?? entry.media?.groups?.[0]?.description?.value),
    authors: [own, namesOf(entry.dc?.creators), inSource, authors].find((names) => names.length > 0) ?? [],
    published: firstDate([entry.published, entry.dcterms?.issued?.[0], entry.dc?.dates?.[0]]),
    updated: firstDate([entry.updated, entry.dcterms?.modified?.[0]]),
    publisher: titleOf(entry.source?.title) ?? firstLine([entry.dc?.publishers?.[0], entry.dcterms?.publishers?.[0]]),
    publisherDomain: hostOf(resolveAddress(pageLink(entry.source?.links))),
    language: entry.content?.xml?.lang ?? entry.xml?.lang ?? entry.dc?.languages?.[0] ?? null,
    base,
  }
}

/** Plain text of a text construct: only HTML titles have markup to strip (RFC 4287, 3.1.1). */
export function titleOf(text: AtomFeed.Text | undefined): string | null {
  if (text === undefined) return null
  return isMarkup(text.type) ? plainLine(text.value) : plainUnescaped(text.value)
}

/**
 * A text construct or content as a body. Where no type is given it should be text (RFC 4287, 4.1.3.1), but many feeds
 * write markup there. Media and foreign XML are no article.
 */
function typedBody(content: AtomFeed.Content | undefined): Body | null {
  const type = content?.type?.toLowerCase().replace(/\s*;.*$/u, '')
  const value = content?.value
  if (type === 'xhtml') return value === undefined ? null : { kind: 'html', value }
  if (type === 'text' || type === 'text/plain') return textBody(value)
  return type === undefined || isMarkup(type) ? looseBody(value) : null
}

function isMarkup(type: string | undefined): boolean {
  return type !== undefined && /^(?:x?html|text\/html|application\/xhtml\+xml|escaped|xml)$/iu.test(type)
}
