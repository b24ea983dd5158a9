import type { Run } from '../types.js'
import { featuresAt, FEATURE_COUNT } from './features.js'
import type { Facts } from './facts.js'
import { mayFollow, TAG_COUNT } from './tags.js'

/** Weights of features and of pairs of tags, in whatever unit: only their order counts. */
export interface Weights {
  /** A power of two. */
  readonly buckets: number
  /** `buckets` rows of a weight per tag. */
  readonly features: Int8Array | Float32Array
  /** Row: the tag before. */
  readonly transitions: Float32Array
}

const NEVER = -1e30

/** Scores of the tags of a stretch's words, a row a word. */
export function scoresOf(facts: Facts, { first, last }: Run, weights: Weights): Float32Array {
  const length = last - first
  const scores = new Float32Array(length * TAG_COUNT)
  const buckets = new Int32Array(FEATURE_COUNT)
  for (let i = 0; i < length; i++) {
    featuresAt(facts, first + i, weights.buckets - 1, buckets)
    addScores(weights.features, buckets, scores, i * TAG_COUNT)
  }
  return scores
}

function addScores(features: Weights['features'], buckets: Int32Array, scores: Float32Array, row: number): void {
  for (let f = 0; f < FEATURE_COUNT; f++) {
    const at = (buckets[f] as number) * TAG_COUNT
    for (let tag = 0; tag < TAG_COUNT; tag++) scores[row + tag] = (scores[row + tag] as number) + (features[at + tag] as number)
  }
}

/** The best sequence of tags for a stretch (Viterbi); what stands before it is outside. */
export function bestPath(scores: Float32Array, length: number, transitions: Float32Array): Uint8Array {
  const forward = forwardScores(scores, length, transitions)
  const tags = new Uint8Array(length)
  for (let i = length - 1, tag = -1; i >= 0; i--) {
    tag = bestBefore(forward, i, tag < 0 ? null : tag, transitions)
    tags[i] = tag
  }
  return tags
}

/** Per word and tag, the score of the best path that ends there. */
function forwardScores(scores: Float32Array, length: number, transitions: Float32Array): Float32Array {
  const forward = new Float32Array(length * TAG_COUNT)
  for (let tag = 0; tag < TAG_COUNT; tag++)
    forward[tag] = mayFollow(0, tag) ? (transitions[tag] as number) + (scores[tag] as number) : NEVER
  for (let i = 1; i < length; i++) {
    const row = i * TAG_COUNT
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      const before = bestBefore(forward, i - 1, tag, transitions)
      const total = (forward[row - TAG_COUNT + before] as number) + (transitions[before * TAG_COUNT + tag] as number)
      forward[row + tag] = total + (scores[row + tag] as number)
    }
  }
  return forward
}

/** The tag of word `at` on the best path to `tag` at the next word, or to the end. */
function bestBefore(forward: Float32Array, at: number, tag: number | null, transitions: Float32Array): number {
  let [best, most] = [0, -Infinity]
  for (let before = 0; before < TAG_COUNT; before++) {
    if (tag !== null && !mayFollow(before, tag)) continue
    const step = tag === null ? 0 : (transitions[before * TAG_COUNT + tag] as number)
    const total = (forward[at * TAG_COUNT + before] as number) + step
    if (total > most) [best, most] = [before, total]
  }
  return best
}

/**
 * How sure each word's kind is: by how much the best path beats the best one on which the word is of another kind or outside.
 */
export function marginsOf(scores: Float32Array, tags: Uint8Array, transitions: Float32Array): Float32Array {
  const length = tags.length
  const forward = forwardScores(scores, length, transitions)
  const backward = new Float32Array(length * TAG_COUNT)
  for (let i = length - 2; i >= 0; i--) {
    const next = (i + 1) * TAG_COUNT
    for (let tag = 0; tag < TAG_COUNT; tag++) {
      let most = -Infinity
      for (let after = 0; after < TAG_COUNT; after++) {
        if (!mayFollow(tag, after)) continue
        const total =
          (transitions[tag * TAG_COUNT + after] as number) + (scores[next + after] as number) + (backward[next + after] as number)
        if (total > most) most = total
      }
      backward[i * TAG_COUNT + tag] = most
    }
  }
  const margins = new Float32Array(length)
  for (let i = 0; i < length; i++) {
    const through = (tag: number) => (forward[i * TAG_COUNT + tag] as number) + (backward[i * TAG_COUNT + tag] as number)
    const own = tags[i] as number
    let most = -Infinity
    for (let tag = 0; tag < TAG_COUNT; tag++) if (kindOfTag(tag) !== kindOfTag(own)) most = Math.max(most, through(tag))
    margins[i] = through(own) - most
  }
  return margins
}

function kindOfTag(tag: number): number {
  return (tag + 1) >> 1
}
