import {
  capitalised,
  circles,
  counted,
  dateText,
  namesOf,
  noteText,
  percentage,
  quoted,
  rangeFigure,
  type CitedText,
  type DifferenceView,
  type LineageLink,
  type LineageNode,
  type PassageView,
  type Piece,
  type QuoteView,
  type StoryView,
} from '../view/index.js'
import { articleId, claimId, type Anchors } from './anchors.js'
import { certainty, claimsSection } from './claims.js'
import { html, joined, NOTHING, type Html } from './markup.js'

/** One story: the answer first, then what it rests on. */
export function storySection(view: StoryView, anchors: Anchors, id: string): Html {
  return html`<section class="story" id="${id}" aria-labelledby="${id}-title">
    ${answer(view, id)} ${claimsSection(view.claims, anchors, id)} ${differences(view, anchors, id)} ${quotes(view.quotes, anchors, id)}
    ${lineage(view, anchors, id)} ${cited('Timeline', view.timeline, anchors, id)} ${cited('Brief', view.brief, anchors, id)}
    ${passages(view.passages, anchors, id)}
  </section>`
}

function answer({ story, articles, claims, primary }: StoryView, id: string): Html {
  const [main] = claims
  const title = html`<h2 id="${id}-title" dir="auto">${story.title}</h2>`
  if (main === undefined)
    return html`<header>
      ${title}
      <p class="lead">${counted(articles.length, 'article')}, no claim found.</p>
    </header>`
  const { independent } = main.claim
  const sourcing = [main.sourcing, primary].filter((part) => part !== null).join(', ')
  const denied = main.denials.length === 0 ? NOTHING : html` <span class="against">Denied by ${namesOf(main.denials)}.</span>`
  return html`<header>
    ${title}
    <div class="answer">
      <p class="figure"><b>${articles.length}</b> <span>${articles.length === 1 ? 'article' : 'articles'}</span></p>
      <p class="figure ${certainty(main)}">
        <b>${rangeFigure(independent)}</b>
        <span
          >${independent.atMost === 1 ? 'origin' : 'independent origins'} for the main claim
          <i class="circles" aria-hidden="true">${circles(independent)}</i></span
        >
      </p>
    </div>
    <p class="lead">${capitalised(main.verdict)}. ${capitalised(sourcing)}.${denied}</p>
    <p class="main-claim">Main claim: <a href="#${claimId(main.claim.id)}" dir="auto">${quoted(main.claim.text)}</a></p>
  </header>`
}

function differences({ discrepancies, updates }: StoryView, anchors: Anchors, id: string): Html {
  if (discrepancies.length + updates.length === 0) return NOTHING
  const item =
    (between: string) =>
    ({ difference, a, b }: DifferenceView): Html =>
      html`<li>
        <span class="about">${difference.about}</span> <q dir="auto">${a.text}</q> ${anchors.cite(a)}
        <span class="between">${between}</span> <q dir="auto">${b.text}</q> ${anchors.cite(b)}
        <details>
          <summary>In context</summary>
          <p>${anchors.evidence(a)}</p>
          <p>${anchors.evidence(b)}</p>
        </details>
      </li>`
  const list = (title: string, items: Html[]): Html =>
    items.length === 0
      ? NOTHING
      : html`<h4>${title}</h4>
          <ul class="differences">
            ${items}
          </ul>`
  return html`<section aria-labelledby="${id}-differences">
    <h3 id="${id}-differences">Where the reports differ</h3>
    ${list('Disagreements', discrepancies.map(item('or')))} ${list('Updates', updates.map(item('became')))}
  </section>`
}

function quotes(families: readonly QuoteView[], anchors: Anchors, id: string): Html {
  if (families.length === 0) return NOTHING
  const items = families.map(({ family, wordings }) => {
    const rows = wordings.map(({ pieces, cites, notes }) => {
      const remarks = notes.map((note) => html`<span class="note">${noteText(note)}</span>`)
      return html`<li dir="auto">“${pieces.map(piece)}”${anchors.cites(cites)}${remarks}</li>`
    })
    return html`<li>
      <b>${family.speaker ?? 'No speaker named'}</b> <span class="faint">${counted(wordings.length, 'wording')}</span>
      <ul class="wordings">
        ${rows}
      </ul>
    </li>`
  })
  return html`<section aria-labelledby="${id}-quotes">
    <h3 id="${id}-quotes">Quotes</h3>
    <p class="faint">
      Marked words differ from the fullest wording; ${piece({ kind: 'left-out', text: '' })} stands where words are left out.
    </p>
    <ul class="quotes">
      ${items}
    </ul>
  </section>`
}

