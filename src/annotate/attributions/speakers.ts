import type { Mention, Token } from '../../document/index.js'
import { NAME_TITLES, SPOKESPERSON_NOUNS } from '../../lexicons/en/sources.js'
import { headOf } from './heads.js'
import { holderOfRole, holdersIn, type Holder } from './holders.js'
import { kindOf, type SourceKind } from './kinds.js'
import { mentionBefore, mentionsIn } from './mentions.js'
import { newsroomIn } from './newsrooms.js'
import { isDeterminer, phraseEndingAt } from './phrases.js'
import { spanOf, wordsOf } from './readings.js'
import { MAX_ORGANISATION_REACH } from './settings.js'
import type { Reading, TokenRange } from './types.js'

const LEADING_ARTICLE = /^the /i
const RELATIVES: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whose'])

/** A source with its type and the name it resolves to. */
export interface Speaker {
  readonly name: string | null
  readonly type: SourceKind['type']
  readonly sources: SourceKind['sources']
}

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
}

/** The memory of an article in which nobody has spoken yet. */
export function newMemory(reading: Reading): SpeakerMemory {
  return { person: null, organisation: null, plural: null, spokenFor: null, fullNames: new Map(), holders: holdersIn(reading) }
}

/** Works out who a source is, and remembers it for the pronouns to come. */
export function resolveSpeaker(reading: Reading, range: TokenRange, memory: SpeakerMemory): Speaker {
  const meant = antecedentOf(reading, range) ?? range
  const kind = kindOf(reading, meant, mentionsIn(reading, spanOf(reading, meant)))
  if (kind.pronoun && !kind.named) return pronounSpeaker(reading, meant, kind, memory)
  const speaker = roleSpeaker(reading, meant, kind, memory) ?? {
    name: nameOf(reading, meant, kind, memory),
    type: kind.type,
    sources: kind.sources,
  }
  remember(memory, speaker)
  return speaker
}

function remember(memory: SpeakerMemory, speaker: Speaker): void {
  if (speaker.type === 'organisation' || speaker.type === 'publication') memory.plural = speaker
  if (speaker.type === 'organisation') memory.organisation = speaker
  else if (speaker.sources === 1) memory.person = speaker
  else if (speaker.sources !== null) memory.plural = speaker
}

/** "the lawyer |who| believes": a relative pronoun means the phrase before it. */
function antecedentOf(reading: Reading, range: TokenRange): TokenRange | null {
  const { tokens } = reading
  const token = tokens[range.first] as Token
  if (range.last - range.first > 1 || !RELATIVES.has(token.norm)) return null
  const before = tokens[range.first - 1]?.norm === ',' ? range.first - 2 : range.first - 1
  return phraseEndingAt(reading, before, reading.sentences[token.sentence]?.first ?? range.first)
}

/** "the council leader", "the spokeswoman": the person to whom the article gives that role by name. */
function roleSpeaker(reading: Reading, range: TokenRange, kind: SourceKind, memory: SpeakerMemory): Speaker | null {
  const isDescription = kind.type === 'unnamed-person' ? kind.sources === 1 : kind.type === 'organisation' && isSpokesperson(reading, range)
  if (kind.named?.kind === 'person' || !isDescription) return null
  const name = holderOfRole(reading, range, memory.holders)
  return name === null ? null : { name, type: 'named-person', sources: 1 }
}

function isSpokesperson(reading: Reading, range: TokenRange): boolean {
  return SPOKESPERSON_NOUNS.has((reading.tokens[headOf(reading, range)] as Token).norm)
}

function pronounSpeaker(reading: Reading, range: TokenRange, kind: SourceKind, memory: SpeakerMemory): Speaker {
  const { norm } = reading.tokens[range.first] as Token
  if (kind.type === 'author') return { name: null, type: 'author', sources: null }
  if (norm === 'it' || norm === 'its') return memory.organisation ?? { name: null, type: 'organisation', sources: null }
  if (norm === 'they' || norm === 'them' || norm === 'their')
    return memory.plural ?? { name: null, type: 'unnamed-person', sources: 'several' }
  if (RELATIVES.has(norm)) return { name: null, type: 'unnamed-person', sources: 1 }
  return memory.person ?? { name: null, type: 'named-person', sources: 1 }
}

