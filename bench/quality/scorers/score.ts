/** A figure between 0 and 1 with what it is made of; `found`, `said` and `wanted` are counts, absent for plain shares. */
export interface Score {
  readonly f: number
  readonly p?: number
  readonly r?: number
  readonly found?: number
  readonly said?: number
  readonly wanted?: number
  /** Figures that tell more than the headline one: `several`, `overcount`, `direction`. */
  readonly more?: Readonly<Record<string, number>>
}

/** The harmonic mean of precision and recall, 0 where both are. */
export function f1(p: number, r: number): number {
  return p + r > 0 ? (2 * p * r) / (p + r) : 0
}

/** Precision, recall and F1. Where nothing is wanted, saying nothing is right and saying anything is wrong. */
export function scoreCounts(found: number, said: number, wanted: number): Score & { readonly p: number; readonly r: number } {
  const p = said > 0 ? found / said : wanted > 0 ? 0 : 1
  const r = wanted > 0 ? found / wanted : 1
  return { f: f1(p, r), p, r, found, said, wanted }
}

/** A plain share; 1 where there was nothing to get right. */
export function share(right: number, of: number): number {
  return of > 0 ? right / of : 1
}
