import type { NamedArticle } from '../../document/index.js'
import { dateText, fileName } from '../view/index.js'
import type { Page } from './page.js'
import { run, type Run } from './runs.js'

/** The articles that an answer names, by id. */
export class NamedArticles {
  readonly #byId: ReadonlyMap<string, NamedArticle>

  constructor(articles: readonly NamedArticle[]) {
    this.#byId = new Map(articles.map((article) => [article.id, article]))
  }

  /** The publisher, else the name of the source; the id itself where it names no article, such as an outlet's name. */
  labelOf(id: string): string {
    const article = this.#byId.get(id)
    return article === undefined ? id : (article.publisher ?? fileName(article.source))
  }

  numberOf(id: string): number {
    return this.#byId.get(id)?.number ?? 0
  }

  /** "Corran Wire [1]", or the name alone of what is no article. */
  named(id: string): Run[] {
    const article = this.#byId.get(id)
    return [run(this.labelOf(id), 'strong'), run(article === undefined ? '' : ` [${article.number}]`, 'faint')]
  }

  /** " [1] [3]", each once, in the order of the numbers. */
  numbers(ids: Iterable<string>): Run {
    const known = [...new Set(ids)].flatMap((id) => this.#byId.get(id) ?? []).sort((a, b) => a.number - b.number)
    return run(known.map(({ number }) => ` [${number}]`).join(''), 'faint')
  }

  /** "1-corran-wire.html 123–145": where words stand, for who wants to look. */
  placeOf({ article, start, end }: { readonly article: string; readonly start: number; readonly end: number }): string {
    return `${this.#byId.get(article)?.source ?? article} ${start}–${end}`
  }
}

/** The list that the numbers refer to. */
export function addNamedArticles(page: Page, articles: readonly NamedArticle[]): void {
  if (articles.length === 0) return
  page.heading('Articles')
  for (const { number, source, publisher, published, title } of articles) {
    const name = page.options.verbose ? source : fileName(source)
    const label = publisher ?? fileName(source)
    const parts = [published === null ? 'undated' : dateText(published), title].filter((part) => part !== null)
    page.add([run(label, 'strong'), run(` · ${parts.join(' · ')}`), run(label === name ? '' : ` (${name})`, 'faint')], `[${number}] `)
  }
}
