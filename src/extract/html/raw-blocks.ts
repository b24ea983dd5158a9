import { trimSpan, type Block, type Link } from '../../document/index.js'
import { BLOCK_ELEMENTS, SILENT_ELEMENTS } from '../../lexicons/html-elements.js'
import { MAX_PAGE_TEXT } from '../settings.js'
import type { Element, HtmlTree } from './tree.js'
import { MAX_SHORT_LINE } from './settings.js'

/** A stretch of visible text between two block boundaries, white space folded. */
export interface RawBlock {
  readonly text: string
  /** Spans within `text`. */
  readonly links: readonly Link[]
  /** The nearest block element around it. */
  readonly element: Element
  readonly kind: Block['kind']
  readonly words: number
  /** Share of its letters that are link text. */
  readonly linkDensity: number
}

const HEADINGS = new Set(['h1', 'h2', 'h3', 'h4', 'h5', 'h6'])
const LINE_END = /[.!?:]["'”’)\]]*\s?$/u
/** Characters in which the end of a line is looked for: a full stop and whatever closes behind it. */
const LINE_END_REACH = 40
const SPACES = /[\s\u00ad\u200b]+/gu
const WORD = /[\p{L}\p{N}]+/gu

/** `document.write(…`, `var _x = new Array;`: a script that a damaged page shows */
const SCRIPT_TEXT = /\bdocument\.(?:write|getElement|cookie)|\bfunction\s*\w*\s*\([\w\s,]*\)\s*\{|\bvar\s+\w+\s*=|window\.\w+\s*=/u

/**
 * The visible text of a page as blocks, in document order. A block ends where a block element begins or ends and at a
 * double line break; scripts, controls and other silent elements give none. Walks with its own stack, so depth is no limit.
 * Text behind the first `MAX_PAGE_TEXT` characters is left out, and `cut` says so.
 */
export function rawBlocks(tree: HtmlTree): { readonly raw: readonly RawBlock[]; readonly cut: boolean } {
  const collector = new Collector()
  const pending: (Element | string | { readonly leave: Element })[] = [tree.root]
  for (let next = pending.pop(); next !== undefined; next = pending.pop()) {
    if (typeof next === 'string') collector.text(next)
    else if ('leave' in next) collector.leave(next.leave)
    else if (!SILENT_ELEMENTS.has(next.name)) {
      collector.enter(next)
      pending.push({ leave: next })
      for (let i = next.children.length - 1; i >= 0; i--) pending.push(next.children[i] as Element | string)
    }
  }
  return { raw: collector.blocks, cut: collector.isFull }
}

class Collector {
  readonly blocks: RawBlock[] = []
  readonly #around: Element[] = []
  /** Characters of all blocks so far. */
  #length = 0
  /** Only ever added to until the block ends: looking into a long text after each piece would copy it each time. */
  #text = ''
  /** The last characters of the text. */
  #tail = ''
  #links: { start: number; end: number; href: string }[] = []
  #anchor: { readonly start: number; readonly href: string } | null = null
  #breaks = 0

  get isFull(): boolean {
    return this.#length >= MAX_PAGE_TEXT
  }

  text(piece: string): void {
    if (this.isFull) return
    const folded = piece.replace(SPACES, ' ').slice(0, MAX_PAGE_TEXT - this.#length)
    if (folded === ' ' || folded === '') {
      if (folded === ' ' && this.#tail !== '' && !this.#tail.endsWith(' ')) this.#add(' ')
      return
    }
    this.#breaks = 0
    this.#add(this.#tail === '' || this.#tail.endsWith(' ') ? folded.trimStart() : folded)
  }

  #add(piece: string): void {
    this.#text += piece
    this.#length += piece.length
    this.#tail = (this.#tail + piece.slice(-LINE_END_REACH)).slice(-LINE_END_REACH)
  }

  enter(element: Element): void {
    if (element.name === 'br') {
      this.#breaks++
      if (this.#breaks > 1 || this.#isWholeLine()) this.#flush()
      else this.text(' ')
    } else if (BLOCK_ELEMENTS.has(element.name)) {
      this.#flush()
      this.#around.push(element)
    } else if (element.name === 'a') {
      this.#endAnchor()
      this.#anchor = { start: this.#text.length, href: element.attributes.get('href') ?? '' }
    }
  }

  leave(element: Element): void {
    if (element.name === 'a') this.#endAnchor()
    else if (BLOCK_ELEMENTS.has(element.name)) {
      this.#flush()
      this.#around.pop()
    }
  }

  /** Whether a single line break ends the line so far: a sentence or a few words (byline, date), not a line broken at a width. */
  #isWholeLine(): boolean {
    const length = this.#text.length - (this.#tail.endsWith(' ') ? 1 : 0)
    return LINE_END.test(this.#tail) || (length < MAX_SHORT_LINE && length > 0)
  }

  #endAnchor(): void {
    if (this.#anchor && this.#text.length > this.#anchor.start) this.#links.push({ ...this.#anchor, end: this.#text.length })
    this.#anchor = null
  }

  #flush(): void {
    const anchor = this.#anchor
    this.#endAnchor()
    const text = this.#text.trimEnd()
    const element = this.#around.at(-1)
    if (text !== '' && element && !SCRIPT_TEXT.test(text)) this.blocks.push(finished(text, this.#links, element, this.#around))
    this.#text = ''
    this.#tail = ''
    this.#links = []
    this.#breaks = 0
    this.#anchor = anchor && { start: 0, href: anchor.href }
  }
}

function finished(text: string, found: readonly Link[], element: Element, around: readonly Element[]): RawBlock {
  const links = found
    .map((link) => ({ ...link, ...trimSpan(text, { start: link.start, end: Math.min(link.end, text.length) }) }))
    .filter((link) => link.end > link.start)
  const linked = links.reduce((sum, link) => sum + link.end - link.start, 0)
  return { text, links, element, kind: kindOf(element, around), words: countWords(text), linkDensity: linked / text.length }
}

/** Counted one by one: a list of all words of a long text takes forty times its memory. */
function countWords(text: string): number {
  let words = 0
  WORD.lastIndex = 0
  while (WORD.test(text)) words++
  return words
}

function kindOf(element: Element, around: readonly Element[]): Block['kind'] {
  const names = around.slice(-4).map(({ name }) => name)
  if (HEADINGS.has(element.name) || HEADINGS.has(names.at(-2) ?? '')) return 'heading'
  if (names.includes('blockquote')) return 'quote'
  if (names.includes('pre')) return 'code'
  if (names.includes('li') || element.name === 'dt' || element.name === 'dd') return 'list-item'
  return names.at(-1) === 'th' ? 'table' : 'paragraph'
}
