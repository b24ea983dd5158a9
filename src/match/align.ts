import { GAP_EXTEND, GAP_OPEN, MAX_UNIT_WORDS, RUN_BONUS, SUBSTITUTION, SYNONYM_SHARE, UNLIKE_SUBSTITUTION } from './settings.js'
import type { AlignedWords, WordTable } from './types.js'
import { WORD_CLASS } from './word-class.js'

const STOP = 0
const PAIR = 1
const SKIP_A = 2
const SKIP_B = 3
/** Set where a gap was opened here rather than continued. */
const OPENED_A = 4
const OPENED_B = 8

const SIDE = MAX_UNIT_WORDS + 1
/** One row of best scores and of scores that end in words left out of `a`; rewritten row by row. */
const best = new Float64Array(SIDE)
const gapA = new Float64Array(SIDE)
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
  if (isEqual(words, pair)) return diagonal(pair)
  const rows = Math.min(pair.aEnd - pair.a, MAX_UNIT_WORDS)
  const columns = Math.min(pair.bEnd - pair.b, MAX_UNIT_WORDS)
  best.fill(0, 0, columns + 1)
  gapA.fill(-Infinity, 0, columns + 1)
  steps.fill(STOP, 0, columns + 1)
  let top = 0
  let end = 0
  for (let i = 1; i <= rows; i++) {
    const column = fillRow(words, pair, i, columns)
    if ((rowTop[0] as number) <= top) continue
    top = rowTop[0] as number
    end = i * SIDE + column
  }
  return walkBack(end, pair)
}

/** The best score of the row filled last. */
const rowTop = new Float64Array(1)

/** Fills the i-th row from the one before it; returns the column of its best score. */
function fillRow(words: WordTable, pair: UnitPair, i: number, columns: number): number {
  const { form, lemma, sense, kind, weight } = words
  const a = pair.a + i - 1
  const formA = form[a] as number
  const lemmaA = lemma[a] as number
  const senseA = sense[a] as number
  const kindA = kind[a] as number
  const weightA = weight[a] as number
  const likeA = kindA === WORD_CLASS.function ? -1 : kindA
  let gapB = -Infinity
  let diagonalBest = best[0] as number
  let left = 0
  let top = 0
  let topColumn = 0
  steps[i * SIDE] = STOP
  for (let j = 1; j <= columns; j++) {
    const at = i * SIDE + j
    const b = pair.b + j - 1
    const above = best[j] as number
    const openA = above - GAP_OPEN
    const openB = left - GAP_OPEN
    const goOnA = (gapA[j] as number) - GAP_EXTEND
    const goOnB = gapB - GAP_EXTEND
    const skipA = openA >= goOnA ? openA : goOnA
    gapB = openB >= goOnB ? openB : goOnB
    gapA[j] = skipA
    let score = diagonalBest
    if (form[b] === formA || lemma[b] === lemmaA) {
      score += Math.min(weightA, weight[b] as number)
      if (((steps[at - SIDE - 1] as number) & 3) === PAIR) score += RUN_BONUS
    } else if (sense[b] === senseA) score += weightA * SYNONYM_SHARE
    else score -= kind[b] === likeA ? SUBSTITUTION : UNLIKE_SUBSTITUTION
    let step = score > 0 ? PAIR : STOP
    if (score <= 0) score = 0
    if (skipA > score) {
      score = skipA
      step = SKIP_A
    }
    if (gapB > score) {
      score = gapB
      step = SKIP_B
    }
    steps[at] = step | (openA >= goOnA ? OPENED_A : 0) | (openB >= goOnB ? OPENED_B : 0)
    diagonalBest = above
    best[j] = score
    left = score
    if (score > top) {
      top = score
      topColumn = j
    }
  }
  rowTop[0] = top
  return topColumn
}

/** Whether the two units are word for word the same, which half of all pairs are among copies of one wire report. */
function isEqual({ form }: WordTable, { a, aEnd, b, bEnd }: UnitPair): boolean {
  if (aEnd - a !== bEnd - b) return false
  for (let i = a, j = b; i < aEnd; i++, j++) if (form[i] !== form[j]) return false
  return true
}

function diagonal({ a, aEnd, b }: UnitPair): AlignedWords {
  const length = aEnd - a
  return { a: numbersFrom(a, length), b: numbersFrom(b, length) }
}

function numbersFrom(first: number, length: number): number[] {
  const numbers = new Array<number>(length)
  for (let k = 0; k < length; k++) numbers[k] = first + k
  return numbers
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
