import type { Block, Page } from '../../document/index.js'
import { typeBlocks } from '../classify/index.js'
import { headingsAmong } from '../classify/headings.js'
import { NO_FACTS, type Layout } from '../types.js'
import { recordFacts } from '../record-facts.js'
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
  if (guessed !== null) (typed[guessed] as Block).kind = 'title'
  const blocks = headingsAmong(text, typed)
  const title = facts.title ?? titleText(text, blocks)
  markRepeats(text, blocks, title)
  return { text, blocks, links: linksIn(text), facts: { ...facts, title } }
}

/** A record's text begins with its title, which may itself run over several lines. */
function markStatedTitle(text: string, lines: Block[], title: string): void {
  for (const line of lines) if (line.end <= title.length + (text.length - text.trimStart().length)) line.kind = 'title'
}

function titleText(text: string, blocks: readonly Block[]): string | null {
  const title = blocks.find((block) => block.kind === 'title')
  return title ? text.slice(title.start, title.end) : null
}

function markRepeats(text: string, blocks: readonly Block[], title: string | null): void {
  if (title === null) return
  const early = blocks.filter((block) => block.kind === 'paragraph').slice(0, 3)
  for (const block of early) if (text.slice(block.start, block.end) === title) block.kind = 'heading'
}

function linksIn(text: string): Layout['links'] {
  if (!ADDRESS_SIGN.test(text)) return []
  return [...text.matchAll(ADDRESS)].map((match) => ({
    start: match.index,
    end: match.index + match[0].length,
    href: match[0].startsWith('www.') ? `http://${match[0]}` : match[0],
  }))
}
