import type { PassageMatch } from '../document/index.js'
import { MIN_SPUN_WORDS, SPUN_FRAME, SPUN_SHARE, SPUN_SYNONYMS, VERBATIM_SIMILARITY } from './settings.js'
import type { Passage, WordTable } from './types.js'
import { WORD_CLASS } from './word-class.js'
import { isSameSense, isSameWord } from './same-word.js'

/** Counts over a passage's aligned words. */
interface Wording {
  /** Aligned words that are written the same. */
  same: number
  /** Content words with another content word exactly in their place. */
  replaced: number
  /** Those of them whose replacement is a synonym. */
  synonyms: number
  /** Content words, names and numbers of the longer side. */
  content: number
  /** Names and numbers with another in their place: another fact, not another word for it. */
  otherFacts: number
  words: number
}

/**
 * How a passage was taken over. Verbatim: nearly all words are the same. Spun: several content words are replaced one for one
 * where they stood while the frame around them holds, as word-exchanging software does. Reworded: everything else.
 * `similarity` is the share of the two texts' words that are the same in both, 0 to 1.
 */
export function mannerOf(words: WordTable, passage: Passage): Pick<PassageMatch, 'kind' | 'similarity'> {
  const wording = wordingOf(words, passage)
  const length = passage.a.end - passage.a.start + passage.b.end - passage.b.start
  const similarity = Math.round((2000 * wording.same) / length) / 1000
  if (isSpun(wording)) return { kind: 'spun', similarity }
  return { kind: similarity >= VERBATIM_SIMILARITY ? 'verbatim' : 'reworded', similarity }
}

function isSpun({ replaced, content, synonyms, otherFacts, same, words }: Wording): boolean {
  const frame = words === 0 ? 0 : (same + replaced) / words
  const isExchanged = replaced >= MIN_SPUN_WORDS && replaced >= SPUN_SHARE * content && synonyms >= SPUN_SYNONYMS * replaced
  return isExchanged && otherFacts === 0 && frame >= SPUN_FRAME
}

function wordingOf(words: WordTable, { a, b, aligned }: Passage): Wording {
  const wording: Wording = { same: 0, replaced: 0, synonyms: 0, content: 0, otherFacts: 0, words: 0 }
  wording.words = Math.max(a.end - a.start, b.end - b.start)
  for (let k = 0; k < aligned.a.length; k++) {
    const i = aligned.a[k] as number
    const j = aligned.b[k] as number
    if (words.kind[i] !== WORD_CLASS.function) wording.content++
    if (words.form[i] === words.form[j]) wording.same++
    else if (!isSameWord(words, i, j)) countReplacement(words, wording, i, j)
  }
  return wording
}

function countReplacement(words: WordTable, wording: Wording, i: number, j: number): void {
  const kind = words.kind[i]
  const isSynonym = isSameSense(words, i, j)
  if (isSynonym || (kind === WORD_CLASS.content && words.kind[j] === WORD_CLASS.content)) {
    wording.replaced++
    if (isSynonym) wording.synonyms++
  } else if (kind === WORD_CLASS.number || kind === WORD_CLASS.name) wording.otherFacts++
}
