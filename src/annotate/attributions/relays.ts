import type { SourceType, Token } from '../../document/index.js'
import { INTERVIEW_LINKS, INTERVIEW_WORDS } from '../../lexicons/en/sources.js'
import { outersOf } from './nesting.js'
import { newsroomIn } from './newsrooms.js'
import { isQuoted, wordsOf } from './readings.js'
import { INTERVIEW_REACH } from './settings.js'
import { sourceAfter } from './sources.js'
import { newMemory, resolveSpeaker, type Speaker } from './speakers.js'
import type { Draft, Reading, Stretch, TokenRange } from './types.js'

/** One hop of a chain: who passed a statement on. */
export interface Hop {
  readonly name: string
  readonly kind: SourceType
}

/** The publication of a statement and its hops, innermost first. */
export interface Relay {
  readonly via: string | null
  readonly chain: Hop[]
}

/**
 * Follows every statement outwards: the source, the newsroom it spoke to, and whoever's words its sentence stands in. A
 * newsroom that cites somebody passes that source on, so the cited comes first.
 */
export function relaysOf(reading: Reading, drafts: readonly Draft[], speakers: readonly Speaker[]): Relay[] {
  const outers = outersOf(drafts)
  const relays: Relay[] = new Array<Relay>(drafts.length)
  const visit = (index: number): Relay => {
    const known = relays[index]
    if (known) return known
    const draft = drafts[index] as Draft
    const outer = outers[index] ?? null
    const relay = relayOf(reading, draft, speakers[index] as Speaker, outer === null ? null : visit(outer))
    relays[index] = relay
    return relay
  }
  drafts.forEach((_, index) => visit(index))
  return carryOver(drafts, speakers, relays)
}

function relayOf(reading: Reading, draft: Draft, speaker: Speaker, outer: Relay | null): Relay {
  const chain: Hop[] = []
  const cited = citedBy(reading, draft)
  if (cited) chain.push(ownHop(reading, cited, resolveSpeaker(reading, cited, newMemory())))
  if (draft.source) chain.push(ownHop(reading, draft.source, speaker))
  const told = toldNewsroom(reading, draft)
  if (told !== null && speaker.type !== 'publication') chain.push({ name: told, kind: 'publication' })
  if (outer) chain.push(...outer.chain)
  const via = told ?? chain.slice(1).find((hop) => hop.kind === 'publication')?.name ?? null
  return { via: speaker.type === 'publication' ? null : via, chain }
}

/** "She added" in the same paragraph is still said to the newsroom that she spoke to before. */
function carryOver(drafts: readonly Draft[], speakers: readonly Speaker[], relays: readonly Relay[]): Relay[] {
  const heard = new Map<string, Relay>()
  let block = -1
  return relays.map((relay, index) => {
    const name = speakers[index]?.name ?? null
    const draft = drafts[index] as Draft
    if (draft.stretch.block !== block) heard.clear()
    block = draft.stretch.block
    if (name === null) return relay
    if (relay.via !== null) heard.set(name, relay)
    const before = heard.get(name)
    return relay.via !== null || !before ? relay : { via: before.via, chain: [...relay.chain, ...before.chain.slice(1)] }
  })
}

/** The newsroom that a source spoke to, by the words of its own sentence: told CNN, in an interview with CNN, asked by CNN. */
function toldNewsroom(reading: Reading, draft: Draft): string | null {
  if (draft.recipient) {
    const newsroom = newsroomIn(reading, draft.recipient)
    if (newsroom) return newsroom.name
  }
  return draft.cue ? interviewer(reading, draft.stretch) : null
}

function interviewer(reading: Reading, stretch: Stretch): string | null {
  const { tokens } = reading
  for (let i = stretch.first; i < stretch.last; i++) {
    if (!INTERVIEW_WORDS.has((tokens[i] as Token).norm) || isQuoted(reading, i)) continue
    for (let k = i + 1; k < Math.min(stretch.last - 1, i + INTERVIEW_REACH); k++) {
      if (tokens[k]?.pos === 'PUNCT') break
      if (!INTERVIEW_LINKS.has((tokens[k] as Token).norm)) continue
      const newsroom = newsroomIn(reading, { first: k + 1, last: Math.min(stretch.last, k + 5) })
      if (newsroom) return newsroom.name
    }
  }
  return null
}

/** Whom a newsroom cites for what it says: "The Times said, citing four people familiar with the matter". */
function citedBy(reading: Reading, draft: Draft): TokenRange | null {
  if (!draft.cue) return null
  const { tokens } = reading
  for (let i = draft.cue.last; i < draft.stretch.last; i++) {
    if (isQuoted(reading, i) || tokens[i]?.norm !== 'citing') continue
    return sourceAfter(reading, i + 1, draft.stretch.last)
  }
  return null
}

/** The first hop of a chain: the source by its name, or in the words of the text. */
function ownHop(reading: Reading, range: TokenRange, speaker: Speaker): Hop {
  return { name: speaker.name ?? wordsOf(reading, range), kind: speaker.type }
}
