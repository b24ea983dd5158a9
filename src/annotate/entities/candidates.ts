import { firstEndingAfter, mergeSpans, type Quotation, type Span } from '../../document/index.js'
import { SPEECH_VERBS } from '../../lexicons/en/cues.js'
import type { Gender } from '../../lexicons/en/names.js'
import { GENDERED_NOUNS, OWNERS, PERSON_NOUNS, RELATION_NOUNS, UNNAMED_DETERMINERS } from '../../lexicons/en/pronouns.js'
import { ROLE_HEADS } from '../../lexicons/en/roles.js'
import { UNNAMED_PERSON_NOUNS } from '../../lexicons/en/sources.js'
import type { Reference } from './reference.js'
import { UNNAMED_REACH } from './settings.js'
import type { ResolvedName, Run, Word } from './types.js'

const ALL_PERSON_NOUNS: ReadonlySet<string> = new Set([...UNNAMED_PERSON_NOUNS, ...ROLE_HEADS, ...GENDERED_NOUNS.keys(), ...PERSON_NOUNS])

/** Somebody a pronoun may mean: a named person, or an unnamed one ("a spokesman"), whose entity is null. */
export interface Candidate {
  readonly first: number
  /** Its sentence's rank among those that are not quoted throughout: what a speaker says does not push him out of reach. */
  readonly rank: number
  readonly entity: string | null
  /** What the noun tells of an unnamed person; null for named ones, whose gender is the entity's. */
  readonly gender: Gender | null
  readonly subject: boolean
  /** A verb of saying stands beside it. */
  readonly speaks: boolean
  /** It opens its sentence. */
  readonly opens: boolean
}

/** What pronouns are resolved with. */
export interface PronounContext {
  readonly words: readonly Word[]
  readonly names: readonly ResolvedName[]
  readonly descriptions: readonly Reference[]
  readonly quotations: readonly Quotation[]
}

/** The words of an article with what is not looked at: quotations, or all outside them. */
export interface Passage {
  readonly words: readonly Word[]
  readonly isLeftOut: (offset: number) => boolean
  /** Per sentence. */
  readonly ranks: readonly number[]
}

/** Named, described and unnamed persons of a passage, in text order. */
export function candidatesOf(context: PronounContext, { words, isLeftOut, ranks }: Passage): Candidate[] {
  const candidates: Candidate[] = []
  const named = new Set<number>()
  for (const { first, last, kind, entity } of [...context.names, ...context.descriptions]) {
    for (let i = first; i <= last; i++) named.add(i)
    if (kind !== 'person') continue
    const word = words[first] as Word
    if (!isLeftOut(word.start))
      candidates.push({ first, rank: ranks[word.sentence] as number, entity, gender: null, ...partOf(words, { first, last }) })
  }
  words.forEach((word, at) => {
    if (!ALL_PERSON_NOUNS.has(word.norm)) return
    if (
      isLeftOut(word.start) ||
      named.has(at) ||
      named.has(at + 1) ||
      (words[at + 1]?.norm === ',' && named.has(at + 2)) ||
      !isUnnamed(words, at)
    )
      return
    candidates.push({
      first: at,
      rank: ranks[word.sentence] as number,
      entity: null,
      gender: GENDERED_NOUNS.get(word.norm) ?? null,
      ...partOf(words, { first: at, last: at + 1 }),
    })
  })
  return candidates.sort((a, b) => a.first - b.first)
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

/** What somebody does in the sentence. */
export function partOf(words: readonly Word[], run: Run): Pick<Candidate, 'subject' | 'speaks' | 'opens'> {
  const before = words[run.first - 1]
  return {
    subject: isSubject(words, run.first, run.last),
    speaks: isSaying(words, run),
    opens: before === undefined || before.sentence !== (words[run.first] as Word).sentence,
  }
}

/** "Ridley said", "said Ridley". */
export function isSaying(words: readonly Word[], { first, last }: Run): boolean {
  const { sentence } = words[first] as Word
  return [words[first - 1], words[last]].some((word) => word?.sentence === sentence && word.pos === 'VERB' && SPEECH_VERBS.has(word.lemma))
}

/** A verb behind and no preposition in front, or a verb of saying in front ("said Ridley"). */
function isSubject(words: readonly Word[], first: number, last: number): boolean {
  const before = words[first - 1]
  const after = words[last]
  const { sentence } = words[first] as Word
  const preceded = before?.sentence === sentence
  if (preceded && before.pos === 'VERB' && SPEECH_VERBS.has(before.lemma) && before.lemma !== 'tell' && before.lemma !== 'ask') return true
  if (preceded && (before.pos === 'ADP' || before.pos === 'VERB')) return false
  return after?.sentence === sentence && (after.pos === 'VERB' || after.pos === 'AUX' || after.pos === 'ADV' || after.norm === ',')
}

/** Numbers the sentences, leaving the number as it is where every word of one is inside quotation marks. */
export function ranksOf(words: readonly Word[], inside: (offset: number) => boolean): number[] {
  const ranks: number[] = []
  let rank = 0
  for (let at = 0; at < words.length;) {
    const { sentence } = words[at] as Word
    let spoken = true
    for (; at < words.length && (words[at] as Word).sentence === sentence; at++) {
      const word = words[at] as Word
      if (word.pos !== 'PUNCT' && !inside(word.start)) spoken = false
    }
    ranks[sentence] = spoken ? rank : ++rank
  }
  return ranks
}

/** A test for offsets inside any of the spans, for offsets asked in rising or falling order alike. */
export function insideOf(spans: readonly Span[]): (offset: number) => boolean {
  const merged = mergeSpans(spans)
  return (offset) => {
    const next = merged[firstEndingAfter(merged, offset)]
    return next !== undefined && next.start <= offset
  }
}
