import { bySource, contentId, type AnnotatedArticle, type PassageMatch, type Story } from '../document/index.js'
import { joinByAverage } from './average-link.js'
import { Groups, type AlikePairs } from './groups.js'
import { SAME_STORY } from './settings.js'
import { similarities } from './similarity.js'
import { joinStragglers } from './stragglers.js'
import { wordVectors } from './vectors.js'

/**
 * Groups articles that report one event. Similarity is the cosine of word vectors in which names, titles and leads weigh
 * more, raised by shared passages; groups grow by average linkage, and what is left over joins the story it clearly
 * resembles most. Every article is in exactly one story; the result is the same for any order of `articles`, and a story's
 * id is made of its articles' ids.
 */
export function groupStories(articles: readonly AnnotatedArticle[], matches: readonly PassageMatch[]): Story[] {
  const sorted = inOrder(articles)
  const alike = similarities(sorted, wordVectors(sorted), matches)
  const groups = new Groups(sorted.length, alike)
  joinByAverage(groups, SAME_STORY)
  joinStragglers(groups)
  const stories = groups.members()
  const centrality = centralityOf(sorted.length, stories, alike)
  return stories.map((members) => storyOf(sorted, members, centrality))
}

/** How much each article resembles the others of its story. */
function centralityOf(count: number, stories: readonly (readonly number[])[], { a, b, similarity }: AlikePairs): Float64Array {
  const storyOf = new Int32Array(count)
  stories.forEach((members, story) => {
    for (const member of members) storyOf[member] = story
  })
  const centrality = new Float64Array(count)
  for (let i = 0; i < similarity.length; i++) {
    const [x, y, alike] = [a[i] as number, b[i] as number, similarity[i] as number]
    if (storyOf[x] !== storyOf[y]) continue
    centrality[x] = (centrality[x] as number) + alike
    centrality[y] = (centrality[y] as number) + alike
  }
  return centrality
}

function storyOf(articles: readonly AnnotatedArticle[], members: readonly number[], centrality: Float64Array): Story {
  const ids = members.map((index) => (articles[index] as AnnotatedArticle).article.id)
  const mostCentral = members.reduce((best, member) => ((centrality[member] as number) > (centrality[best] as number) ? member : best))
  return {
    id: contentId('story', ...[...ids].sort()),
    title: titleOf(articles[mostCentral] as AnnotatedArticle),
    articles: ids,
  }
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
