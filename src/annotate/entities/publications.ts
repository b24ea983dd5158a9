import { SPEECH_VERBS } from '../../lexicons/en/cues.js'
import { EDITION_WORDS, OPENING_OUTLETS, OUTLET_HEADS } from '../../lexicons/en/organisations.js'
import { PUBLICATION_NOUNS } from '../../lexicons/en/sources.js'
import { isAmbiguousName, newsroomNamed, newsrooms, newsroomsNamed, type Newsroom } from '../../lexicons/newsrooms.js'
import { LONGEST_PHRASE } from './settings.js'
import type { Word } from './types.js'

/** A newsroom's name at a word: its length in words and the canonical name. */
export interface PublicationHit {
  readonly length: number
  readonly canonical: string
}

const FIRST_WORDS: ReadonlySet<string> = new Set(newsrooms.flatMap(({ name, aliases }) => [name, ...aliases].map(firstWord)))
const LOUD = /^\p{Lu}{2,}$/u

/**
 * Finds newsrooms by name in text order. A name that is also a word ("the Post", "Time") counts once its newsroom was
 * named in full, or is the article's own, or where the words around it say that somebody reports or is told.
 */
export class PublicationFinder {
  readonly #words: readonly Word[]
  readonly #introduced = new Set<Newsroom>()

  constructor(words: readonly Word[], publisher: string | null) {
    this.#words = words
    const own = publisher === null ? null : newsroomNamed(publisher)
    if (own) this.#introduced.add(own)
  }

  /** The longest newsroom name that starts at a word and ends before `limit`. */
  at(at: number, limit: number): PublicationHit | null {
    if (!FIRST_WORDS.has((this.#words[at] as Word).norm)) return null
    for (let length = Math.min(LONGEST_PHRASE, limit - at); length > 0; length--) {
      const name = this.#textOf(at, at + length)
      const candidates = newsroomsNamed(name)
      const found = candidates.length === 0 ? null : this.#choose(candidates, name, at, at + length)
      if (found !== null) return { length, canonical: found }
    }
    return null
  }

  /** Whether a credit in capitals stands at this word: "London AFP", "Jane Doe REUTERS". */
  isCredit(at: number): boolean {
    const { text } = this.#words[at] as Word
    return LOUD.test(text) && newsroomsNamed(text).some(({ kind }) => kind === 'wire')
  }

  #choose(candidates: readonly Newsroom[], name: string, first: number, last: number): string | null {
    const certain = candidates.filter((newsroom) => !isAmbiguousName(newsroom, name))
    if (certain.length === 1) return this.#introduce(certain[0] as Newsroom)
    const known = candidates.filter((newsroom) => this.#introduced.has(newsroom))
    if (known.length === 1 && (this.#hasThe(first) || LOUD.test(name))) return (known[0] as Newsroom).name
    if (!this.#isReporting(first, last)) return null
    const only = candidates.length === 1 ? candidates[0] : newsroomNamed(name)
    if (only) return this.#introduce(only)
    return this.#hasThe(first) ? `The ${name}` : null
  }

  #introduce(newsroom: Newsroom): string {
    this.#introduced.add(newsroom)
    return newsroom.name
  }

  #hasThe(first: number): boolean {
    return this.#words[first - 1]?.norm === 'the'
  }

  /** "the Sun reported", "told Time magazine", "according to the Independent". */
  #isReporting(first: number, last: number): boolean {
    const sentence = (this.#words[first] as Word).sentence
    const after = this.#words[last]
    if (OPENING_OUTLETS.has((this.#words[first] as Word).norm) && !this.#hasThe(first)) return false
    if (after?.sentence === sentence && (PUBLICATION_NOUNS.has(after.norm) || (after.pos === 'VERB' && SPEECH_VERBS.has(after.lemma))))
      return true
    const before = this.#words[first - (this.#hasThe(first) ? 2 : 1)]
    if (before === undefined || before.sentence !== sentence) return false
    if (before.norm === '/') return true
    return before.lemma === 'tell' || (before.norm === 'to' && this.#words[first - (this.#hasThe(first) ? 3 : 2)]?.lemma === 'accord')
  }

  #textOf(first: number, last: number): string {
    let text = (this.#words[first] as Word).text
    for (let i = first + 1; i < last; i++) text += ` ${(this.#words[i] as Word).text}`
    return text
  }
}

/** Whether a name that no table lists reads like a newspaper's: "Kearney Daily Herald", "Harborough Mail" behind a place. */
export function looksLikeOutlet(words: readonly Word[], first: number, last: number, isPlace: boolean): boolean {
  const head = (words[last - 1] as Word).norm
  return last - first > 1 && OUTLET_HEADS.has(head) && (isPlace || EDITION_WORDS.has((words[last - 2] as Word).norm))
}

function firstWord(name: string): string {
  return (name.toLowerCase().split(' ')[0] as string).replace(/’/g, "'")
}
