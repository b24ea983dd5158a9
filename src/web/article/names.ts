import type { Ref } from '../../document/index.js'
import { hrefOf } from '../state/route.js'
import type { KnownArticles } from '../../report/margins/index.js'
import type { ArticleView, Cite, ReportView } from '../../report/view/index.js'

/** What the ids of a trace are called in the page. */
export interface Names extends KnownArticles {
  /** Only places in articles that are shown, in the order of their numbers. */
  cites(refs: Iterable<Ref>): Cite[]
  /** A claim's number, place in its list and address; null for one that is not shown. */
  claim(id: string): { readonly number: string; readonly href: string; readonly order: number } | null
  /** The address of a quotation; null for one that is not shown. */
  quote(family: string): string | null
}

/** Of what is shown, and of the whole trace; built once a view, so that no note has to search. */
export function namesIn({ view, whole }: { readonly view: ReportView; readonly whole: ReportView }): Names {
  const articles = new Map(view.articles.map((article) => [article.article.id, article]))
  // addresses count the stories of the whole trace, whatever is shown of it
  const storyNumbers = new Map(whole.stories.map(({ story }, index) => [story.id, index + 1]))
  const claims = new Map(
    view.stories.flatMap(({ story, claims: own }) =>
      own.map(({ claim, number }, order) => [
        claim.id,
        { number, order, href: hrefOf({ view: 'claims', story: storyNumbers.get(story.id) ?? 1, item: claim.id }) },
      ]),
    ),
  )
  const quotes = new Map(
    view.stories.flatMap(({ story, quotes: own }) =>
      own.map(({ family }) => [family.id, hrefOf({ view: 'quotes', story: storyNumbers.get(story.id) ?? 1, item: family.id })]),
    ),
  )
  const find = (id: string): ArticleView | null => articles.get(id) ?? null
  const outlets = new Set(view.articles.map(({ label }) => label))
  return {
    article: find,
    hasOutlet: (name) => outlets.has(name),
    cites(refs) {
      const cites: Cite[] = []
      for (const ref of refs) {
        const by = find(ref.article)
        if (by !== null) cites.push({ by, ref })
      }
      return cites.sort((a, b) => a.by.number - b.by.number || a.ref.start - b.ref.start)
    },
    claim: (id) => claims.get(id) ?? null,
    quote: (family) => quotes.get(family) ?? null,
  }
}
