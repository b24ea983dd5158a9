import { ACRONYM_WORDS } from '../../lexicons/en/names-excluded.js'
import { KNOWN_ORGANISATIONS, knownOrganisation, WORDLIKE_ORGANISATIONS } from '../../lexicons/en/organisations-known.js'
import { canonicalPlace, PLACES, SHORT_STATES } from '../../lexicons/en/places.js'
import type { Word } from './types.js'

/** A phrase found in the lists, `length` words long, with its canonical name. */
export interface Hit {
  readonly length: number
  readonly canonical: string
  /** Whether the phrase is a place, else an organisation. */
  readonly place: boolean
}

/** The most words of any listed phrase that starts with a word: most capitalised words start none, and are not looked up. */
const LONGEST_FROM: ReadonlyMap<string, number> = longestFrom([...PLACES, ...KNOWN_ORGANISATIONS])

function longestFrom(phrases: readonly string[]): Map<string, number> {
  const longest = new Map<string, number>()
  for (const phrase of phrases) {
    const parts = phrase.split(' ')
    const first = parts[0] as string
    longest.set(first, Math.max(longest.get(first) ?? 0, parts.length))
  }
  return longest
}

/** The longest well-known organisation or place that starts at a word and ends before `limit`; organisations win a tie. */
export function lookUp(words: readonly Word[], at: number, limit: number): Hit | null {
  const longest = LONGEST_FROM.get((words[at] as Word).norm)
  if (longest === undefined) return null
  for (let length = Math.min(longest, limit - at); length > 0; length--) {
    const phrase = phraseOf(words, at, at + length)
    const known = knownOrganisation(phrase)
    if (known !== null && !(length === 1 && isOrdinaryWord(words, at))) return { length, canonical: known, place: false }
    if (PLACES.has(phrase) && isPlaceHere(words, at, length)) {
      return { length, canonical: canonicalPlace(phrase) ?? properForm(words, at, at + length), place: true }
    }
  }
  return null
}

/** Lower-case words with single spaces. */
export function phraseOf(words: readonly Word[], first: number, last: number): string {
  let phrase = (words[first] as Word).norm
  for (let i = first + 1; i < last; i++) phrase += ` ${(words[i] as Word).norm}`
  return phrase
}

/** The words as written with single spaces; shouted names ("LOS ANGELES") in capitals and small letters. */
export function properForm(words: readonly Word[], first: number, last: number): string {
  const shouted = isShouted(words, first, last)
  let form = ''
  for (let i = first; i < last; i++) {
    const word = words[i] as Word
    if (i > first && word.start > (words[i - 1] as Word).end) form += (words[i - 1] as Word).possessive ? "'s " : ' '
    form += shouted ? calm(word) : word.text
  }
  return form
}

const LONG_CAPITALS = /^\p{Lu}[\p{Lu}’'-]{4,}$/u
const CAPITALS = /^[\p{Lu}’'.-]+$/u
const INITIALS = /(?:^|[-’'])\p{L}/gu

/** Whether all words are in capitals and one is too long for an acronym. */
function isShouted(words: readonly Word[], first: number, last: number): boolean {
  let long = false
  for (let i = first; i < last; i++) {
    const { text } = words[i] as Word
    if (!CAPITALS.test(text)) return false
    if (LONG_CAPITALS.test(text)) long = true
  }
  return long
}

/** "RIDLEY" → "Ridley"; dotted initials and known acronyms stay. */
function calm({ text, norm }: Word): string {
  if (text.includes('.') || knownOrganisation(norm) === text) return text
  return norm.replace(INITIALS, (letter) => letter.toUpperCase())
}

/** "House" at the start of a sentence, "WHO" written "Who": a word, not the organisation. */
function isOrdinaryWord(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  if (!WORDLIKE_ORGANISATIONS.has(word.norm)) return false
  const followed = words[at + 1]?.capital === true && words[at + 1]?.sentence === word.sentence
  return (word.opening && !followed && word.text !== word.text.toUpperCase()) || isMixedAcronym(word)
}

function isMixedAcronym(word: Word): boolean {
  return ACRONYM_WORDS.has(word.norm) && word.text !== word.text.toUpperCase()
}

function isPlaceHere(words: readonly Word[], at: number, length: number): boolean {
  const word = words[at] as Word
  if (length > 1) return true
  if (word.norm === 'us' || word.norm === 'uk' || word.norm === 'male') return word.text === word.norm.toUpperCase()
  return !(SHORT_STATES.has(word.bare) && word.norm.length === 2)
}
