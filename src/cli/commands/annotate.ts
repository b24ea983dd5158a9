import { annotate } from '../../pipeline/index.js'
import { renderStatements } from '../../report/index.js'
import type { ExitCode, Host } from '../host.js'
import type { Invocation } from '../invocation.js'
import { writeDocument, writeLines } from '../json.js'
import { openSession } from '../session.js'
import { styleOf } from '../style.js'

export async function annotateCommand(invocation: Invocation, host: Host): Promise<ExitCode> {
  const session = openSession(invocation, host)
  const trace = await annotate(invocation.inputs, session.options)
  if (trace.articles.length === 0 && session.failed() && invocation.format === 'text') return session.finish(false)
  await session.print((write) => {
    if (invocation.format === 'json') return writeDocument(trace, write)
    if (invocation.format === 'jsonl') return writeLines(trace.statements, write)
    return write(renderStatements(trace, styleOf(invocation, host)))
  })
  return session.finish(trace.statements.length > 0)
}
