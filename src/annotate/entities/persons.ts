import { FAMILY_NAMES_FIRST, firstNameGender, NAME_SUFFIXES, type Gender } from '../../lexicons/en/names.js'
import { HONORIFICS, TITLE_GENDERS } from '../../lexicons/en/roles.js'
import { properForm } from './lookup.js'
import { MOST_NAMESAKES } from './settings.js'
import type { Name, Word } from './types.js'

/** A person named in full somewhere in the article. */
export interface Person {
  /** First and last names as written, without titles and middle initials: "Ada Quill". */
  entity: string
  /** Lower case. */
  tokens: readonly string[]
  /** "jr", "iii" or empty: father and son are two persons. */
  readonly suffix: string
  /** Index of the first word of the first full mention. */
  readonly since: number
  /** Titles right in front of full mentions, lower case: "president". */
  readonly titles: Set<string>
  gender: Gender | null
}

const SHORT_CAPITALS = /(?:^|\s)\p{Lu}{2,}(?:\s|$)/u
const INITIAL = /^\p{L}\.?$|^(?:\p{L}\.){2,}$/u

/** The persons of one article, looked up by surname, surname phrase or first name. */
export class Persons {
  readonly #words: readonly Word[]
  readonly #byKey = new Map<string, Person>()
  readonly #bySurname = new Map<string, Person[]>()
  readonly #byFirst = new Map<string, Person[]>()
  /** By surname, whom it stood for when it first stood alone. */
  readonly #principals = new Map<string, Person>()
  readonly #calledByFirstName = new Set<Person>()

