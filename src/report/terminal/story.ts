import type { Article } from '../../document/index.js'
import {
  capitalised,
  circles,
  counted,
  dateText,
  fileName,
  namesOf,
  noteText,
  oneLine,
  publishedText,
  quoted,
  shortened,
  rangeText,
  type CitedText,
  type DifferenceView,
  type EvidenceView,
  type Piece,
  type QuoteView,
  type StoryView,
} from '../view/index.js'
import { addClaims, evidenceRuns, lookOf } from './claims.js'
import { addLineage } from './lineage.js'
import { numbers, type Page } from './page.js'
import { run, type Run } from './runs.js'
import { MAX_DATE_LENGTH, MAX_DIFFERENCE_LENGTH, MAX_ENTRIES } from './settings.js'

const GAP = '  '

/** One story: the answer first, then what it rests on. */
export function addStory(page: Page, view: StoryView): void {
  addAnswer(page, view)
  addClaims(page, view.claims)
  addDifferences(page, 'Disagreements', view.discrepancies)
  addDifferences(page, 'Updates', view.updates)
  addQuotes(page, view.quotes)
  addLineage(page, view)
  addPassages(page, view)
  addCited(page, 'Timeline', view.timeline)
  addCited(page, 'Brief', view.brief)
  addArticles(page, view)
}

function addAnswer(page: Page, { story, articles, claims, primary }: StoryView): void {
  page.gap()
  page.add([run(story.title, 'heading')])
  const [main] = claims
  if (main === undefined) {
    page.add([run(`${counted(articles.length, 'article')} · no claim found`)])
    return
  }
  const { independent } = main.claim
  const count = run(`${circles(independent)} ${rangeText(independent)}`, lookOf(main))
  page.add([run(counted(articles.length, 'article'), 'strong'), run(' · '), count, run(' for the main claim')])
  const denied = main.denials.length > 0 ? [run(` Denied by ${namesOf(main.denials)}.`, 'against')] : []
  const sourcing = [main.sourcing, primary].filter((part) => part !== null).join(', ')
  page.add([run(`${capitalised(sourcing)}. ${capitalised(main.verdict)}.`), ...denied])
}

function addDifferences(page: Page, title: string, differences: readonly DifferenceView[]): void {
  if (differences.length === 0) return
  page.heading(title)
  const isUpdate = title === 'Updates'
  const words = ({ text }: EvidenceView): Run => run(quoted(page.options.verbose ? text : shortened(text, MAX_DIFFERENCE_LENGTH)), 'strong')
  for (const { difference, a, b } of limited(page, differences)) {
    const between = isUpdate ? ' became ' : ' or '
    page.add([run(`${difference.about}: `, 'faint'), words(a), numbers([a]), run(between), words(b), numbers([b])], '≠ ')
    if (!page.options.verbose) continue
    page.add(evidenceRuns(a), '  ')
    page.add(evidenceRuns(b), '  ')
  }
  sayHidden(page, differences)
}

function addQuotes(page: Page, quotes: readonly QuoteView[]): void {
  const shared = page.options.verbose
    ? quotes
    : quotes.filter((quote) => quote.wordings.length > 1 || quote.wordings.some((wording) => wording.notes.length > 0))
  if (shared.length === 0) return
  page.heading('Quotes that differ')
  page.add([run('{…} marks words that differ from the fullest wording, and words left out.', 'faint')])
  for (const { family, wordings } of limited(page, shared)) {
    page.add([run(family.speaker ?? 'No speaker named', 'strong'), run(`: ${counted(wordings.length, 'wording')}`)])
    for (const wording of wordings) {
      page.add([run('“'), ...wording.pieces.map(pieceRun), run('”'), numbers(wording.cites)], '  ')
      for (const note of wording.notes) page.add([run(noteText(note, page.options.verbose))], '    ! ', '      ')
    }
  }
  sayHidden(page, shared)
}

function pieceRun(piece: Piece): Run {
  if (piece.kind === 'same') return run(piece.text)
  return piece.kind === 'left-out' ? run('{…}', 'faint') : run(`{${piece.text.trim()}}`, 'marked')
}

function addPassages(page: Page, { passages }: StoryView): void {
  if (!page.options.verbose || passages.length === 0) return
  page.heading('Shared passages')
  for (const { match, a, b } of passages) {
    page.add([run(`[${a.by.number}] and [${b.by.number}], ${match.kind}`)])
    page.add(a.pieces.map(pieceRun), '  ')
    if (match.kind !== 'verbatim') page.add(b.pieces.map(pieceRun), '  ')
  }
}

/** Sentences in the words of the articles; dates stand in a column of their own. */
function addCited(page: Page, title: string, entries: readonly CitedText[]): void {
  if (entries.length === 0) return
  page.heading(title)
  const isTimeline = title === 'Timeline'
  const shown = isTimeline ? limited(page, entries) : entries
  const dates = shown.map(({ date }) => (date === null ? '' : oneLine(dateText(date))))
  const column = Math.max(...dates.map((date) => (date.length > MAX_DATE_LENGTH ? 0 : date.length))) + GAP.length
  shown.forEach(({ text, cites }, index) => {
    const date = dates[index] ?? ''
    const words = [run(text), numbers(cites)]
    if (!isTimeline) page.add(words, '', GAP)
    else if (date.length > MAX_DATE_LENGTH) page.add([run(`${date} `), ...words], '', ' '.repeat(column))
    else page.add(words, date.padEnd(column))
  })
  if (isTimeline) sayHidden(page, entries)
}

function addArticles(page: Page, { articles }: StoryView): void {
  page.heading('Articles')
  for (const { article, number, label, title } of articles) {
    const source = page.options.verbose ? article.source : fileName(article.source)
    const parts = [publishedText(article.published), title].filter((part) => part !== null)
    page.add([run(label, 'strong'), run(` · ${parts.join(' · ')}`), run(source === label ? '' : ` (${source})`, 'faint')], `[${number}] `)
    addProblems(page, article, '    ! ')
  }
}

/** What a reader should know about an article: a wrong encoding, a language that is not supported. */
export function addProblems(page: Page, { diagnostics }: Article, indent: string): void {
  for (const { severity, message } of diagnostics) if (severity !== 'info') page.add([run(message, 'unsure')], indent)
}

function limited<T>(page: Page, entries: readonly T[]): readonly T[] {
  return page.options.verbose ? entries : entries.slice(0, MAX_ENTRIES)
}

function sayHidden(page: Page, entries: readonly unknown[]): void {
  const hidden = page.options.verbose ? 0 : entries.length - MAX_ENTRIES
  if (hidden > 0) page.add([run(`… and ${hidden} more; --verbose shows all.`, 'faint')])
}
