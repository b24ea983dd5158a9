/**
 * Pairs what is wanted with what was said, one to one, best first, and never below `least`.
 * Gives the index of the said element for each index of a wanted one that found a partner.
 */
export function pairGreedily<A, B>(
  wanted: readonly A[],
  said: readonly B[],
  likeness: (a: A, b: B) => number,
  least: number,
): ReadonlyMap<number, number> {
  const candidates: { readonly value: number; readonly i: number; readonly j: number }[] = []
  wanted.forEach((a, i) => {
    said.forEach((b, j) => {
      const value = likeness(a, b)
      if (value >= least) candidates.push({ value, i, j })
    })
  })
  candidates.sort((x, y) => y.value - x.value)
  const partner = new Map<number, number>()
  const taken = new Set<number>()
  for (const { i, j } of candidates) {
    if (partner.has(i) || taken.has(j)) continue
    partner.set(i, j)
    taken.add(j)
  }
  return partner
}
