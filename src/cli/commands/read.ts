import { isReport, type Article } from '../../document/index.js'
import { explain, read } from '../../pipeline/index.js'
import { renderArticle, renderExplanation } from '../../report/index.js'
import type { ExitCode, Host } from '../host.js'
import type { Invocation } from '../invocation.js'
import { writeLines, writeList } from '../json.js'
import type { Write } from '../output.js'
import { openSession } from '../session.js'
import { styleOf, type TextStyle } from '../style.js'

/** What `read` prints of each input: the article, or with `--explain` the reasons for it. */
interface Printed<T> {
  readonly elements: AsyncIterable<T>
  /** The name and version of the JSON document, and of its list. */
  readonly schema: string
  readonly list: string
  articleOf(element: T): Article
  render(element: T, style: TextStyle): string
}

export async function readCommand(invocation: Invocation, host: Host): Promise<ExitCode> {
  const session = openSession(invocation, host)
  const { inputs } = invocation
  const count = invocation.explain
    ? await print(invocation, host, session, {
        elements: explain(inputs, session.options),
        schema: 'headwater.explanations/1',
        list: 'explanations',
        articleOf: ({ article }) => article,
        render: renderExplanation,
      })
    : await print(invocation, host, session, {
        elements: read(inputs, session.options),
        schema: 'headwater.articles/1',
        list: 'articles',
        articleOf: (article) => article,
        render: renderArticle,
      })
  return session.finish(count > 0)
}

/** Prints the elements as they come, so that an archive does not have to fit in memory; how many had something to read. */
async function print<T>(invocation: Invocation, host: Host, session: ReturnType<typeof openSession>, printed: Printed<T>): Promise<number> {
  let count = 0
  async function* counted(): AsyncGenerator<T, void> {
    for await (const element of printed.elements) {
      if (printed.articleOf(element).blocks.some(({ kind }) => isReport(kind))) count++
      yield element
    }
  }
  await session.print(async (write) => {
    if (invocation.format === 'jsonl') return writeLines(counted(), write)
    if (invocation.format === 'text') return writeText(counted(), (element) => printed.render(element, styleOf(invocation, host)), write)
    await write(`{\n"schema": "${printed.schema}",\n"${printed.list}": `)
    await writeList(counted(), write)
    await write('\n}\n')
  })
  return count
}

async function writeText<T>(elements: AsyncIterable<T>, render: (element: T) => string, write: Write): Promise<void> {
  let separator = ''
  for await (const element of elements) {
    await write(`${separator}${render(element)}`)
    separator = '\n'
  }
}