function piece({ kind, text }: Piece): Html {
  if (kind === 'same') return html`${text}`
  return kind === 'left-out' ? html`<span class="left-out" title="words left out">[…]</span>` : html`<mark>${text}</mark>`
}

function lineage({ lineage: trees, unlinked }: StoryView, anchors: Anchors, id: string): Html {
  if (trees.length === 0) return NOTHING
  const alone = unlinked.map((view) => html`<a href="#${articleId(view.article.id)}">${view.label}</a>`)
  return html`<section aria-labelledby="${id}-lineage">
    <h3 id="${id}-lineage">Who took from whom</h3>
    <ul class="tree">
      ${trees.map((node) => html`<li>${nodeText(node)}${children(node, anchors)}</li>`)}
    </ul>
    ${alone.length === 0 ? NOTHING : html`<p class="faint">No trace of taking from or giving to another: ${joined(alone, ', ')}.</p>`}
  </section>`
}

function children(node: LineageNode, anchors: Anchors): Html {
  return node.children.length === 0
    ? NOTHING
    : html`<ul>
        ${node.children.map((link) => linkItem(link, anchors))}
      </ul>`
}

function linkItem({ node, how, also, reasons }: LineageLink, anchors: Anchors): Html {
  const why = reasons.map(({ name, text, cites }) => html`<li>${capitalised(name)}: ${text}${anchors.cites(cites)}</li>`)
  return html`<li>
    ${nodeText(node)} <span class="how">${how}${also.map((debt) => `; also ${debt}`).join('')}</span>
    <details>
      <summary>Why</summary>
      <ul>
        ${why}
      </ul>
    </details>
    ${children(node, anchors)}
  </li>`
}

function nodeText({ label, by }: LineageNode): Html {
  return by === null ? html`<b>${label}</b>` : html`<a href="#${articleId(by.article.id)}"><b>${label}</b> [${by.number}]</a>`
}

function cited(title: string, entries: readonly CitedText[], anchors: Anchors, id: string): Html {
  if (entries.length === 0) return NOTHING
  const items = entries.map(({ date, text, cites }) => {
    const time = date === null ? NOTHING : html`<time>${dateText(date)}</time>`
    return html`<li>
      ${time}
      <p dir="auto">${text}${anchors.cites(cites)}</p>
    </li>`
  })
  const key = `${id}-${title.toLowerCase()}`
  return html`<section aria-labelledby="${key}">
    <h3 id="${key}">${title}</h3>
    <ol class="${title.toLowerCase()}">
      ${items}
    </ol>
  </section>`
}

function passages(all: readonly PassageView[], anchors: Anchors, id: string): Html {
  if (all.length === 0) return NOTHING
  const side = ({ by, pieces }: PassageView['a'], cite: Html): Html =>
    html`<blockquote dir="auto">
      <p>${pieces.map(piece)}</p>
      <footer>${by.label} ${cite}</footer>
    </blockquote>`
  const pairs = all.map(
    ({ match, a, b }) =>
      html`<li>
        <p class="how">${capitalised(match.kind)}, ${percentage(match.similarity)} of the words the same</p>
        <div class="pair">${side(a, anchors.cite({ by: a.by, ref: match.a }))}${side(b, anchors.cite({ by: b.by, ref: match.b }))}</div>
      </li>`,
  )
  return html`<section aria-labelledby="${id}-passages">
    <h3 id="${id}-passages">Shared passages</h3>
    <details class="more">
      <summary>${counted(all.length, 'passage')} side by side, with the words that differ marked</summary>
      <ul class="passages">
        ${pairs}
      </ul>
    </details>
  </section>`
}
