import type { Quotation, Span } from '../../document/index.js'
import { SPEECH_VERBS } from '../../lexicons/en/cues.js'
import { GENDERED_NOUNS, OWNERS, PERSON_NOUNS, PRONOUN_GENDERS, RELATION_NOUNS, UNNAMED_DETERMINERS } from '../../lexicons/en/pronouns.js'
import type { Gender } from '../../lexicons/en/names.js'
import { ROLE_HEADS } from '../../lexicons/en/roles.js'
import { UNNAMED_PERSON_NOUNS } from '../../lexicons/en/sources.js'
import type { Reference } from './descriptions.js'
import { OPENING_PHRASE, PRONOUN_REACH, UNNAMED_REACH } from './settings.js'
import type { ResolvedName, Word } from './types.js'

/** Somebody a pronoun may mean: a named person, or an unnamed one ("a spokesman"), whose entity is null. */
interface Candidate {
  readonly first: number
  readonly sentence: number
  readonly entity: string | null
  /** What the noun tells of an unnamed person; null for named ones, whose gender is the entity's. */
  readonly gender: Gender | null
  readonly subject: boolean
}

/** What pronouns are resolved with. */
export interface PronounContext {
  readonly words: readonly Word[]
  readonly names: readonly ResolvedName[]
  readonly descriptions: readonly Reference[]
  readonly quotations: readonly Quotation[]
}

const OBJECT_PRONOUNS: ReadonlySet<string> = new Set(['him'])
const REFLEXIVES: ReadonlySet<string> = new Set(['himself', 'herself'])

/**
 * Resolves he and she, outside quotations, to the one person of fitting gender in the same sentence or the nearest earlier
 * one that names any; of several, to the only one that is a subject. An unnamed person ("a witness") in between, or two
 * that fit, leave the pronoun unresolved: a wrong speaker costs more than a missing one.
 */
export function pronounsIn(context: PronounContext): Reference[] {
  const { words } = context
  const inside = insideOf(context.quotations)
  const genders = gendersOf(context.names)
  const pending = candidatesOf(context, inside)
  const seen: Candidate[] = []
  const found: Reference[] = []
  let next = 0
  for (let at = 0; at < words.length; at++) {
    while (next < pending.length && (pending[next] as Candidate).first <= at) seen.push(pending[next++] as Candidate)
    const word = words[at] as Word
    const gender = PRONOUN_GENDERS.get(word.norm)
    if (gender === undefined || inside(word.start)) continue
    const entity = REFLEXIVES.has(word.norm)
      ? nearest(seen, word, gender, genders)
      : (announced(pending.slice(next, next + 1), words, at) ?? antecedent(seen, word, gender, genders))
    if (entity === null || (genders.get(entity) ?? gender) !== gender) continue
    if (genders.get(entity) === undefined) genders.set(entity, gender)
    found.push({ first: at, last: at + 1, kind: 'person', entity })
    seen.push({ first: at, sentence: word.sentence, entity, gender: null, subject: isSubject(words, at, at + 1) })
  }
  return found
}

/** A reflexive means whoever was named last in its sentence. */
function nearest(seen: readonly Candidate[], word: Word, gender: Gender, genders: ReadonlyMap<string, Gender>): string | null {
  for (let i = seen.length - 1; i >= 0 && (seen[i] as Candidate).sentence === word.sentence; i--) {
    const candidate = seen[i] as Candidate
    if (fits(candidate, gender, genders)) return candidate.entity
  }
  return null
}

/** "During his daily briefing Sean Spicer said": a pronoun in a sentence's opening phrase means the name that follows. */
function announced([following]: readonly Candidate[], words: readonly Word[], at: number): string | null {
  const { sentence } = words[at] as Word
  if (following === undefined || following.sentence !== sentence) return null
  let start = at
  while (start > 0 && (words[start - 1] as Word).sentence === sentence && at - start <= OPENING_PHRASE) start--
  if (at - start > OPENING_PHRASE) return null
  const { pos } = words[start] as Word
  return pos === 'ADP' || pos === 'SCONJ' ? following.entity : null
}

/** Looks back sentence by sentence; the first that has anybody who fits decides. */
function antecedent(seen: readonly Candidate[], word: Word, gender: Gender, genders: ReadonlyMap<string, Gender>): string | null {
  let end = seen.length
  for (let sentence = word.sentence; sentence >= word.sentence - PRONOUN_REACH && end > 0; sentence--) {
    let start = end
    while (start > 0 && (seen[start - 1] as Candidate).sentence === sentence) start--
    const fitting = seen.slice(start, end).filter((candidate) => fits(candidate, gender, genders))
    if (fitting.length > 0) return sentence === word.sentence && OBJECT_PRONOUNS.has(word.norm) ? null : chosen(fitting, gender, genders)
    end = start
  }
  return null
}

