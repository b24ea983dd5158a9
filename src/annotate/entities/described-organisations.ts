import {
  CLASS_WORDS,
  COMPANY_HEADS,
  COMPANY_NOUNS,
  CORPORATE_SUFFIXES,
  NEWSROOM_CLASSES,
  ORGANISATION_DESCRIPTIONS,
} from '../../lexicons/en/organisations.js'
import { NEUTRAL_MODIFIERS } from '../../lexicons/en/roles.js'
import { newsroomNamed } from '../../lexicons/newsrooms.js'
import { spelledOut, type Earlier, type Meant } from './reference.js'
import { COMPANY_REACH } from './settings.js'
import type { ResolvedName, Run, Word } from './types.js'

type Known = Earlier & { readonly companies: ReadonlySet<string> }

/** The organisation or newsroom that "the" and the words of `run` point to; null unless it can only be one. */
export function organisationMeant(words: readonly Word[], run: Run, known: Known): Meant | null {
  const head = (words[run.last - 1] as Word).norm
  const modifiers = spelledOut(words, run)
    .slice(0, -1)
    .filter((word) => !NEUTRAL_MODIFIERS.has(word))
  if (modifiers.length === 0) {
    const publication = publicationMeant(words, run, known)
    if (publication !== null) return publication
  }
  if (!ORGANISATION_DESCRIPTIONS.has(head)) return null
  const entities = entitiesOf(head, modifiers, known)
  if (COMPANY_NOUNS.has(head) && modifiers.length === 0) {
    const nearest = nearestCompany(words, run, known)
    if (nearest !== null) return { kind: 'organisation', entity: nearest }
    if (latestOrganisation(known) !== [...entities][0]) return null
  }
  const [entity] = entities
  return entity === undefined || entities.size > 1 ? null : { kind: 'organisation', entity }
}

/** Those that the article or their own name says to be such a thing, all modifiers included. */
function entitiesOf(head: string, modifiers: readonly string[], { names, roles }: Earlier): Set<string> {
  const entities = new Set<string>()
  for (const role of roles) {
    if (role.kind === 'organisation' && role.words.has(head) && modifiers.every((word) => role.words.has(word))) entities.add(role.entity)
  }
  for (const { kind, entity } of names) {
    if (kind !== 'organisation' || entities.has(entity)) continue
    const parts = entity.toLowerCase().split(WORDS)
    if (isClass(parts, head) && modifiers.every((word) => parts.includes(word))) entities.add(entity)
  }
  return entities
}

const WORDS = /\s+/u

/** Whether the organisation's name says that it is one of these: "agency" in "Environmental Protection Agency". */
function isClass(parts: readonly string[], head: string): boolean {
  if (parts.includes(head)) return true
  if (CLASS_WORDS.get(head)?.some((word) => parts.includes(word)) === true) return true
  return COMPANY_NOUNS.has(head) && COMPANY_HEADS.has(parts.at(-1) as string)
}

/** Any organisation may be a company, so "the company" without a company near is only safe for the last one named. */
function latestOrganisation({ names }: Earlier): string | null {
  return names.findLast(({ kind }) => kind === 'organisation')?.entity ?? null
}

/** Entities that are companies by how they are written somewhere: "Crossway Inc.", "Harlow Industries". */
export function companiesIn(words: readonly Word[], names: readonly ResolvedName[]): Set<string> {
  const companies = new Set<string>()
  for (const { kind, entity, last } of names) {
    if (kind !== 'organisation') continue
    const { bare, norm } = words[last - 1] as Word
    if (CORPORATE_SUFFIXES.has(bare) || COMPANY_HEADS.has(norm)) companies.add(entity)
  }
  return companies
}

/** The only company of the nearest sentence that names any, a few sentences back; null where it names two. */
function nearestCompany(words: readonly Word[], run: Run, { names, companies }: Known): string | null {
  const here = (words[run.first] as Word).sentence
  let found: string | null = null
  let sentence = -1
  for (let i = names.length - 1; i >= 0; i--) {
    const name = names[i] as ResolvedName
    const at = (words[name.first] as Word).sentence
    if (here - at > COMPANY_REACH || (found !== null && at < sentence)) break
    if (!mayBeCompany(name, companies)) continue
    if (found !== null && found !== name.entity) return null
    found = name.entity
    sentence = at
  }
  return found !== null && companies.has(found) ? found : null
}

/** Companies, and bodies of which nothing is known; agencies, courts and the like are none. */
function mayBeCompany({ kind, entity, canonical }: ResolvedName, companies: ReadonlySet<string>): boolean {
  if (kind !== 'organisation') return false
  if (companies.has(entity)) return true
  return (
    canonical === null &&
    !entity
      .toLowerCase()
      .split(WORDS)
      .some((part) => ORGANISATION_DESCRIPTIONS.has(part))
  )
}

/** "the paper", "the network": the last newsroom of that sort; a network may be of wires too, so it must be near. */
function publicationMeant(words: readonly Word[], { first }: Run, { names }: Earlier): Meant | null {
  const { norm, sentence } = words[first] as Word
  const sort = NEWSROOM_CLASSES.get(norm)
  if (sort === undefined) return null
  const name = names.findLast(({ kind, entity }) => kind === 'publication' && newsroomNamed(entity)?.kind === sort.kind)
  if (name === undefined || sentence - (words[name.first] as Word).sentence > sort.reach) return null
  return { kind: 'publication', entity: name.entity }
}