function nameOf(reading: Reading, range: TokenRange, kind: SourceKind, memory: SpeakerMemory): string | null {
  switch (kind.type) {
    case 'named-person':
      return kind.named?.entity ?? fullName(properName(reading, range), memory)
    case 'organisation':
      return organisationName(reading, range, kind.named, memory)
    case 'publication':
      return kind.named?.entity.replace(LEADING_ARTICLE, '') ?? newsroomIn(reading, range)?.name ?? null
    default:
      return null
  }
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

/** The organisation a phrase names; for "a spokeswoman" alone the one named last before it. */
function organisationName(reading: Reading, range: TokenRange, named: Mention | null, memory: SpeakerMemory): string | null {
  if (named) return named.entity
  const first = isDeterminer(reading.tokens[range.first]) ? range.first + 1 : range.first
  if (!isSpokesperson(reading, range))
    return first < range.last ? wordsOf(reading, { first, last: appositionStart(reading, first, range.last) }) : null
  const name = spokenFor(reading, range, first, memory)
  memory.spokenFor = name
  return name
}

/** For whom a spokeswoman speaks: "for |Penmore Ferries|", "the |mayor's| spokeswoman"; alone, for whom she spoke before. */
function spokenFor(reading: Reading, range: TokenRange, first: number, memory: SpeakerMemory): string | null {
  const { tokens } = reading
  const head = headOf(reading, range)
  const link = tokens[head + 1]?.norm
  if (head + 2 < range.last && (link === 'for' || link === 'of' || link === 'from' || link === 'at' || link === 'with')) {
    const from = isDeterminer(tokens[head + 2]) ? head + 3 : head + 2
    return (
      entityOf(reading, { first: head + 2, last: range.last }, memory) ??
      wordsOf(reading, { first: Math.min(from, range.last - 1), last: range.last })
    )
  }
  if (head > first) {
    const owner = { first: range.first, last: head }
    return entityOf(reading, owner, memory) ?? withoutPossessive(wordsOf(reading, { first, last: head }))
  }
  const start = (tokens[range.first] as Token).start
  const isSame = memory.spokenFor !== null && tokens[range.first]?.norm === 'the'
  if (isSame) return memory.spokenFor
  return mentionBefore(reading, start, 'organisation', MAX_ORGANISATION_REACH)?.entity ?? memory.organisation?.name ?? null
}

/** Whom a phrase names or describes as a whole: "Ms Reed", "the company", "the former mayor's"; null where words alone stand there. */
function entityOf(reading: Reading, range: TokenRange, memory: SpeakerMemory): string | null {
  const { tokens } = reading
  const starts = [tokens[range.first]?.start, tokens[range.first + 1]?.start]
  const { end } = tokens[range.last - 1] as Token
  const named = mentionsIn(reading, { start: starts[0] as number, end }).find(
    ({ start, kind }) => starts.includes(start) && kind !== 'place',
  )
  if (named) return named.entity
  const possessed = tokens[range.last - 1]?.norm === "'s" ? { first: range.first, last: range.last - 1 } : range
  return holderOfRole(reading, possessed, memory.holders)
}

/** The comma of "Penmore Ferries|, the company that runs it|": what follows a name is no part of it. */
function appositionStart({ tokens }: Reading, first: number, last: number): number {
  let at = first + 1
  while (at < last && !endsName(tokens[at] as Token)) at++
  return at
}

function endsName({ norm, pos }: Token): boolean {
  return norm === ',' || norm === 'who' || norm === 'which' || norm === 'that' || pos === 'VERB' || pos === 'AUX'
}

function withoutPossessive(name: string): string {
  return name.replace(/['’]s?$/, '')
}
