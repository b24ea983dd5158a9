import { StoryStream } from '../../src/cluster/index.js'
import type { SegmentedArticle, StoriesReport } from '../../src/document/index.js'
import { read } from '../../src/pipeline/index.js'
import { segment } from '../../src/text/index.js'
import { chanceFrom } from '../speed/corpus/random.js'

/** Shuffles that articles are placed in, beside the order of the file and its reverse. */
const SHUFFLES = [1, 2, 3]

/** The stories of a file when its articles are placed one by one, in five orders. */
export async function storiesInOrders(file: string): Promise<StoriesReport[]> {
  const articles: SegmentedArticle[] = []
  for await (const article of read([file])) articles.push(segment(article, true))
  const orders = [articles, articles.toReversed(), ...SHUFFLES.map((seed) => shuffled(articles, seed))]
  return orders.map((order) => placed(order))
}

function placed(articles: readonly SegmentedArticle[]): StoriesReport {
  // a closed set, of several years: nothing leaves
  const stream = new StoryStream({ windowDays: Infinity })
  const sources = new Map(articles.map(({ article }) => [article.id, article.source]))
  for (const article of articles) stream.add(article)
  const stories = stream.stories().map(({ id, title, articles: ids }) => ({
    id,
    title,
    articles: ids.map((article) => ({ id: article, source: sources.get(article) ?? '' })),
  }))
  return { schema: 'headwater.stories/1', stories }
}

function shuffled<T>(items: readonly T[], seed: number): T[] {
  const chance = chanceFrom(seed)
  const left = [...items]
  return items.map(() => left.splice(chance.whole(left.length), 1)[0] as T)
}
