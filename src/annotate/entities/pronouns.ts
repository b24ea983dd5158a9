import type { Gender } from '../../lexicons/en/names.js'
import { OBJECT_PRONOUNS, PRONOUN_GENDERS } from '../../lexicons/en/pronouns.js'
import { candidatesOf, insideOf, isSaying, partOf, ranksOf, type Candidate, type PronounContext } from './candidates.js'
import type { Reference } from './reference.js'
import { OPENING_PHRASE, PRONOUN_REACH } from './settings.js'
import { spokenPronounsIn } from './spoken-pronouns.js'
import type { ResolvedName, Word } from './types.js'

const REFLEXIVES: ReadonlySet<string> = new Set(['himself', 'herself'])

/**
 * Resolves he and she to persons. Outside quotations that is the one person of fitting gender in the same sentence or the nearest earlier
 * one that names any; of several, to the only one that is a subject. An unnamed person ("a witness") in between, or two
 * that fit, leave the pronoun unresolved: a wrong speaker costs more than a missing one.
 */
export function pronounsIn(context: PronounContext): Reference[] {
  const { words } = context
  const inside = insideOf(context.quotations)
  const genders = gendersOf(context.names)
  const ranks = ranksOf(words, inside)
  const pending = candidatesOf(context, { words, isLeftOut: inside, ranks })
  const seen: Candidate[] = []
  const found: Reference[] = []
  let next = 0
  for (let at = 0; at < words.length; at++) {
    while (next < pending.length && (pending[next] as Candidate).first <= at) seen.push(pending[next++] as Candidate)
    const word = words[at] as Word
    const gender = PRONOUN_GENDERS.get(word.norm)
    if (gender === undefined || inside(word.start)) continue
    const rank = ranks[word.sentence] as number
    const run = { first: at, last: at + 1 }
    const sought = { norm: word.norm, rank, gender, genders, speaks: isSaying(words, run), opens: partOf(words, run).opens }
    const entity = REFLEXIVES.has(word.norm) ? nearest(seen, sought) : (announced(words, at, pending[next]) ?? antecedent(seen, sought))
    if (entity === null || (genders.get(entity) ?? gender) !== gender) continue
    if (genders.get(entity) === undefined) genders.set(entity, gender)
    found.push({ ...run, kind: 'person', entity })
    seen.push({ first: at, rank, entity, gender: null, ...partOf(words, run) })
  }
  return [...found, ...spokenPronounsIn(context, genders)]
}

/** A pronoun with what is known of genders so far. */
interface Sought {
  readonly norm: string
  readonly rank: number
  readonly gender: Gender
  readonly genders: ReadonlyMap<string, Gender>
  /** A verb of saying stands beside the pronoun. */
  readonly speaks: boolean
  /** The pronoun opens its sentence. */
  readonly opens: boolean
}

/** A reflexive means whoever was named last in its sentence. */
function nearest(seen: readonly Candidate[], sought: Sought): string | null {
  for (let i = seen.length - 1; i >= 0 && (seen[i] as Candidate).rank === sought.rank; i--) {
    const candidate = seen[i] as Candidate
    if (fits(candidate, sought)) return candidate.entity
  }
  return null
}

/** "During his daily briefing Tom Ridley said": a pronoun in a sentence's opening phrase means the name that follows. */
function announced(words: readonly Word[], at: number, following: Candidate | undefined): string | null {
  const { sentence } = words[at] as Word
  if (following === undefined || (words[following.first] as Word).sentence !== sentence) return null
  let start = at
  while (start > 0 && (words[start - 1] as Word).sentence === sentence && at - start <= OPENING_PHRASE) start--
  if (at - start > OPENING_PHRASE) return null
  const { pos } = words[start] as Word
  return pos === 'ADP' || pos === 'SCONJ' ? following.entity : null
}

/** Looks back sentence by sentence; the first that has anybody who fits decides. */
function antecedent(seen: readonly Candidate[], sought: Sought): string | null {
  let end = seen.length
  for (let rank = sought.rank; rank >= sought.rank - PRONOUN_REACH && end > 0; rank--) {
    let start = end
    while (start > 0 && (seen[start - 1] as Candidate).rank === rank) start--
    const fitting = seen.slice(start, end).filter((candidate) => fits(candidate, sought))
    if (fitting.length > 0) return rank === sought.rank && OBJECT_PRONOUNS.has(sought.norm) ? null : chosen(fitting, sought)
    end = start
  }
  return null
}

function fits(candidate: Candidate, { gender, genders }: Sought): boolean {
  const known = candidate.entity === null ? candidate.gender : genders.get(candidate.entity)
  return (known ?? gender) === gender
}

/** Of several, the one that does what the pronoun does: who said something says on, who opened a sentence opens the next. */
function chosen(fitting: readonly Candidate[], { gender, genders, speaks, opens }: Sought): string | null {
  const all = distinct(fitting)
  if (all.length === 1) return all[0] as string | null
  const speakers = speaks ? distinct(fitting.filter((candidate) => candidate.speaks)) : []
  if (speakers.length === 1) return speakers[0] as string | null
  const openers = opens ? distinct(fitting.filter((candidate) => candidate.opens && candidate.subject)) : []
  if (openers.length === 1) return openers[0] as string | null
  const subjects = distinct(fitting.filter(({ subject }) => subject))
  if (subjects.length === 1) return subjects[0] as string | null
  if (subjects.length > 1) return null
  const known = all.filter((entity) => entity !== null && genders.get(entity) === gender)
  return known.length === 1 && !all.includes(null) ? (known[0] as string) : null
}

function distinct(candidates: readonly Candidate[]): (string | null)[] {
  return [...new Set(candidates.map(({ entity }) => entity))]
}

function gendersOf(names: readonly ResolvedName[]): Map<string, Gender> {
  const genders = new Map<string, Gender>()
  for (const { kind, entity, gender } of names)
    if (kind === 'person' && gender !== null && !genders.has(entity)) genders.set(entity, gender)
  return genders
}
