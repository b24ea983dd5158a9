import type { Article, Ref, Trace } from '../../document/index.js'
import { CONTEXT_LENGTH, MAX_TITLE_LENGTH } from './settings.js'
import type { ArticleView, Cite, EvidenceView } from './types.js'
import { shortened } from './wording.js'

const LAST_SEGMENT = /[^/\\]+$/u
const FIRST_WORD_AND_GAP = /^\S*\s+/u
const GAP_AND_LAST_WORD = /\s+\S*$/u

/** The articles of a trace by id, numbered in its order, or in that of the whole trace of which it is a part. */
export class ArticleIndex {
  readonly all: readonly ArticleView[]
  readonly #byId: ReadonlyMap<string, ArticleView>

  constructor(trace: Trace, whole: Trace = trace) {
    const numbers = new Map(whole.articles.map(({ id }, index) => [id, index + 1]))
    this.all = trace.articles.map((article) => ({
      article,
      number: numbers.get(article.id) ?? 0,
      label: labelOf(article),
      title: article.title === null ? null : shortened(article.title, MAX_TITLE_LENGTH),
    }))
    this.#byId = new Map(this.all.map((view) => [view.article.id, view]))
  }

  /** null for an id that is no article of the trace, such as the name of an outlet. */
  find(id: string): ArticleView | null {
    return this.#byId.get(id) ?? null
  }

  /** The distinct articles of some spans in numbered order, each with its first span. */
  cites(refs: Iterable<Ref>): Cite[] {
    const found = new Map<ArticleView, Ref>()
    for (const ref of refs) {
      const by = this.find(ref.article)
      if (by !== null && !found.has(by)) found.set(by, ref)
    }
    return [...found].map(([by, ref]) => ({ by, ref })).sort((a, b) => a.by.number - b.by.number)
  }

  /** The words of a span with those around it, null where its article is unknown. */
  evidence(ref: Ref, details: { stance?: string; value?: string | null } = {}): EvidenceView | null {
    const by = this.find(ref.article)
    if (by === null) return null
    const { text } = by.article
    const { stance = '', value = null } = details
    return {
      ref,
      by,
      stance,
      value,
      before: wordsBefore(text, ref.start),
      text: text.slice(ref.start, ref.end),
      after: wordsAfter(text, ref.end),
    }
  }
}

function labelOf(article: Article): string {
  return article.publisher?.name ?? fileName(article.source)
}

/** The last part of a path, address or path#record. */
export function fileName(source: string): string {
  return LAST_SEGMENT.exec(source)?.[0] ?? source
}

function wordsBefore(text: string, start: number): string {
  const from = Math.max(0, start - CONTEXT_LENGTH, text.lastIndexOf('\n', start - 1) + 1)
  const words = text.slice(from, start)
  return from > 0 && text[from - 1] !== '\n' ? `…${words.replace(FIRST_WORD_AND_GAP, '')}` : words
}

function wordsAfter(text: string, end: number): string {
  const newline = text.indexOf('\n', end)
  const to = Math.min(text.length, end + CONTEXT_LENGTH, newline < 0 ? text.length : newline)
  const words = text.slice(end, to)
  return to < text.length && text[to] !== '\n' ? `${words.replace(GAP_AND_LAST_WORD, '')}…` : words
}
