import { mergeSpans, type Span } from '../../document/index.js'
import { fold } from './fold.js'
import { MAX_MARKS, MAX_TERMS } from './settings.js'

/** "dust alarm" carmody: phrases in quotation marks, or words. */
const TERM = /"(?<phrase>[^"]*)"?|(?<word>[^\s"]+)/gu
const LETTER = /[\p{L}\p{N}]/u
/** Scripts that do not part words by spaces: a word may begin anywhere. */
const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/u
const OUTER_MARKS = /^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu

/** The folded words and phrases of a query, each once; empty where it has none. */
export function termsOf(query: string): string[] {
  const terms: string[] = []
  for (const { groups } of fold(query).text.matchAll(TERM)) {
    const term = (groups?.['phrase'] ?? groups?.['word'] ?? '').replace(OUTER_MARKS, '')
    if (term !== '' && !terms.includes(term)) terms.push(term)
    if (terms.length === MAX_TERMS) break
  }
  return terms
}

/** Whether all terms are there, each at the start of a word: "alarm" finds "alarms", "art" does not find "party". */
export function holdsAll(folded: string, terms: readonly string[]): boolean {
  return terms.every((term) => indexOfTerm(folded, term, 0) >= 0)
}

/** Where the terms are in a folded text, in order, overlapping ones joined; no more than `most` of each. */
export function placesOf(folded: string, terms: readonly string[], most = MAX_MARKS): Span[] {
  const spans: Span[] = []
  for (const term of terms) {
    let found = 0
    for (let at = indexOfTerm(folded, term, 0); at >= 0 && found < most; at = indexOfTerm(folded, term, at + term.length)) {
      spans.push({ start: at, end: at + term.length })
      found++
    }
  }
  return mergeSpans(spans)
}

function indexOfTerm(folded: string, term: string, from: number): number {
  for (let at = folded.indexOf(term, from); at >= 0; at = folded.indexOf(term, at + 1)) if (startsWord(folded, at)) return at
  return -1
}

function startsWord(folded: string, at: number): boolean {
  const before = folded.charAt(at - 1)
  return at === 0 || !LETTER.test(before) || UNSPACED.test(folded.charAt(at)) || UNSPACED.test(before)
}
