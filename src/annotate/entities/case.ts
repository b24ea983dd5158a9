import type { SegmentedArticle } from '../../document/index.js'
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
  const styles: CaseStyle[] = segmented.sentences.map(() => 'plain')
  for (let i = 0; i < words.length;) {
    const sentence = (words[i] as Word).sentence
    let [long, capitals, shouting] = [0, 0, 0]
    for (; i < words.length && (words[i] as Word).sentence === sentence; i++) {
      const word = words[i] as Word
      if (word.text.length <= 3 || !LETTERS.test(word.norm)) continue
      long++
      if (word.capital) capitals++
      if (!LOWER.test(word.text)) shouting++
    }
    if (long < TITLE_CASE_WORDS) continue
    if (shouting / long >= TITLE_CASE_SHARE) styles[sentence] = 'shout'
    else if (capitals / long >= TITLE_CASE_SHARE) styles[sentence] = 'title'
  }
  return styles
}
