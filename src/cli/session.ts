import type { Diagnostic } from '../document/index.js'
import type { TraceOptions } from '../pipeline/index.js'
import type { ExitCode, Host } from './host.js'
import type { Invocation } from './invocation.js'
import { withOutput, type Write } from './output.js'
import { counted, printable } from '../report/view/index.js'
import { progressLine } from './progress.js'

/** More errors than this are counted, not listed. */
const MAX_LISTED = 10
/** What the codes of errors in reading begin with. */
const READING = 'input/'

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
      const told = problemLines(problems, invocation.verbose)
      for (const line of told.errors) print(line)
      for (const line of told.notes) say(line)
      return problems.some(isError) ? 2 : found ? 0 : 1
    },
  }
}

/** What to say about the problems: errors are said even where the user asked for quiet. */
function problemLines(problems: readonly Diagnostic[], verbose: boolean): { errors: string[]; notes: string[] } {
  const errors = problems.filter(isError)
  const warnings = problems.filter((problem) => problem.severity === 'warning')
  const notes: string[] = []
  if (errors.length > MAX_LISTED) notes.push(`… and ${errors.length - MAX_LISTED} more errors`)
  if (verbose) notes.push(...warnings.map(lineOf))
  else if (warnings.length > 0) notes.push(`${counted(warnings.length, 'warning')} about the inputs; --verbose lists them`)
  const unread = new Set(errors.filter((error) => error.code.startsWith(READING)).map((error) => error.source ?? error.message)).size
  if (unread > 0) notes.push(`${counted(unread, 'input')} could not be read`)
  return { errors: errors.slice(0, MAX_LISTED).map(lineOf), notes }
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error'
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
