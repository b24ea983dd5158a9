import { firstStartingFrom, type Mention, type Span, type Token } from '../../document/index.js'
import { POSSESSIVE_PRONOUNS } from '../../lexicons/en/grammar.js'
import { NAME_TITLES, SPOKESPERSON_NOUNS } from '../../lexicons/en/sources.js'
import { fullNamesOf } from './full-names.js'
import { headOf, singular } from './heads.js'
import { holderOfRole, holdersIn, type Holder } from './holders.js'
import { kindOf, type SourceKind } from './kinds.js'
import { mentionBefore, mentionsIn } from './mentions.js'
import { newsroomIn } from './newsrooms.js'
import { isDeterminer, phraseEndingAt } from './phrases.js'
import { spanOf, wordsOf } from './readings.js'
import { MAX_ORGANISATION_REACH, ORGANISATION_MEMORY } from './settings.js'
import type { Reading, TokenRange } from './types.js'

const LEADING_ARTICLE = /^the /i
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose'])

/** What gave a source its name, or left it without one. */
export type SpeakerRule =
  | 'nobody'
  | 'listener'
  | 'author'
  | 'named'
  | 'written'
  | 'newsroom'
  | 'surname'
  | 'pronoun'
  | 'last-speaker'
  | 'open'
  | 'role'
  | 'roles'
  | 'latest-role'
  | 'introduced'
  | 'spokesperson'
  | 'spoke-before'
  | 'named-last'
  | 'owner'
  | 'ending'
  | 'no-name'

/** The name of a source, what gave it, and where the article says so. */
interface Named {
  readonly name: string | null
  readonly rule: SpeakerRule
  readonly evidence: readonly Span[]
}

/** A source with its type and the name it resolves to. */
export interface Speaker extends Named {
  readonly type: SourceKind['type']
  readonly sources: SourceKind['sources']
  /** What told the type; null where it comes with the name. */
  readonly told: SourceKind['told'] | null
  /** The words for this source, behind a preposition and in place of "who". */
  readonly words: TokenRange | null
}

/** Of a source of which nothing is known. */
const NAMELESS: Named = { name: null, rule: 'no-name', evidence: [] }

/** A speaker before it is said which words stand for it. */
type Unplaced = Omit<Speaker, 'words'>

/** Who spoke last, for pronouns that the entities annotator left open, and who holds which role. */
export interface SpeakerMemory {
  person: Speaker | null
  organisation: Speaker | null
  /** Whom "they" may mean: the last organisation or group. */
  plural: Speaker | null
  /** The organisation for which "the spokeswoman" spoke last. */
  spokenFor: string | null
  /** Full names by last word: "Quill" → "Ada Quill". */
  readonly fullNames: Map<string, string>
  readonly holders: ReadonlyMap<string, readonly Holder[]>
  /** The full name of a person who is named in full elsewhere. */
  inFull(entity: string): string
}

/** The memory of an article in which nobody has spoken yet. */
export function newMemory(reading: Reading): SpeakerMemory {
  return {
    person: null,
    organisation: null,
    plural: null,
    spokenFor: null,
    fullNames: new Map(),
    holders: holdersIn(reading),
    inFull: fullNamesOf(reading),
  }
}

/** Works out who a source is, and remembers it for the pronouns to come. */
export function resolveSpeaker(reading: Reading, range: TokenRange, memory: SpeakerMemory): Speaker {
  const phrase = withoutPreposition(reading, range)
  const meant = antecedentOf(reading, phrase) ?? phrase
  const kind = kindOf(reading, meant, mentionsIn(reading, spanOf(reading, meant)))
  if (kind.pronoun && !kind.named) return { ...pronounSpeaker(reading, meant, kind, memory), words: meant }
  const speaker = { ...(roleSpeaker(reading, meant, kind, memory) ?? describedSpeaker(reading, meant, kind, memory)), words: meant }
  remember(memory, speaker)
  if (speaker.type === 'organisation' && isSpokesperson(reading, meant)) memory.spokenFor = speaker.name
  return speaker
}

/** A source by what its own words say. */
function describedSpeaker(reading: Reading, range: TokenRange, kind: SourceKind, memory: SpeakerMemory): Unplaced {
  return { ...nameOf(reading, range, kind, memory), type: kind.type, sources: kind.sources, told: kind.told }
}

