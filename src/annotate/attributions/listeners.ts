import type { Token } from '../../document/index.js'
import { TELLING_VERBS } from '../../lexicons/en/cues.js'
import { APPEARANCES, INTERVIEW_LINKS, INTERVIEW_WORDS, JOURNALIST_NOUNS, OBTAINED, WRITING_VERBS } from '../../lexicons/en/sources.js'
import { outletIn, type Outlet } from './newsrooms.js'
import { isQuoted } from './readings.js'
import { APPEARANCE_REACH, INTERVIEW_REACH, LISTENER_NAME_REACH } from './settings.js'
import type { Cue, Draft, Reading, Stretch, TokenRange } from './types.js'

/** Where a stretch says to which newsroom somebody spoke: "in an interview with |CNN|". */
export interface Listening {
  /** The token that says so. */
  readonly at: number
  readonly outlet: Outlet
  /** Whether the same conversation may go on in the sentences behind. */
  readonly interview: boolean
}

/** The newsroom that the words of a cue name, or that is told right behind it: "told |CNN|", "was quoted by |the Echo| as saying". */
export function toldOutlet(reading: Reading, draft: Draft): Outlet | null {
  const { cue, recipient, content, stretch } = draft
  if (!cue || cue.kind === 'according' || cue.kind === 'mark') return null
  const inCue = outletIn(reading, { first: cue.first, last: cue.last }, true)
  if (inCue && !isQuoted(reading, inCue.first)) return inCue
  const told = (recipient && outletIn(reading, recipient, true)) ?? subjectTold(reading, draft)
  if (told) return told
  return tells(reading, cue) ? outletBehind(reading, cue, endOfListener(cue, content, stretch)) : null
}

/** "|the Echo| had been told by two officials": the subject of a passive with its agent behind. */
function subjectTold(reading: Reading, { cue, source, stretch }: Draft): Outlet | null {
  if (!cue || !source || cue.form !== 'passive' || source.first < cue.last) return null
  if (!TELLING_VERBS.has((reading.tokens[cue.head] as Token).lemma)) return null
  for (let first = Math.max(stretch.first, cue.first - LISTENER_NAME_REACH); first < cue.first; first++) {
    const outlet = outletIn(reading, { first, last: cue.first }, true)
    if (outlet?.last === cue.first) return outlet
  }
  return null
}

/** "told |CNN|", "confirmed to |the Echo|": what stands at once behind the cue. */
function outletBehind(reading: Reading, cue: Cue, ceiling: number): Outlet | null {
  const { tokens } = reading
  let at = cue.last
  const isTelling = TELLING_VERBS.has((tokens[cue.head] as Token).lemma)
  if (!isTelling && tokens[cue.last - 1]?.norm !== 'to') {
    if (tokens[at]?.norm !== 'to') return null
    at++
  }
  const last = Math.min(ceiling, at + LISTENER_NAME_REACH)
  const outlet = at < last ? outletIn(reading, { first: at, last }, true) : null
  if (!outlet) return null
  for (let i = at; i < outlet.first; i++) if (endsListener(tokens[i] as Token) || isQuoted(reading, i)) return null
  return isQuoted(reading, outlet.first) ? null : outlet
}

function tells({ tokens }: Reading, cue: Cue): boolean {
  return cue.kind === 'verb' || cue.kind === 'declines' || TELLING_VERBS.has((tokens[cue.head] as Token).lemma)
}

function endsListener({ pos, norm }: Token): boolean {
  return pos === 'PUNCT' || pos === 'VERB' || pos === 'AUX' || norm === 'that' || norm === 'and'
}

/** Up to where the words behind a cue may name a listener: its content, or the end of its sentences. */
function endOfListener(cue: Cue, content: readonly TokenRange[], stretch: Stretch): number {
  const behind = content.filter(({ first }) => first >= cue.last).map(({ first }) => first)
  return Math.min(stretch.last, ...behind)
}

/** Every place of a stretch, outside quotations, that says to which newsroom somebody spoke. */
export function listeningsIn(reading: Reading, stretch: Stretch): Listening[] {
  const found: Listening[] = []
  for (let at = stretch.first; at < stretch.last; at++) {
    if (isQuoted(reading, at)) continue
    const listening = listeningAt(reading, stretch, at)
    if (listening) found.push(listening)
  }
  return found
}

function listeningAt(reading: Reading, stretch: Stretch, at: number): Listening | null {
  const { norm } = reading.tokens[at] as Token
  if (OBTAINED.has(norm) && reading.tokens[at + 1]?.norm === 'by') {
    const outlet = outletFrom(reading, stretch, at + 2)
    return outlet && { at, outlet, interview: false }
  }
  if (APPEARANCES.has(norm)) {
    const before = outletEndingBefore(reading, stretch, at)
    if (before) return { at, outlet: before, interview: norm === 'interview' }
  }
  if (INTERVIEW_WORDS.has(norm)) {
    const linked = behindLink(reading, stretch, at)
    if (linked) return linked
  }
  return norm === 'on' || norm === 'in' ? broadcast(reading, stretch, at) : null
}

