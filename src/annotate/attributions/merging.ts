import type { LearnedDraft } from './learned.js'
import { MIN_CERTAINTY, MIN_SHARED } from './settings.js'
import type { Draft, TokenRange } from './types.js'

/**
 * One list from what the network and the rules found. Where both found a statement, the network's edges hold; what one alone
 * found is taken, and where they contradict each other the rules are believed: they know fewer statements, but are surer of
 * those. What the network finds without a cue counts only where the rules see no quotation of their own.
 */
export function mergeDrafts(learned: readonly LearnedDraft[], rules: readonly Draft[]): Draft[] {
  const merged: Draft[] = []
  const confirmed = new Set<Draft>()
  const near = rulesNear(learned, rules)
  for (const draft of learned) {
    const rivals = near.get(draft) ?? []
    const partner = rivals.find((rule) => !confirmed.has(rule) && agreement(rule.content, draft.content) >= MIN_SHARED)
    if (partner) confirmed.add(partner)
    if (partner) merged.push(joined(draft, partner))
    else if (draft.certainty >= MIN_CERTAINTY && rivals.length === 0) merged.push(draft)
  }
  for (const rule of rules) if (!confirmed.has(rule)) merged.push(rule)
  return merged.sort((a, b) => placeOf(a) - placeOf(b))
}

/** For each draft of the network those of the rules that share a token with it. The network's share none among themselves. */
function rulesNear(learned: readonly Draft[], rules: readonly Draft[]): Map<Draft, Draft[]> {
  const draftAt = new Map(learned.flatMap((draft) => tokensOf(draft.content).map((token) => [token, draft] as const)))
  const near = new Map<Draft, Draft[]>(learned.map((draft) => [draft, []]))
  for (const rule of rules)
    for (const draft of new Set(tokensOf(rule.content).flatMap((token) => draftAt.get(token) ?? []))) near.get(draft)?.push(rule)
  return near
}

function tokensOf(ranges: readonly TokenRange[]): number[] {
  return ranges.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, i) => first + i))
}

function joined(learned: Draft, rule: Draft): Draft {
  const more = rule.content.filter((range) => sharedTokens([range], learned.content) === 0 && range.first > lastOf(learned.content))
  return { ...learned, source: learned.source ?? rule.source, cue: learned.cue ?? rule.cue, content: [...learned.content, ...more] }
}

function lastOf(ranges: readonly TokenRange[]): number {
  return Math.max(...ranges.map(({ last }) => last - 1))
}

function placeOf({ content }: Draft): number {
  return (content[0] as TokenRange).first
}

/** Tokens that both have, divided by those that either has. */
function agreement(a: readonly TokenRange[], b: readonly TokenRange[]): number {
  const shared = sharedTokens(a, b)
  return shared === 0 ? 0 : shared / (sizeOf(a) + sizeOf(b) - shared)
}

function sharedTokens(a: readonly TokenRange[], b: readonly TokenRange[]): number {
  let shared = 0
  for (const x of a) for (const y of b) shared += Math.max(0, Math.min(x.last, y.last) - Math.max(x.first, y.first))
  return shared
}

function sizeOf(ranges: readonly TokenRange[]): number {
  return ranges.reduce((sum, { first, last }) => sum + last - first, 0)
}
