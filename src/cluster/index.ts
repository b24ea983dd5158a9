import { contentId, type AnnotatedArticle, type PassageMatch, type Story } from '../document/index.js'
import { joinByAverage } from './average-link.js'
import { Groups } from './groups.js'
import { SAME_STORY } from './settings.js'
import { similarities, type Similarities } from './similarity.js'
import { joinStragglers } from './stragglers.js'
import { wordVectors } from './vectors.js'

/**
 * Groups articles that report one event. Similarity is the cosine of word vectors in which names, titles and leads weigh
 * more, raised by shared passages; groups grow by average linkage, and what is left over joins the story it clearly
 * resembles most. Every article is in exactly one story; the result is the
 * same for any order of `articles`, and a story's id is made of its articles' ids.
 */
export function groupStories(articles: readonly AnnotatedArticle[], matches: readonly PassageMatch[]): Story[] {
  const sorted = inOrder(articles)
  const alike = similarities(sorted, wordVectors(sorted), matches)
  const groups = new Groups(alike)
  joinByAverage(groups, SAME_STORY)
  joinStragglers(groups)
  return groups.members().map((members) => storyOf(sorted, members, alike))
}

function storyOf(articles: readonly AnnotatedArticle[], members: readonly number[], alike: Similarities): Story {
  const ids = members.map((index) => (articles[index] as AnnotatedArticle).article.id)
  return {
    id: contentId('story', ...[...ids].sort()),
    title: titleOf(articles[mostCentral(members, alike)] as AnnotatedArticle),
    articles: ids,
  }
}

/** The member that resembles the others most; the first of those that do. */
function mostCentral(members: readonly number[], alike: Similarities): number {
  const closeness = members.map((member) => members.reduce((sum, other) => sum + (alike[member]?.get(other) ?? 0), 0))
  return members[closeness.indexOf(Math.max(...closeness))] as number
}

function titleOf({ article, sentences }: AnnotatedArticle): string {
  const first = sentences[0]
  return article.title ?? (first ? article.text.slice(first.start, first.end) : article.source)
}

/** By source, then id, each article once: the same whatever order they came in. */
function inOrder(articles: readonly AnnotatedArticle[]): AnnotatedArticle[] {
  const byId = new Map(articles.map((article) => [article.article.id, article]))
  return [...byId.values()].sort(bySource)
}

function bySource(x: AnnotatedArticle, y: AnnotatedArticle): number {
  if (x.article.source !== y.article.source) return x.article.source < y.article.source ? -1 : 1
  return x.article.id < y.article.id ? -1 : x.article.id > y.article.id ? 1 : 0
}
