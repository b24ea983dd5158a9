import { bySource, type AnnotatedArticle, type PassageMatch, type Story } from '../document/index.js'
import { StoryStream } from './stream.js'

export type { StoryChange } from './continuity.js'
export { StoryStream } from './stream.js'

/**
 * Groups articles that report one event. Similarity is the cosine of word vectors in which names, figures, titles and leads
 * weigh more, raised by shared passages; groups grow by average linkage, and what is left over joins the story it clearly
 * resembles most. Every article is in exactly one story; the result is the same for any order of `articles`, and a story's
 * id is made of the article of it that was published first.
 */
export function groupStories(articles: readonly AnnotatedArticle[], matches: readonly PassageMatch[]): Story[] {
  const stream = new StoryStream({ windowDays: Infinity, maxArticles: Infinity })
  stream.addAll([...articles].sort(bySource), matches)
  return stream.stories()
}
