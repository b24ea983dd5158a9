import { DECLARATION_BYTES } from '../settings.js'

/** `<!-- saved from url=(0041)https://example.org/2024/05/bridge-closed -->`: browsers put it at the top; the number is the address's length */
const SAVED_FROM = /<!--\s*saved from url=\(\d{4}\)\s*(?<url>https?:\/\/[^\s<>"]{1,2000})\s*-->/iu

/** Where a page was saved from, by the comment that browsers leave ("Mark of the Web"); null where there is none. */
export function savedFrom(html: string): string | null {
  const url = SAVED_FROM.exec(html.slice(0, DECLARATION_BYTES))?.groups?.['url']
  return url !== undefined && URL.canParse(url) ? url : null
}
