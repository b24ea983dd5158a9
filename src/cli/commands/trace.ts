import { join } from 'node:path'
import type { Trace } from '../../document/index.js'
import { trace } from '../../pipeline/index.js'
import { renderCsv, renderHtml, renderMarkdown, renderTerminal } from '../../report/index.js'
import type { ExitCode, Host } from '../host.js'
import type { Invocation } from '../invocation.js'
import { writeDocument, writeLines } from '../json.js'
import { ensureFolder, writeFileWhole } from '../output.js'
import { openSession, type Session } from '../session.js'
import { styleOf } from '../style.js'

export async function traceCommand(invocation: Invocation, host: Host): Promise<ExitCode> {
  const session = openSession(invocation, host)
  const result = await trace(invocation.inputs, session.options)
  if (result.articles.length === 0 && session.failed() && invocation.format === 'text') return session.finish(false)
  await session.print((write) => {
    if (invocation.format === 'json') return writeDocument(result, write)
    if (invocation.format === 'jsonl') return writeLines(result.claims, write)
    return write(renderTerminal(result, styleOf(invocation, host)))
  })
  await writeReports(result, invocation, host, session)
  return session.finish(result.claims.length > 0)
}

/** The report files that were asked for. */
async function writeReports(result: Trace, invocation: Invocation, host: Host, session: Session): Promise<void> {
  if (invocation.html !== null) {
    await writeFileWhole(invocation.html, renderHtml(result), host.stdout)
    session.say(`Wrote ${invocation.html}`)
  }
  if (invocation.markdown !== null) {
    await writeFileWhole(invocation.markdown, renderMarkdown(result), host.stdout)
    session.say(`Wrote ${invocation.markdown}`)
  }
  if (invocation.csv !== null) {
    await ensureFolder(invocation.csv)
    const tables = renderCsv(result)
    for (const table of tables) await writeFileWhole(join(invocation.csv, table.name), table.content, host.stdout)
    session.say(`Wrote ${tables.length} tables into ${invocation.csv}`)
  }
}
