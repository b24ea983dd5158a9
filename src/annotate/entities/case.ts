import type { PartOfSpeech, SegmentedArticle } from '../../document/index.js'
import { TITLE_CASE_SHARE, TITLE_CASE_WORDS } from './settings.js'
import type { CaseStyle, Word } from './types.js'

/** How the article writes each word where a capital would mean something. */
export interface CaseTable {
  /** Per sentence. */
  readonly styles: readonly CaseStyle[]
  /** Occurrences in prose in lower case, by normal form. */
  readonly lower: ReadonlyMap<string, number>
  /** Occurrences in prose with a capital although nothing but a name asks for one. */
  readonly capital: ReadonlyMap<string, number>
}

const LETTERS = /\p{L}/u
const LOWER = /\p{Ll}/u
const SMALL_WORDS: ReadonlySet<PartOfSpeech> = new Set(['ADP', 'SCONJ', 'CCONJ', 'DET', 'PART', 'PRON'])

/** Counts capitals over the article, so that a headline's or a sentence's first word can be judged by the rest of the text. */
export function caseTable(segmented: SegmentedArticle, words: readonly Word[]): CaseTable {
  const styles = stylesOf(segmented, words)
  const lower = new Map<string, number>()
  const capital = new Map<string, number>()
  for (const word of words) {
    if (word.pos === 'PUNCT' || styles[word.sentence] !== 'plain') continue
    if (!word.capital) lower.set(word.norm, (lower.get(word.norm) ?? 0) + 1)
    else if (!word.opening) capital.set(word.norm, (capital.get(word.norm) ?? 0) + 1)
  }
  return { styles, lower, capital }
}

function stylesOf(segmented: SegmentedArticle, words: readonly Word[]): CaseStyle[] {
  const styles: CaseStyle[] = []
  let at = 0
  segmented.sentences.forEach((_, sentence) => {
    const first = at
    while (at < words.length && (words[at] as Word).sentence === sentence) at++
    styles.push(styleOf(words, first, at))
  })
  return styles
}

/** Judged by the words of more than three letters that are not small words ("with", "from"); headlines end without a full stop. */
function styleOf(words: readonly Word[], first: number, last: number): CaseStyle {
  let [long, capitals, shouting] = [0, 0, 0]
  for (let i = first; i < last; i++) {
    const { text, norm, pos, capital } = words[i] as Word
    if (text.length <= 3 || pos === 'PUNCT' || !LETTERS.test(norm) || (!capital && SMALL_WORDS.has(pos))) continue
    long++
    if (capital) capitals++
    if (!LOWER.test(text)) shouting++
  }
  if (long < TITLE_CASE_WORDS) return 'plain'
  if (shouting / long >= TITLE_CASE_SHARE) return 'shout'
  return capitals / long >= TITLE_CASE_SHARE && words[last - 1]?.norm !== '.' ? 'title' : 'plain'
}
