import { LABELS, mayFollow } from './labels.js'

/**
 * How likely each label is for each token of `[first, last)` given all scores (forward-backward, Rabiner 1989), written into
 * `into` at the tokens' rows: what a chain of these scores and transitions says, from 0 to 1. Every token's forward values are
 * scaled to sum 1, so that nothing underflows on long sequences.
 */
export function labelPosteriors(
  scores: Float32Array,
  transitions: Float32Array,
  { first, last }: { readonly first: number; readonly last: number },
  into: Float32Array,
): void {
  const length = last - first
  const weights = weightsOf(transitions)
  const own = expScores(scores, first, length)
  const forward = forwardValues(own, weights, length)
  let after = new Float64Array(LABELS).fill(1)
  for (let i = length - 1; i >= 0; i--) {
    let sum = 0
    for (let label = 0; label < LABELS; label++) sum += (forward[i * LABELS + label] as number) * (after[label] as number)
    for (let label = 0; label < LABELS; label++)
      into[(first + i) * LABELS + label] = ((forward[i * LABELS + label] as number) * (after[label] as number)) / sum
    after = before(after, own, weights, i)
  }
}

/** e to the transitions, 0 where a label may not follow. */
function weightsOf(transitions: Float32Array): Float64Array {
  return Float64Array.from(transitions, (score, i) => (mayFollow(i % LABELS, Math.floor(i / LABELS)) ? Math.exp(score) : 0))
}

/** e to the scores, each token's largest taken as 1. */
function expScores(scores: Float32Array, first: number, length: number): Float64Array {
  const own = new Float64Array(length * LABELS)
  for (let i = 0; i < length; i++) {
    const row = (first + i) * LABELS
    let most = -Infinity
    for (let label = 0; label < LABELS; label++) most = Math.max(most, scores[row + label] as number)
    for (let label = 0; label < LABELS; label++) own[i * LABELS + label] = Math.exp((scores[row + label] as number) - most)
  }
  return own
}

function forwardValues(own: Float64Array, weights: Float64Array, length: number): Float64Array {
  const forward = new Float64Array(length * LABELS)
  for (let i = 0; i < length; i++) {
    const row = i * LABELS
    let sum = 0
    for (let label = 0; label < LABELS; label++) {
      let reach = i === 0 && mayFollow(label, null) ? 1 : 0
      for (let previous = 0; i > 0 && previous < LABELS; previous++)
        reach += (forward[row - LABELS + previous] as number) * (weights[previous * LABELS + label] as number)
      forward[row + label] = reach * (own[row + label] as number)
      sum += forward[row + label] as number
    }
    for (let label = 0; label < LABELS; label++) forward[row + label] = (forward[row + label] as number) / sum
  }
  return forward
}

/** The backward values of the token before token `i`, scaled to sum 1. */
function before(after: Float64Array, own: Float64Array, weights: Float64Array, i: number): Float64Array<ArrayBuffer> {
  const values = new Float64Array(LABELS)
  let sum = 0
  for (let previous = 0; previous < LABELS; previous++) {
    let value = 0
    for (let label = 0; label < LABELS; label++)
      value += (weights[previous * LABELS + label] as number) * (own[i * LABELS + label] as number) * (after[label] as number)
    values[previous] = value
    sum += value
  }
  return values.map((value) => value / sum)
}
