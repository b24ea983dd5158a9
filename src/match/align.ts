import { GAP_EXTEND, GAP_OPEN, MAX_UNIT_WORDS, RUN_BONUS, SUBSTITUTION, SYNONYM_SHARE } from './settings.js'
import { WORD_CLASS, type AlignedWords, type WordTable } from './types.js'

const STOP = 0
const PAIR = 1
const SKIP_A = 2
const SKIP_B = 3
/** Set where a gap was opened here rather than continued. */
const OPENED_A = 4
const OPENED_B = 8

const SIDE = MAX_UNIT_WORDS + 1
const best = new Float32Array(SIDE * SIDE)
const gapA = new Float32Array(SIDE * SIDE)
const gapB = new Float32Array(SIDE * SIDE)
const steps = new Uint8Array(SIDE * SIDE)

/** Word ranges `[first, last)` of the two units. */
export interface UnitPair {
  readonly a: number
  readonly aEnd: number
  readonly b: number
  readonly bEnd: number
}

/**
 * The best local alignment of two units by words: Smith & Waterman (1981) with Gotoh's affine gaps (1982). Equal words score
 * their weight, synonyms a share of it, words of one class in each other's place cost little, so that a reworded passage is
 * crossed where its frame holds. Returns the pairs of words put in each other's place, equal or not, in order.
 */
export function alignUnits(words: WordTable, pair: UnitPair): AlignedWords {
  const rows = Math.min(pair.aEnd - pair.a, MAX_UNIT_WORDS)
  const columns = Math.min(pair.bEnd - pair.b, MAX_UNIT_WORDS)
  clear(rows, columns)
  let top = 0
  let end = 0
  for (let i = 1; i <= rows; i++) {
    for (let j = 1; j <= columns; j++) {
      const at = i * SIDE + j
      const score = fill(words, at, pair.a + i - 1, pair.b + j - 1)
      if (score <= top) continue
      top = score
      end = at
    }
  }
  return walkBack(end, pair)
}

function clear(rows: number, columns: number): void {
  for (let i = 0; i <= rows; i++) reset(i * SIDE)
  for (let j = 0; j <= columns; j++) reset(j)
}

function reset(at: number): void {
  best[at] = 0
  gapA[at] = -Infinity
  gapB[at] = -Infinity
  steps[at] = STOP
}

/** Fills one cell from its three neighbours and returns its score. */
function fill(words: WordTable, at: number, a: number, b: number): number {
  const above = at - SIDE
  const left = at - 1
  const diagonal = above - 1
  const openA = (best[above] as number) - GAP_OPEN
  const openB = (best[left] as number) - GAP_OPEN
  const goOnA = (gapA[above] as number) - GAP_EXTEND
  const goOnB = (gapB[left] as number) - GAP_EXTEND
  const skipA = Math.max(openA, goOnA)
  const skipB = Math.max(openB, goOnB)
  gapA[at] = skipA
  gapB[at] = skipB
  const isRun = ((steps[diagonal] as number) & 3) === PAIR && words.lemma[a] === words.lemma[b]
  const paired = (best[diagonal] as number) + pairScore(words, a, b) + (isRun ? RUN_BONUS : 0)
  let step = STOP
  let score = 0
  if (paired > score) {
    score = paired
    step = PAIR
  }
  if (skipA > score) {
    score = skipA
    step = SKIP_A
  }
  if (skipB > score) {
    score = skipB
    step = SKIP_B
  }
  best[at] = score
  steps[at] = step | (openA >= goOnA ? OPENED_A : 0) | (openB >= goOnB ? OPENED_B : 0)
  return score
}

/** What it is worth to put word `b` in the place of word `a`. */
function pairScore(words: WordTable, a: number, b: number): number {
  if (words.lemma[a] === words.lemma[b]) return Math.min(words.weight[a] as number, words.weight[b] as number)
  if (words.sense[a] === words.sense[b]) return (words.weight[a] as number) * SYNONYM_SHARE
  const isLike = words.kind[a] === words.kind[b] && words.kind[a] !== WORD_CLASS.function
  return isLike ? -SUBSTITUTION : -SUBSTITUTION * 1.5
}

function walkBack(end: number, pair: UnitPair): AlignedWords {
  const a: number[] = []
  const b: number[] = []
  let at = end
  let gap = STOP
  while (at > 0) {
    const step = gap === STOP ? (steps[at] as number) & 3 : gap
    if (step === STOP) break
    if (step === PAIR) {
      a.push(pair.a + Math.floor(at / SIDE) - 1)
      b.push(pair.b + (at % SIDE) - 1)
      at -= SIDE + 1
    } else if (step === SKIP_A) {
      gap = (steps[at] as number) & OPENED_A ? STOP : SKIP_A
      at -= SIDE
    } else {
      gap = (steps[at] as number) & OPENED_B ? STOP : SKIP_B
      at -= 1
    }
  }
  return { a: a.reverse(), b: b.reverse() }
}
