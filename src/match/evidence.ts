import {
  ALONE_EVIDENCE,
  FEW_WORDS_EVIDENCE,
  MIN_DENSITY,
  MIN_PIECE_WORDS,
  MIN_PLAIN_CONTENT,
  MIN_RUN_EVIDENCE,
  MIN_SHARED_WORDS,
} from './settings.js'
import type { AlignedWords, Candidate, Piece, WordTable } from './types.js'
import { isPlain, QUOTED } from './word-class.js'
import { isSameSense, isSameWord } from './same-word.js'

/** What speaks for two aligned stretches sharing a text; words of a quotation that both print do not. */
interface Tally {
  shared: number
  evidence: number
  /** Shared content words that are neither names nor numbers. */
  plain: number
  span: number
}

/**
 * The pieces of an alignment that count as one shared text, cut around the words of quotations; none where the two
 * sentences share too little. A shared quotation is a shared source, not copying.
 */
export function sharedTexts(words: WordTable, units: Candidate, aligned: AlignedWords): Piece[] {
  if (aligned.a.length === 0) return []
  const tally = weigh(words, aligned)
  if (!isEnough(tally)) return []
  return cutAroundQuotations(words, aligned)
    .filter((piece) => countShared(words, piece) >= MIN_PIECE_WORDS)
    .map((piece) => ({ aligned: piece, evidence: tally.evidence, run: longestRun(words, piece), units, isWhole: false }))
}

function isEnough({ shared, evidence, plain, span }: Tally): boolean {
  if (plain < MIN_PLAIN_CONTENT) return false
  const density = (2 * shared) / span
  if (density < MIN_DENSITY) return false
  return evidence * density >= leastEvidence(shared)
}

/** The evidence that so many shared words must at least amount to: the fewer they are, the rarer they must be. */
export function leastEvidence(shared: number): number {
  if (shared >= MIN_SHARED_WORDS) return MIN_RUN_EVIDENCE
  return shared >= MIN_SHARED_WORDS - 1 ? FEW_WORDS_EVIDENCE : ALONE_EVIDENCE
}

function weigh(words: WordTable, { a, b }: AlignedWords): Tally {
  const tally: Tally = { shared: 0, evidence: 0, plain: 0, span: 0 }
  const last = a.length - 1
  tally.span = (a[last] as number) - (a[0] as number) + (b[last] as number) - (b[0] as number) + 2
  for (let k = 0; k <= last; k++) {
    const i = a[k] as number
    const j = b[k] as number
    if (isQuotation(words, i, j)) {
      tally.span -= 2
      continue
    }
    if (!isSameSense(words, i, j)) continue
    tally.shared++
    tally.evidence += words.weight[i] as number
    if (isPlain(words.kind[i])) tally.plain++
  }
  return tally
}

function cutAroundQuotations(words: WordTable, aligned: AlignedWords): AlignedWords[] {
  const { a, b } = aligned
  if (!a.some((i, k) => isQuotation(words, i, b[k] as number))) return [trim(words, aligned)]
  const pieces: { a: number[]; b: number[] }[] = []
  let piece: { a: number[]; b: number[] } | null = null
  for (let k = 0; k < a.length; k++) {
    const i = a[k] as number
    const j = b[k] as number
    if (isQuotation(words, i, j)) {
      piece = null
      continue
    }
    if (!piece) {
      piece = { a: [], b: [] }
      pieces.push(piece)
    }
    piece.a.push(i)
    piece.b.push(j)
  }
  return pieces.map((found) => trim(words, found))
}

/** Without the words at either end that differ. */
function trim(words: WordTable, { a, b }: AlignedWords): AlignedWords {
  const isShared = (k: number): boolean => isSameSense(words, a[k] as number, b[k] as number)
  let first = 0
  let last = a.length
  while (first < last && !isShared(first)) first++
  while (last > first && !isShared(last - 1)) last--
  return last - first === a.length ? { a, b } : { a: a.slice(first, last), b: b.slice(first, last) }
}

function countShared(words: WordTable, { a, b }: AlignedWords): number {
  let shared = 0
  for (let k = 0; k < a.length; k++) if (isSameSense(words, a[k] as number, b[k] as number)) shared++
  return shared
}

function longestRun(words: WordTable, { a, b }: AlignedWords): number {
  let longest = 0
  let run = 0
  for (let k = 0; k < a.length; k++) {
    const goesOn = k > 0 && a[k] === (a[k - 1] as number) + 1 && b[k] === (b[k - 1] as number) + 1
    if (isSameWord(words, a[k] as number, b[k] as number)) run = goesOn ? run + 1 : 1
    else run = 0
    longest = Math.max(longest, run)
  }
  return longest
}

/** Whether two aligned words belong to a quotation: inside one in either text, or between marks in both. */
function isQuotation(words: WordTable, i: number, j: number): boolean {
  const a = words.quoted[i] as number
  const b = words.quoted[j] as number
  return a === QUOTED.fully || b === QUOTED.fully || (a !== QUOTED.no && b !== QUOTED.no)
}
