import { addAbortSignal } from 'node:stream'
import { HeadwaterError } from '../../errors.js'
import { inputPlaces } from '../../fetch/index.js'
import { DEFAULT_PORT, startServer, type ReportServer } from '../../server/index.js'
import type { ExitCode, Host } from '../host.js'
import type { Invocation } from '../invocation.js'
import { openBrowser } from '../serving/browser.js'
import { openGate, type Gate } from '../serving/gate.js'
import type { Failed, Traced } from '../serving/jobs.js'
import { changesBetween, stampsOf, type Stamps } from '../serving/stamps.js'
import { untilStopped } from '../serving/stopping.js'
import { openTracer, type Tracer } from '../serving/tracer.js'
import { changesText, countsText, voiceOf, type Voice } from '../serving/voice.js'
import { watchPlaces } from '../serving/watch-places.js'

/** What is at work while a report is served. */
interface Serving {
  readonly invocation: Invocation
  readonly server: ReportServer
  readonly tracer: Tracer
  readonly voice: Voice
}

/** The files that a trace was made of, and what tells that one of them may have changed. */
interface Files {
  stamps(): Promise<Stamps>
  readonly changed: Gate
  /** Whether any file can change: addresses and standard input are not looked at again. */
  readonly isWatched: boolean
}

/** Serves the report until the user stops it, and traces again whenever a file that it is made of has changed. */
export async function serveCommand(invocation: Invocation, host: Host): Promise<ExitCode> {
  const voice = voiceOf(invocation, host)
  const server = await startServer(invocation)
  const closing: (() => Promise<void>)[] = [() => server.close()]
  try {
    const status = await untilStopped(async (stopped): Promise<ExitCode> => {
      const stdin = invocation.inputs.includes('-') ? await contentOf(host.stdin, stopped) : null
      const tracer = openTracer({ invocation, stdin }, voice.follow)
      closing.push(async () => tracer.close())
      const { files, close } = await watchFiles(invocation, voice)
      closing.push(close)
      return keepServing({ invocation, server, tracer, voice }, files, host)
    })
    return status ?? 0
  } finally {
    await Promise.all(closing.map((close) => close()))
  }
}

/** Ends only where there is nothing to serve. */
async function keepServing(serving: Serving, files: Files, host: Host): Promise<ExitCode> {
  const { server, tracer, voice } = serving
  // before the trace: what changes in the middle of it is traced again
  let stamps = await files.stamps()
  const first = await tracer.trace()
  if (first.kind === 'failed') throw errorOf(first)
  if (!voice.traced(first)) return 2
  server.publish(first.report)
  announce(serving, files, first, host)
  for (;;) {
    await files.changed.passed()
    const now = await files.stamps()
    const changes = changesBetween(stamps, now)
    stamps = now
    if (changes.length > 0) await traceAgain(serving, changesText(changes))
  }
}

async function traceAgain({ server, tracer, voice }: Serving, changes: string): Promise<void> {
  voice.say(`${changes}: tracing again`)
  server.tracing()
  const outcome = await tracer.trace()
  if (outcome.kind === 'failed') {
    voice.failed(outcome)
    server.fail(outcome.hint === null ? `${outcome.message}.` : `${outcome.message}. ${outcome.hint}`)
  } else if (voice.traced(outcome)) {
    server.publish(outcome.report)
    return voice.say(countsText(outcome.counts))
  } else {
    server.fail('No article could be read.')
  }
  voice.say('The page shows the trace before.')
}

function announce({ invocation, server, voice }: Serving, files: Files, { counts }: Traced, host: Host): void {
  const { port, host: name, isOpen } = server.address
  host.stdout.write(`${server.url}\n`)
  if (invocation.port === null && port !== DEFAULT_PORT) voice.say(`Port ${DEFAULT_PORT} is taken, so it is port ${port}.`)
  if (isOpen) {
    voice.say(
      `Warning: whoever can reach this machine at ${name}, port ${port}, can read the full text of all articles. There is no password.`,
    )
  }
  voice.say(`${countsText(counts)}.${files.isWatched ? ' It is traced again when a file changes.' : ''} Ctrl-C stops.`)
  if (invocation.open ?? host.stdout.isTTY === true) void openBrowser(server.url)
}

async function watchFiles({ inputs, assume, sidecar }: Invocation, voice: Voice): Promise<{ files: Files; close(): Promise<void> }> {
  const beside = [assume, sidecar].filter((path) => path !== null)
  const changed = openGate()
  const places = await inputPlaces([...inputs, ...beside])
  const { close } = watchPlaces(places, {
    onChange: changed.open,
    onTrouble: (reason) => voice.say(`headwater: changes may go unnoticed: ${reason}`),
  })
  return { files: { stamps: () => stampsOf(inputs, beside), changed, isWatched: places.length > 0 }, close }
}

/** All of it; an input that nobody ends would keep the process from ending too. */
async function contentOf(stdin: Host['stdin'], stopped: AbortSignal): Promise<Uint8Array> {
  addAbortSignal(stopped, stdin)
  const chunks: Uint8Array[] = []
  for await (const chunk of stdin as AsyncIterable<Uint8Array | string>) chunks.push(Buffer.from(chunk as Uint8Array))
  return Buffer.concat(chunks)
}

function errorOf({ code, message, hint, stack }: Failed): Error {
  if (code !== null) return new HeadwaterError(code, message, hint === null ? {} : { hint })
  return Object.assign(new Error(message), stack === null ? {} : { stack })
}