/** "|by| several people": whoever marked the source may have marked what ties it to the cue. */
function withoutPreposition({ tokens }: Reading, { first, last }: TokenRange): TokenRange {
  return last - first > 1 && tokens[first]?.pos === 'ADP' ? { first: first + 1, last } : { first, last }
}

function remember(memory: SpeakerMemory, speaker: Speaker): void {
  if (speaker.type === 'organisation' || speaker.type === 'publication') memory.plural = speaker
  if (speaker.type === 'organisation') memory.organisation = speaker
  else if (speaker.sources === 1) memory.person = speaker
  else if (speaker.sources !== null) memory.plural = speaker
}

/** "the lawyer |who| believes": a relative pronoun means the name or phrase before it. */
function antecedentOf(reading: Reading, range: TokenRange): TokenRange | null {
  const { tokens } = reading
  const token = tokens[range.first] as Token
  if (range.last - range.first > 1 || !RELATIVES.has(token.norm)) return null
  const before = tokens[range.first - 1]?.norm === ',' ? range.first - 2 : range.first - 1
  const floor = reading.sentences[token.sentence]?.first ?? range.first
  return nameEndingAt(reading, before, floor) ?? phraseEndingAt(reading, before, floor)
}

/** "Ann Reed |Jr.|": a name with a full stop at its end. */
function nameEndingAt({ tokens, mentions }: Reading, end: number, floor: number): TokenRange | null {
  const token = tokens[end]
  const mention = token && mentions[firstStartingFrom(mentions, token.end) - 1]
  if (!mention || mention.kind !== 'person' || mention.end < token.end - 1) return null
  let first = end
  while (first > floor && (tokens[first] as Token).start > mention.start) first--
  return { first, last: end + 1 }
}

/** "the council leader", "the spokeswoman": the person to whom the article gives that role by name. */
function roleSpeaker(reading: Reading, range: TokenRange, kind: SourceKind, memory: SpeakerMemory): Unplaced | null {
  const isDescription = kind.type === 'unnamed-person' ? kind.sources === 1 : kind.type === 'organisation' && isSpokesperson(reading, range)
  if (kind.named?.kind === 'person' || !isDescription) return null
  const { holder, fitting } = holderOfRole(reading, range, memory.holders, memory.person?.name ?? null)
  const evidence = fitting.map(({ words }) => words)
  if (holder === null) {
    const described = fitting.length === 0 ? null : describedSpeaker(reading, range, kind, memory)
    return described?.name === null ? { ...described, rule: 'roles', evidence } : described
  }
  const rule = fitting.every(({ entity }) => entity === holder.entity) ? 'role' : 'latest-role'
  return { name: holder.entity, rule, evidence, type: 'named-person', sources: 1, told: null }
}

function isSpokesperson(reading: Reading, range: TokenRange): boolean {
  return SPOKESPERSON_NOUNS.has((reading.tokens[headOf(reading, range)] as Token).norm)
}

function pronounSpeaker(reading: Reading, range: TokenRange, kind: SourceKind, memory: SpeakerMemory): Unplaced {
  const { norm } = reading.tokens[range.first] as Token
  const open = { name: null, rule: 'open', evidence: [], told: null } as const
  if (kind.type === 'author') return { ...open, rule: 'author', type: 'author', sources: null }
  if (norm === 'it' || norm === 'its') return lastSpeaker(reading, memory.organisation) ?? { ...open, type: 'organisation', sources: null }
  if (norm === 'they' || norm === 'them' || norm === 'their')
    return lastSpeaker(reading, memory.plural) ?? { ...open, type: 'unnamed-person', sources: 'several' }
  if (RELATIVES.has(norm)) return { ...open, type: 'unnamed-person', sources: 1 }
  return lastSpeaker(reading, memory.person) ?? { ...open, type: 'named-person', sources: 1 }
}

function lastSpeaker(reading: Reading, speaker: Speaker | null): Unplaced | null {
  return speaker && { ...speaker, told: null, rule: 'last-speaker', evidence: speaker.words ? [spanOf(reading, speaker.words)] : [] }
}

