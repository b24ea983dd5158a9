import type { JsonFeed } from 'feedsmith'
import { addressIn, resolveAddress } from './addresses.js'
import { looseBody, textBody } from './body.js'
import { plainUnescaped } from './plain-text.js'
import { firstDate, namesOf } from './fields.js'
import type { ItemContext, ItemDraft } from './types.js'

/** An item of JSON Feed 1.0 or 1.1 in the common form. */
export function jsonItem(item: JsonFeed.Item<string>, { bases, authors }: ItemContext): ItemDraft {
  const own = namesOf(item.authors?.map(({ name }) => name))
  return {
    id: item.id ?? null,
    url: resolveAddress(item.url, ...bases) ?? resolveAddress(item.external_url, ...bases) ?? addressIn(item.id),
    title: plainUnescaped(item.title ?? ''),
    content: looseBody(item.content_html) ?? textBody(item.content_text),
    summary: textBody(item.summary),
    authors: own.length > 0 ? own : authors,
    published: firstDate([item.date_published]),
    updated: firstDate([item.date_modified]),
    publisher: null,
    publisherDomain: null,
    language: item.language ?? null,
    base: null,
  }
}
