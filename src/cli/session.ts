import { Writable } from 'node:stream'
import type { TraceOptions } from '../pipeline/index.js'
import { createFetcher, type Fetcher, type FetcherOptions } from '../fetch/index.js'
import { cacheFolder } from './cache-folder.js'
import type { ExitCode, Host, OutputStream } from './host.js'
import type { Invocation } from './invocation.js'
import { withOutput, type Write } from './output.js'
import { printable } from '../report/view/index.js'
import { collectProblems, type Problems } from './problems.js'
import { progressLine, type ProgressLine } from './progress.js'

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

/** Makes the options of a run from what the user asked for, and collects what is to be said at its end. */
export function openSession(invocation: Invocation, host: Host): Session {
  const problems = collectProblems(invocation.verbose)
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
      ...givenOptions(invocation),
      effects: {
        stdin: host.stdin,
        fetch: fetcherFor(invocation, host.env, ({ kind, message }) => (kind === 'wait' ? progress.note(message) : say(message))),
        progress: (stage, done, total) => progress.update(stage, done, total),
      },
      onDiagnostic: (diagnostic) => problems.add(diagnostic),
    },
    say,
    failed: () => problems.failed(),
    print(produce) {
      return withOutput(invocation.output, host.stdout.isTTY === true ? behind(progress, host.stdout) : host.stdout, produce)
    },
    finish(found) {
      progress.stop()
      tellProblems(problems, found, { print, say })
      return problems.failed() ? 2 : found ? 0 : 1
    },
  }
}

/** The options of a run that the command line gives. */
export function givenOptions({ asOf, assume, published, publisher, sidecar }: Invocation): TraceOptions {
  return {
    ...given('asOf', asOf),
    ...given('assume', assume),
    ...given('published', published),
    ...given('publisher', publisher),
    ...given('sidecar', sidecar),
  }
}

/** What fetches the addresses of a run, and where it keeps them. */
export function fetcherFor(
  { offline, allowPrivate, cache }: Invocation,
  env: Host['env'],
  onNotice: NonNullable<FetcherOptions['onNotice']>,
): Fetcher {
  return createFetcher({
    offline,
    allowPrivate,
    cache: cache === false ? null : (cache ?? cacheFolder(env, process.platform)),
    onNotice,
  })
}

/** Lists the problems of a run: errors always, the others unless the user asked for quiet. */
export function tellProblems(problems: Problems, found: boolean, { print, say }: { [K in 'print' | 'say']: (line: string) => void }): void {
  for (const line of problems.linesOf('error')) print(line)
  for (const line of problems.linesOf('warning')) say(line)
  for (const line of problems.notes(found)) say(line)
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

function given<K extends string>(key: K, value: string | null): { [key in K]?: string } {
  const options: { [key in K]?: string } = {}
  if (value !== null) options[key] = value
  return options
}
