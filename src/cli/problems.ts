import { sourceLabel, type Diagnostic } from '../document/index.js'
import { counted } from '../report/view/index.js'
import { MAX_KEPT, MAX_LISTED } from './settings.js'

type Severity = Diagnostic['severity']

/** Codes of problems in reading: of an input that leads nowhere, or of what it holds. */
const READING = /^(?:input|read|fetch)\//
/** `//ada:secret@` in `https://ada:secret@example.org/` */
const PASSWORD = /\/\/[^\s/@]{1,200}@/gu
/** The code of an input in which there is nothing to read. */
const EMPTY = 'read/empty'

/** What went wrong in a run, counted as it comes; of an archive of millions only the first are kept in words. */
export interface Problems {
  add(problem: Diagnostic): void
  /** Whether an input failed. */
  failed(): boolean
  /** The problems of one severity, a line each; too many are counted. */
  linesOf(severity: Exclude<Severity, 'info'>): string[]
  /** What is no trouble, and how much was lost; a single input that gave nothing has been named already. */
  notes(found: boolean): string[]
}

/** An empty collection; with `verbose`, warnings and notes are listed rather than counted. */
export function collectProblems(verbose: boolean): Problems {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 }
  const kept: Record<Severity, string[]> = { error: [], warning: [], info: [] }
  const limits: Record<Severity, number> = {
    error: MAX_LISTED,
    warning: verbose ? MAX_KEPT : MAX_LISTED,
    info: verbose ? MAX_KEPT : 0,
  }
  const lost = new Set<string>()
  return {
    add(problem) {
      const { severity, source, message } = problem
      counts[severity]++
      if (kept[severity].length < limits[severity]) kept[severity].push(lineOf(problem))
      if (losesArticle(problem) && lost.size < MAX_KEPT) lost.add(source ?? message)
    },
    failed: () => counts.error > 0,
    linesOf(severity) {
      const more = counts[severity] - kept[severity].length
      const hint = severity === 'error' || verbose ? '' : '; --verbose lists them'
      return more > 0 ? [...kept[severity], `… and ${counted(more, `more ${severity}`)}${hint}`] : kept[severity]
    },
    notes(found) {
      const count = `${counted(counts.info, 'note')} about the inputs; --verbose shows ${counts.info === 1 ? 'it' : 'them'}`
      const notes = verbose || counts.info === 0 ? [...kept.info] : [count]
      const more = verbose ? counts.info - kept.info.length : 0
      if (more > 0) notes.push(`… and ${counted(more, 'more note')}`)
      if (lost.size > 1 || (lost.size === 1 && found))
        notes.push(`${lost.size === MAX_KEPT ? 'at least ' : ''}${counted(lost.size, 'input')} gave no article`)
      return notes
    },
  }
}

function losesArticle({ code, severity }: Diagnostic): boolean {
  return code === EMPTY || (severity === 'error' && READING.test(code))
}

/** Messages about reading name their input; others get its name in front. A password in an address is not repeated. */
function lineOf({ source, message }: Diagnostic): string {
  const name = source === undefined ? '' : sourceLabel(source)
  return `headwater: ${message.includes(name) ? '' : `${name}: `}${message}`.replace(PASSWORD, '//…@')
}