function nameOf(reading: Reading, range: TokenRange, kind: SourceKind, memory: SpeakerMemory): Named {
  switch (kind.type) {
    case 'named-person':
      return personName(reading, range, kind, memory)
    case 'organisation':
      return kind.named ? mentioned(kind, kind.named, kind.named.entity) : organisationName(reading, range, memory)
    case 'publication':
      return publicationName(reading, range, kind)
    default:
      return NAMELESS
  }
}

/** The name that goes with a mention inside a source: as it stands there, or what a pronoun stands for. */
function mentioned({ pronoun, told }: SourceKind, { start, end }: Mention, name: string): Named {
  const rule = pronoun ? 'pronoun' : told.value === 'spokesperson' ? 'spokesperson' : 'named'
  return { name, rule, evidence: [{ start, end }] }
}

function personName(reading: Reading, range: TokenRange, kind: SourceKind, memory: SpeakerMemory): Named {
  if (kind.named) return mentioned(kind, kind.named, memory.inFull(kind.named.entity))
  const written = properName(reading, range)
  const name = fullName(written, memory)
  return name === null ? NAMELESS : { name, rule: name === written ? 'written' : 'surname', evidence: [] }
}

function publicationName(reading: Reading, range: TokenRange, kind: SourceKind): Named {
  if (kind.named) return mentioned(kind, kind.named, kind.named.entity.replace(LEADING_ARTICLE, ''))
  const newsroom = newsroomIn(reading, range)
  return newsroom ? { name: newsroom.name, rule: 'newsroom', evidence: [] } : NAMELESS
}

/** The capitalised words at the head of a phrase, without titles: "press secretary |Ada Quill|". */
function properName(reading: Reading, range: TokenRange): string | null {
  const { tokens } = reading
  const run = lastNameRun(reading, { first: range.first, last: headOf(reading, range) + 1 }) ?? lastNameRun(reading, range)
  if (!run) return null
  let { first } = run
  while (first < run.last - 1 && NAME_TITLES.has((tokens[first] as Token).norm.replace(/\.$/, ''))) first++
  return wordsOf(reading, { first, last: run.last })
}

function lastNameRun(reading: Reading, range: TokenRange): TokenRange | null {
  let last = range.last
  while (last > range.first && reading.tokens[last - 1]?.pos !== 'PROPN') last--
  let first = last
  while (first > range.first && reading.tokens[first - 1]?.pos === 'PROPN') first--
  return last > first ? { first, last } : null
}

function fullName(name: string | null, memory: SpeakerMemory): string | null {
  if (name === null) return null
  const words = name.split(/\s+/)
  const key = (words[words.length - 1] as string).toLowerCase()
  if (words.length === 1) return memory.fullNames.get(key) ?? name
  memory.fullNames.set(key, name)
  return name
}

/** The organisation a phrase describes or points back to; for "a spokeswoman" alone the one named last before it. */
function organisationName(reading: Reading, range: TokenRange, memory: SpeakerMemory): Named {
  const first = isDeterminer(reading.tokens[range.first]) ? range.first + 1 : range.first
  if (isSpokesperson(reading, range)) return spokenFor(reading, range, first, memory)
  if (first >= range.last || isAnyBody(reading, range)) return NAMELESS
  const words = wordsOf(reading, { first, last: appositionStart(reading, Math.max(first, headOf(reading, range)), range.last) })
  const written: Named = { name: withoutPossessive(words), rule: 'written', evidence: [] }
  return ownedBy(reading, range, words) ?? namedBefore(reading, range, first) ?? written
}

/** "many unions", "outside groups": bodies without a name or an article. */
function isAnyBody(reading: Reading, range: TokenRange): boolean {
  const words = wordsOf(reading, range)
  const { norm } = reading.tokens[headOf(reading, range)] as Token
  return words === words.toLowerCase() && norm.endsWith('s') && singular({ norm }) !== norm && !isDeterminer(reading.tokens[range.first])
}

/** "his campaign" → "Vane campaign", "her office" → "Reed's office": what belongs to a person is told by the person's name. */
function ownedBy(reading: Reading, range: TokenRange, words: string): Named | null {
  const opener = reading.tokens[range.first] as Token
  if (opener.pos !== 'PRON' && !POSSESSIVE_PRONOUNS.has(opener.norm)) return null
  const [owner] = mentionsIn(reading, opener)
  if (owner?.kind !== 'person' || owner.end > opener.end) return null
  const surname = owner.entity.slice(owner.entity.lastIndexOf(' ') + 1)
  const name = words === 'campaign' ? `${surname} campaign` : `${surname}'s ${words}`
  return { name, rule: 'owner', evidence: [{ start: owner.start, end: owner.end }] }
}

