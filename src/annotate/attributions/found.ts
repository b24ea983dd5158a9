import type { Draft, DraftRule, Found, TokenRange } from './types.js'

/** Found by the network alone. */
export const BY_NETWORK: Found = { network: true, rule: null, fromRules: [] }

/** Found by the rules alone, `at` the token that a rule goes by. */
export function byRules(kind: DraftRule, at: number | null): Found {
  return { network: false, rule: { kind, at }, fromRules: [] }
}

/** Found by both: the network's draft, filled up from that of the rules; `content` is that of the two together. */
export function byBoth(learned: Draft, rule: Draft, content: readonly TokenRange[]): Found {
  const fromRules: Found['fromRules'][number][] = []
  if (learned.source === null && rule.source !== null) fromRules.push('source')
  if (learned.cue === null && rule.cue !== null) fromRules.push('cue')
  if (content.length > learned.content.length) fromRules.push('content')
  return { network: true, rule: rule.found.rule, fromRules }
}
