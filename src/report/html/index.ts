import type { Trace } from '../../document/index.js'
import { counted, LIMIT, rangeText, viewOf, type ReportView } from '../view/index.js'
import { Anchors } from './anchors.js'
import { articlesSection, problemsSection } from './articles.js'
import { html, NOTHING, Html } from './markup.js'
import { storySection } from './story.js'
import { STYLE_HASH, STYLES } from './styles.js'

/**
 * The report as one page: no network, no script, readable on a phone, in the dark and on paper. The answer is on top; every
 * claim links to its words in the full texts at the end (`#article-ID-START-END`). Its content security policy allows the
 * one style sheet, by hash, and nothing else.
 */
export function renderHtml(trace: Trace): string {
  const view = viewOf(trace)
  const anchors = new Anchors()
  const stories = view.stories.map((story, index) => storySection(story, anchors, `story-${index + 1}`))
  // Made here, not in the template: STYLE_HASH is of exactly these characters.
  const style = new Html(`<style>${STYLES}</style>`)
  const page = html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'sha256-${STYLE_HASH}'; base-uri 'none'; form-action 'none'"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <meta name="generator" content="headwater ${trace.generator.version}" />
        <title>${titleOf(view)}</title>
        ${style}
      </head>
      <body>
        <a class="skip" href="#content">Skip to the answer</a>
        <header class="masthead">
          <p>
            <b>Headwater</b> ${counted(view.articles.length, 'article')},
            ${view.stories.length === 1 ? '1 story' : `${view.stories.length} stories`}
          </p>
        </header>
        <main id="content">
          <h1 class="hidden">Headwater report</h1>
          ${view.conditions.map((condition) => html`<p class="lead condition">${condition}</p>`)} ${contents(view)}
          ${view.stories.length === 0 ? html`<p class="lead">No story found.</p>` : NOTHING} ${stories}
          ${articlesSection(view.articles, anchors)} ${problemsSection(view.problems)}
        </main>
        <footer class="colophon"><p>${LIMIT}</p></footer>
      </body>
    </html> `
  return page.value
}

function titleOf({ stories }: ReportView): string {
  const [first] = stories
  if (first === undefined) return 'Headwater: no story found'
  return stories.length === 1 ? `${first.story.title} · Headwater` : `${stories.length} stories · Headwater`
}

function contents({ stories }: ReportView): Html {
  if (stories.length < 2) return NOTHING
  const items = stories.map(({ story, articles, claims: [main] }, index) => {
    const facts = [counted(articles.length, 'article'), ...(main === undefined ? [] : [rangeText(main.claim.independent)])]
    return html`<li><a href="#story-${index + 1}" dir="auto">${story.title}</a> <span class="faint">${facts.join(' · ')}</span></li>`
  })
  return html`<nav aria-label="Stories">
    <ol class="contents">
      ${items}
    </ol>
  </nav>`
}
