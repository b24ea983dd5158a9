import { MIN_SHARED } from './settings.js'
import type { Draft, TokenRange } from './types.js'

/**
 * One list from what the network and the rules found. Where both found a statement, the network's edges hold; what only the
 * network found is taken, for it is right more often than not; of what only the rules found, speeches that run on over
 * paragraphs, words inside other words ("the Herald reports that |Smith said …|") and statements where the network sees none.
 */
export function mergeDrafts(learned: readonly Draft[], rules: readonly Draft[]): Draft[] {
  const ruled = new Set(rules.flatMap(({ content }) => tokensOf(content)))
  const covered = learned.filter(({ cue, content }) => cue !== null || !tokensOf(content).some((token) => ruled.has(token)))
  const draftAt = new Map(covered.flatMap(({ content }, index) => tokensOf(content).map((token) => [token, index] as const)))
  const merged = [...covered]
  for (const rule of rules) {
    const near = new Set(tokensOf(rule.content).flatMap((token) => draftAt.get(token) ?? []))
    const partner = [...near].find((index) => agreement(rule.content, (covered[index] as Draft).content) >= MIN_SHARED)
    if (partner !== undefined) merged[partner] = joined(covered[partner] as Draft, rule)
    else if (near.size === 0 || isInside(rule, covered[draftAt.get(rule.cue?.first ?? -1) ?? -1])) merged.push(rule)
  }
  return merged.sort((a, b) => placeOf(a) - placeOf(b))
}

function tokensOf(ranges: readonly TokenRange[]): number[] {
  return ranges.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, i) => first + i))
}

function joined(learned: Draft, rule: Draft): Draft {
  const more = rule.content.filter((range) => sharedTokens([range], learned.content) === 0 && range.first > lastOf(learned.content))
  return { ...learned, source: learned.source ?? rule.source, cue: learned.cue ?? rule.cue, content: [...learned.content, ...more] }
}

/** Whether the whole cue is among a draft's words. */
function isInside({ cue }: Draft, around: Draft | undefined): boolean {
  return cue !== null && around !== undefined && around.content.some(({ first, last }) => first <= cue.first && cue.last <= last)
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
