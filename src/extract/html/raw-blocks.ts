import { trimSpan, type Block, type Link } from '../../document/index.js'
import { BLOCK_ELEMENTS, SILENT_ELEMENTS } from '../../lexicons/html-elements.js'
import { MAX_SHORT_LINE } from '../settings.js'
import type { Element, HtmlTree } from './tree.js'

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
const LINE_END = /[.!?:]["'”’)\]]*$/u
/** Characters of a line's end that tell how it ends: a stop and what may stand behind it */
const TAIL_LENGTH = 12
const SPACES = /[\s\u00ad\u200b]+/gu
const WORD = /[\p{L}\p{N}]+/gu

/** `document.write(…`, `var _x = new Array;`: a script that a damaged page shows */
const SCRIPT_TEXT = /\bdocument\.(?:write|getElement|cookie)|\bfunction\s*\w*\s*\([\w\s,]*\)\s*\{|\bvar\s+\w+\s*=|window\.\w+\s*=/u

/**
 * The visible text of a page as blocks, in document order. A block ends where a block element begins or ends and at a
 * double line break; scripts, controls and other silent elements give none. Walks with its own stack, so depth is no limit.
 */
export function rawBlocks(tree: HtmlTree): RawBlock[] {
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
  return collector.blocks
}

class Collector {
  readonly blocks: RawBlock[] = []
  readonly #around: Element[] = []
  #text = ''
  /** The end of `#text`: a look at the whole of it would copy it every time, and long blocks have thousands of pieces. */
  #tail = ''
  #links: { start: number; end: number; href: string }[] = []
  #anchor: { readonly start: number; readonly href: string } | null = null
  #breaks = 0

  text(piece: string): void {
    const folded = piece.replace(SPACES, ' ')
    if (folded === ' ' || folded === '') {
      if (folded === ' ' && this.#text !== '' && !this.#tail.endsWith(' ')) this.#add(' ')
      return
    }
    this.#breaks = 0
    this.#add(this.#text === '' || this.#tail.endsWith(' ') ? folded.trimStart() : folded)
  }

  #add(piece: string): void {
    this.#text += piece
    this.#tail = (this.#tail + piece.slice(-TAIL_LENGTH)).slice(-TAIL_LENGTH)
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
    const tail = this.#tail.trimEnd()
    return LINE_END.test(tail) || (this.#text.length < MAX_SHORT_LINE && tail !== '')
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
  return { text, links, element, kind: kindOf(element, around), words: text.match(WORD)?.length ?? 0, linkDensity: linked / text.length }
}

function kindOf(element: Element, around: readonly Element[]): Block['kind'] {
  const names = around.slice(-4).map(({ name }) => name)
  if (HEADINGS.has(element.name) || HEADINGS.has(names.at(-2) ?? '')) return 'heading'
  if (names.includes('blockquote')) return 'quote'
  if (names.includes('pre')) return 'code'
  if (names.includes('li') || element.name === 'dt' || element.name === 'dd') return 'list-item'
  return names.at(-1) === 'th' ? 'table' : 'paragraph'
}
