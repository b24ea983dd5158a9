import type { Trace } from '../../document/index.js'
import { counted, LIMIT, viewOf } from '../view/index.js'
import { Page, type TerminalOptions } from './page.js'
import { run } from './runs.js'
import { addStory } from './story.js'

export { renderArticle } from './article.js'
export type { TerminalOptions } from './page.js'
export { renderStatements } from './statements.js'
export { renderStories } from './stories.js'

/**
 * The report as text for a terminal: per story the answer, then the claims by weight with their ranges, origins and
 * stances, then how wordings, figures and texts relate. No line is wider than `width` columns, indents of deep trees
 * aside; what a terminal would obey in the articles' texts is neutralised; colour says nothing that words do not say.
 */
export function renderTerminal(trace: Trace, options: TerminalOptions): string {
  const page = new Page(options)
  const view = viewOf(trace)
  if (view.articles.length === 0) page.add([run('No article found.')])
  else if (view.stories.length === 0) page.add([run(`${counted(view.articles.length, 'article')}, no story found.`)])
  view.stories.forEach((story, index) => {
    if (index > 0) page.add([run('─'.repeat(options.width), 'faint')])
    addStory(page, story)
    page.gap()
  })
  if (view.stories.length > 0) page.add([run(LIMIT, 'faint')])
  return page.toString()
}
