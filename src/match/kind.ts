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

/** Share of the two texts' words that are the same in both, 0 to 1. */
export function similarityOf(words: WordTable, passage: Passage): number {
  const { same } = wordingOf(words, passage)
  const length = passage.a.end - passage.a.start + passage.b.end - passage.b.start
  return Math.round((2000 * same) / length) / 1000
}

/**
 * Verbatim: nearly all words are the same. Spun: several content words are replaced one for one where they stood while the
 * frame around them holds, as word-exchanging software does. Reworded: everything else.
 */
export function kindOf(words: WordTable, passage: Passage): PassageMatch['kind'] {
  const wording = wordingOf(words, passage)
  const frame = wording.words === 0 ? 0 : (wording.same + wording.replaced) / wording.words
  const isSpun =
    wording.replaced >= MIN_SPUN_WORDS &&
    wording.replaced >= SPUN_SHARE * wording.content &&
    wording.synonyms >= SPUN_SYNONYMS * wording.replaced &&
    wording.otherFacts === 0 &&
    frame >= SPUN_FRAME
  if (isSpun) return 'spun'
  return similarityOf(words, passage) >= VERBATIM_SIMILARITY ? 'verbatim' : 'reworded'
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
