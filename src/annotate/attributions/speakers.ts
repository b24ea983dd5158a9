import type { Mention, Token } from '../../document/index.js'
import { NAME_TITLES, SPOKESPERSON_NOUNS } from '../../lexicons/en/sources.js'
import { headOf, kindOf, type SourceKind } from './kinds.js'
import { mentionBefore, mentionsIn } from './mentions.js'
import { newsroomIn } from './newsrooms.js'
import { isDeterminer } from './phrases.js'
import { spanOf, wordsOf } from './readings.js'
import { MAX_ORGANISATION_REACH } from './settings.js'
import type { Reading, TokenRange } from './types.js'

const LEADING_ARTICLE = /^the /i

/** A source with its type and the name it resolves to. */
export interface Speaker {
  readonly name: string | null
  readonly type: SourceKind['type']
  readonly sources: SourceKind['sources']
}

/** Who spoke last, for pronouns that the entities annotator left open. */
export interface SpeakerMemory {
  person: Speaker | null
  organisation: Speaker | null
  /** Full names by last word: "Quill" → "Ada Quill". */
  readonly fullNames: Map<string, string>
}

/** The memory of an article in which nobody has spoken yet. */
export function newMemory(): SpeakerMemory {
  return { person: null, organisation: null, fullNames: new Map() }
}

/** Works out who a source is, and remembers it for the pronouns to come. */
export function resolveSpeaker(reading: Reading, range: TokenRange, memory: SpeakerMemory): Speaker {
  const kind = kindOf(reading, range, mentionsIn(reading, spanOf(reading, range)))
  if (kind.pronoun && !kind.named) return pronounSpeaker(reading, range, kind, memory)
  const name = nameOf(reading, range, kind, memory)
  const speaker = { name, type: kind.type, sources: kind.sources }
  if (kind.type === 'organisation') memory.organisation = speaker
  else if (kind.sources === 1) memory.person = speaker
  return speaker
}

function pronounSpeaker(reading: Reading, range: TokenRange, kind: SourceKind, memory: SpeakerMemory): Speaker {
  const { norm } = reading.tokens[range.first] as Token
  if (kind.type === 'author') return { name: null, type: 'author', sources: null }
  if (norm === 'it' || norm === 'its') return memory.organisation ?? { name: null, type: 'organisation', sources: null }
  if (norm === 'they' || norm === 'them' || norm === 'their')
    return memory.organisation ?? { name: null, type: 'unnamed-person', sources: 'several' }
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
  const { tokens } = reading
  const head = headOf(reading, range)
  const noun = (tokens[head] as Token).norm
  const first = isDeterminer(tokens[range.first]) ? range.first + 1 : range.first
  if (!SPOKESPERSON_NOUNS.has(noun))
    return first < range.last ? wordsOf(reading, { first, last: appositionStart(reading, first, range.last) }) : null
  const link = tokens[head + 1]?.norm
  if (head + 2 < range.last && (link === 'for' || link === 'of' || link === 'from' || link === 'at' || link === 'with')) {
    const from = isDeterminer(tokens[head + 2]) ? head + 3 : head + 2
    const person = personIn(reading, { first: from, last: range.last })
    if (person) return person.entity
    return wordsOf(reading, { first: Math.min(from, range.last - 1), last: range.last })
  }
  if (head > first) return withoutPossessive(wordsOf(reading, { first, last: head }))
  const start = (tokens[range.first] as Token).start
  return mentionBefore(reading, start, 'organisation', MAX_ORGANISATION_REACH)?.entity ?? memory.organisation?.name ?? null
}

/** "A spokeswoman for |Ms Reed|": whoever speaks for a person is that person, by her full name. */
function personIn({ mentions, tokens }: Reading, { first, last }: TokenRange): Mention | null {
  const starts = [tokens[first]?.start, tokens[first + 1]?.start]
  return (
    mentions.find(
      (mention) => mention.kind === 'person' && starts.includes(mention.start) && mention.end <= (tokens[last - 1] as Token).end,
    ) ?? null
  )
}

/** The comma of "Penmore Ferries|, the company that runs it|": what follows a name is no part of it. */
function appositionStart({ tokens }: Reading, first: number, last: number): number {
  let at = first + 1
  while (at < last && tokens[at]?.norm !== ',') at++
  return at
}

function withoutPossessive(name: string): string {
  return name.replace(/['’]s?$/, '')
}
