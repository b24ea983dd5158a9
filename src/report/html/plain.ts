import {
  capitalised,
  counted,
  LIMIT,
  namesOf,
  publishedText,
  quoted,
  rangeText,
  type ClaimView,
  type ReportView,
  type StoryView,
} from '../view/index.js'
import { html, NOTHING, type Html } from './markup.js'

/** The answer without the app: for each story its claims with their counts and who stands behind them, and the articles by number. */
export function plainReport({ stories, articles, conditions }: ReportView): Html {
  return html`<main>
    <p>This page shows its picture and lets you check every word where scripts may run. Here is the answer in short.</p>
    ${conditions.map((condition) => html`<p>${condition}</p>`)} ${stories.length === 0 ? html`<h1>No story found</h1>` : NOTHING}
    ${stories.map(storyPart)}
    <h2>Articles</h2>
    <ol>
      ${articles.map(
        ({ label, title, article }) =>
          html`<li dir="auto">${label}, ${publishedText(article.published)}${title === null ? '' : `: ${title}`}</li>`,
      )}
    </ol>
    <p>${LIMIT}</p>
  </main>`
}

function storyPart({ story, articles, claims }: StoryView): Html {
  return html`<h1 dir="auto">${story.title}</h1>
    <p>${counted(articles.length, 'article')}.</p>
    <ol>
      ${claims.map(claimPart)}
    </ol>`
}

function claimPart({ claim, verdict, origins, denials, articles }: ClaimView): Html {
  const behind = origins.length === 0 ? '' : ` Behind it: ${namesOf(origins)}.`
  const denied = denials.length === 0 ? '' : ` Denied by ${namesOf(denials)}.`
  const numbers = articles.map(({ by }) => `[${by.number}]`).join(' ')
  return html`<li dir="auto">
    ${quoted(claim.text)} <b>${rangeText(claim.independent)}</b> ${numbers}. ${capitalised(verdict)}.${behind}${denied}
  </li>`
}
