import { isReport, type Article } from '../../document/index.js'
import { dateText } from '../view/index.js'
import { Page, type TerminalOptions } from './page.js'
import { run } from './runs.js'
import { MAX_TEXT_LINES } from './settings.js'

/** The longest name of a fact, and a space. */
const FACT_WIDTH = 11

/** One article as the other commands see it: what is known about it, then its blocks with their kinds. */
export function renderArticle(article: Article, options: TerminalOptions): string {
  const page = new Page(options)
  addFacts(page, article)
  page.gap()
  addBlocks(page, article)
  return page.toString()
}

/** What is known about an article, with what says so; `titleFrom` where that is known of the title too. */
export function addFacts(page: Page, article: Article, titleFrom?: string): void {
  page.add([run(article.title ?? 'No title', 'heading')])
  if (titleFrom !== undefined) addFact(page, 'title', titleFrom)
  addFact(page, 'source', article.source)
  addFact(page, 'publisher', article.publisher === null ? 'unknown' : `${article.publisher.name} (${article.publisher.basis})`)
  const { published, modified } = article
  addFact(page, 'published', published === null ? 'unknown' : `${dateText(published.value)} (${published.basis}, ${published.certainty})`)
  if (modified !== null) addFact(page, 'modified', `${dateText(modified.value)} (${modified.basis})`)
  if (article.authors.length > 0) addFact(page, 'by', article.authors.join(', '))
  addFact(page, 'language', article.language ?? 'unknown')
  if (article.url !== null && article.url !== article.source) addFact(page, 'address', article.url)
  addFact(page, 'blocks', blockCounts(article))
  for (const { severity, message } of article.diagnostics) if (severity !== 'info') addFact(page, severity, message)
}

function addFact(page: Page, name: string, value: string): void {
  page.add([run(value)], name.padEnd(FACT_WIDTH))
}

function blockCounts({ blocks }: Article): string {
  const counts = new Map<string, number>()
  for (const { kind } of blocks) counts.set(kind, (counts.get(kind) ?? 0) + 1)
  return [...counts].map(([kind, count]) => `${count} ${kind}`).join(', ') || 'none'
}

function addBlocks(page: Page, { blocks, text }: Article): void {
  const shown = page.options.verbose ? blocks : blocks.slice(0, MAX_TEXT_LINES)
  for (const block of shown) {
    const look = isReport(block.kind) ? 'plain' : 'faint'
    const marker = block.kind === 'paragraph' ? '' : `${block.kind}: `
    page.add([run(marker, 'faint'), run(text.slice(block.start, block.end), look)], isReport(block.kind) ? '  ' : '– ')
  }
  const hidden = blocks.length - shown.length
  if (hidden > 0) page.add([run(`… and ${hidden} more blocks; --verbose shows all.`, 'faint')])
}
