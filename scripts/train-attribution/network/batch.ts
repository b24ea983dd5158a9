/** The tokens of a block: a row of table rows for each, one per column, and the label that each should get. */
export interface Sequence {
  readonly features: Int32Array
  readonly labels: Uint8Array
}

/**
 * Sequences side by side, the longest first: the first tokens of all, then the second tokens of those that have one, and
 * so on. Token `step` of sequence `k` is in row `starts[step] + k`. No row is padding, and a step is one product of matrices.
 */
export interface Batch {
  readonly sequences: readonly Sequence[]
  readonly rows: number
  readonly starts: Int32Array
  /** How many sequences have a token at this step. */
  readonly active: Int32Array
}

export function makeBatch(sequences: readonly Sequence[]): Batch {
  const sorted = sequences.toSorted((a, b) => b.labels.length - a.labels.length)
  const steps = sorted[0]?.labels.length ?? 0
  const starts = new Int32Array(steps)
  const active = new Int32Array(steps)
  let rows = 0
  let still = sorted.length
  for (let step = 0; step < steps; step++) {
    while (still > 0 && (sorted[still - 1] as Sequence).labels.length <= step) still--
    starts[step] = rows
    active[step] = still
    rows += still
  }
  return { sequences: sorted, rows, starts, active }
}

/** The row of every token of sequence `k`. */
export function rowsOfSequence({ sequences, starts }: Batch, k: number): Int32Array {
  return starts.slice(0, sequences[k]?.labels.length ?? 0).map((start) => start + k)
}
