import type { SourceType, Token } from '../../document/index.js'
import { WRITINGS } from '../../lexicons/en/sources.js'
import { conversationsOf, Interviews } from './conversations.js'
import { employerOf, passiveListener, toldOutlet } from './listeners.js'
import { outersOf } from './nesting.js'
import type { Outlet } from './newsrooms.js'
import { isDeterminer, isNominal } from './phrases.js'
import { isQuoted, wordsOf } from './readings.js'
import { WRITING_REACH } from './settings.js'
import { sourceAfter } from './sources.js'
import type { Speaker } from './speakers.js'
import type { Draft, Reading, TokenRange } from './types.js'

/** What makes somebody a hop: cited by the source, the source itself, the document it wrote in, who was told, whose words these stand in. */
export type HopRule = 'cited' | 'source' | 'writing' | 'told' | 'conversation' | 'employer' | 'said-before' | 'interview'

/** One hop of a chain: who passed a statement on. */
export interface Hop {
  readonly name: string
  readonly kind: SourceType
  readonly rule: HopRule
  /** The words that name it. */
  readonly at: TokenRange
}

/** The publication of a statement and its hops, innermost first. */
export interface Relay {
  /** The hop that is the publication; it need not be in the chain. */
  readonly via: Hop | null
  readonly chain: readonly Hop[]
}

/** Drafts with who speaks in each, and how to find out who another phrase means. */
export interface Spoken {
  readonly drafts: readonly Draft[]
  readonly speakers: readonly Speaker[]
  resolve(range: TokenRange): Speaker
}

/**
 * Follows every statement outwards: the source, the newsroom it spoke to, and whoever's words its sentence stands in. A
 * newsroom that cites somebody passes that source on, so the cited comes first.
 */
export function relaysOf(reading: Reading, spoken: Spoken): Relay[] {
  const { drafts } = spoken
  const outers = outersOf(drafts)
  const conversations = conversationsOf(reading, drafts)
  const relays: Relay[] = new Array<Relay>(drafts.length)
  const visit = (index: number): Relay => {
    const known = relays[index]
    if (known) return known
    const outer = outers[index] ?? null
    const heard = { told: outletOf(reading, drafts[index] as Draft, conversations.get(index)), outer: outer === null ? null : visit(outer) }
    const relay = relayOf(reading, spoken, index, heard)
    relays[index] = relay
    return relay
  }
  drafts.forEach((_, index) => visit(index))
  return carryOver(reading, spoken, relays)
}

/** To which newsroom a statement was said by its own sentence, and the relay of the statement in which it stands. */
interface Heard {
  readonly told: Hop | null
  readonly outer: Relay | null
}

function relayOf(reading: Reading, { drafts, speakers, resolve }: Spoken, index: number, { told, outer }: Heard): Relay {
  const draft = drafts[index] as Draft
  const speaker = speakers[index] as Speaker
  const chain: Hop[] = []
  const cited = citedBy(reading, draft)
  if (cited) chain.push(ownHop(reading, cited, resolve(cited), 'cited'))
  if (draft.source && passiveListener(reading, draft) === null) chain.push(ownHop(reading, draft.source, speaker, 'source'))
  const isNews = speaker.type === 'publication'
  const writing = isNews ? null : writingOf(reading, draft)
  if (writing) chain.push({ name: wordsOf(reading, writing), kind: 'document', rule: 'writing', at: writing })
  if (told !== null && !isNews && outer?.chain[0]?.name !== told.name) chain.push(told)
  if (outer) chain.push(...outer.chain)
  const via = told ?? chain.slice(1).find((hop) => hop.kind === 'publication') ?? null
  return { via: isNews ? null : via, chain }
}

/** The newsroom that a draft's source spoke to, or writes for. */
function outletOf(reading: Reading, draft: Draft, conversation: Outlet | undefined): Hop | null {
  const told = passiveListener(reading, draft) ?? toldOutlet(reading, draft)
  if (told) return outletHop(told, 'told')
  if (conversation !== undefined) return outletHop(conversation, 'conversation')
  const employer = draft.source && employerOf(reading, draft.source)
  return employer && outletHop(employer, 'employer')
}

function outletHop({ name, first, last }: Outlet, rule: HopRule): Hop {
  return { name, kind: 'publication', rule, at: { first, last } }
}

/** "She added" in the same paragraph is still said to the newsroom that she spoke to, or gave an interview to, before. */
function carryOver(reading: Reading, { drafts, speakers }: Spoken, relays: readonly Relay[]): Relay[] {
  const heard = new Map<string, Relay>()
  const interviews = new Interviews(reading)
  let block = -1
  return relays.map((relay, index) => {
    const { name, type } = speakers[index] as Speaker
    const draft = drafts[index] as Draft
    if (draft.stretch.block !== block) heard.clear()
    block = draft.stretch.block
    if (name === null || type === 'publication') return relay
    if (relay.via !== null) heard.set(name, relay)
    const before = heard.get(name)
    if (relay.via !== null) return relay
    if (before) return { via: before.via && { ...before.via, rule: 'said-before' }, chain: [...relay.chain, ...before.chain.slice(1)] }
    const outlet = type === 'named-person' ? interviews.before(draft, name) : null
    const interviewer = outlet && outletHop(outlet, 'interview')
    return interviewer === null ? relay : { via: interviewer, chain: [...relay.chain, interviewer] }
  })
}

/** Whom a newsroom cites for what it says: "The Times said, |citing| four people", "The Times, |citing| a memo, said". */
function citedBy(reading: Reading, { cue, source, stretch }: Draft): TokenRange | null {
  if (!cue) return null
  const { tokens } = reading
  const from = source !== null && source.last <= cue.first ? source.last : cue.last
  for (let i = from; i < stretch.last; i++) {
    if (isQuoted(reading, i) || tokens[i]?.norm !== 'citing') continue
    return sourceAfter(reading, i + 1, stretch.last)
  }
  return null
}

/** The document in which a source says it: "wrote |in a memo| to staff", "said |in an email|". */
function writingOf({ tokens }: Reading, { cue, content, stretch }: Draft): TokenRange | null {
  if (!cue) return null
  const ceiling = Math.min(
    stretch.last,
    cue.last + WRITING_REACH,
    ...content.filter(({ first }) => first >= cue.last).map(({ first }) => first),
  )
  for (let i = cue.head + 1; i < ceiling - 1; i++) {
    if (tokens[i]?.norm !== 'in' || !isDeterminer(tokens[i + 1])) continue
    for (let head = i + 2; head < ceiling && isNominal(tokens[head]); head++)
      if (WRITINGS.has((tokens[head] as Token).norm) && !isNominal(tokens[head + 1])) return { first: i + 1, last: head + 1 }
  }
  return null
}

/** The first hop of a chain: the source by its name, or in the words of the text. */
function ownHop(reading: Reading, range: TokenRange, speaker: Speaker, rule: HopRule): Hop {
  return { name: speaker.name ?? wordsOf(reading, range), kind: speaker.type, rule, at: range }
}
