import type { PartOfSpeech } from '../../document/index.js'
import { ORGANISATION_DESCRIPTIONS } from '../../lexicons/en/organisations.js'
import { NEUTRAL_MODIFIERS, ROLE_DECIDING, ROLE_HEADS, ROLE_PAST } from '../../lexicons/en/roles.js'
import { ORGANISATION_NOUNS, PUBLICATION_NOUNS } from '../../lexicons/en/sources.js'
import { companiesIn, organisationMeant } from './described-organisations.js'
import { isHyphen, spelledOut, type Earlier, type Meant, type Reference } from './reference.js'
import { DESCRIPTION_LENGTH, DESCRIPTION_MEMORY } from './settings.js'
import type { Role } from './roles.js'
import type { ResolvedName, Word } from './types.js'

/** What may stand between "the" and the head of a description; whether it fits is asked later. */
const MODIFYING: ReadonlySet<PartOfSpeech> = new Set(['ADJ', 'NOUN', 'PROPN', 'NUM'])

/**
 * Definite descriptions that point to exactly one entity the article has introduced before: "the attorney general" after
 * "Attorney General Paul Marsh", "the agency" after "Environmental Protection Agency". Anything less safe stays out.
 */
export function descriptionsIn(words: readonly Word[], names: readonly ResolvedName[], roles: readonly Role[]): Reference[] {
  const taken = new Set<number>()
  for (const name of names) for (let i = name.first; i < name.last; i++) taken.add(i)
  const companies = companiesIn(words, names)
  const found: Reference[] = []
  let [named, given] = [0, 0]
  for (let at = 0; at < words.length; at++) {
    while (named < names.length && (names[named] as ResolvedName).first < at) named++
    while (given < roles.length && (roles[given] as Role).at <= at) given++
    if ((words[at] as Word).norm !== 'the') continue
    const last = descriptionEnd(words, at, taken)
    if (last === 0) continue
    const earlier = {
      names: names.slice(Math.max(0, named - DESCRIPTION_MEMORY), named),
      roles: roles.slice(Math.max(0, given - DESCRIPTION_MEMORY), given),
    }
    const meant =
      personMeant(words, [at + 1, last], earlier) ?? organisationMeant(words, { first: at + 1, last }, { ...earlier, companies })
    if (meant !== null) found.push({ first: at, last, ...meant })
  }
  return found
}

/** Index behind the head of the description that starts at "the"; 0 where there is none or a name or "of" follows. */
function descriptionEnd(words: readonly Word[], at: number, taken: ReadonlySet<number>): number {
  const sentence = (words[at] as Word).sentence
  let end = 0
  for (let i = at + 1; i <= at + DESCRIPTION_LENGTH; i++) {
    const word = words[i]
    if (word === undefined || word.sentence !== sentence) break
    if (isHead(word)) end = i + 1
    else if (!MODIFYING.has(word.pos) && !ROLE_PAST.has(word.norm) && !taken.has(i) && !isHyphen(words, i)) break
    if ((words[i] as Word).possessive) break
  }
  if (end === 0 || taken.has(end - 1)) return 0
  const next = words[end]
  if (next === undefined || next.sentence !== sentence) return end
  return taken.has(end) ||
    next.norm === 'of' ||
    next.norm === '-' ||
    (next.pos === 'NOUN' && (words[end - 1] as Word).end + 1 === next.start) ||
    next.capital
    ? 0
    : end
}

function isHead({ norm }: Word): boolean {
  return ROLE_HEADS.has(norm) || ORGANISATION_NOUNS.has(norm) || PUBLICATION_NOUNS.has(norm) || ORGANISATION_DESCRIPTIONS.has(norm)
}

function personMeant(words: readonly Word[], [first, last]: readonly [number, number], earlier: Earlier): Meant | null {
  const head = (words[last - 1] as Word).norm
  if (!ROLE_HEADS.has(head)) return null
  const said = new Set(spelledOut(words, { first, last }))
  const past = [...said].some((word) => ROLE_PAST.has(word))
  const entities = new Set<string>()
  for (const role of earlier.roles) {
    if (role.kind !== 'person' || role.head !== head) continue
    if (role.past === past && fits(said, role.words)) entities.add(role.entity)
  }
  return entities.size === 1 ? { kind: 'person', entity: [...entities][0] as string } : null
}

const AGE = /^\d{1,3}-year-old$/u

/** "longtime", "first-term", "46-year-old": a word that tells no office from another. */
function isNeutral(word: string): boolean {
  return NEUTRAL_MODIFIERS.has(word) || AGE.test(word)
}

/** Every word of the description belongs to the role, and no word that makes another office of it ("vice") is left out. */
function fits(said: ReadonlySet<string>, role: ReadonlySet<string>): boolean {
  for (const word of said) if (!role.has(word) && !ROLE_PAST.has(word) && !ROLE_HEADS.has(word) && !isNeutral(word)) return false
  for (const word of role) if (ROLE_DECIDING.has(word) && !said.has(word)) return false
  for (const word of said) if (ROLE_DECIDING.has(word) && !role.has(word)) return false
  return true
}
