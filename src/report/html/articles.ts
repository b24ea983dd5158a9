import type { Diagnostic } from '../../document/index.js'
import { counted, publishedText, type ArticleView } from '../view/index.js'
import { articleId, type Anchors } from './anchors.js'
import { html, NOTHING, type Html } from './markup.js'
import { markedText } from './marked-text.js'

/** http and https only: an address comes from outside and may be `javascript:`. */
const WEB_ADDRESS = /^https?:\/\//iu

/** The full texts with every span that the page links to. Has to be rendered last. */
export function articlesSection(articles: readonly ArticleView[], anchors: Anchors): Html {
  if (articles.length === 0) return NOTHING
  return html`<section class="articles" aria-labelledby="articles">
    <h2 id="articles">Articles</h2>
    ${articles.map((view) => articleCard(view, anchors))}
  </section>`
}

function articleCard({ article, number, label }: ArticleView, anchors: Anchors): Html {
  const facts = [
    html`${publishedText(article.published)}`,
    ...(article.authors.length === 0 ? [] : [html`${article.authors.join(', ')}`]),
    ...(article.url !== null && WEB_ADDRESS.test(article.url)
      ? [html`<a href="${article.url}" rel="noopener noreferrer">${article.url}</a>`]
      : []),
    ...(article.source === label || article.source === article.url ? [] : [html`${article.source}`]),
  ]
  return html`<article class="source" id="${articleId(article.id)}">
    <h3><span class="number">[${number}]</span> ${label}</h3>
    <ul class="facts">
      ${facts.map((fact) => html`<li>${fact}</li>`)}
    </ul>
    ${article.diagnostics.filter(({ severity }) => severity !== 'info').map(({ message }) => html`<p class="note">${message}</p>`)}
    ${markedText(article, anchors.of(article.id))}
  </article>`
}

/** What went wrong while reading, where anything did. */
export function problemsSection(problems: readonly Diagnostic[]): Html {
  if (problems.length === 0) return NOTHING
  const items = problems.map(
    ({ severity, source, message }) => html`<li><b>${severity}</b> ${source === undefined ? '' : `${source}: `}${message}</li>`,
  )
  return html`<section aria-labelledby="problems">
    <h2 id="problems">Notes on the inputs</h2>
    <details class="more">
      <summary>${counted(problems.length, 'note')}</summary>
      <ul>
        ${items}
      </ul>
    </details>
  </section>`
}
