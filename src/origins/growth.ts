import { comparePublished, isOutBy, type AnnotatedArticle, type Claim, type OriginRange } from '../document/index.js'
import type { Testimony } from './types.js'

/**
 * What was known when: the range over the members that were out by each time at which an article of the claim was published, as
 * `--as-of` that time would leave them. Times at which nothing changes are left out; articles without a date count at no time.
 * `whole` is the range over all members.
 */
export function growthOf(
  testimonies: readonly Testimony[],
  articles: ReadonlyMap<string, AnnotatedArticle>,
  { whole, rangeOf }: { readonly whole: OriginRange; rangeOf(members: ReadonlySet<number>): OriginRange },
): Claim['growth'] {
  const dated = testimonies.flatMap(({ member, ref }) => {
    const time = articles.get(ref.article)?.article.published?.value
    return time === undefined ? [] : [{ member, time }]
  })
  const growth: Claim['growth'] = []
  for (const date of [...new Set(dated.map(({ time }) => time))].sort(comparePublished)) {
    const members = dated.filter(({ time }) => isOutBy(time, date)).map(({ member }) => member)
    const known = members.length === testimonies.length ? whole : rangeOf(new Set(members))
    const last = growth[growth.length - 1]
    if (!last || last.atLeast !== known.atLeast || last.atMost !== known.atMost) growth.push({ date, ...known })
  }
  return growth
}
