import type { Draft, TokenRange } from './types.js'

/** For each draft the innermost one in whose content its cue stands, as an index; null outside of any. Drafts of one stretch stand together. */
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
    if (best === null || size(other) < size(drafts[best] as Draft)) best = i
  }
  return best
}

function size(draft: Draft): number {
  return draft.content.reduce((sum, range: TokenRange) => sum + range.last - range.first, 0)
}
