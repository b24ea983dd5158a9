import type { Token } from '../../document/index.js'
import { wordsOf } from './readings.js'
import type { Draft, Reading, TokenRange } from './types.js'

/**
 * For each draft the innermost one in whose content its cue stands, as an index; null outside of any. Drafts of one
 * stretch stand together.
 */
export function outersOf(drafts: readonly Draft[]): (number | null)[] {
  let from = 0
  return drafts.map((draft, index) => {
    if (draft.stretch !== drafts[from]?.stretch) from = index
    return draft.cue === null ? null : innermost(drafts, from, index)
  })
}

function innermost(drafts: readonly Draft[], from: number, index: number): number | null {
  const draft = drafts[index] as Draft
  const head = draft.cue?.head ?? -1
  let best: number | null = null
  for (let i = from; i < drafts.length && drafts[i]?.stretch === draft.stretch; i++) {
    const other = drafts[i] as Draft
    if (i === index || !other.content.some((range) => range.first <= head && head < range.last)) continue
    if (size(other) < size(draft) || (size(other) === size(draft) && i > index)) continue
    if (best === null || size(other) < size(drafts[best] as Draft)) best = i
  }
  return best
}

function size(draft: Draft): number {
  return draft.content.reduce((sum, range: TokenRange) => sum + range.last - range.first, 0)
}

/**
 * Drops what a statement says of its own speaker's saying, thinking and judging: inside another's content only somebody
 * else's words are a statement of their own ("The Herald reports that |Smith said| …").
 */
export function withoutEchoes(reading: Reading, drafts: readonly Draft[]): Draft[] {
  const outers = outersOf(drafts)
  return drafts.filter((draft, index) => {
    const outer = outers[index]
    return outer === null || outer === undefined || speaksForItself(reading, draft, drafts[outer] as Draft)
  })
}

function speaksForItself(reading: Reading, draft: Draft, outer: Draft): boolean {
  const { cue, source } = draft
  if (!cue || !source) return false
  if (cue.kind !== 'verb' && cue.kind !== 'declines' && cue.kind !== 'according') return false
  const lemma = (reading.tokens[cue.head] as Token).lemma
  if (cue.thought || cue.form === 'infinitive' || (lemma === 'ask' && cue.form === 'finite' && outer.cue?.kind === 'declines')) return false
  const first = reading.tokens[source.first] as Token
  const isPronoun = source.last - source.first === 1 && first.pos === 'PRON'
  const publication = outer.cue?.kind === 'according'
  return publication || (!isPronoun && (outer.source === null || wordsOf(reading, source) !== wordsOf(reading, outer.source)))
}
