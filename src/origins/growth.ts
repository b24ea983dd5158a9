import type { AnnotatedArticle, Claim, OriginRange } from '../document/index.js'
import type { Testimony } from './types.js'

const DAY_LENGTH = 'YYYY-MM-DD'.length

/**
 * What was known when: the range over the members published by each day on which an article of the claim appeared. Days
 * on which nothing changes are left out; articles without a date count on no day. `whole` is the range over all members.
 */
export function growthOf(
  testimonies: readonly Testimony[],
  articles: ReadonlyMap<string, AnnotatedArticle>,
  { whole, rangeOf }: { readonly whole: OriginRange; rangeOf(members: ReadonlySet<number>): OriginRange },
): Claim['growth'] {
  const dated = testimonies.flatMap(({ member, ref }) => {
    const day = articles.get(ref.article)?.article.published?.value.slice(0, DAY_LENGTH)
    return day === undefined ? [] : [{ member, day }]
  })
  const growth: Claim['growth'] = []
  for (const date of [...new Set(dated.map(({ day }) => day))].sort()) {
    const members = dated.filter(({ day }) => day <= date).map(({ member }) => member)
    const known = members.length === testimonies.length ? whole : rangeOf(new Set(members))
    const last = growth[growth.length - 1]
    if (!last || last.atLeast !== known.atLeast || last.atMost !== known.atMost) growth.push({ date, ...known })
  }
  return growth
}
