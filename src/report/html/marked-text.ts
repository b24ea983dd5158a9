import { bySpan, isReport, type Article, type Block, type Span } from '../../document/index.js'
import { escapeHtml, Html } from './markup.js'

interface Element {
  readonly span: Span
  readonly open: string
  readonly close: string
}

/**
 * The whole text of an article with an element for every span that is linked to and for every block that is not plain
 * report. Elements have to nest: one that would cross another ends where the other ends, so its link still leads to its
 * first words.
 */
export function markedText(article: Article, anchors: readonly { id: string; span: Span }[]): Html {
  const blocks = article.blocks.filter((block) => block.kind !== 'paragraph').map(blockElement)
  const marks = anchors.map(({ id, span }) => ({ span, open: `<mark id="${id}">`, close: '</mark>' }))
  // Blocks first: sorting is stable, so a block holds the mark that covers it whole.
  const elements = [...blocks, ...marks].sort((a, b) => bySpan(a.span, b.span))
  // No white space around the text: the element keeps it.
  return new Html(`<div class="text" dir="auto">${nested(article.text, elements)}</div>`)
}

function blockElement(block: Block): Element {
  const kind = isReport(block.kind) ? block.kind : `aside ${block.kind}`
  return { span: block, open: `<span class="${kind}">`, close: '</span>' }
}

function nested(text: string, elements: readonly Element[]): string {
  let output = ''
  let position = 0
  const opened: { end: number; close: string }[] = []
  const advance = (to: number): void => {
    output += escapeHtml(text.slice(position, to))
    position = Math.max(position, to)
  }
  const closeUntil = (start: number): void => {
    for (let last = opened.at(-1); last !== undefined && last.end <= start; last = opened.at(-1)) {
      advance(last.end)
      output += last.close
      opened.pop()
    }
  }
  for (const { span, open, close } of elements) {
    closeUntil(span.start)
    advance(span.start)
    const parentEnd = opened.at(-1)?.end ?? text.length
    output += open
    opened.push({ end: Math.min(span.end, parentEnd), close })
  }
  closeUntil(Infinity)
  advance(text.length)
  return output
}
