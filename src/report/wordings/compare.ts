import { diffArrays } from 'diff'
import { MAX_CHANGES, MAX_ISLAND_WORD_LENGTH, MAX_ISLAND_WORDS } from './settings.js'
import { wordsIn, type Word } from './words.js'

/** A stretch of a text that is compared with another: as there, otherwise than there, or what only the other has here. */
export interface ComparedPiece {
  readonly kind: 'same' | 'differs' | 'left-out'
  /** Of this text, or, where left out, the words of the other. */
  readonly text: string
  /** How many words that are. */
  readonly words: number
}

export interface Comparison {
  /** Without what is left out, the pieces of each side put together are its text. */
  readonly a: readonly ComparedPiece[]
  readonly b: readonly ComparedPiece[]
  /** Words that are the same, as a share of the shorter text's, 0 to 1; 1 where both have none. */
  readonly share: number
}

/** Words `[aFrom, aTo)` of one text against `[bFrom, bTo)` of the other. */
export interface Run {
  readonly same: boolean
  readonly aFrom: number
  readonly aTo: number
  readonly bFrom: number
  readonly bTo: number
}

/** Two texts word by word. Case, quotation marks and commas are not compared; nothing is cut inside a character. */
export function compareWords(a: string, b: string): Comparison {
  const aWords = wordsIn(a)
  const bWords = wordsIn(b)
  const runs = withoutIslands(alignedRuns(aWords, bWords), aWords)
  const same = runs.reduce((sum, run) => sum + (run.same ? run.aTo - run.aFrom : 0), 0)
  const shorter = Math.min(aWords.length, bWords.length)
  const longer = Math.max(aWords.length, bWords.length)
  return {
    a: piecesOf(
      runs.map(({ same: isSame, aFrom, aTo, bFrom, bTo }) => [isSame, wordSpan(aWords, aFrom, aTo), wordSpan(bWords, bFrom, bTo)]),
      a,
      b,
    ),
    b: piecesOf(
      runs.map(({ same: isSame, aFrom, aTo, bFrom, bTo }) => [isSame, wordSpan(bWords, bFrom, bTo), wordSpan(aWords, aFrom, aTo)]),
      b,
      a,
    ),
    share: shorter === 0 ? (longer === 0 ? 1 : 0) : same / shorter,
  }
}

/** The longest common subsequence of the words as runs that take turns, in order and without gaps. */
export function alignedRuns(a: readonly Word[], b: readonly Word[]): Run[] {
  const changes = diffArrays(
    a.map(({ key }) => key),
    b.map(({ key }) => key),
    { maxEditLength: MAX_CHANGES },
  ) ?? [
    { added: false, removed: true, value: a },
    { added: true, removed: false, value: b },
  ]
  const runs: Run[] = []
  let at: Run = { same: true, aFrom: 0, aTo: 0, bFrom: 0, bTo: 0 }
  for (const { added, removed, value } of changes) {
    const same = !added && !removed
    if (same !== at.same) {
      if (at.aTo > at.aFrom || at.bTo > at.bFrom) runs.push(at)
      at = { same, aFrom: at.aTo, aTo: at.aTo, bFrom: at.bTo, bTo: at.bTo }
    }
    at = { ...at, aTo: at.aTo + (added ? 0 : value.length), bTo: at.bTo + (removed ? 0 : value.length) }
  }
  if (at.aTo > at.aFrom || at.bTo > at.bFrom) runs.push(at)
  return runs
}

/** Joins two changes with the few short words between them. */
function withoutIslands(runs: readonly Run[], words: readonly Word[]): Run[] {
  const joined: Run[] = []
  runs.forEach((run, index) => {
    const last = joined.at(-1)
    const isIsland = run.same && last !== undefined && index < runs.length - 1 && isShort(words.slice(run.aFrom, run.aTo))
    const same = run.same && !isIsland
    if (last !== undefined && last.same === same) joined[joined.length - 1] = { ...last, aTo: run.aTo, bTo: run.bTo }
    else joined.push({ ...run, same })
  })
  return joined
}

function isShort(words: readonly Word[]): boolean {
  return words.length <= MAX_ISLAND_WORDS && words.every(({ start, end }) => end - start <= MAX_ISLAND_WORD_LENGTH)
}

interface WordSpan {
  readonly start: number
  readonly end: number
  readonly words: number
}

/** null for no words. */
function wordSpan(words: readonly Word[], from: number, to: number): WordSpan | null {
  const first = words[from]
  const last = words[to - 1]
  return first === undefined || last === undefined || to <= from ? null : { start: first.start, end: last.end, words: to - from }
}

/** The pieces of one side; what the other has instead comes before what this one has. */
function piecesOf(runs: readonly (readonly [boolean, WordSpan | null, WordSpan | null])[], text: string, other: string): ComparedPiece[] {
  const pieces: ComparedPiece[] = []
  let position = 0
  const add = (kind: ComparedPiece['kind'], words: string, count: number): void => {
    const last = pieces.at(-1)
    if (words === '') return
    if (last?.kind === kind) pieces[pieces.length - 1] = { kind, text: last.text + words, words: last.words + count }
    else pieces.push({ kind, text: words, words: count })
  }
  for (const [same, own, others] of runs) {
    // What is left out stands behind the word before it, what differs behind the white space.
    if (own !== null) add('same', text.slice(position, own.start), 0)
    if (!same && others !== null) add('left-out', other.slice(others.start, others.end), others.words)
    if (own !== null) {
      add(same ? 'same' : 'differs', text.slice(own.start, own.end), own.words)
      position = own.end
    }
  }
  add('same', text.slice(position), 0)
  return pieces
}
