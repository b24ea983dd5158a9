import { isReport } from '../../../../src/document/index.js'
import { sameName } from '../names.js'
import { share, type Score } from '../score.js'
import { charactersOf, scoreCharacters } from '../spans.js'
import { present, type CaseView } from './case-view.js'

/** Text that is not the outlet's report of this story, by character. */
export function scoreNotReportage(view: CaseView): Score {
  const { gold, trace } = view
  const said = trace.articles.flatMap((article) =>
    article.blocks.filter((block) => !isReport(block.kind)).map(({ start, end }) => ({ article: view.nameOf(article.id), start, end })),
  )
  const wanted = present(gold.notReportage.map((span) => view.locate(span)))
  return scoreCharacters(charactersOf(said), charactersOf(wanted))
}

/** Who published what when: the mean of the shares of publishers and of days that are right. */
export function scoreArticles(view: CaseView): Score {
  const { gold } = view
  const withPublisher = gold.articles.filter(({ publisher }) => publisher !== null)
  const publishers = withPublisher.filter((g) => sameName(view.articleNamed(g.article).publisher?.name, g.publisher)).length
  const days = gold.articles.filter((g) => view.articleNamed(g.article).published?.value.slice(0, 10) === g.published).length
  const publisher = share(publishers, withPublisher.length)
  const published = share(days, gold.articles.length)
  return { f: (publisher + published) / 2, more: { publisher, published } }
}
