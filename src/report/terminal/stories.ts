import type { StoriesReport } from '../../document/index.js'
import { counted } from '../view/index.js'
import { Page, type TerminalOptions } from './page.js'
import { run } from './runs.js'

/** The stories, each with its articles. */
export function renderStories(report: StoriesReport, options: TerminalOptions): string {
  const page = new Page(options)
  page.add([run(counted(report.stories.length, 'story').replace(/storys$/u, 'stories'))])
  for (const { title, articles } of report.stories) {
    page.gap()
    page.add([run(title, 'strong'), run(` · ${counted(articles.length, 'article')}`, 'faint')])
    for (const { source } of articles) page.add([run(source)], '  ')
  }
  return page.toString()
}
