import { collapsed } from '../collapsed.js'
import { rawText, type Element, type HtmlTree } from './tree.js'
import { MAX_STATED_LENGTH } from './settings.js'

/** Types of items that stand on an article's page beside it */
const OTHER_ITEM = /comment|image|video|audio|rating|event|offer|product|answer/iu
/** Properties that a link's `rel` gives too; `rel="publisher"` leads to a profile on some network and names that. */
const LINKED_PROPERTIES: ReadonlySet<string> = new Set(['author'])

/**
 * The names that a page's microdata give for a property ("author", "publisher"), in document order: of an item its own
 * `name`, else its text; a reference to an item of the page (`href="#paper"`) is that item.
 */
export function microdataNames(tree: HtmlTree, property: string): string[] {
  const marked = tree.elements.filter(
    (element) =>
      (element.attributes.get('itemprop') === property ||
        (LINKED_PROPERTIES.has(property) && element.attributes.get('rel') === property)) &&
      !isOfOtherItem(element),
  )
  const references = marked.flatMap((element) => referenceOf(element) ?? [])
  const items = references.length === 0 ? new Map<string, Element>() : itemsById(tree)
  return marked.map((element) => nameOf(items.get(referenceOf(element) ?? '') ?? element)).filter((name) => name !== '')
}

/** Whether a property belongs to a picture, a comment or the like on the page: its author is not the article's. */
export function isOfOtherItem(element: Element): boolean {
  for (let around = element.parent; around !== null; around = around.parent) {
    if (around.attributes.has('itemscope')) return OTHER_ITEM.test(around.attributes.get('itemtype') ?? '')
  }
  return false
}

/** `<link itemprop="publisher" href="#paper">` → paper */
function referenceOf({ name, attributes }: Element): string | null {
  const href = name === 'link' ? attributes.get('href') : undefined
  return href?.startsWith('#') === true ? href.slice(1) : null
}

function itemsById({ elements }: HtmlTree): ReadonlyMap<string, Element> {
  return new Map(
    elements.flatMap((element) => (element.attributes.has('itemscope') ? [[element.attributes.get('id') ?? '', element] as const] : [])),
  )
}

function nameOf(element: Element): string {
  const named = element.attributes.has('itemscope') ? ownName(element) : null
  const stated = named?.attributes.get('content') ?? element.attributes.get('content') ?? rawText(named ?? element, MAX_STATED_LENGTH)
  return collapsed(stated.slice(0, MAX_STATED_LENGTH))
}

/** The first `name` of an item; those of items inside it (a logo) are theirs. */
function ownName(item: Element): Element | null {
  const pending = [item]
  let left = MAX_STATED_LENGTH
  for (let next = pending.pop(); next !== undefined && left > 0; next = pending.pop()) {
    left--
    if (next.attributes.get('itemprop') === 'name') return next
    if (next !== item && next.attributes.has('itemscope')) continue
    for (const child of [...next.children].reverse()) if (typeof child !== 'string') pending.push(child)
  }
  return null
}
