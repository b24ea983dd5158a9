import { bySpan, type Ref, type Span } from '../../document/index.js'
import type { Cite, EvidenceView } from '../view/index.js'
import { html, type Html } from './markup.js'

const NOT_ALLOWED_IN_ID = /[^\w-]/gu

/** The links of a page to the words they rest on. Whatever is linked here is marked in the articles below. */
export class Anchors {
  readonly #spans = new Map<string, Map<string, Span>>()

  /** [3], as a link to the span in article 3. */
  cite({ by, ref }: Cite): Html {
    return html`<a class="cite" href="#${this.idOf(ref)}" title="${by.label}">[${by.number}]</a>`
  }

  /** " [1] [3]" */
  cites(cites: readonly Cite[]): Html[] {
    const links = cites.map((cite) => html` ${this.cite(cite)}`)
    return links.filter((link, index) => links.findIndex((other) => other.value === link.value) === index)
  }

  /** The words with those around them, under a link to their place. */
  evidence(view: EvidenceView): Html {
    const said = [view.stance, view.value === null ? '' : `(${view.value})`].filter((part) => part !== '').join(' ')
    return html`${this.cite(view)} <b>${view.by.label}</b>${said === '' ? '' : ` ${said}`}:
      <span class="context" dir="auto">${view.before}<mark>${view.text}</mark>${view.after}</span>`
  }

  /** The id of the element that marks a span; from now on there is one. */
  idOf(ref: Ref): string {
    const id = anchorId(ref)
    const spans = this.#spans.get(ref.article) ?? new Map<string, Span>()
    spans.set(id, { start: ref.start, end: ref.end })
    this.#spans.set(ref.article, spans)
    return id
  }

  /** The spans of an article that something links to, in reading order. */
  of(article: string): { id: string; span: Span }[] {
    return [...(this.#spans.get(article) ?? [])].map(([id, span]) => ({ id, span })).sort((a, b) => bySpan(a.span, b.span))
  }
}

/** article-ID-START-END */
function anchorId({ article, start, end }: Ref): string {
  return `${articleId(article)}-${start}-${end}`
}

export function articleId(article: string): string {
  return `article-${article.replace(NOT_ALLOWED_IN_ID, '_')}`
}

export function claimId(claim: string): string {
  return `claim-${claim.replace(NOT_ALLOWED_IN_ID, '_')}`
}