  /** Takes every name of two words or more that is a person's, in text order. */
  constructor(words: readonly Word[], names: readonly Name[]) {
    this.#words = words
    for (const name of names) if (name.kind === 'person') this.#add(name)
    for (const person of this.#byKey.values()) {
      const first = person.tokens[0] as string
      push(this.#bySurname, person.tokens.at(-1) as string, person)
      // "Kim Jong-un … Kim": where family names stand first, the first word is what he is called by
      push(FAMILY_NAMES_FIRST.has(first) ? this.#bySurname : this.#byFirst, first, person)
    }
    for (const name of names) if (name.last - name.first === 1) this.#addFirstName(name)
  }

  /**
   * The person a name means, null where nobody or more than one can be meant. Names come in text order: once a bare surname
   * has stood for one person it keeps standing for that one, as news style has it, when a relative is named later.
   */
  resolve(name: Name): Person | null {
    const { tokens, suffix } = this.#parts(name)
    if (tokens.length > 1) return this.#longer(tokens, suffix)
    const token = tokens[0] ?? ''
    const surnamed = this.#bySurname.get(token) ?? []
    const about = { gender: name.gender, suffix, at: name.first, title: this.#words[name.first - 1]?.bare ?? '' }
    if (surnamed.length === 0) return pick(this.#byFirst.get(token) ?? [], about)
    const found =
      pick(surnamed, about) ??
      pick(
        surnamed.filter((person) => !this.#calledByFirstName.has(person)),
        about,
      )
    if (found !== null) {
      if (name.gender === null && !this.#principals.has(token)) this.#principals.set(token, found)
      return found
    }
    return pick(
      surnamed.filter((person) => person === this.#principals.get(token)),
      about,
    )
  }

  /** Whether a person with this surname is named in full. */
  hasSurname(token: string): boolean {
    return this.#bySurname.has(token)
  }

  /** The entity string of a name that nobody named in full carries. */
  ownForm(name: Name): string {
    return this.#form(name).entity
  }

  /** Who is called by first name somewhere ("Elian") is not who a surname stands for when several carry it. */
  #addFirstName({ first }: Name): void {
    const token = (this.#words[first] as Word).norm
    const named = this.#byFirst.get(token)
    if (named?.length === 1 && !this.#bySurname.has(token)) this.#calledByFirstName.add(named[0] as Person)
  }

  #add(name: Name): void {
    const { tokens, suffix, entity } = this.#form(name)
    if (tokens.length < 2) return
    const gender = name.gender ?? genderOf(tokens[0] as string)
    const key = keyOf(tokens, suffix)
    const title = this.#words[name.first - 1]?.bare
    const known = this.#byKey.get(key)
    if (known === undefined)
      this.#byKey.set(key, { entity, tokens, suffix, since: name.first, titles: new Set(title === undefined ? [] : [title]), gender })
    else {
      if (title !== undefined) known.titles.add(title)
      known.gender ??= gender
      if (tokens.length < known.tokens.length || isShouted(known.entity)) Object.assign(known, { entity, tokens })
    }
  }

  /** A name of several words: its own person, or the one whose surname it is ("López Obrador"). */
  #longer(tokens: readonly string[], suffix: string): Person | null {
    const own = this.#byKey.get(keyOf(tokens, suffix)) ?? null
    const namesakes = this.#bySurname.get(tokens.at(-1) as string) ?? []
    if (namesakes.length > MOST_NAMESAKES) return own
    const holders = namesakes.filter(
      (person) => person.suffix === suffix && person.tokens.length > tokens.length && endsWith(person.tokens, tokens),
    )
    return holders.length === 1 ? (holders[0] as Person) : own
  }

  #parts(name: Name): { tokens: string[]; suffix: string } {
    const tokens: string[] = []
    let suffix = ''
    for (let i = name.first; i < name.last; i++) {
      const word = this.#words[i] as Word
      if (NAME_SUFFIXES.has(word.norm)) suffix = word.bare
      else tokens.push(word.norm)
    }
    return { tokens, suffix }
  }

  /** The words `kept` as written; a name in capitals throughout is calmed as one. */
  #written(kept: readonly number[]): string {
    const [first, last] = [kept[0] as number, (kept.at(-1) as number) + 1]
    const whole = kept.map((i) => (this.#words[i] as Word).text)
    if (kept.length === last - first && whole.every((text) => text === text.toUpperCase())) return properForm(this.#words, first, last)
    return kept.map((i) => properForm(this.#words, i, i + 1)).join(' ')
  }

  /** Without middle initials, which one article prints and the next does not. */
  #form(name: Name): { tokens: string[]; suffix: string; entity: string } {
    const { first } = name
    let last = name.last
    while (last - first > 1 && NAME_SUFFIXES.has((this.#words[last - 1] as Word).norm)) last--
    const suffix = last < name.last ? (this.#words[last] as Word).bare : ''
    const kept: number[] = []
    const startsWithInitial = INITIAL.test((this.#words[first] as Word).text)
    for (let i = first; i < last; i++) {
      if (i === first || i === last - 1 || startsWithInitial || !INITIAL.test((this.#words[i] as Word).text)) kept.push(i)
    }
    const tail = suffix === '' ? '' : ` ${properForm(this.#words, last, last + 1)}`
    return {
      tokens: kept.map((i) => (this.#words[i] as Word).norm),
      suffix,
      entity: this.#written(kept) + tail,
    }
  }
}

/** First and last name; "Kim Jong-un" and "Kim Jong Un" are one. */
function keyOf(tokens: readonly string[], suffix: string): string {
  const last = tokens.at(-1) as string
  return `${tokens[0]}|${FAMILY_NAMES_FIRST.has(tokens[0] as string) ? last.slice(last.lastIndexOf('-') + 1) : last}|${suffix}`
}

/** "JIM HALL": short words in capitals may be initials and stay, so a mention in prose decides. */
function isShouted(entity: string): boolean {
  return SHORT_CAPITALS.test(entity)
}

/** What a bare surname or first name comes with. */
interface Bearing {
  readonly gender: Gender | null
  readonly suffix: string
  readonly at: number
  readonly title: string
}

/** The one candidate that fits the title's gender and, of several, the only one with that suffix, title, or named in full so far. */
function pick(candidates: readonly Person[], { gender, suffix, at, title }: Bearing): Person | null {
  if (candidates.length > MOST_NAMESAKES) return null
  let left = candidates.filter((person) => gender === null || person.gender === null || person.gender === gender)
  if (left.length > 1) left = left.filter((person) => person.suffix === suffix)
  if (left.length > 1 && HONORIFICS.has(title) && !TITLE_GENDERS.has(title)) {
    const titled = left.filter((person) => person.titles.has(title))
    if (titled.length === 1) left = titled
  }
  if (left.length > 1) left = left.filter((person) => person.since <= at)
  return left.length === 1 ? (left[0] as Person) : null
}

function genderOf(first: string): Gender | null {
  const gender = firstNameGender(first) ?? (first.includes('-') ? firstNameGender(first.slice(0, first.indexOf('-'))) : null)
  return gender === 'either' ? null : gender
}

function endsWith(tokens: readonly string[], ending: readonly string[]): boolean {
  return ending.every((token, i) => token === tokens[tokens.length - ending.length + i])
}

function push(map: Map<string, Person[]>, key: string, person: Person): void {
  const list = map.get(key)
  if (list === undefined) map.set(key, [person])
  else list.push(person)
}
