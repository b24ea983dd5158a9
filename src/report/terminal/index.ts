import type { Trace } from '../../document/index.js'
import { counted, LIMIT, looseText, rangeText, viewOf, type StoryView } from '../view/index.js'
import { Page, type TerminalOptions } from './page.js'
import { run } from './runs.js'
import { addProblems, addStory } from './story.js'

export { renderArticle } from './article.js'
export { renderCheck } from './check.js'
export { renderExplanation } from './explanation.js'
export type { TerminalOptions } from './page.js'
export { renderReasons } from './reasons.js'
export { renderStatements } from './statements.js'
export { renderStories } from './stories.js'
export { renderWhy } from './why.js'

/**
 * The report as text for a terminal: per story the answer, then the claims by weight with their ranges, origins and
 * stances, then how wordings, figures and texts relate. No line is wider than `width` columns, indents of deep trees
 * aside; what a terminal would obey in the articles' texts is neutralised; colour says nothing that words do not say.
 */
export function renderTerminal(trace: Trace, options: TerminalOptions): string {
  const page = new Page(options)
  const { articles, stories, loose, conditions } = viewOf(trace)
  for (const condition of conditions) page.add([run(condition, 'unsure')])
  page.gap()
  if (articles.length === 0) page.add([run('No article found.')])
  else if (stories.length === 0) page.add([run(`${counted(articles.length, 'article')}, no story found.`)])
  const full = options.verbose || stories.length === 1 ? stories : stories.filter((story) => story.articles.length > 1)
  const rest = stories.filter((story) => !full.includes(story))
  if (stories.length > 1) addContents(page, articles.length, full)
  full.forEach((story) => {
    if (stories.length > 1) addRule(page)
    addStory(page, story)
    page.gap()
  })
  if (rest.length > 0) addSingles(page, rest)
  if (loose.length > 0) page.add([run(looseText(loose))])
  if (stories.length > 0) page.add([run(LIMIT, 'faint')])
  return page.toString()
}

/** The answers of all stories at a glance. */
function addContents(page: Page, articles: number, stories: readonly StoryView[]): void {
  page.add([run(`${counted(articles, 'article')}`, 'strong')])
  for (const { story, articles: own, claims } of stories) {
    const range = claims[0] === undefined ? 'no claim found' : rangeText(claims[0].claim.independent)
    page.add([run(story.title), run(` · ${counted(own.length, 'article')} · ${range}`, 'faint')], '› ')
  }
}

/** Stories of one article: nothing to compare, so a line each. */
function addSingles(page: Page, stories: readonly StoryView[]): void {
  addRule(page)
  page.heading(stories.length === 1 ? 'A story of one article' : `${stories.length} stories of one article each`)
  for (const { story, articles } of stories) {
    const labels = articles.map((view) => view.label).filter((label) => label !== story.title)
    page.add([run(story.title), run(labels.map((label) => ` · ${label}`).join(''), 'faint')], '› ')
    for (const { article } of articles) addProblems(page, article, '  ! ')
  }
  page.add([run('--verbose shows them in full.', 'faint')])
  page.gap()
}

function addRule(page: Page): void {
  page.gap()
  page.add([run('─'.repeat(page.options.width), 'faint')])
}
