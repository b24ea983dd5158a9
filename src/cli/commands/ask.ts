import type { Trace } from '../../document/index.js'
import { readTraceFile } from '../../fetch/index.js'
import { check, why, type Input, type TraceOptions } from '../../pipeline/index.js'
import { renderCheck, renderWhy } from '../../report/index.js'
import type { ExitCode, Host } from '../host.js'
import type { Invocation } from '../invocation.js'
import { writeDocument, writeLines } from '../json.js'
import { openSession } from '../session.js'
import { styleOf, type TextStyle } from '../style.js'

/** What is asked: gives the document, whether it answers, and how it is shown. */
interface Asked<T extends object> {
  ask(claim: string, inputs: readonly Input[] | Trace, options: TraceOptions): Promise<T>
  isAnswered(report: T): boolean
  render(report: T, style: TextStyle): string
}

export function whyCommand(invocation: Invocation, host: Host): Promise<ExitCode> {
  return answer(invocation, host, { ask: why, isAnswered: ({ claim }) => claim !== null, render: renderWhy })
}

/** Found is what an input carries as asked: a claim that is only contradicted, or only near, is not. */
export function checkCommand(invocation: Invocation, host: Host): Promise<ExitCode> {
  return answer(invocation, host, { ask: check, isAnswered: ({ support }) => support !== null, render: renderCheck })
}

async function answer<T extends { readonly articles: readonly unknown[] }>(
  invocation: Invocation,
  host: Host,
  { ask, isAnswered, render }: Asked<T>,
): Promise<ExitCode> {
  const session = openSession(invocation, host)
  const [first, ...more] = invocation.inputs
  const saved = first === undefined || more.length > 0 ? null : await readTraceFile(first)
  const report = await ask(invocation.claim ?? '', (saved as Trace | null) ?? invocation.inputs, session.options)
  if (report.articles.length === 0 && session.failed() && invocation.format === 'text') return session.finish(false)
  await session.print((write) => {
    if (invocation.format === 'json') return writeDocument(report, write)
    if (invocation.format === 'jsonl') return writeLines([report], write)
    return write(render(report, styleOf(invocation, host)))
  })
  return session.finish(isAnswered(report))
}
