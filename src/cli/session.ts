import type { Diagnostic } from '../document/index.js'
import type { TraceOptions } from '../pipeline/index.js'
import type { ExitCode, Host } from './host.js'
import type { Invocation } from './invocation.js'
import { withOutput, type Write } from './output.js'
import { printable } from '../report/view/printable.js'
import { progressLine } from './progress.js'

/** More problems than this are counted, not listed. */
const MAX_LISTED = 10

/** One run of a reading command: the options it passes on, and what it says at the end. */
export interface Session {
  readonly options: TraceOptions
  /** Says something on standard error, unless the user asked for quiet. */
  say(line: string): void
  /** Runs `produce` with what the user named as the place of the output; progress makes way for it on a terminal. */
  print<T>(produce: (write: Write) => Promise<T>): Promise<T>
  /** Lists the inputs that could not be read and gives the exit status. */
  finish(found: boolean): ExitCode
}

export function openSession(invocation: Invocation, host: Host): Session {
  const problems: Diagnostic[] = []
  const progress = progressLine(host.stderr, !invocation.quiet)
  const print = (line: string): void => {
    progress.clear()
    host.stderr.write(`${printable(line)}\n`)
  }
  const say = (line: string): void => {
    if (!invocation.quiet) print(line)
  }
  return {
    options: {
      ...given('published', invocation.published),
      ...given('publisher', invocation.publisher),
      ...given('sidecar', invocation.sidecar),
      effects: {
        stdin: host.stdin,
        signal: host.signal,
        progress: (stage, done, total) => progress.update(stage, done, total),
        fetch: invocation.offline ? null : (url, init) => fetch(url, init),
      },
      onDiagnostic: (diagnostic) => problems.push(diagnostic),
    },
    say,
    print(produce) {
      if (invocation.output === null && host.stdout.isTTY === true) progress.stop()
      return withOutput(invocation.output, host.stdout, produce)
    },
    finish(found) {
      progress.stop()
      const errors = problems.filter((problem) => problem.severity === 'error')
      const listed = invocation.verbose ? problems.filter((problem) => problem.severity !== 'info') : errors
      for (const problem of listed.slice(0, MAX_LISTED)) {
        const line = lineOf(problem)
        if (problem.severity === 'error') print(line)
        else say(line)
      }
      if (listed.length > MAX_LISTED) say(`… and ${listed.length - MAX_LISTED} more problems`)
      const unread = new Set(errors.map((problem) => problem.source ?? problem.message)).size
      if (unread > 0) say(unread === 1 ? '1 input could not be read' : `${unread} inputs could not be read`)
      return unread > 0 ? 2 : found ? 0 : 1
    },
  }
}

/** Messages about reading name their input; others get its name in front. */
function lineOf({ source, message }: Diagnostic): string {
  return `headwater: ${source === undefined || message.includes(source) ? '' : `${source}: `}${message}`
}

function given<K extends string>(key: K, value: string | null): { [key in K]?: string } {
  const options: { [key in K]?: string } = {}
  if (value !== null) options[key] = value
  return options
}
