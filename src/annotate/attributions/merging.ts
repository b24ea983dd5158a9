import { addTo } from '../../document/index.js'
import { byBoth } from './found.js'
import type { LearnedDraft } from './learned.js'
import { MIN_CERTAINTY, MIN_SHARED } from './settings.js'
import type { Draft, TokenRange } from './types.js'

/**
 * One list from what the network and the rules found. Where both found a statement and its cue, the network's edges hold; what one alone
 * found is taken, and where they contradict each other the rules are believed: they know fewer statements, but are surer of
 * those. What the network finds without a cue counts only where the rules see no quotation of their own.
 */
export function mergeDrafts(learned: readonly LearnedDraft[], rules: readonly Draft[]): Draft[] {
  const merged: Draft[] = []
  const confirmed = new Set<Draft>()
  const rulesAt = rulesByToken(rules)
  for (const draft of learned) {
    const near = [...new Set(tokensOf(draft.content).flatMap((token) => rulesAt.get(token) ?? []))]
    const partner = closest(
      draft,
      near.sort((a, b) => a - b).map((index) => rules[index] as Draft),
      confirmed,
    )
    if (partner) confirmed.add(partner)
    if (partner) merged.push(haveOneCue(draft, partner) ? joined(draft, partner) : partner)
    else if (near.length === 0 && draft.certainty() >= MIN_CERTAINTY) merged.push(draft)
  }
  const known = new Set(merged.map(wordsKey))
  for (const rule of rules) if (!confirmed.has(rule) && !known.has(wordsKey(rule))) merged.push(rule)
  return merged.sort((a, b) => placeOf(a) - placeOf(b))
}

/** The statement of the rules that a draft of the network is, if any: the first of those that agree best and are not yet taken. */
function closest(draft: Draft, near: readonly Draft[], confirmed: ReadonlySet<Draft>): Draft | null {
  let best: Draft | null = null
  let most = 0
  for (const rule of near) {
    const agreed = agreement(rule.content, draft.content)
    if (agreed < MIN_SHARED || agreed <= most || confirmed.has(rule)) continue
    best = rule
    most = agreed
  }
  return best
}

/** Whether two drafts of one content do not name different words as its cue: "an aide who |asked| not to be named |said|". */
function haveOneCue({ cue: one }: Draft, { cue: other }: Draft): boolean {
  return one === null || other === null || sharedTokens([one], [other]) > 0
}

/** Which drafts, by index, have each token in their contents. */
function rulesByToken(rules: readonly Draft[]): Map<number, number[]> {
  const rulesAt = new Map<number, number[]>()
  rules.forEach(({ content }, index) => {
    for (const token of tokensOf(content)) addTo(rulesAt, token, index)
  })
  return rulesAt
}

function tokensOf(ranges: readonly TokenRange[]): number[] {
  return ranges.flatMap(({ first, last }) => Array.from({ length: last - first }, (_, i) => first + i))
}

function joined(learned: Draft, rule: Draft): Draft {
  const more = rule.content.filter((range) => sharedTokens([range], learned.content) === 0 && range.first > lastOf(learned.content))
  const content = [...learned.content, ...more].sort((a, b) => a.first - b.first)
  return { ...learned, source: learned.source ?? rule.source, cue: learned.cue ?? rule.cue, content, found: byBoth(learned, rule, content) }
}

/** Which words a draft is made of: two of the same cue and content would be one statement twice. */
function wordsKey({ cue, content }: Draft): string {
  return [cue, ...content].map((range) => (range ? `${range.first}-${range.last}` : '')).join(' ')
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
