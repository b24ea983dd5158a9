import { stories } from '../../pipeline/index.js'
import { renderStories } from '../../report/index.js'
import type { ExitCode, Host } from '../host.js'
import type { Invocation } from '../invocation.js'
import { writeDocument, writeLines } from '../json.js'
import { openSession } from '../session.js'
import { styleOf } from '../style.js'

export async function storiesCommand(invocation: Invocation, host: Host): Promise<ExitCode> {
  const session = openSession(invocation, host)
  const report = await stories(invocation.inputs, session.options)
  if (report.stories.length === 0 && session.failed() && invocation.format === 'text') return session.finish(false)
  await session.print((write) => {
    if (invocation.format === 'json') return writeDocument(report, write)
    if (invocation.format === 'jsonl') return writeLines(report.stories, write)
    return write(renderStories(report, styleOf(invocation, host)))
  })
  return session.finish(report.stories.length > 0)
}
