import { ORGANISATION_NOUNS } from '../../lexicons/en/sources.js'
import { FULL_TITLES, ROLE_DETERMINERS, ROLE_MODIFIERS, ROLE_PAST } from '../../lexicons/en/roles.js'
import { APPOSITION_REACH } from './settings.js'
import { isRoleHead, roleStart } from './titles.js'
import type { ResolvedName, Word } from './types.js'

/** A role or class that the article gives a named entity: "press secretary", "utility company". */
export interface Role {
  readonly head: string
  /** Lower case, with the head. */
  readonly words: ReadonlySet<string>
  readonly entity: string
  readonly kind: 'person' | 'organisation'
  readonly past: boolean
  /** Index of the word where the article says so. */
  readonly at: number
}

/** The roles that stand in front of names ("Attorney General Paul Marsh") and behind them (", the attorney general,"). */
export function rolesOf(words: readonly Word[], names: readonly ResolvedName[]): Role[] {
  const roles: Role[] = []
  for (const name of names) {
    if (name.kind !== 'person' && name.kind !== 'organisation') continue
    const before = roleBefore(words, name)
    if (before !== null) roles.push(before)
    const after = roleBehind(words, name)
    if (after !== null) roles.push(after)
  }
  return roles
}

function roleBefore(words: readonly Word[], name: ResolvedName): Role | null {
  const kind = name.kind === 'person' ? 'person' : 'organisation'
  const head = words[name.first - 1]
  if (head === undefined || head.sentence !== (words[name.first] as Word).sentence) return null
  if (kind === 'organisation')
    return ORGANISATION_NOUNS.has(head.norm) && !head.capital ? roleFrom(words, [name.first - 1, name.first], name) : null
  const start = roleStart(words, name.first)
  return start === name.first ? null : roleFrom(words, [start, name.first], name)
}

function roleBehind(words: readonly Word[], name: ResolvedName): Role | null {
  const comma = words[name.last]
  const article = words[name.last + 1]
  if (comma?.norm !== ',' || article === undefined || article.sentence !== comma.sentence) return null
  if (name.kind === 'organisation' && !ROLE_DETERMINERS.has(article.norm)) return null
  const start = ROLE_DETERMINERS.has(article.norm) ? name.last + 2 : name.last + 1
  const isHead = name.kind === 'person' ? isRoleHead : isOrganisationNoun
  let head = -1
  for (let i = start; i < start + APPOSITION_REACH; i++) {
    const word = words[i]
    if (word === undefined || word.sentence !== comma.sentence) break
    if (isHead(word)) head = i
    else if (!isInsideApposition(word)) break
  }
  return head < 0 ? null : roleFrom(words, [start, head + 1], name)
}

function isInsideApposition(word: Word): boolean {
  return ROLE_MODIFIERS.has(word.norm) || word.pos === 'ADJ' || word.pos === 'NOUN' || word.pos === 'PROPN' || word.norm === '-'
}

function isOrganisationNoun(word: Word): boolean {
  return ORGANISATION_NOUNS.has(word.norm)
}

function roleFrom(words: readonly Word[], [first, last]: readonly [number, number], name: ResolvedName): Role {
  const set = new Set<string>()
  let past = false
  for (let i = first; i < last; i++) {
    const { bare } = words[i] as Word
    if (ROLE_PAST.has(bare)) past = true
    else set.add(bare)
  }
  const head = (words[last - 1] as Word).bare
  return {
    head: FULL_TITLES.get(head) ?? head,
    words: set,
    entity: name.entity,
    kind: name.kind === 'person' ? 'person' : 'organisation',
    past,
    at: name.first,
  }
}
