import type { Edit, Span } from '../../document/index.js'
import { editsOf } from '../edits.js'
import { MAX_UNIT_WORDS } from '../settings.js'
import type { AlignedWords, WordTable } from '../types.js'

const SIDE = MAX_UNIT_WORDS + 1
const lengths = new Uint8Array(SIDE * SIDE)

/** How wording `b` differs from `a` from end to end, by their longest common subsequence of words; of overlong ones the beginnings. */
export function differenceOf(words: WordTable, a: Span, b: Span): Edit[] {
  return editsOf(words, { a, b, aligned: commonWords(words, a, b) })
}

function commonWords({ form }: WordTable, a: Span, b: Span): AlignedWords {
  const rows = Math.min(a.end - a.start, MAX_UNIT_WORDS)
  const columns = Math.min(b.end - b.start, MAX_UNIT_WORDS)
  for (let i = rows; i >= 0; i--) {
    for (let j = columns; j >= 0; j--) {
      const at = i * SIDE + j
      if (i === rows || j === columns) lengths[at] = 0
      else if (form[a.start + i] === form[b.start + j]) lengths[at] = (lengths[at + SIDE + 1] as number) + 1
      else lengths[at] = Math.max(lengths[at + SIDE] as number, lengths[at + 1] as number)
    }
  }
  const common = { a: [] as number[], b: [] as number[] }
  for (let i = 0, j = 0; i < rows && j < columns;) {
    if (form[a.start + i] === form[b.start + j]) {
      common.a.push(a.start + i++)
      common.b.push(b.start + j++)
    } else if ((lengths[(i + 1) * SIDE + j] as number) >= (lengths[i * SIDE + j + 1] as number)) i++
    else j++
  }
  return common
}
