import type { Article } from '../../document/index.js'
import { read } from '../../pipeline/index.js'
import { renderArticle } from '../../report/index.js'
import type { ExitCode, Host } from '../host.js'
import type { Invocation } from '../invocation.js'
import { writeLines, writeList } from '../json.js'
import type { Write } from '../output.js'
import { openSession } from '../session.js'
import { styleOf, type TextStyle } from '../style.js'

export async function readCommand(invocation: Invocation, host: Host): Promise<ExitCode> {
  const session = openSession(invocation, host)
  let count = 0
  async function* counted(): AsyncGenerator<Article, void> {
    for await (const article of read(invocation.inputs, session.options)) {
      count++
      yield article
    }
  }
  await session.print(async (write) => {
    if (invocation.format === 'jsonl') await writeLines(counted(), write)
    else if (invocation.format === 'json') await writeArticles(counted(), write)
    else await writeText(counted(), styleOf(invocation, host), write)
  })
  return session.finish(count > 0)
}

/** headwater.articles/1: written as the articles come, so that an archive does not have to fit in memory. */
async function writeArticles(articles: AsyncIterable<Article>, write: Write): Promise<void> {
  await write('{\n"schema": "headwater.articles/1",\n"articles": ')
  await writeList(articles, write)
  await write('\n}\n')
}

async function writeText(articles: AsyncIterable<Article>, style: TextStyle, write: Write): Promise<void> {
  let separator = ''
  for await (const article of articles) {
    await write(`${separator}${renderArticle(article, style)}`)
    separator = '\n'
  }
}
