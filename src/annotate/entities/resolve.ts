import { WORDLIKE_ORGANISATIONS } from '../../lexicons/en/organisations-known.js'
import { CORPORATE_SUFFIXES } from '../../lexicons/en/organisations.js'
import { PLACES_LIKE_NAMES } from '../../lexicons/en/places.js'
import { HONORIFICS } from '../../lexicons/en/roles.js'
import { phraseOf, properForm } from './lookup.js'
import { Organisations } from './organisations.js'
import { Persons } from './persons.js'
import type { Name, NameKind, ResolvedName, Word } from './types.js'

const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set([
  'in',
  'at',
  'near',
  'from',
  'outside',
  'across',
  'to',
  'around',
  'into',
  'through',
  'toward',
  'towards',
])

/**
 * Gives every name its entity: surnames and first names go to the one person named in full who carries them, acronyms and
 * short forms to the organisation that the article spells out. A name that nothing explains is dropped unless its own
 * shape says what it is; two different full names are never one entity.
 */
export function resolveNames(words: readonly Word[], found: readonly Name[]): ResolvedName[] {
  const names = agreeOnKinds(words, found)
  const persons = new Persons(words, names)
  const organisations = new Organisations(words, names)
  const resolved: ResolvedName[] = []
  for (const name of names) {
    const result = resolveName({ words, persons, organisations }, name)
    if (result !== null) resolved.push(result)
  }
  return resolved
}

interface Registries {
  readonly words: readonly Word[]
  readonly persons: Persons
  readonly organisations: Organisations
}

function resolveName(registries: Registries, name: Name): ResolvedName | null {
  const { words, persons, organisations } = registries
  const short = shortFormOf(registries, name)
  if (short !== null) return { ...name, kind: 'organisation', entity: short }
  if (couldBePerson(registries, name)) {
    const person = persons.resolve(name)
    if (person !== null) return { ...name, kind: 'person', gender: name.gender ?? person.gender, entity: person.entity }
    if (name.kind === 'person' || isSurnameOnly(registries, name)) return { ...name, kind: 'person', entity: persons.ownForm(name) }
  }
  if (organisations.isOtherAcronym(name)) return null
  if (name.kind === 'publication') return { ...name, kind: 'publication', entity: organisations.entityOf(name) }
  if (name.kind === 'place') return { ...name, kind: 'place', entity: name.canonical ?? properForm(words, name.first, name.last) }
  if (name.canonical === null) {
    const entity = organisations.resolve(name)
    if (entity !== null) return { ...name, kind: 'organisation', entity }
  }
  const isBracketed = name.kind === null && !name.sure && name.last - name.first > 1 && organisations.bracketed(name) !== null
  if (name.kind === 'organisation' || isBracketed) return { ...name, kind: 'organisation', entity: organisations.entityOf(name) }
  return null
}

/** The organisation that a single word stands for ("Crossway" for Crossway Savings Bank), unless it is somebody's name or in the lists. */
function shortFormOf({ words, persons, organisations }: Registries, name: Name): string | null {
  if (name.last - name.first > 1 || name.canonical !== null || name.kind === 'publication' || isTitled(words, name)) return null
  return persons.hasSurname((words[name.first] as Word).norm) ? null : organisations.byOneWord(name)
}

/** Whether a name may be somebody's: unknown words, and places and brands that are surnames too, but not "in Washington". */
function couldBePerson({ words, persons }: Registries, name: Name): boolean {
  if (name.kind === 'person') return true
  if (name.kind === null) return !name.sure
  if (name.last - name.first > 1) return false
  const token = (words[name.first] as Word).norm
  if (!persons.hasSurname(token)) return false
  if (!name.sure) return true
  if (name.kind === 'organisation') return name.canonical !== null && WORDLIKE_ORGANISATIONS.has(token)
  return name.kind === 'place' && PLACES_LIKE_NAMES.has(token) && !PLACE_PREPOSITIONS.has(words[name.first - 1]?.norm ?? '')
}

/** A bare surname that several persons of the article carry. */
function isSurnameOnly({ words, persons }: Registries, name: Name): boolean {
  return name.last - name.first === 1 && persons.hasSurname((words[name.first] as Word).norm)
}

/** One phrase is one kind of thing throughout an article: unsure mentions follow the first sure one, else the most frequent kind. */
function agreeOnKinds(words: readonly Word[], names: readonly Name[]): Name[] {
  const sure = new Map<string, NameKind>()
  const unsure = new Map<string, Map<NameKind, number>>()
  const phrases = names.map((name) => phraseOf(words, name.first, name.last))
  names.forEach(({ kind, sure: isSure }, i) => {
    const phrase = phrases[i] as string
    if (kind === null || (isSure && sure.has(phrase))) return
    if (isSure) sure.set(phrase, kind)
    else count(unsure, phrase, kind)
  })
  const firms = firmsIn(words, names)
  const usual = new Map<string, NameKind>()
  for (const [phrase, kinds] of unsure) usual.set(phrase, mostFrequent(kinds))
  return names.map((name, i) => {
    const phrase = phrases[i] as string
    if (name.kind === 'person' && firms.has(phrase) && !isTitled(words, name)) return { ...name, kind: 'organisation', sure: false }
    if (name.sure) return name
    const kind = sure.get(phrase)
    return kind === undefined ? { ...name, kind: usual.get(phrase) ?? null } : { ...name, kind, sure: true }
  })
}

/** Names of several words that stand with "Inc." somewhere: "Milton Roy Corp." makes a firm of Milton Roy. */
function firmsIn(words: readonly Word[], names: readonly Name[]): Set<string> {
  const firms = new Set<string>()
  for (const { first, last } of names) {
    if (last - first > 2 && CORPORATE_SUFFIXES.has((words[last - 1] as Word).bare)) firms.add(phraseOf(words, first, last - 1))
  }
  return firms
}

function isTitled(words: readonly Word[], { first, gender }: Name): boolean {
  return gender !== null || HONORIFICS.has(words[first - 1]?.bare ?? '')
}

function count(counts: Map<string, Map<NameKind, number>>, phrase: string, kind: NameKind): void {
  const kinds = counts.get(phrase) ?? new Map<NameKind, number>()
  kinds.set(kind, (kinds.get(kind) ?? 0) + 1)
  counts.set(phrase, kinds)
}

/** The kind counted most, the earlier one where two are level. */
function mostFrequent(kinds: ReadonlyMap<NameKind, number>): NameKind {
  let [best, most] = [...kinds][0] as [NameKind, number]
  for (const [kind, times] of kinds) if (times > most) [best, most] = [kind, times]
  return best
}
