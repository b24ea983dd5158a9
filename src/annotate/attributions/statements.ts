import { bySpan, contentId, type Span, type Statement, type Token } from '../../document/index.js'
import { anonymityOf, findAnonymity } from './anonymity.js'
import { nameIntroduced } from './introductions.js'
import { passiveListener } from './listeners.js'
import { newsroomIn } from './newsrooms.js'
import { isQuoted, spanOf } from './readings.js'
import { relaysOf, type Relay } from './relays.js'
import { newMemory, resolveSpeaker, type Speaker } from './speakers.js'
import { modalityOf, stanceOf } from './stances.js'
import type { Decided, Draft, Reading, TokenRange } from './types.js'

const NOBODY: Speaker = { name: null, type: 'unnamed-person', sources: null, rule: 'nobody', evidence: [], told: null, words: null }
/** "|The Echo| has been told": the words in the source's place are no source. */
const LISTENER: Speaker = { ...NOBODY, rule: 'listener' }

/** A statement with the decisions that made it. */
export interface Finished {
  readonly statement: Statement
  readonly draft: Draft
  readonly speaker: Speaker
  readonly anonymity: Span | null
  readonly relay: Relay
  readonly stance: Decided<Statement['stance']>
  readonly modality: Decided<Statement['modality']>
}

/** Turns drafts into statements with all their fields, sorted by where they begin. */
export function finishStatements(reading: Reading, drafts: readonly Draft[], article: string): Statement[] {
  return finishDrafts(reading, drafts, article).map(({ statement }) => statement)
}

/** The same with what decided each. */
export function finishDrafts(reading: Reading, drafts: readonly Draft[], article: string): Finished[] {
  const memory = newMemory(reading)
  const conditions = findAnonymity(reading.text)
  const resolved = drafts.map((draft) => {
    if (draft.source === null) return NOBODY
    return passiveListener(reading, draft) === null ? resolveSpeaker(reading, draft.source, memory) : LISTENER
  })
  const speakers = nameIntroduced(reading, drafts, resolved)
  const resolve = (range: TokenRange): Speaker => resolveSpeaker(reading, range, { ...memory, person: null, organisation: null })
  const relays = relaysOf(reading, { drafts, speakers, resolve })
  const finished = drafts.map((draft, index): Finished => {
    const speaker = speakers[index] as Speaker
    const decided = {
      draft,
      speaker,
      anonymity: anonymityOf(reading, draft, speaker.type, conditions),
      relay: relays[index] as Relay,
      stance: stanceOf(reading, draft),
      modality: modalityOf(reading, draft),
    }
    return { ...decided, statement: statementOf(reading, decided, article) }
  })
  return finished.sort(byContent)
}

function byContent({ statement: a }: Finished, { statement: b }: Finished): number {
  return bySpan(a.content[0] as Span, b.content[0] as Span) || (a.id < b.id ? -1 : 1)
}

function statementOf(reading: Reading, decided: Omit<Finished, 'statement'>, article: string): Statement {
  const { draft, speaker, anonymity, relay, stance, modality } = decided
  return {
    ...wordsAndPlaces(reading, draft, article),
    speaker: speaker.name,
    sourceType: speaker.type,
    sources: speaker.sources,
    anonymity: anonymity && reading.text.slice(anonymity.start, anonymity.end),
    via: relay.via?.name ?? null,
    chain: relay.chain.map(({ name, kind }) => ({ name, kind })),
    stance: stance.value,
    modality: modality.value,
  }
}

type Words = Pick<Statement, 'id' | 'article' | 'source' | 'cue' | 'content' | 'direct'>

function wordsAndPlaces(reading: Reading, draft: Draft, article: string): Words {
  const content = draft.content.map((range) => spanOf(reading, range))
  const cue = draft.cue ? cueSpan(reading, draft) : null
  const key = [...content, ...(cue ? [cue] : [])].map(({ start, end }) => `${start}-${end}`)
  return {
    id: contentId(article, 'statement', ...key),
    article,
    source: draft.source ? spanOf(reading, draft.source) : null,
    cue,
    content,
    direct: draft.content.every((range) => isAllQuoted(reading, range)),
  }
}

/** "told CNN": the newsroom that is told is part of the cue where it follows at once. */
function cueSpan(reading: Reading, draft: Draft): Span | null {
  if (!draft.cue) return null
  const span = spanOf(reading, draft.cue)
  const { recipient } = draft
  if (!recipient || recipient.first !== draft.cue.last || !newsroomIn(reading, recipient)) return span
  return { start: span.start, end: spanOf(reading, recipient).end }
}

function isAllQuoted(reading: Reading, range: TokenRange): boolean {
  for (let i = range.first; i < range.last; i++)
    if (!isQuoted(reading, i) && /[\p{L}\p{N}]/u.test((reading.tokens[i] as Token).norm)) return false
  return true
}
