import type { SegmentedArticle, Token } from '../../document/index.js'
import { COMPOUND_ENDINGS, HYPHENATED_PARTICLES } from '../../lexicons/en/names.js'
import type { Word } from './types.js'

const HYPHENS: ReadonlySet<string> = new Set(['-', '‐', '‑'])
const CAPITAL = /^\p{Lu}/u
/** "eBay", "al-Assad": a lower-case start with a capital soon after. */
const INNER_CAPITAL = /^\p{Ll}{1,3}-?\p{Lu}/u
/** The tagger leaves some possessive marks on the word. */
const POSSESSIVE = /['’]s$/u
/** What may stand before the first word of a sentence or of what is said. */
const OPENERS: ReadonlySet<string> = new Set([
  '"',
  "'",
  '“',
  '‘',
  '«',
  ':',
  '•',
  '*',
  '—',
  '–',
  '--',
  '(',
  '[',
  '…',
  '...',
  '.',
  '?',
  '!',
  '|',
  '·',
  '>',
])

/** Syllables of Korean and Chinese given names: un, in, hye, yong, shek. */
const SYLLABLE = /^[a-z]{1,2}[aeiouy]{1,3}(?:n|ng|k|l|m|p)?$|^[aeiou]n$|^shek$/u

/** The article's tokens as words, hyphenated names in one piece. One pass, in text order. */
export function wordsOf(segmented: SegmentedArticle): Word[] {
  const { tokens } = segmented
  const text = segmented.article.text
  const words: Word[] = []
  for (let i = 0; i < tokens.length;) {
    const last = endOfCompound(tokens, i, text)
    words.push(wordFrom(text, tokens, { first: i, last }, words.at(-1)))
    i = last + 1
  }
  return words
}

function wordFrom(text: string, tokens: readonly Token[], piece: { first: number; last: number }, previous: Word | undefined): Word {
  const first = tokens[piece.first] as Token
  const last = tokens[piece.last] as Token
  const whole = text.slice(first.start, last.end)
  // Most words are in lower case as they stand; nothing else needs to be asked of them.
  const small = piece.first === piece.last && first.norm === whole && !first.norm.endsWith("'s")
  const possessive = !small && whole.length > 2 && POSSESSIVE.test(whole)
  const surface = possessive ? whole.slice(0, -2) : whole
  const norm = piece.first === piece.last && !possessive ? first.norm : surface.toLowerCase()
  return {
    start: first.start,
    end: first.start + surface.length,
    text: surface,
    possessive,
    norm,
    bare: norm.length > 1 && norm.endsWith('.') ? norm.slice(0, -1) : norm,
    lemma: first.lemma,
    pos: piece.first === piece.last ? first.pos : 'PROPN',
    sentence: first.sentence,
    capital: !small && (CAPITAL.test(surface) || INNER_CAPITAL.test(surface)),
    opening:
      previous === undefined ||
      previous.sentence !== first.sentence ||
      (OPENERS.has(previous.text) && (previous.opening || previous.text !== '.')),
  }
}

/** Index of the last token of the hyphenated name that starts at `i`; `i` itself where there is none. */
function endOfCompound(tokens: readonly Token[], i: number, text: string): number {
  let last = i
  while (last + 2 < tokens.length && joinsName(tokens, i, last, text)) last += 2
  return last
}

function joinsName(tokens: readonly Token[], first: number, at: number, text: string): boolean {
  const left = tokens[at] as Token
  const hyphen = tokens[at + 1] as Token
  const right = tokens[at + 2] as Token
  if (left.end !== hyphen.start || hyphen.end !== right.start || !HYPHENS.has(hyphen.norm) || left.sentence !== right.sentence) return false
  const rightCapital = CAPITAL.test(text.slice(right.start, right.end))
  const leftCapital = CAPITAL.test(text.slice(left.start, left.end))
  if (rightCapital) return leftCapital || HYPHENATED_PARTICLES.has(left.norm) || at > first
  return leftCapital && first > 0 && isNameEnding(tokens, first, right, text)
}

/** "Jong-un", "Eui-yong": a short lower-case syllable behind a capitalised name, not "Thatcher-era". */
function isNameEnding(tokens: readonly Token[], first: number, right: Token, text: string): boolean {
  const before = tokens[first - 1] as Token
  const start = tokens[first] as Token
  return (
    before.sentence === start.sentence &&
    before.end + 1 === start.start &&
    CAPITAL.test(text.slice(before.start, before.end)) &&
    before.pos === 'PROPN' &&
    SYLLABLE.test(right.norm) &&
    !COMPOUND_ENDINGS.has(right.norm)
  )
}
