import type { Story } from '../../document/index.js'

/**
 * Where a story stands among those of a newer trace, from 0: by its id, or, where an article of it was changed and so has another,
 * by most of its articles. Null where none has any: it is gone.
 */
export function placeOfStory({ id, articles }: Story, stories: readonly Story[]): number | null {
  const same = stories.findIndex((story) => story.id === id)
  if (same >= 0) return same
  const own = new Set(articles)
  let [best, most]: [number | null, number] = [null, 0]
  for (const [place, story] of stories.entries()) {
    const shared = story.articles.filter((article) => own.has(article)).length
    if (shared > most) [best, most] = [place, shared]
  }
  return best
}
