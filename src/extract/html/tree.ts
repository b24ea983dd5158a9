import { Tokenizer } from 'htmlparser2'
import { IMPLIED_END_TAGS, SCOPE_ELEMENTS, TABLE_PARTS, VOID_ELEMENTS } from '../../lexicons/html-elements.js'
import { MAX_DEPTH } from '../settings.js'

/** Tags of elements whose content is text up to their end tag, whatever stands in it (13.2.5.2). */
const TEXT_ONLY_TAG = /<(?<end>\/?)(?<name>title|textarea|style|xmp|noframes)[\s>]/giu

/** An element of a page: a light tree, built in one pass, never deeper than `MAX_DEPTH`. */
export interface Element {
  readonly name: string
  readonly attributes: ReadonlyMap<string, string>
  readonly parent: Element | null
  readonly children: (Element | string)[]
  /** Position in document order, as in `HtmlTree.elements`. */
  readonly index: number
}

export interface HtmlTree {
  readonly root: Element
  /** All elements in document order: parents before children. */
  readonly elements: readonly Element[]
}

/**
 * Parses HTML of any quality. It never throws and takes time linear in the length: elements nested deeper than
 * `MAX_DEPTH` become siblings (browsers do the same at 512), so every search of the open elements is bounded. The
 * tokenizer is htmlparser2's; its own tree builder needs quadratic time for nested tags (100,000 of them: 58 s).
 */
export function parseHtml(html: string): HtmlTree {
  const source = withoutOpenEnds(html)
  const builder = new TreeBuilder(source)
  const tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, builder)
  tokenizer.write(source)
  tokenizer.end()
  return builder.tree
}

/**
 * Renames the last opening tag of a text-only element that is never closed, so that it does not swallow the rest of a
 * damaged page; browsers show nothing in that case.
 */
function withoutOpenEnds(html: string): string {
  const open = new Map<string, number>()
  for (const { index, groups } of html.matchAll(TEXT_ONLY_TAG)) {
    const name = (groups?.['name'] ?? '').toLowerCase()
    if (groups?.['end'] === '') open.set(name, index)
    else open.delete(name)
  }
  let source = html
  for (const at of [...open.values()].sort((a, b) => b - a)) source = `${source.slice(0, at)}<x-${source.slice(at + 1)}`
  return source
}

/** The text below an element, in document order, without scripts and styles removed: for titles and JSON-LD. */
export function rawText(element: Element): string {
  const parts: string[] = []
  const pending: (Element | string)[] = [element]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next === 'string') parts.push(next)
    else for (let i = next.children.length - 1; i >= 0; i--) pending.push(next.children[i] as Element | string)
  }
  return parts.join('')
}

/** Takes the tokenizer's events, which are positions in the source, and keeps the stack of open elements. */
class TreeBuilder {
  readonly tree: HtmlTree
  readonly #html: string
  readonly #elements: Element[] = []
  readonly #open: Element[] = []
  #name = ''
  #attributes = new Map<string, string>()
  #attribute = ''
  #value = ''
  #text = ''

  constructor(html: string) {
    this.#html = html
    const root: Element = { name: '#root', attributes: new Map(), parent: null, children: [], index: 0 }
    this.#elements.push(root)
    this.#open.push(root)
    this.tree = { root, elements: this.#elements }
  }

  ontext(start: number, end: number): void {
    this.#text += this.#html.slice(start, end)
  }

  ontextentity(codepoint: number): void {
    this.#text += String.fromCodePoint(codepoint)
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#html.slice(start, end).toLowerCase()
    this.#attributes = new Map()
  }

  onattribname(start: number, end: number): void {
    this.#attribute = this.#html.slice(start, end).toLowerCase()
    this.#value = ''
  }

  onattribdata(start: number, end: number): void {
    this.#value += this.#html.slice(start, end)
  }

  onattribentity(codepoint: number): void {
    this.#value += String.fromCodePoint(codepoint)
  }

  onattribend(): void {
    if (!this.#attributes.has(this.#attribute)) this.#attributes.set(this.#attribute, this.#value)
  }

  onopentagend(): void {
    this.#flush()
    const ended = IMPLIED_END_TAGS.get(this.#name)
    while (ended?.has(this.#top().name)) this.#open.pop()
    const parent = this.#top()
    const element: Element = { name: this.#name, attributes: this.#attributes, parent, children: [], index: this.#elements.length }
    parent.children.push(element)
    this.#elements.push(element)
    if (!VOID_ELEMENTS.has(this.#name) && this.#open.length < MAX_DEPTH) this.#open.push(element)
  }

  onselfclosingtag(): void {
    this.onopentagend()
  }

  onclosetag(start: number, end: number): void {
    this.#flush()
    const name = this.#html.slice(start, end).toLowerCase()
    if (name === 'br') this.#top().children.push('\n')
    const at = this.#openIndexOf(name)
    if (at > 0) this.#open.length = at
  }

  onend(): void {
    this.#flush()
  }

  oncdata(start: number, end: number, offset: number): void {
    this.ontext(start, end - offset)
  }

  oncomment(): void {}
  ondeclaration(): void {}
  onprocessinginstruction(): void {}

  #top(): Element {
    return this.#open.at(-1) as Element
  }

  /** Where the element that an end tag closes is open, 0 for nowhere: a stray end tag in a table cell closes nothing outside it. */
  #openIndexOf(name: string): number {
    for (let i = this.#open.length - 1; i > 0; i--) {
      const open = (this.#open[i] as Element).name
      if (open === name) return i
      if (SCOPE_ELEMENTS.has(open) && !TABLE_PARTS.has(name)) return 0
    }
    return 0
  }

  #flush(): void {
    if (this.#text !== '') this.#top().children.push(this.#text)
    this.#text = ''
  }
}
