import { plainText } from './plain-text.js'
import type { Body } from './types.js'

/** `<p>`, `</div>`, `<br/>`, `<!-- -->`, `&nbsp;`, `&#8217;`: a text that is markup */
const MARKUP = /<[/!]?[a-z][^<>]*>|<!--|&(?:[a-z]{2,8}|#\d{2,6}|#x[\da-f]{2,5});/iu
/** `<p>`, `</div>`, `<br/>`: markup with a layout of its own */
const BLOCK = /<(?:p|div|br|article|h[1-6]|ul|ol|section|blockquote|table|figure)\b[^<>]{0,300}>/iu
const TAG = /<\/?[a-z][^<>]*>/iu
/** `&lt;p&gt;`, `&lt;a href="…"&gt;`, `&lt;br/&gt;`: tags that were escaped once too often */
const ESCAPED_TAG = /&lt;\/?(?:p|div|br|a|b|i|em|strong|img|ul|li|span|h[1-6]|blockquote|figure)\b[^<>]{0,200}?&gt;/iu

/** Content of an item as a feed gives it in a place that holds markup by custom; text where it has none. Null for none. */
export function looseBody(value: string | null | undefined): Body | null {
  if (value === null || value === undefined || value.trim() === '') return null
  const markup = !TAG.test(value) && ESCAPED_TAG.test(value) ? plainText(value) : value
  return { kind: MARKUP.test(markup) ? 'html' : 'text', value: markup.trim() }
}

/** Content that its feed declares to be text: kept as it is. */
export function textBody(value: string | null | undefined): Body | null {
  if (value === null || value === undefined || value.trim() === '') return null
  return { kind: 'text', value: value.trim() }
}

/** The words of a body as a reader sees them. */
export function bodyText(body: Body): string {
  return body.kind === 'html' ? plainText(body.value) : body.value
}

/** Whether markup says where its paragraphs are; else line breaks do. */
export function hasBlocks(markup: string): boolean {
  return BLOCK.test(markup)
}
