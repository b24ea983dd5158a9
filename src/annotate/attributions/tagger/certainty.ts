import { lastBeginningAt } from '../ranges.js'
import type { TokenRange } from '../types.js'
import { LABELS, mayFollow, STRETCHES, stretchOf, type Role } from './labels.js'

/** How likely each token of a sequence is part of a source, of a cue, of a content. */
export type RoleShares = Readonly<Record<Role, Float32Array>>

/** The words by which a statement stands or falls. */
export interface StatementWords {
  readonly cue: TokenRange | null
  readonly content: readonly TokenRange[]
}

/** How likely the tokens of a statement's cue and content have these roles: the mean over them, from 0 to 1. */
export type Certainty = (words: StatementWords) => number

/** The role of each label, null for those outside of statements. */
const ROLES: readonly (Role | null)[] = Array.from({ length: LABELS }, (_, label) => STRETCHES[stretchOf(label)]?.role ?? null)

/**
 * The certainty of an article's statements by the network's scores. A sequence is worked out when it is first asked for:
 * most statements are the rules' too, and nobody asks.
 */
export function certaintyIn(scores: Float32Array, transitions: Float32Array, sequences: readonly TokenRange[]): Certainty {
  const known = new Map<TokenRange, RoleShares>()
  const follows = weightsBetween(transitions)
  const sumOf = (role: Role, { first, last }: TokenRange): number => {
    let sum = 0
    for (let i = first; i < last; i++) {
      const sequence = sequences[lastBeginningAt(sequences, i)] as TokenRange
      const shares = known.get(sequence) ?? roleShares(scores, follows, sequence)
      known.set(sequence, shares)
      sum += shares[role][i - sequence.first] as number
    }
    return sum
  }
  return ({ cue, content }) => {
    const ranges = cue ? [cue, ...content] : content
    const count = ranges.reduce((tokens, { first, last }) => tokens + last - first, 0)
    return ((cue ? sumOf('cue', cue) : 0) + content.reduce((sum, range) => sum + sumOf('content', range), 0)) / count
  }
}

/**
 * How likely the chain holds each role for each token of a sequence, over all its labellings (the forward-backward algorithm).
 * `scores` are those of `bestLabels`, which finds only the best of them; `follows` comes from its transitions.
 */
export function roleShares(scores: Float32Array, follows: Float64Array, sequence: TokenRange): RoleShares {
  const count = sequence.last - sequence.first
  const shares = { source: new Float32Array(count), cue: new Float32Array(count), content: new Float32Array(count) }
  fillShares(weightsOf(scores, sequence), follows, shares)
  return shares
}

/** Transitions as factors: 0 where a label may not follow another. */
export function weightsBetween(transitions: Float32Array): Float64Array {
  return Float64Array.from(transitions, (score, at) => (mayFollow(at % LABELS, Math.floor(at / LABELS)) ? Math.exp(score) : 0))
}

/** Each token's scores as factors, the best of them 1 so that none is too large to be a number. */
function weightsOf(scores: Float32Array, { first, last }: TokenRange): Float64Array {
  const weights = Float64Array.from(scores.subarray(first * LABELS, last * LABELS))
  for (let row = 0; row < weights.length; row += LABELS) {
    const own = weights.subarray(row, row + LABELS)
    const most = Math.max(...own)
    for (let label = 0; label < LABELS; label++) own[label] = Math.exp((own[label] as number) - most)
  }
  return weights
}

function fillShares(weights: Float64Array, follows: Float64Array, shares: RoleShares): void {
  const before = forwards(weights, follows)
  const behind = backwards(weights, follows)
  for (let row = 0; row < weights.length; row += LABELS) {
    const token = row / LABELS
    let total = 0
    for (let label = 0; label < LABELS; label++) {
      const share = (before[row + label] as number) * (behind[row + label] as number)
      const role = ROLES[label]
      total += share
      if (role) shares[role][token] = (shares[role][token] as number) + share
    }
    for (const role of ['source', 'cue', 'content'] as const) shares[role][token] = (shares[role][token] as number) / total
  }
}

/** The weight of all beginnings that end in each label, each row divided by its sum. */
function forwards(weights: Float64Array, follows: Float64Array): Float64Array {
  const sums = new Float64Array(weights.length)
  for (let label = 0; label < LABELS; label++) sums[label] = mayFollow(label, null) ? (weights[label] as number) : 0
  normalise(sums, 0)
  for (let row = LABELS; row < weights.length; row += LABELS) {
    for (let label = 0; label < LABELS; label++) {
      let sum = 0
      for (let previous = 0; previous < LABELS; previous++)
        sum += (sums[row - LABELS + previous] as number) * (follows[previous * LABELS + label] as number)
      sums[row + label] = sum * (weights[row + label] as number)
    }
    normalise(sums, row)
  }
  return sums
}

/** The weight of all ends that go on from each label, each row divided by its sum. */
function backwards(weights: Float64Array, follows: Float64Array): Float64Array {
  const sums = new Float64Array(weights.length)
  sums.fill(1, weights.length - LABELS)
  for (let row = weights.length - 2 * LABELS; row >= 0; row -= LABELS) {
    for (let label = 0; label < LABELS; label++) {
      let sum = 0
      for (let next = 0; next < LABELS; next++) {
        const at = row + LABELS + next
        sum += (follows[label * LABELS + next] as number) * (weights[at] as number) * (sums[at] as number)
      }
      sums[row + label] = sum
    }
    normalise(sums, row)
  }
  return sums
}

function normalise(sums: Float64Array, row: number): void {
  const own = sums.subarray(row, row + LABELS)
  const total = own.reduce((sum, value) => sum + value, 0)
  for (let label = 0; label < LABELS; label++) own[label] = (own[label] as number) / total
}