/** "an interview on Monday |with CNN|", "speaking |to MSNBC's “Morning Joe”|". */
function behindLink(reading: Reading, stretch: Stretch, at: number): Listening | null {
  const { tokens } = reading
  const isInterview = (tokens[at] as Token).norm.startsWith('interview')
  for (let k = at + 1; k < Math.min(stretch.last - 1, at + INTERVIEW_REACH); k++) {
    const { pos, norm } = tokens[k] as Token
    if (pos === 'PUNCT' || norm === 'that') return null
    if (!INTERVIEW_LINKS.has(norm)) continue
    const outlet = outletFrom(reading, stretch, k + 1)
    if (outlet) return { at, outlet, interview: isInterview }
  }
  return null
}

/** The newsroom that a phrase behind a preposition names, up to the next mark or verb. */
function outletFrom(reading: Reading, stretch: Stretch, first: number): Outlet | null {
  let last = first
  const ceiling = Math.min(stretch.last, first + LISTENER_NAME_REACH)
  while (last < ceiling && (!endsListener(reading.tokens[last] as Token) || isQuoted(reading, last))) last++
  return first < last ? outletIn(reading, { first, last }, true) : null
}

/** "in a |CNN| interview", "a |New York Times| op-ed". */
function outletEndingBefore(reading: Reading, stretch: Stretch, at: number): Outlet | null {
  const first = Math.max(stretch.first, at - APPEARANCE_REACH)
  const outlet = first < at ? outletIn(reading, { first, last: at }, true) : null
  if (!outlet) return null
  for (let i = outlet.last; i < at; i++)
    if ((reading.tokens[i] as Token).pos === 'PUNCT' || (reading.tokens[i] as Token).pos === 'VERB') return null
  return outlet
}

/** "said on |CNN|", "on |NBC's| Meet the Press"; "wrote in |the Echo|": only broadcasters are spoken on, only papers written in. */
function broadcast(reading: Reading, stretch: Stretch, at: number): Listening | null {
  const { tokens } = reading
  const first = tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1
  const outlet =
    first < stretch.last ? outletIn(reading, { first, last: Math.min(stretch.last, first + LISTENER_NAME_REACH) }, false) : null
  if (!outlet || outlet.first !== first) return null
  const isOn = tokens[at]?.norm === 'on'
  const fits = isOn ? outlet.newsroom?.kind === 'broadcaster' || tokens[outlet.last]?.norm === "'s" : isWriting(reading, stretch, at)
  return fits ? { at, outlet, interview: false } : null
}

function isWriting({ tokens }: Reading, stretch: Stretch, at: number): boolean {
  for (let i = at - 1; i >= Math.max(stretch.first, at - INTERVIEW_REACH); i--)
    if (WRITING_VERBS.has((tokens[i] as Token).lemma)) return true
  return false
}

/** The newsroom for which the person of a source works as a journalist: "CNN correspondent Ann Reed", "the Echo's Ann Reed". */
export function employerOf(reading: Reading, range: TokenRange): Outlet | null {
  const { tokens } = reading
  const outlet = outletIn(reading, range, false)
  if (!outlet || isQuoted(reading, outlet.first)) return null
  const next = tokens[outlet.last]
  if (next && outlet.last < range.last && (next.norm === "'s" || next.norm === "'") && tokens[outlet.last + 1]?.pos === 'PROPN')
    return outlet
  const isJournalist = (i: number): boolean => JOURNALIST_NOUNS.has((tokens[i] as Token).norm)
  for (let i = outlet.last; i < Math.min(range.last, outlet.last + APPEARANCE_REACH); i++) {
    if ((tokens[i] as Token).pos === 'PUNCT' || (tokens[i] as Token).pos === 'ADP') break
    if (isJournalist(i)) return outlet
  }
  for (let i = outlet.first - 1; i >= Math.max(range.first, outlet.first - APPEARANCE_REACH); i--) if (isJournalist(i)) return outlet
  return null
}

/** "|BBC Sport| has been told": the newsroom is no source but the one who was told. */
export function passiveListener(reading: Reading, { cue, source }: Draft): Outlet | null {
  if (!cue || !source || cue.form !== 'passive' || source.first >= cue.first) return null
  const { lemma } = reading.tokens[cue.head] as Token
  return TELLING_VERBS.has(lemma) ? outletIn(reading, source, true) : null
}
