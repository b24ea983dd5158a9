import { counted, printable } from '../../report/view/index.js'
import type { Host } from '../host.js'
import type { Invocation } from '../invocation.js'
import { collectProblems } from '../problems.js'
import { progressLine } from '../progress.js'
import { tellProblems } from '../session.js'
import { MAX_CHANGES_NAMED } from '../settings.js'
import type { Failed, Traced, TracingMessage } from './jobs.js'

/** What is said on standard error while a report is served. */
export interface Voice {
  /** All but errors, unless the user asked for quiet. */
  say(line: string): void
  /** How far the trace is. */
  follow(message: Exclude<TracingMessage, Traced | Failed>): void
  /** How a trace went: its problems, and whether there is anything to show: nothing that was asked for may have been readable. */
  traced(outcome: Traced): boolean
  failed(outcome: Failed): void
}

export function voiceOf({ verbose, quiet }: Invocation, { stderr }: Host): Voice {
  let progress = progressLine(stderr, !quiet)
  const print = (line: string): void => {
    progress.clear()
    stderr.write(`${printable(line)}\n`)
  }
  const say = (line: string): void => {
    if (!quiet) print(line)
  }
  const endProgress = (): void => {
    progress.stop()
    progress = progressLine(stderr, !quiet)
  }
  return {
    say,
    follow(message) {
      if (message.kind === 'progress') progress.update(message.stage, message.done, message.total)
      else if (message.isWait) progress.note(message.text)
      else say(message.text)
    },
    traced({ counts, diagnostics }) {
      endProgress()
      const problems = collectProblems(verbose)
      for (const diagnostic of diagnostics) problems.add(diagnostic)
      tellProblems(problems, counts.articles > 0, { print, say })
      return counts.articles > 0 || !problems.failed()
    },
    failed({ message, hint }) {
      endProgress()
      print(`headwater: ${message}`)
      if (hint !== null) print(hint)
    },
  }
}

/** `6 articles, 1 story, 24 claims` */
export function countsText({ articles, stories, claims }: Traced['counts']): string {
  return [counted(articles, 'article'), stories === 1 ? '1 story' : `${stories} stories`, counted(claims, 'claim')].join(', ')
}

/** `a.txt changed, b.txt is gone and 3 more` */
export function changesText(changes: readonly string[]): string {
  const more = changes.length - MAX_CHANGES_NAMED
  return `${changes.slice(0, MAX_CHANGES_NAMED).join(', ')}${more > 0 ? ` and ${more} more` : ''}`
}