/** "the court" → "Penmore District Court": the one organisation named before whose name ends in the noun. */
function namedBefore({ tokens, mentions }: Reading, range: TokenRange, first: number): Named | null {
  if (range.last - first !== 1 || tokens[range.first]?.norm !== 'the') return null
  const { norm, start } = tokens[first] as Token
  const entities = new Map<string, Span>()
  const before = firstStartingFrom(mentions, start)
  for (const mention of mentions.slice(Math.max(0, before - ORGANISATION_MEMORY), before))
    if (mention.kind === 'organisation' && mention.entity.toLowerCase().endsWith(` ${norm}`))
      entities.set(mention.entity, { start: mention.start, end: mention.end })
  const [only] = entities
  return entities.size === 1 && only ? { name: only[0], rule: 'ending', evidence: [only[1]] } : null
}

/** For whom a spokeswoman speaks: "for |Penmore Ferries|", "the |mayor's| spokeswoman"; alone, for whom she spoke before. */
function spokenFor(reading: Reading, range: TokenRange, first: number, memory: SpeakerMemory): Named {
  const { tokens } = reading
  const head = headOf(reading, range)
  const link = tokens[head + 1]?.norm
  if (head + 2 < range.last && (link === 'for' || link === 'of' || link === 'from' || link === 'at' || link === 'with')) {
    const from = isDeterminer(tokens[head + 2]) ? head + 3 : head + 2
    const whom = { first: head + 2, last: range.last }
    const name = entityOf(reading, whom, memory) ?? wordsOf(reading, { first: Math.min(from, range.last - 1), last: range.last })
    return { name, rule: 'spokesperson', evidence: [spanOf(reading, whom)] }
  }
  if (head > first) {
    const owner = { first: range.first, last: head }
    const name = entityOf(reading, owner, memory) ?? withoutPossessive(wordsOf(reading, { first, last: head }))
    return { name, rule: 'spokesperson', evidence: [spanOf(reading, owner)] }
  }
  if (memory.spokenFor !== null && tokens[range.first]?.norm === 'the')
    return { name: memory.spokenFor, rule: 'spoke-before', evidence: [] }
  const before = mentionBefore(reading, (tokens[range.first] as Token).start, 'organisation', MAX_ORGANISATION_REACH)
  if (before) return { name: before.entity, rule: 'named-last', evidence: [{ start: before.start, end: before.end }] }
  const last = memory.organisation
  return last ? { name: last.name, rule: 'last-speaker', evidence: last.words ? [spanOf(reading, last.words)] : [] } : NAMELESS
}

/** Whom a phrase names or describes: "Ms Reed", "the company", "presidential candidate Ann Reed", "the former mayor's"; null where words alone stand there. */
function entityOf(reading: Reading, range: TokenRange, memory: SpeakerMemory): string | null {
  const { tokens } = reading
  const isPossessive = tokens[range.last - 1]?.norm === "'s" || tokens[range.last - 1]?.norm === "'"
  const whom = isPossessive ? { first: range.first, last: range.last - 1 } : range
  const core = { start: (tokens[whom.first] as Token).start, end: (tokens[headOf(reading, whom)] as Token).end }
  const covering = mentionsIn(reading, core).find(({ end, kind }) => core.end <= end && kind !== 'place')
  return covering?.entity ?? holderOfRole(reading, whom, memory.holders, null).holder?.entity ?? null
}

/** The comma of "Penmore Ferries|, the company that runs it|": what follows a name is no part of it. */
function appositionStart({ tokens }: Reading, head: number, last: number): number {
  let at = head + 1
  while (at < last && !endsName(tokens[at] as Token)) at++
  return at
}

function endsName({ norm, pos }: Token): boolean {
  return norm === ',' || norm === 'who' || norm === 'which' || norm === 'that' || pos === 'VERB' || pos === 'AUX'
}

function withoutPossessive(name: string): string {
  return name.replace(/['’]s?$/, '')
}
