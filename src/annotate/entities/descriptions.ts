import { ROLE_DECIDING, ROLE_HEADS, ROLE_MODIFIERS, ROLE_PAST } from '../../lexicons/en/roles.js'
import { COMPANY_HEADS, COMPANY_NOUNS, ORGANISATION_DESCRIPTIONS } from '../../lexicons/en/organisations.js'
import { ORGANISATION_NOUNS, PUBLICATION_NOUNS } from '../../lexicons/en/sources.js'
import { newsroomNamed } from '../../lexicons/newsrooms.js'
import { DESCRIPTION_LENGTH, DESCRIPTION_MEMORY } from './settings.js'
import type { Role } from './roles.js'
import type { NameKind, ResolvedName, Word } from './types.js'

/** A pronoun or description with the entity it stands for. */
export interface Reference {
  readonly first: number
  readonly last: number
  readonly kind: NameKind
  readonly entity: string
}

/**
 * Definite descriptions that point to exactly one entity the article has introduced before: "the attorney general" after
 * "Attorney General Paul Marsh", "the agency" after "Environmental Protection Agency". Anything less safe stays out.
 */
export function descriptionsIn(words: readonly Word[], names: readonly ResolvedName[], roles: readonly Role[]): Reference[] {
  const taken = new Set<number>()
  for (const name of names) for (let i = name.first; i < name.last; i++) taken.add(i)
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
    const meant = personMeant(words, [at + 1, last], earlier) ?? organisationMeant(words, [at + 1, last], earlier)
    if (meant !== null) found.push({ first: at, last, ...meant })
  }
  return found
}

/** What the article has said before the description, the latest last. */
interface Earlier {
  readonly names: readonly ResolvedName[]
  readonly roles: readonly Role[]
}

type Meant = Pick<Reference, 'kind' | 'entity'>

/** Index behind the head of the description that starts at "the"; 0 where there is none or a name or "of" follows. */
function descriptionEnd(words: readonly Word[], at: number, taken: ReadonlySet<number>): number {
  const sentence = (words[at] as Word).sentence
  let end = 0
  for (let i = at + 1; i <= at + DESCRIPTION_LENGTH; i++) {
    const word = words[i]
    if (word === undefined || word.sentence !== sentence) break
    if (isHead(word)) end = i + 1
    else if (!ROLE_MODIFIERS.has(word.norm) && !ROLE_PAST.has(word.norm) && !taken.has(i)) break
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

function isHead(word: Word): boolean {
  return ROLE_HEADS.has(word.norm) || ORGANISATION_NOUNS.has(word.norm) || PUBLICATION_NOUNS.has(word.norm)
}

function personMeant(words: readonly Word[], [first, last]: readonly [number, number], earlier: Earlier): Meant | null {
  const head = (words[last - 1] as Word).norm
  if (!ROLE_HEADS.has(head)) return null
  const said = new Set<string>()
  for (let i = first; i < last; i++) said.add((words[i] as Word).norm)
  const past = [...said].some((word) => ROLE_PAST.has(word))
  const entities = new Set<string>()
  for (const role of earlier.roles) {
    if (role.kind !== 'person' || role.head !== head) continue
    if (role.past === past && fits(said, role.words)) entities.add(role.entity)
  }
  return entities.size === 1 ? { kind: 'person', entity: [...entities][0] as string } : null
}

/** Every word of the description belongs to the role, and no word that makes another office of it ("vice") is left out. */
function fits(said: ReadonlySet<string>, role: ReadonlySet<string>): boolean {
  for (const word of said) if (!role.has(word) && !ROLE_PAST.has(word) && !ROLE_HEADS.has(word)) return false
  for (const word of role) if (ROLE_DECIDING.has(word) && !said.has(word)) return false
  for (const word of said) if (ROLE_DECIDING.has(word) && !role.has(word)) return false
  return true
}

function organisationMeant(words: readonly Word[], [first, last]: readonly [number, number], earlier: Earlier): Meant | null {
  if (last - first !== 1) return null
  const head = (words[first] as Word).norm
  if (PUBLICATION_NOUNS.has(head)) return publicationMeant(head, earlier)
  if (!ORGANISATION_DESCRIPTIONS.has(head)) return null
  const entities = new Set<string>()
  for (const role of earlier.roles) if (role.kind === 'organisation' && role.words.has(head)) entities.add(role.entity)
  for (const name of earlier.names) {
    if (name.kind === 'organisation' && isClass(name.entity, head)) entities.add(name.entity)
  }
  const [entity] = entities
  if (entity === undefined || entities.size > 1) return null
  if (COMPANY_NOUNS.has(head) && latestOrganisation(earlier) !== entity) return null
  return { kind: 'organisation', entity }
}

/** Any organisation may be a company, so "the company" is only safe for the last one named. */
function latestOrganisation({ names }: Earlier): string | null {
  return names.findLast(({ kind }) => kind === 'organisation')?.entity ?? null
}

const WORDS = /\s+/u

/** Whether the organisation's name says that it is one of these: "agency" in "Environmental Protection Agency". */
function isClass(entity: string, head: string): boolean {
  const parts = entity.toLowerCase().split(WORDS)
  if (parts.includes(head)) return true
  if (head === 'force') return parts.includes('police')
  return COMPANY_NOUNS.has(head) && COMPANY_HEADS.has(parts.at(-1) as string)
}

const NEWSROOM_NOUNS: ReadonlyMap<string, readonly string[]> = new Map([
  ['paper', ['newspaper']],
  ['newspaper', ['newspaper']],
  ['tabloid', ['newspaper']],
  ['daily', ['newspaper']],
  ['magazine', ['magazine']],
  ['broadcaster', ['broadcaster']],
  ['website', ['online']],
  ['newswire', ['wire']],
])

function publicationMeant(head: string, { names }: Earlier): Meant | null {
  const kinds = NEWSROOM_NOUNS.get(head)
  if (kinds === undefined) return null
  const name = names.findLast(({ kind, entity }) => kind === 'publication' && kinds.includes(newsroomNamed(entity)?.kind ?? ''))
  return name === undefined ? null : { kind: 'publication', entity: name.entity }
}
