import type { Span } from '../../document/index.js'
import type { Corpus } from '../types.js'

/** What stands between two words where a new clause begins: ", ", " — ", "; ", "… ". */
const CLAUSE_MARK = /[,;:…–—]|\.\.\.|\s-\s/u
/** Words that begin a clause; they belong to neither of the two that they join. */
const CONJUNCTION = /^(?:and|but|so)$/iu

/** A stretch of words widened to the clauses it stands in, inside `within`. */
export function toClauses(corpus: Corpus, stretch: Span, within: Span): Span {
  let { start, end } = stretch
  while (start > within.start && !isBreak(corpus, start)) start--
  while (end < within.end && !isBreak(corpus, end)) end++
  return { start, end }
}

/** Whether a clause may end before `word` and the next begin with it. */
function isBreak({ articles, words }: Corpus, word: number): boolean {
  const text = articles[words.article[word] as number]?.article.text ?? ''
  const wordAt = (index: number): string => text.slice(words.start[index], words.end[index])
  if (CLAUSE_MARK.test(text.slice(words.end[word - 1], words.start[word]))) return true
  return CONJUNCTION.test(wordAt(word - 1)) || CONJUNCTION.test(wordAt(word))
}
