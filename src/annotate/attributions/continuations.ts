import type { Quotation, Token } from '../../document/index.js'
import { byRules } from './found.js'
import { isQuoted, wordsOf } from './readings.js'
import { MIN_ORPHAN_WORDS } from './settings.js'
import type { Draft, Reading, Stretch, TokenRange } from './types.js'

/** A stretch with the drafts of its cues. */
export interface DraftedStretch {
  readonly stretch: Stretch
  readonly drafts: Draft[]
}

/**
 * Gives quotations without a cue of their own to a statement: `"A," he said. "B."` is one statement, and so is a speech that
 * runs on over paragraphs. A paragraph of quoted words after a paragraph with a speaker becomes a statement of that speaker
 * without a cue; any other sentence of quoted words one without a source.
 */
export function continueQuotations(reading: Reading, drafted: readonly DraftedStretch[]): Draft[] {
  const drafts: Draft[] = []
  let previous: Draft | null = null
  for (const { stretch, drafts: own } of drafted) {
    const quoted = own.length === 0 ? quotedRange(reading, stretch) : null
    const continued: Draft | null = quoted && previous && continues(reading, previous, stretch) ? previous : null
    if (continued && quoted) appendContent(continued, quoted)
    else if (quoted) {
      const draft = orphan(reading, stretch, quoted, previous)
      if (!draft) continue
      drafts.push(draft)
      previous = draft
    } else {
      drafts.push(...own)
      previous = speaking(own)
    }
  }
  return drafts
}

/** The whole stretch where it is nothing but quoted words, else null. */
function quotedRange(reading: Reading, stretch: Stretch): TokenRange | null {
  let { last } = stretch
  while (last > stretch.first && !isQuoted(reading, last - 1) && (reading.tokens[last - 1] as Token).pos === 'PUNCT') last--
  for (let i = stretch.first; i < last; i++) if (!isQuoted(reading, i) && (reading.tokens[i] as Token).pos !== 'PUNCT') return null
  return last > stretch.first ? { first: stretch.first, last } : null
}

/** The draft whose speech may run on after this stretch. */
function speaking(own: readonly Draft[]): Draft | null {
  for (let i = own.length - 1; i >= 0; i--) {
    const draft = own[i] as Draft
    if (draft.cue?.kind !== 'declines') return draft
  }
  return null
}

function continues(reading: Reading, previous: Draft, stretch: Stretch): boolean {
  const end = previous.content[previous.content.length - 1] as TokenRange
  if (!isQuoted(reading, end.last - 1)) return false
  const sameParagraph = lastBlock(reading, previous) === stretch.block
  const quotation = reading.quotations[reading.quoteOf[end.last - 1] as number] as Quotation
  return sameParagraph || (!quotation.closed && follows(reading, end, stretch))
}

function lastBlock(reading: Reading, draft: Draft): number {
  const end = draft.content[draft.content.length - 1] as TokenRange
  const sentence = reading.sentences[(reading.tokens[end.last - 1] as Token).sentence]
  return sentence?.block ?? -1
}

/** Whether no other sentence stands between. */
function follows(reading: Reading, end: TokenRange, stretch: Stretch): boolean {
  return end.last >= stretch.first - 2
}

function appendContent(draft: Draft, range: TokenRange): void {
  draft.content.push(range)
}

function orphan(reading: Reading, stretch: Stretch, range: TokenRange, previous: Draft | null): Draft | null {
  const words = wordsOf(reading, range).split(/\s+/).length
  if (words < MIN_ORPHAN_WORDS) return null
  const source = previous && isSameSpeech(reading, previous, stretch) ? previous.source : null
  return { stretch, cue: null, source, recipient: null, content: [range], found: byRules(source ? 'speech' : 'quotation', null) }
}

/** Whether the sentence right before was the speaker's own, in the paragraph before or in this one. */
function isSameSpeech(reading: Reading, previous: Draft, stretch: Stretch): boolean {
  const speaks = previous.cue === null || (previous.cue.kind === 'verb' && !previous.cue.thought) || previous.cue.kind === 'label'
  const end = previous.content[previous.content.length - 1] as TokenRange
  const reach = Math.max(previous.stretch.last, end.last)
  return speaks && stretch.block - lastBlock(reading, previous) <= 1 && reach >= stretch.first - 1
}
