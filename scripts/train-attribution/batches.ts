import type { Sequence } from './network/batch.js'
import type { Random } from './random.js'

export interface BatchSettings {
  readonly batchTokens: number
  readonly lengthNoise: number
}

/** All sequences in batches of like length, in a random order. A sequence longer than a batch may be is a batch of its own. */
export function drawBatches(sequences: readonly Sequence[], { batchTokens, lengthNoise }: BatchSettings, random: Random): Sequence[][] {
  const lengths = sequences.map(({ labels }) => labels.length + random.uniform() * lengthNoise)
  const order = sequences.map((_, k) => k).sort((a, b) => (lengths[a] as number) - (lengths[b] as number) || a - b)
  const batches: Sequence[][] = []
  let longest = 0
  for (const k of order) {
    const sequence = sequences[k] as Sequence
    const batch = batches.at(-1)
    longest = Math.max(longest, sequence.labels.length)
    if (batch && longest * (batch.length + 1) <= batchTokens) batch.push(sequence)
    else {
      batches.push([sequence])
      longest = sequence.labels.length
    }
  }
  random.shuffle(batches)
  return batches
}

/** The sequences with some of their words replaced by `unknown`, the row of unknown words. */
export function forgetWords(sequences: readonly Sequence[], columns: number, part: number, random: Random): Sequence[] {
  return sequences.map(({ features, labels }) => {
    const forgotten = features.slice()
    for (let at = 0; at < forgotten.length; at += columns) if (random.uniform() < part) forgotten[at] = UNKNOWN_WORD
    return { features: forgotten, labels }
  })
}

/** The row of the frozen vectors that stands for words that have none. */
export const UNKNOWN_WORD = 0
