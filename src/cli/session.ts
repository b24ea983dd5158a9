import { Writable } from 'node:stream'
import { sourceLabel, type Diagnostic } from '../document/index.js'
import type { TraceOptions } from '../pipeline/index.js'
import { createFetcher } from '../fetch/index.js'
import { cacheFolder } from './cache-folder.js'
import type { ExitCode, Host, OutputStream } from './host.js'
import type { Invocation } from './invocation.js'
import { withOutput, type Write } from './output.js'
import { counted, printable } from '../report/view/index.js'
import { progressLine, type ProgressLine } from './progress.js'

/** More problems of one severity than this are counted, not listed. */
const MAX_LISTED = 10
/** Codes of problems in reading: of an input that leads nowhere, or of what it holds. */
const READING = /^(?:input|read)\//
/** The code of an input in which there is nothing to read. */
const EMPTY = 'read/empty'

/** One run of a reading command: the options it passes on, and what it says at the end. */
export interface Session {
  readonly options: TraceOptions
  /** Says something on standard error, unless the user asked for quiet. */
  say(line: string): void
  /** Whether an input failed; where it gave no article either, the errors are all there is to say. */
  failed(): boolean
  /** Runs `produce` with what the user named as the place of the output; progress makes way for it on a terminal. */
  print<T>(produce: (write: Write) => Promise<T>): Promise<T>
  /** Lists the problems and gives the exit status. */
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
        fetch: createFetcher({
          offline: invocation.offline,
          allowPrivate: invocation.allowPrivate,
          cache: invocation.cache === false ? null : (invocation.cache ?? cacheFolder(host.env, process.platform)),
          onNotice: ({ kind, message }) => (kind === 'wait' ? progress.note(message) : say(message)),
        }),
        progress: (stage, done, total) => progress.update(stage, done, total),
      },
      onDiagnostic: (diagnostic) => problems.push(diagnostic),
    },
    say,
    failed: () => problems.some(isError),
    print(produce) {
      return withOutput(invocation.output, host.stdout.isTTY === true ? behind(progress, host.stdout) : host.stdout, produce)
    },
    finish(found) {
      progress.stop()
      for (const line of linesOf('error', problems)) print(line)
      for (const line of linesOf('warning', problems, invocation.verbose)) say(line)
      for (const line of notesOn(problems, found, invocation.verbose)) say(line)
      return problems.some(isError) ? 2 : found ? 0 : 1
    },
  }
}

/** The problems of one severity, a line each; too many are counted unless the user wants all. */
function linesOf(severity: 'error' | 'warning', problems: readonly Diagnostic[], all = false): string[] {
  const lines = problems.filter((problem) => problem.severity === severity).map(lineOf)
  if (all || lines.length <= MAX_LISTED) return lines
  return [
    ...lines.slice(0, MAX_LISTED),
    `… and ${counted(lines.length - MAX_LISTED, `more ${severity}`)}${severity === 'error' ? '' : '; --verbose lists them'}`,
  ]
}

/** What is no trouble, and how much was lost; a single input that gave nothing has been named already. */
function notesOn(problems: readonly Diagnostic[], found: boolean, verbose: boolean): string[] {
  const infos = problems.filter(({ severity }) => severity === 'info')
  const count = `${counted(infos.length, 'note')} about the inputs; --verbose shows ${infos.length === 1 ? 'it' : 'them'}`
  const notes = verbose ? infos.map(lineOf) : infos.length > 0 ? [count] : []
  const lost = new Set(problems.filter(losesArticle).map(({ source, message }) => source ?? message)).size
  if (lost > 1 || (lost === 1 && found)) notes.push(`${counted(lost, 'input')} gave no article`)
  return notes
}

/** A terminal that the progress line leaves as soon as something is written to it, and no sooner: a page may be long in coming. */
function behind(progress: ProgressLine, stdout: OutputStream): OutputStream {
  const terminal = new Writable({
    decodeStrings: false,
    write(chunk: string, _, done) {
      progress.stop()
      stdout.write(chunk, done)
    },
  })
  // whoever writes is told of a failure already
  return terminal.on('error', () => undefined)
}

function losesArticle({ code, severity }: Diagnostic): boolean {
  return code === EMPTY || (severity === 'error' && READING.test(code))
}

function isError({ severity }: Diagnostic): boolean {
  return severity === 'error'
}

/** Messages about reading name their input; others get its name in front. */
function lineOf({ source, message }: Diagnostic): string {
  const name = source === undefined ? '' : sourceLabel(source)
  return `headwater: ${message.includes(name) ? '' : `${name}: `}${message}`
}

function given<K extends string>(key: K, value: string | null): { [key in K]?: string } {
  const options: { [key in K]?: string } = {}
  if (value !== null) options[key] = value
  return options
}
