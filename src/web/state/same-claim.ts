import type { Claim } from '../../document/index.js'

/**
 * The claims of a trace that a newer one has under another id, since an id is made of all occurrences and one more makes another: by old id
 * the claim of the newer trace that has most of its occurrences. A claim of which nothing is left is in neither.
 */
export function renamedClaims(before: readonly Claim[], after: readonly Claim[]): ReadonlyMap<string, string> {
  const kept = new Set(after.map(({ id }) => id))
  const claimAt = new Map(after.flatMap(({ id, members }) => members.map((member) => [placeOf(member), id] as const)))
  const renamed = new Map<string, string>()
  for (const { id, members } of before) {
    if (kept.has(id)) continue
    const votes = new Map<string, number>()
    for (const member of members) {
      const now = claimAt.get(placeOf(member))
      if (now !== undefined) votes.set(now, (votes.get(now) ?? 0) + 1)
    }
    const [most] = [...votes].sort((a, b) => b[1] - a[1])
    if (most !== undefined) renamed.set(id, most[0])
  }
  return renamed
}

function placeOf({ article, start, end }: Claim['members'][number]): string {
  return `${article} ${start} ${end}`
}
