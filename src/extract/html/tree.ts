import { Tokenizer } from 'htmlparser2'
import { IMPLIED_END_TAGS, SCOPE_ELEMENTS, TABLE_PARTS, VOID_ELEMENTS } from '../../lexicons/html-elements.js'
import { MAX_ELEMENTS } from '../settings.js'
import { MAX_DEPTH } from './settings.js'

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
  /** Whether the page goes on behind the last of `MAX_ELEMENTS`. */
  readonly cut: boolean
}

/** Most elements have no attributes, and share this. */
const NO_ATTRIBUTES: ReadonlyMap<string, string> = new Map()

/**
 * Parses HTML of any quality, up to `MAX_ELEMENTS`. It never throws and takes time linear in the length: elements nested deeper than
 * `MAX_DEPTH` become siblings (browsers do the same at 512), so every search of the open elements is bounded. The
 * tokenizer is htmlparser2's; its own tree builder needs quadratic time for nested tags (100,000 of them: 58 s).
 */
export function parseHtml(html: string): HtmlTree {
  const source = withoutOpenEnds(html)
  const builder = new TreeBuilder(source, () => tokenizer.pause())
  const tokenizer: Tokenizer = new Tokenizer({ xmlMode: false, decodeEntities: true }, builder)
  tokenizer.write(source)
  if (tokenizer.running) tokenizer.end()
  return { root: builder.root, elements: builder.elements, cut: !tokenizer.running }
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

/**
 * The text below an element, in document order, without scripts and styles removed: for titles and JSON-LD. Where elements
 * of one kind may stand in each other, `limit` (characters and elements) keeps the sum of their texts linear.
 */
export function rawText(element: Element, limit = Infinity): string {
  const parts: string[] = []
  const pending: (Element | string)[] = [element]
  let seen = 0
  for (let next = pending.pop(); next !== undefined && seen < limit; next = pending.pop()) {
    seen += typeof next === 'string' ? next.length : 1
    if (typeof next === 'string') parts.push(next)
    else for (let i = next.children.length - 1; i >= 0; i--) pending.push(next.children[i] as Element | string)
  }
  return parts.join('')
}

/** `class` and `id` of an element; a space where it has neither. */
export function labelOf({ attributes }: Element): string {
  return `${attributes.get('class') ?? ''} ${attributes.get('id') ?? ''}`
}

/** Takes the tokenizer's events, which are positions in the source, and keeps the stack of open elements. */
class TreeBuilder {
  readonly root: Element = { name: '#root', attributes: NO_ATTRIBUTES, parent: null, children: [], index: 0 }
  readonly elements: Element[] = [this.root]
  readonly #html: string
  readonly #stop: () => void
  readonly #open: Element[] = [this.root]
  /** How many elements of a name are open, so that a stray end tag is told without a look at all of them. */
  readonly #openOf = new Map<string, number>()
  #name = ''
  #attributes: Map<string, string> | null = null
  #attribute = ''
  #value = ''
  #text = ''

  /** `stop` is called when the page has more elements than are read. */
  constructor(html: string, stop: () => void) {
    this.#html = html
    this.#stop = stop
  }

  ontext(start: number, end: number): void {
    this.#text += this.#html.slice(start, end)
  }

  ontextentity(codepoint: number): void {
    this.#text += String.fromCodePoint(codepoint)
  }

  onopentagname(start: number, end: number): void {
    this.#name = this.#html.slice(start, end).toLowerCase()
    this.#attributes = null
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
    this.#attributes ??= new Map()
    if (!this.#attributes.has(this.#attribute)) this.#attributes.set(this.#attribute, this.#value)
  }

  onopentagend(): void {
    this.#flush()
    if (this.elements.length >= MAX_ELEMENTS) return this.#stop()
    const ended = IMPLIED_END_TAGS.get(this.#name)
    while (ended?.has(this.#top().name)) this.#close(this.#open.length - 1)
    const parent = this.#top()
    const element: Element = {
      name: this.#name,
      attributes: this.#attributes ?? NO_ATTRIBUTES,
      parent,
      children: [],
      index: this.elements.length,
    }
    parent.children.push(element)
    this.elements.push(element)
    if (VOID_ELEMENTS.has(this.#name) || this.#open.length >= MAX_DEPTH) return
    this.#open.push(element)
    this.#openOf.set(this.#name, (this.#openOf.get(this.#name) ?? 0) + 1)
  }

  onselfclosingtag(): void {
    this.onopentagend()
  }

  onclosetag(start: number, end: number): void {
    this.#flush()
    const name = this.#html.slice(start, end).toLowerCase()
    if (name === 'br') this.#top().children.push('\n')
    const at = this.#openIndexOf(name)
    if (at > 0) this.#close(at)
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

  /** Closes the open elements from `at` on. */
  #close(at: number): void {
    while (this.#open.length > at) {
      const { name } = this.#open.pop() as Element
      this.#openOf.set(name, (this.#openOf.get(name) as number) - 1)
    }
  }

  /** Where the element that an end tag closes is open, 0 for nowhere: a stray end tag in a table cell closes nothing outside it. */
  #openIndexOf(name: string): number {
    if ((this.#openOf.get(name) ?? 0) === 0) return 0
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
