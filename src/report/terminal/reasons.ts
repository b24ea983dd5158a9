import type { Article, ExplainedStatement, StatementReason, StatementsReport } from '../../document/index.js'
import { displayWidth, fittingStart } from './display-width.js'
import { oneLine } from '../view/index.js'
import { Page, type TerminalOptions } from './page.js'
import { run } from './runs.js'
import { MAX_EXPLAINED_LINES } from './settings.js'
import { wordsOf } from './statements.js'

/** What stands before the reasons for a field; fields of one label share a paragraph. */
const LABELS: Readonly<Record<StatementReason['about'], string>> = {
  found: 'found',
  cue: 'found',
  content: 'found',
  source: 'who',
  speaker: 'who',
  sourceType: 'who',
  sources: 'who',
  anonymity: 'unnamed',
  via: 'via',
  chain: 'chain',
  stance: 'stance',
  modality: 'mode',
}
const CUT_WORD = /\s+\S*$/u
const INDENT = '    '
const LABEL_WIDTH = 9

/** Every statement in reading order, by article, with what decided it below; long ones are cut unless all is wanted. */
export function renderReasons({ articles, statements }: StatementsReport, options: TerminalOptions): string {
  const page = new Page(options)
  for (const article of articles) {
    page.heading(article.title ?? article.source)
    const own = statements.filter((statement) => statement.article === article.id)
    if (own.length === 0) page.add([run('No statement found.', 'faint')])
    own.forEach((statement, index) => {
      if (index > 0) page.gap()
      addStatement(page, statement, article)
    })
  }
  return page.toString()
}

function addStatement(page: Page, statement: ExplainedStatement, article: Article): void {
  const { who, how, said } = wordsOf(statement, article)
  page.add([who, how, run(page.options.verbose ? said : shortened(page, said))], '› ', '  ')
  for (const [label, reasons] of byLabel(statement.reasons))
    page.add([run(reasons.join(' · '), 'faint')], `${INDENT}${label.padEnd(LABEL_WIDTH)}`)
}

/** As much of a content as a few lines take. */
function shortened({ options }: Page, said: string): string {
  const room = MAX_EXPLAINED_LINES * options.width
  const line = oneLine(said)
  return displayWidth(line) <= room ? line : `${fittingStart(line, room).replace(CUT_WORD, '')} …`
}

function byLabel(reasons: readonly StatementReason[]): Map<string, string[]> {
  const labelled = new Map<string, string[]>()
  for (const { about, reason } of reasons) labelled.set(LABELS[about], [...(labelled.get(LABELS[about]) ?? []), reason])
  return labelled
}
