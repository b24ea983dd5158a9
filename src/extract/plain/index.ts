import type { Block, ExplainedBlock, Page } from '../../document/index.js'
import { typeBlocks, type TypedBlock } from '../classify/index.js'
import { headingsAmong } from '../classify/headings.js'
import { because, reasonText, type Reason } from '../reasons.js'
import { recordFacts } from '../record-facts.js'
import { NO_FACTS, type Layout, type LayoutExplanation } from '../types.js'
import { paragraphSpans } from './lines.js'
import { findTitle } from './title.js'

/** `https://…`, `www.…` in running text */
const ADDRESS = /\b(?:https?:\/\/|www\.)[^\s<>"'“”()[\]]+[^\s<>"'“”()[\].,;:!?]/giu

/** What every address has, in a pattern that is quicker to look for. */
const ADDRESS_SIGN = /:\/\/|www\./i

/**
 * A plain text or record as blocks: the text stays as it is, each paragraph, title or notice is a block. A record's first
 * line is its title; a plain text's title is told by its form. A title that is repeated is a heading.
 */
export function readPlain(page: Page): Layout {
  const text = page.content
  const facts = page.record === null ? NO_FACTS : recordFacts(page.record)
  const lines: Block[] = paragraphSpans(text).map((span) => ({ ...span, kind: 'paragraph' }))
  const titled = facts.title !== null && lines.length > 0
  if (titled) markStatedTitle(text, lines, facts.title)
  const typed = typeBlocks(text, lines)
  const guessed = titled ? null : findTitle(text, typed)
  if (guessed !== null) Object.assign(typed[guessed] as TypedBlock, { kind: 'title', reason: because('first-line') })
  const blocks = headingsAmong(text, typed)
  const title = facts.title ?? titleText(text, blocks)
  markRepeats(text, blocks, title)
  const explain = (): LayoutExplanation => ({
    title: titled ? "the record's title" : title === null ? 'no line looks like a headline' : 'an early line that is no sentence',
    blocks: blocks.map((block) => explained(text, block)),
  })
  return { text, blocks, links: linksIn(text), facts: { ...facts, title }, explain }
}

function explained(text: string, { kind, start, end, reason }: TypedBlock): ExplainedBlock {
  const { rule, evidence }: Reason = reason ?? because(kind === 'title' ? 'stated-title' : 'text')
  return { text: text.slice(start, end), kind, span: { start, end }, rule, reason: reasonText({ rule, evidence }) }
}

/** A record's text begins with its title, which may itself run over several lines. */
function markStatedTitle(text: string, lines: Block[], title: string): void {
  for (const line of lines) if (line.end <= title.length + (text.length - text.trimStart().length)) line.kind = 'title'
}

function titleText(text: string, blocks: readonly Block[]): string | null {
  const title = blocks.find((block) => block.kind === 'title')
  return title ? text.slice(title.start, title.end) : null
}

function markRepeats(text: string, blocks: readonly TypedBlock[], title: string | null): void {
  if (title === null) return
  const early = blocks.filter((block) => block.kind === 'paragraph').slice(0, 3)
  const reason = because('headline-again')
  for (const block of early) if (text.slice(block.start, block.end) === title) Object.assign(block, { kind: 'heading', reason })
}

function linksIn(text: string): Layout['links'] {
  if (!ADDRESS_SIGN.test(text)) return []
  return [...text.matchAll(ADDRESS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    href: match[0].startsWith('www.') ? `http://${match[0]}` : match[0],
  }))
}
