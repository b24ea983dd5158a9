import { DEMONYMS } from '../../lexicons/en/names-excluded.js'
import {
  ACRONYM_GAPS,
  COMPANY_HEADS,
  CORPORATE_SUFFIXES,
  ORGANISATION_HEADS,
  ORGANISATION_OPENERS,
  PAIRED_TOPICS,
} from '../../lexicons/en/organisations.js'
import { PLACES } from '../../lexicons/en/places.js'
import { isGivenName } from './beside.js'
import { lookUp, phraseOf, properForm } from './lookup.js'
import { SAFE_ACRONYM } from './settings.js'
import type { Name, Word } from './types.js'

/** Letters alone, more than three: "Crossway", not "B-52". */
const LETTERS = /^\p{L}{4,}$/u
const PLURAL = /[^s]s$/u
const ACRONYM = /^(?:\p{Lu}\.?){2,8}$/u

/** The organisations of one article, looked up by acronym or short form. */
export class Organisations {
  readonly #words: readonly Word[]
  readonly #byAcronym = new Map<string, string>()
  readonly #byShortForm = new Map<string, string>()
  /** By first word, and by the last one behind a place; null where several organisations share it. */
  readonly #byOneWord = new Map<string, string | null>()
  /** Acronyms that the article explains as something else than an organisation: "Affordable Care Act (ACA)". */
  readonly #otherAcronyms = new Set<string>()

  constructor(words: readonly Word[], names: readonly Name[]) {
    this.#words = words
    for (const name of names) this.#add(name)
  }

  /** The organisation that an acronym or a short form means here, null where the article does not say. */
  resolve(name: Name): string | null {
    const phrase = phraseOf(this.#words, name.first, name.last)
    if (name.last - name.first === 1) {
      const expanded = this.#byAcronym.get(letters((this.#words[name.first] as Word).text))
      if (expanded !== undefined && ACRONYM.test((this.#words[name.first] as Word).text)) return expanded
    }
    return this.#byShortForm.get(phrase) ?? null
  }

  /** The only organisation whose first word this is, or whose last word behind a place. */
  byOneWord(name: Name): string | null {
    return this.#byOneWord.get((this.#words[name.first] as Word).norm) ?? null
  }

  /** Whether the article explains this acronym as something that is no organisation. */
  isOtherAcronym(name: Name): boolean {
    return name.last - name.first === 1 && this.#otherAcronyms.has(letters((this.#words[name.first] as Word).text))
  }

  /** The entity string: the canonical name, or the words as written without "Inc." and the like. */
  entityOf(name: Name): string {
    if (name.canonical !== null) return name.canonical
    let last = name.last
    while (last - name.first > 1 && CORPORATE_SUFFIXES.has((this.#words[last - 1] as Word).bare)) last--
    return properForm(this.#words, name.first, last)
  }

  /** Whether an acronym of this name stands behind it in brackets, which makes it a proper name of its own. */
  bracketed(name: Name): string | null {
    const inside = this.#words[name.last + 1]
    if (this.#words[name.last]?.norm !== '(' || inside === undefined || !ACRONYM.test(inside.text)) return null
    const acronym = letters(inside.text)
    return matchesInitials(this.#words, name, acronym) ? acronym : null
  }

  /** "Crossway Savings Bank … Crossway", "Denver Broncos … the Broncos": a firm's first word, a team's last behind its place. */
  #addOneWord(name: Name, entity: string): void {
    const first = this.#words[name.first] as Word
    const second = this.#words[name.first + 1] as Word
    const last = this.#words[name.last - 1] as Word
    const isTeam = lookUp(this.#words, name.first, name.last)?.length === name.last - name.first - 1 && PLURAL.test(last.norm)
    const isFirm = CORPORATE_SUFFIXES.has(last.bare) || COMPANY_HEADS.has(last.norm) || last.norm === 'group'
    const word = isTeam ? last : isFirm && second.capital ? first : null
    if (word === null || !isTelling(word)) return
    const known = this.#byOneWord.get(word.norm)
    this.#byOneWord.set(word.norm, known === undefined || known === entity ? entity : null)
  }

  #add(name: Name): void {
    if (name.last - name.first < 2 || name.kind === 'person' || name.kind === 'place') return
    const acronym = this.bracketed(name)
    if (name.kind === null) {
      if (acronym !== null && name.sure) this.#otherAcronyms.add(acronym)
      if (acronym === null || name.sure) return
    }
    const entity = this.entityOf(name)
    const initials = acronym ?? initialsOf(this.#words, name)
    if (acronym !== null || initials.length >= SAFE_ACRONYM) setOnce(this.#byAcronym, initials, entity)
    let last = name.last
    while (last - name.first > 1 && ORGANISATION_HEADS.has((this.#words[last - 1] as Word).bare)) last--
    if (name.kind !== 'organisation') return
    if (last < name.last) setOnce(this.#byShortForm, phraseOf(this.#words, name.first, last), entity)
    this.#addOneWord(name, entity)
  }
}

/** A word that is nothing by itself. */
function isTelling(word: Word): boolean {
  const { norm, text } = word
  return (
    LETTERS.test(text) &&
    !PLACES.has(norm) &&
    !DEMONYMS.has(norm) &&
    !ORGANISATION_OPENERS.has(norm) &&
    !ORGANISATION_HEADS.has(norm) &&
    !PAIRED_TOPICS.has(norm) &&
    !isGivenName(word)
  )
}

function setOnce(map: Map<string, string>, key: string, value: string): void {
  if (!map.has(key)) map.set(key, value)
}

function letters(acronym: string): string {
  return acronym.replaceAll('.', '').toUpperCase()
}

/** "Harbour Safety Investigation Board" → HSIB: capitals of the words, small words left out. */
function initialsOf(words: readonly Word[], name: Name): string {
  let initials = ''
  for (let i = name.first; i < name.last; i++) {
    const word = words[i] as Word
    if (!ACRONYM_GAPS.has(word.norm)) initials += (word.text[0] as string).toUpperCase()
  }
  return initials
}

/** Whether the acronym's letters stand in this order at the start of the name's words: "TfL" for Transport for London, too. */
function matchesInitials(words: readonly Word[], name: Name, acronym: string): boolean {
  let at = 0
  for (let i = name.first; i < name.last && at < acronym.length; i++) {
    if ((words[i] as Word).text[0]?.toUpperCase() === acronym[at]) at++
  }
  return at === acronym.length
}
