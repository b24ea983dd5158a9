import type { StatedDate } from '../types.js'
import { rawText, type HtmlTree } from './tree.js'
import { MAX_SCRIPT_DATES } from './settings.js'

/** `"datePublished": "2019-05-03T10:00:00Z"`, `publishedAt:'2019-05-03'`, `\"first_published\":1556877600`, `"article_publication_date": "Mon, 21 Aug 2017"` */
const PUBLICATION_FIELD =
  /(?:publi(?:shed|shing|sh|cation)_?(?:at|on|datetime|date|timestamp|time)?|pub_?date)\\?["']?\s{0,3}[:=,]\s{0,3}\\?["']?(?<value>[^"'<>{}[\];]{8,40})/gi

/** The dates of publication that the data of a page's scripts state, in their order: what a script shows is not in the text. */
export function scriptDates(tree: HtmlTree): readonly StatedDate[] {
  const found: StatedDate[] = []
  for (const element of tree.elements) {
    if (element.name !== 'script') continue
    for (const { groups } of rawText(element).matchAll(PUBLICATION_FIELD)) {
      if (found.length >= MAX_SCRIPT_DATES) return found
      found.push({ text: (groups?.['value'] ?? '').trim(), source: 'script' })
    }
  }
  return found
}
