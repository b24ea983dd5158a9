import { isReport, type ExplainedBlock, type Explanation } from '../../document/index.js'
import { oneLine } from '../view/index.js'
import { addFacts } from './article.js'
import { displayWidth, fittingStart } from './display-width.js'
import { Page, type TerminalOptions } from './page.js'
import { run, type Look } from './runs.js'
import { MAX_UNFOLDED } from './settings.js'

const INDENT = '    '
/** The longest kind of report, and a space: "standfirst ". */
const KIND_WIDTH = 11
const LEGEND = '+ read as report · ~ kept in the text, but not as report · - left out'

/** Neighbours with one reason. */
interface Group {
  readonly mark: '+' | '~' | '-'
  readonly reason: string
  readonly blocks: ExplainedBlock[]
}

/**
 * Every block of a page in reading order: kept or left out, as what, and why. Neighbours with one reason stand under it; of
 * what is no report only the beginnings are shown on one line where there is much of it, unless all is wanted.
 */
export function renderExplanation(explanation: Explanation, options: TerminalOptions): string {
  const page = new Page(options)
  addFacts(page, explanation.article, explanation.title)
  page.gap()
  if (explanation.blocks.length === 0) page.add([run('Nothing on this page is visible text.')])
  else page.add([run(LEGEND, 'faint')])
  for (const group of groupsOf(explanation.blocks)) addGroup(page, group)
  return page.toString()
}

function groupsOf(blocks: readonly ExplainedBlock[]): Group[] {
  const groups: Group[] = []
  for (const block of blocks) {
    const mark = block.kind === null ? '-' : isReport(block.kind) ? '+' : '~'
    const reason = mark === '~' ? `${block.kind}: ${block.reason}` : block.reason
    const last = groups.at(-1)
    if (last?.mark === mark && last.reason === reason) last.blocks.push(block)
    else groups.push({ mark, reason, blocks: [block] })
  }
  return groups
}

function addGroup(page: Page, { mark, reason, blocks }: Group): void {
  const fold = mark !== '+' && blocks.length > MAX_UNFOLDED && !page.options.verbose
  const count = blocks.length > 1 && mark !== '+' ? ` (${blocks.length} blocks)` : ''
  page.add([run(`${oneLine(reason)}${count}`, 'strong')], `${mark} `)
  if (fold) {
    addLine(page, INDENT, blocks.map(({ text }) => oneLine(text)).join(' · '), 'faint')
    return
  }
  for (const { kind, text } of blocks) {
    const label = mark === '+' ? (kind ?? '').padEnd(KIND_WIDTH) : ''
    addLine(page, `${INDENT}${label}`, oneLine(text), mark === '+' ? 'plain' : 'faint')
  }
}

/** As much of a text as one line takes. */
function addLine(page: Page, indent: string, text: string, look: Look): void {
  const room = page.options.width - indent.length
  const shown = displayWidth(text) <= room ? text : `${fittingStart(text, room - 1).trimEnd()}…`
  page.add([run(shown, look)], indent)
}
