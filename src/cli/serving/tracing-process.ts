import type { Diagnostic, Trace } from '../../document/index.js'
import { HeadwaterError } from '../../errors.js'
import { readTraceFile } from '../../fetch/index.js'
import { tracedOf } from '../../pipeline/index.js'
import { contentSecurityPolicy, renderHtml } from '../../report/index.js'
import { versionOf } from '../../server/index.js'
import { givenOptions, fetcherFor } from '../session.js'
import type { Failed, Outcome, TracingData, TracingMessage } from './jobs.js'

/**
 * The process that traces for `headwater serve`, one trace for each message. The stages compute for seconds without giving way, and
 * pages and Ctrl-C must be answered meanwhile. It goes on between traces, so that models are loaded once.
 */
process.on('message', (data: TracingData) => {
  void traceOnce(data).catch(failed).then(tell)
})
// Ctrl-C reaches every process of a terminal; the one that serves decides, and ends this one
for (const signal of ['SIGINT', 'SIGHUP'] as const) process.on(signal, () => undefined)

async function traceOnce({ invocation, stdin }: TracingData): Promise<Outcome> {
  const { inputs } = invocation
  const [first, ...more] = inputs
  const saved = first === undefined || more.length > 0 ? null : await readTraceFile(first)
  const diagnostics: Diagnostic[] = []
  const trace = await tracedOf((saved as Trace | null) ?? inputs, {
    ...givenOptions(invocation),
    effects: {
      stdin: chunksOf(stdin),
      fetch: fetcherFor(invocation, process.env, ({ kind, message }) => tell({ kind: 'notice', isWait: kind === 'wait', text: message })),
      progress: (stage, done, total) => tell({ kind: 'progress', stage, done, total }),
    },
    onDiagnostic: (diagnostic) => diagnostics.push(diagnostic),
  })
  const json = JSON.stringify(trace)
  const version = versionOf(json)
  return {
    kind: 'traced',
    report: { version, page: renderHtml(trace, { live: version }), policy: contentSecurityPolicy(true), trace: json },
    counts: { articles: trace.articles.length, stories: trace.stories.length, claims: trace.claims.length },
    diagnostics,
  }
}

async function* chunksOf(content: Uint8Array | null): AsyncGenerator<Uint8Array, void> {
  if (content !== null) yield content
}

function failed(error: unknown): Failed {
  const message = error instanceof Error ? error.message : String(error)
  if (error instanceof HeadwaterError) return { kind: 'failed', code: error.code, message, hint: error.hint, stack: null }
  return { kind: 'failed', code: null, message, hint: null, stack: error instanceof Error ? (error.stack ?? message) : message }
}

function tell(message: TracingMessage): void {
  process.send?.(message)
}
