import { LABELS, mayFollow } from './labels.js'

/** The labels that may stand before each label. */
const BEFORE: readonly (readonly number[])[] = Array.from({ length: LABELS }, (_, label) =>
  Array.from({ length: LABELS }, (__, previous) => previous).filter((previous) => mayFollow(label, previous)),
)

/**
 * The best sequence of labels for tokens `[first, last)`, written into `into` (Viterbi 1967). `scores` has a row of
 * `LABELS` a token, `transitions` a row for each label before.
 */
export function bestLabels(
  scores: Float32Array,
  transitions: Float32Array,
  { first, last }: { readonly first: number; readonly last: number },
  into: Uint8Array,
): void {
  const length = last - first
  const best = new Float64Array(length * LABELS)
  const from = new Uint8Array(length * LABELS)
  for (let label = 0; label < LABELS; label++) best[label] = mayFollow(label, null) ? (scores[first * LABELS + label] as number) : -Infinity
  for (let i = 1; i < length; i++) {
    const row = i * LABELS
    for (let label = 0; label < LABELS; label++) {
      let most = -Infinity
      for (const previous of BEFORE[label] as readonly number[]) {
        const total = (best[row - LABELS + previous] as number) + (transitions[previous * LABELS + label] as number)
        if (total <= most) continue
        most = total
        from[row + label] = previous
      }
      best[row + label] = most + (scores[(first + i) * LABELS + label] as number)
    }
  }
  let label = 0
  for (let other = 1; other < LABELS; other++)
    if ((best[(length - 1) * LABELS + other] as number) > (best[(length - 1) * LABELS + label] as number)) label = other
  for (let i = length - 1; i >= 0; i--) {
    into[first + i] = label
    label = from[i * LABELS + label] as number
  }
}
