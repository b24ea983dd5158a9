import type { Token } from '../../document/index.js'
import { FINDING_VERBS } from '../../lexicons/en/cues.js'
import { CIRCUMSTANCE_WORDS } from '../../lexicons/en/grammar.js'
import { findContent } from './contents.js'
import { findCues } from './cues.js'
import { findSource } from './sources.js'
import { byRules } from './found.js'
import { draftMark } from './labels.js'
import { isQuestioned } from './verb-forms.js'
import { questionOf } from './questions.js'
import { kindOf } from './kinds.js'
import { mentionsIn } from './mentions.js'
import { isQuoted, spanOf } from './readings.js'
import type { Cue, Draft, Reading, Stretch, TokenRange } from './types.js'

/** The statements of one stretch, in the order of their cues. */
export function draftStretch(reading: Reading, stretch: Stretch): Draft[] {
  const cues = findCues(reading, stretch)
  const drafts: Draft[] = []
  let floor = stretch.first
  for (const cue of cues) {
    const draft = draftOf(reading, { stretch, cue, cues, floor, drafts })
    if (!draft) continue
    drafts.push(draft)
    floor = Math.max(floor, reaches(reading, draft))
  }
  const marked = drafts.length === 0 ? draftMark(reading, stretch) : null
  return marked ? [marked] : drafts
}

interface DraftInput {
  readonly stretch: Stretch
  readonly cue: Cue
  readonly cues: readonly Cue[]
  readonly floor: number
  readonly drafts: readonly Draft[]
}

function draftOf(reading: Reading, { stretch, cue, cues, floor, drafts }: DraftInput): Draft | null {
  const previous = drafts[drafts.length - 1] ?? null
  const source = findSource(reading, stretch, cue, previous)
  if ((cue.kind === 'verb' || cue.kind === 'label') && source.place === 'none' && cue.form !== 'passive') return null
  if (cue.frame.includes('d') && !isDocumentary(reading, cue, source.range)) return null
  const { content, recipient } = findContent(reading, { stretch, cue, source, floor, cues })
  if (cue.form === 'passive' && cue.kind === 'verb' && !source.range && !cue.frame.includes('r')) return null
  if (cue.kind === 'label' && (!source.range || cue.form === 'passive')) return null
  if (content.length === 0 || (cue.kind === 'declines' && isCircumstance(reading, content[0] as TokenRange)))
    return cue.kind === 'declines' ? declined(reading, stretch, cue, source.range) : null
  if (isQuestioned(reading, cue) && isDeclinedQuestion(drafts, content)) return null
  return { stretch, cue, source: source.range, recipient, content, found: byRules(cue.kind, cue.head) }
}

/** "Asked if he would resign, he declined to comment": what is declined is the question; without one, the act itself. */
function declined(reading: Reading, stretch: Stretch, cue: Cue, source: TokenRange | null): Draft {
  const question = questionOf(reading, stretch, cue)
  const found = byRules(cue.kind, cue.head)
  if (question) return { stretch, cue, source, recipient: null, content: [question], found }
  const act = { first: Math.min(cue.head + 1, cue.last - 1), last: cue.last }
  return { stretch, cue: { ...cue, last: Math.max(act.first, cue.first + 1) }, source, recipient: null, content: [act], found }
}

/** "declined to answer |when asked if he would go|": what follows only says when. */
function isCircumstance(reading: Reading, content: TokenRange): boolean {
  return CIRCUMSTANCE_WORDS.has((reading.tokens[content.first] as Token).norm)
}

/** "declined to answer when reporters asked if he would go": the question is the content of the refusal already. */
function isDeclinedQuestion(drafts: readonly Draft[], content: readonly TokenRange[]): boolean {
  return drafts.some(({ cue, content: [declined] }) => {
    const [own] = content
    return (
      cue?.kind === 'declines' && own !== undefined && declined !== undefined && own.first <= declined.first && declined.last <= own.last
    )
  })
}

/** Only studies, papers and those who write them show, find or rule; "police found a body" is no statement. */
function isDocumentary(reading: Reading, cue: Cue, source: TokenRange | null): boolean {
  if (!source || cue.form !== 'finite') return false
  const { type, pronoun } = kindOf(reading, source, mentionsIn(reading, spanOf(reading, source)))
  return (
    !pronoun &&
    (type === 'document' ||
      type === 'publication' ||
      (type === 'organisation' && FINDING_VERBS.has((reading.tokens[cue.head] as Token).lemma)))
  )
}

/** Up to where a draft's words reach, so that the next content does not start before. */
function reaches(reading: Reading, draft: Draft): number {
  const ends = draft.content.map((range) => range.last)
  const cue = draft.cue?.last ?? 0
  return Math.max(cue, ...ends.filter((end) => end > cue || isQuoted(reading, end - 1)))
}