function fits(candidate: Candidate, gender: Gender, genders: ReadonlyMap<string, Gender>): boolean {
  const known = candidate.entity === null ? candidate.gender : genders.get(candidate.entity)
  return (known ?? gender) === gender
}

function chosen(fitting: readonly Candidate[], gender: Gender, genders: ReadonlyMap<string, Gender>): string | null {
  const all = distinct(fitting)
  if (all.length === 1) return all[0] as string | null
  const subjects = distinct(fitting.filter(({ subject }) => subject))
  if (subjects.length === 1) return subjects[0] as string | null
  if (subjects.length > 1) return null
  const known = all.filter((entity) => entity !== null && genders.get(entity) === gender)
  return known.length === 1 && !all.includes(null) ? (known[0] as string) : null
}

function distinct(candidates: readonly Candidate[]): (string | null)[] {
  return [...new Set(candidates.map(({ entity }) => entity))]
}

/** Named, described and unnamed persons outside quotations, in text order. */
function candidatesOf(context: PronounContext, inside: (offset: number) => boolean): Candidate[] {
  const { words } = context
  const candidates: Candidate[] = []
  const named = new Set<number>()
  for (const { first, last, kind, entity } of [...context.names, ...context.descriptions]) {
    for (let i = first; i <= last; i++) named.add(i)
    if (kind !== 'person') continue
    const word = words[first] as Word
    if (!inside(word.start))
      candidates.push({ first, sentence: word.sentence, entity, gender: null, subject: isSubject(words, first, last) })
  }
  words.forEach((word, at) => {
    if (!isPersonNoun(word.norm)) return
    if (inside(word.start) || named.has(at) || named.has(at + 1) || (words[at + 1]?.norm === ',' && named.has(at + 2)) || !isUnnamed(words, at)) return
    candidates.push({
      first: at,
      sentence: word.sentence,
      entity: null,
      gender: GENDERED_NOUNS.get(word.norm) ?? null,
      subject: isSubject(words, at, at + 1),
    })
  })
  return candidates.sort((a, b) => a.first - b.first)
}

function isPersonNoun(norm: string): boolean {
  return UNNAMED_PERSON_NOUNS.has(norm) || ROLE_HEADS.has(norm) || GENDERED_NOUNS.has(norm) || PERSON_NOUNS.has(norm)
}

/** "a White House spokesman", "the official": a person without a name, unless the noun describes one (", a spokesman"). */
function isUnnamed(words: readonly Word[], at: number): boolean {
  const { sentence, norm } = words[at] as Word
  for (let i = at - 1; i >= at - UNNAMED_REACH && i >= 0 && (words[i] as Word).sentence === sentence; i--) {
    const word = words[i] as Word
    if (word.possessive || OWNERS.has(word.norm)) return GENDERED_NOUNS.has(norm) || RELATION_NOUNS.has(norm)
    if (UNNAMED_DETERMINERS.has(word.norm)) return words[i - 1]?.norm !== ',' && words[i - 1]?.norm !== 'as' && words[i - 1]?.lemma !== 'be'
    if (word.pos === 'PUNCT' || word.pos === 'VERB' || word.pos === 'ADP') return false
  }
  return false
}

/** A verb behind and no preposition in front, or a verb of saying in front ("said Spicer"). */
function isSubject(words: readonly Word[], first: number, last: number): boolean {
  const before = words[first - 1]
  const after = words[last]
  const { sentence } = words[first] as Word
  const preceded = before?.sentence === sentence
  if (preceded && before.pos === 'VERB' && SPEECH_VERBS.has(before.lemma) && before.lemma !== 'tell' && before.lemma !== 'ask') return true
  if (preceded && (before.pos === 'ADP' || before.pos === 'VERB')) return false
  return after?.sentence === sentence && (after.pos === 'VERB' || after.pos === 'AUX' || after.pos === 'ADV' || after.norm === ',')
}

function gendersOf(names: readonly ResolvedName[]): Map<string, Gender> {
  const genders = new Map<string, Gender>()
  for (const { kind, entity, gender } of names)
    if (kind === 'person' && gender !== null && !genders.has(entity)) genders.set(entity, gender)
  return genders
}

/** A test for offsets inside any of the spans, for offsets asked in rising or falling order alike. */
function insideOf(spans: readonly Span[]): (offset: number) => boolean {
  const merged: Span[] = []
  for (const span of [...spans].sort((a, b) => a.start - b.start)) {
    const last = merged.at(-1)
    if (last !== undefined && span.start <= last.end) last.end = Math.max(last.end, span.end)
    else merged.push({ start: span.start, end: span.end })
  }
  return (offset) => {
    let [low, high] = [0, merged.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((merged[middle] as Span).end <= offset) low = middle + 1
      else high = middle
    }
    return low < merged.length && (merged[low] as Span).start <= offset
  }
}
