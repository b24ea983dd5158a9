import { bySpan, contentId, type Span, type Statement, type Token } from '../../document/index.js'
import { anonymityOf, findAnonymity } from './anonymity.js'
import { nameIntroduced } from './introductions.js'
import { passiveListener } from './listeners.js'
import { newsroomIn } from './newsrooms.js'
import { isQuoted, spanOf } from './readings.js'
import { relaysOf, type Relay } from './relays.js'
import { newMemory, resolveSpeaker, type Speaker } from './speakers.js'
import { modalityOf, stanceOf } from './stances.js'
import type { Draft, Reading, TokenRange } from './types.js'

const NOBODY: Speaker = { name: null, type: 'unnamed-person', sources: null }

/** Turns drafts into statements with all their fields, sorted by where they begin. */
export function finishStatements(reading: Reading, drafts: readonly Draft[], article: string): Statement[] {
  const memory = newMemory(reading)
  const anonymity = findAnonymity(reading.text)
  const statements: Statement[] = []
  const resolved = drafts.map((draft) => {
    const isListener = draft.source === null || passiveListener(reading, draft) !== null
    return isListener ? NOBODY : resolveSpeaker(reading, draft.source, memory)
  })
  const speakers = nameIntroduced(reading, drafts, resolved)
  const resolve = (range: TokenRange): Speaker => resolveSpeaker(reading, range, { ...memory, person: null, organisation: null })
  const relays = relaysOf(reading, { drafts, speakers, resolve })
  drafts.forEach((draft, index) => {
    const speaker = speakers[index] as Speaker
    const { via, chain } = relays[index] as Relay
    statements.push({
      ...wordsAndPlaces(reading, draft, article),
      speaker: speaker.name,
      sourceType: speaker.type,
      sources: speaker.sources,
      anonymity: anonymityOf(reading, draft, speaker.type, anonymity),
      via,
      chain,
      stance: stanceOf(reading, draft),
      modality: modalityOf(reading, draft),
    })
  })
  return statements.sort((a, b) => bySpan(a.content[0] as Span, b.content[0] as Span) || (a.id < b.id ? -1 : 1))
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
