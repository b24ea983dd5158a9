import type { Trace } from '../../document/index.js'
import { annotate, explainStatements } from '../../pipeline/index.js'
import { renderReasons, renderStatements } from '../../report/index.js'
import type { ExitCode, Host } from '../host.js'
import type { Invocation } from '../invocation.js'
import { writeDocument, writeLines } from '../json.js'
import { openSession } from '../session.js'
import { styleOf, type TextStyle } from '../style.js'

export async function annotateCommand(invocation: Invocation, host: Host): Promise<ExitCode> {
  const session = openSession(invocation, host)
  const { inputs } = invocation
  return invocation.explain
    ? print(invocation, host, session, await explainStatements(inputs, session.options), renderReasons)
    : print(invocation, host, session, await annotate(inputs, session.options), renderStatements)
}

/** Prints what was found of the inputs, with its reasons or without. */
async function print<T extends Pick<Trace, 'articles' | 'statements'>>(
  invocation: Invocation,
  host: Host,
  session: ReturnType<typeof openSession>,
  found: T,
  render: (found: T, style: TextStyle) => string,
): Promise<ExitCode> {
  if (found.articles.length === 0 && session.failed() && invocation.format === 'text') return session.finish(false)
  await session.print((write) => {
    if (invocation.format === 'json') return writeDocument(found, write)
    if (invocation.format === 'jsonl') return writeLines(found.statements, write)
    return write(render(found, styleOf(invocation, host)))
  })
  return session.finish(found.statements.length > 0)
}
