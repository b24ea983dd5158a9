/** Which label may follow which; null: may come first. */
export interface LabelRules {
  readonly labels: number
  readonly mayFollow: (label: number, previous: number | null) => boolean
}

/**
 * The loss of a linear-chain conditional random field: how unlikely the labels of a sequence are, given a score for every
 * label at every token and a learned score for every pair of neighbours. What is forbidden has no share in any sum.
 */
export class ChainLoss {
  readonly #labels: number
  readonly #allowed: Uint8Array
  readonly #starts: Uint8Array
  /** e to the scores of pairs; 0 where forbidden. */
  readonly #pairs: Float64Array
  /** Per token and label, for the longest sequence: e to its score below the token's highest, and the sums from the left and from the right. */
  readonly #scores: Float64Array
  readonly #left: Float64Array
  readonly #right: Float64Array
  /** What each token's sums were divided by, so that they stay near 1. */
  readonly #scale: Float64Array

  constructor(rules: LabelRules, longest: number) {
    const { labels } = rules
    const all = Array.from({ length: labels }, (_, label) => label)
    this.#labels = labels
    this.#allowed = Uint8Array.from(all.flatMap((previous) => all.map((label) => (rules.mayFollow(label, previous) ? 1 : 0))))
    this.#starts = Uint8Array.from(all.map((label) => (rules.mayFollow(label, null) ? 1 : 0)))
    this.#pairs = new Float64Array(labels * labels)
    this.#scores = new Float64Array(longest * labels)
    this.#left = new Float64Array(longest * labels)
    this.#right = new Float64Array(longest * labels)
    this.#scale = new Float64Array(longest)
  }

  /** To be called after the scores of pairs have changed. */
  setPairs(pairs: Float32Array): void {
    for (let k = 0; k < this.#pairs.length; k++) this.#pairs[k] = this.#allowed[k] === 1 ? Math.exp(pairs[k] as number) : 0
  }

  /**
   * The negative log likelihood of `wanted`. `scores` has a row per token, and gets the gradient by each score in its
   * place, times `weight`; that by each pair is added to `pairGradient`.
   */
  loss(scores: readonly Float32Array[], wanted: Uint8Array, pairGradient: Float32Array, weight: number): number {
    const gold = this.#goldScore(scores, wanted)
    const total = this.#sumLeft(scores)
    this.#sumRight(scores.length)
    this.#addPairs(scores.length, wanted, pairGradient, weight)
    scores.forEach((row, token) => {
      for (let label = 0; label < this.#labels; label++) {
        const at = token * this.#labels + label
        const share = (this.#left[at] as number) * (this.#right[at] as number)
        row[label] = weight * (share - (label === wanted[token] ? 1 : 0))
      }
    })
    return total - gold
  }

  #goldScore(scores: readonly Float32Array[], wanted: Uint8Array): number {
    let sum = 0
    scores.forEach((row, token) => {
      const label = wanted[token] as number
      sum += row[label] as number
      if (token > 0) sum += Math.log(this.#pairs[(wanted[token - 1] as number) * this.#labels + label] as number)
      else if (this.#starts[label] !== 1) sum = -Infinity
    })
    return sum
  }

  /** Fills scores, sums from the left and scales; the log of the sum over all labellings. */
  #sumLeft(scores: readonly Float32Array[]): number {
    const labels = this.#labels
    let total = 0
    scores.forEach((row, token) => {
      const at = token * labels
      const highest = row.reduce((max, score) => Math.max(max, score))
      let scale = 0
      for (let label = 0; label < labels; label++) {
        const own = Math.exp((row[label] as number) - highest)
        this.#scores[at + label] = own
        const sum = own * (token === 0 ? (this.#starts[label] as number) : this.#fromLeft(at - labels, label))
        this.#left[at + label] = sum
        scale += sum
      }
      for (let label = 0; label < labels; label++) this.#left[at + label] = (this.#left[at + label] as number) / scale
      this.#scale[token] = scale
      total += highest + Math.log(scale)
    })
    return total
  }

  #fromLeft(before: number, label: number): number {
    let sum = 0
    for (let k = 0; k < this.#labels; k++) sum += (this.#left[before + k] as number) * (this.#pairs[k * this.#labels + label] as number)
    return sum
  }

  #sumRight(tokens: number): void {
    const labels = this.#labels
    this.#right.fill(1, (tokens - 1) * labels, tokens * labels)
    for (let token = tokens - 2; token >= 0; token--) {
      const after = (token + 1) * labels
      for (let label = 0; label < labels; label++) {
        let sum = 0
        for (let k = 0; k < labels; k++) sum += (this.#pairs[label * labels + k] as number) * this.#rightShare(after + k)
        this.#right[token * labels + label] = sum / (this.#scale[token + 1] as number)
      }
    }
  }

  #rightShare(at: number): number {
    return (this.#scores[at] as number) * (this.#right[at] as number)
  }

  #addPairs(tokens: number, wanted: Uint8Array, gradient: Float32Array, weight: number): void {
    const labels = this.#labels
    for (let token = 1; token < tokens; token++) {
      const at = token * labels
      const scaled = weight / (this.#scale[token] as number)
      for (let label = 0; label < labels; label++) {
        const left = (this.#left[at - labels + label] as number) * scaled
        for (let next = 0; next < labels; next++) {
          const pair = label * labels + next
          gradient[pair] = (gradient[pair] as number) + left * (this.#pairs[pair] as number) * this.#rightShare(at + next)
        }
      }
      const pair = (wanted[token - 1] as number) * labels + (wanted[token] as number)
      gradient[pair] = (gradient[pair] as number) - weight
    }
  }
}
