import type { Trace } from '../../document/index.js'
import { annotate, explainStatements, type TraceOptions } from '../../pipeline/index.js'
import { renderReasons, renderStatements } from '../../report/index.js'
import type { ExitCode, Host } from '../host.js'
import type { Invocation } from '../invocation.js'
import { writeDocument, writeLines } from '../json.js'
import { openSession } from '../session.js'
import { styleOf, type TextStyle } from '../style.js'

/** What `annotate` prints: the statements, or with `--explain` the statements with their reasons. */
interface Printed {
  readonly document: Pick<Trace, 'articles' | 'statements'>
  render(style: TextStyle): string
}

export async function annotateCommand(invocation: Invocation, host: Host): Promise<ExitCode> {
  const session = openSession(invocation, host)
  const { document, render } = await found(invocation, session.options)
  if (document.articles.length === 0 && session.failed() && invocation.format === 'text') return session.finish(false)
  await session.print((write) => {
    if (invocation.format === 'json') return writeDocument(document, write)
    if (invocation.format === 'jsonl') return writeLines(document.statements, write)
    return write(render(styleOf(invocation, host)))
  })
  return session.finish(document.statements.length > 0)
}

async function found({ inputs, explain }: Invocation, options: TraceOptions): Promise<Printed> {
  if (explain) {
    const report = await explainStatements(inputs, options)
    return { document: report, render: (style) => renderReasons(report, style) }
  }
  const trace = await annotate(inputs, options)
  return { document: trace, render: (style) => renderStatements(trace, style) }
}
