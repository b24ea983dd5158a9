import { byBoth } from './found.js'
import { MIN_SHARED } from './settings.js'
import type { Draft, TokenRange } from './types.js'

/**
 * One list from what the network and the rules found. Where both found a statement, the network's edges hold; what only the
 * network found is taken, for it is right more often than not; of what only the rules found, speeches that run on over
 * paragraphs, words inside other words ("the Herald reports that |Smith said …|") and statements where the network sees none.
 */
export function mergeDrafts(learned: readonly Draft[], rules: readonly Draft[]): Draft[] {
  const covered = learned.filter((draft) => draft.cue !== null || !rules.some((rule) => sharedTokens(rule.content, draft.content) > 0))
  const merged = [...covered]
  for (const rule of rules) {
    const partner = covered.findIndex((draft) => agreement(rule.content, draft.content) >= MIN_SHARED)
    if (partner >= 0) merged[partner] = joined(covered[partner] as Draft, rule)
    else if (isApart(rule, covered) || isInside(rule, covered)) merged.push(rule)
  }
  return merged.sort((a, b) => placeOf(a) - placeOf(b))
}

function joined(learned: Draft, rule: Draft): Draft {
  const more = rule.content.filter((range) => sharedTokens([range], learned.content) === 0 && range.first > lastOf(learned.content))
  const content = [...learned.content, ...more]
  return { ...learned, source: learned.source ?? rule.source, cue: learned.cue ?? rule.cue, content, found: byBoth(learned, rule, content) }
}

function isApart(rule: Draft, learned: readonly Draft[]): boolean {
  return learned.every((draft) => sharedTokens(rule.content, draft.content) === 0)
}

function isInside(rule: Draft, learned: readonly Draft[]): boolean {
  const { cue } = rule
  if (!cue) return false
  return learned.some(({ content }) => content.some((range) => range.first <= cue.first && cue.last <= range.last))
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
