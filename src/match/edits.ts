import type { Edit, Span } from '../document/index.js'
import type { Passage, WordTable } from './types.js'

/**
 * The alignment of a passage as runs of words: the same in both, put in each other's place, only in `a` (deleted) or only in
 * `b` (inserted). Spans are of the articles' texts; every word of the passage is in exactly one edit, in order, and between
 * two edits stand only white space and punctuation.
 */
export function editsOf(words: WordTable, { a, b, aligned }: Passage): Edit[] {
  const edits: Edit[] = []
  let nextA = a.start
  let nextB = b.start
  for (let k = 0; k < aligned.a.length;) {
    const run = sameRun(words, aligned, k)
    if (run === 0) {
      k++
      continue
    }
    const atA = aligned.a[k] as number
    const atB = aligned.b[k] as number
    pushDifference(edits, words, { start: nextA, end: atA }, { start: nextB, end: atB })
    nextA = atA + run
    nextB = atB + run
    edits.push({ kind: 'same', a: textSpan(words, { start: atA, end: nextA }), b: textSpan(words, { start: atB, end: nextB }) })
    k += run
  }
  pushDifference(edits, words, { start: nextA, end: a.end }, { start: nextB, end: b.end })
  return edits
}

/** How many aligned words from the k-th on are the same and follow one another in both texts. */
function sameRun(words: WordTable, { a, b }: Passage['aligned'], k: number): number {
  let run = 0
  for (; k + run < a.length; run++) {
    const i = a[k + run] as number
    const j = b[k + run] as number
    if (words.form[i] !== words.form[j] || i !== (a[k] as number) + run || j !== (b[k] as number) + run) break
  }
  return run
}

function pushDifference(edits: Edit[], words: WordTable, a: Span, b: Span): void {
  const inA = a.end > a.start ? textSpan(words, a) : null
  const inB = b.end > b.start ? textSpan(words, b) : null
  if (inA && inB) edits.push({ kind: 'substituted', a: inA, b: inB })
  else if (inA) edits.push({ kind: 'deleted', a: inA, b: null })
  else if (inB) edits.push({ kind: 'inserted', a: null, b: inB })
}

/** The text of the words `[start, end)`. */
export function textSpan(words: WordTable, range: Span): Span {
  return { start: words.start[range.start] as number, end: words.end[range.end - 1] as number }
}
