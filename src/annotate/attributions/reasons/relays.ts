import type { StatementReason } from '../../../document/index.js'
import type { Hop, HopRule } from '../relays.js'
import type { Finished } from '../statements.js'
import type { Reading } from '../types.js'
import { because, quotedTokens } from './wording.js'

/** What the words that name a publication say of it. */
const VIA: Readonly<Record<HopRule, (words: string) => string>> = {
  told: (words) => `${words} was told`,
  conversation: (words) => `said to or on ${words}`,
  employer: (words) => `the source works for ${words}`,
  'said-before': (words) => `${words} was told what stands before`,
  interview: (words) => `said to ${words} in the interview before`,
  source: (words) => `part of what ${words} says`,
  cited: (words) => `cites ${words}`,
  writing: (words) => `in ${words}`,
}

/** Through whom a statement came: its publication, then the other hops, innermost first. */
export function reasonsForRelay(reading: Reading, { relay, draft }: Finished): StatementReason[] {
  const { via, chain } = relay
  const others = chain.filter(({ at, name }) => at !== draft.source && name !== via?.name)
  return [...(via ? [hopReason(reading, 'via', via)] : []), ...others.map((hop) => hopReason(reading, 'chain', hop))]
}

function hopReason(reading: Reading, about: 'via' | 'chain', { name, rule, at }: Hop): StatementReason {
  const { words, span } = quotedTokens(reading, at)
  const whom = reading.text.slice(span.start, span.end).includes(name) ? words : `${words} (${name})`
  return because(about, rule, VIA[rule](whom), [span])
}
