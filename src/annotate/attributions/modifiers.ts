import type { Token } from '../../document/index.js'
import { APPROXIMATE_ADVERBS, MODIFIER_PREPOSITIONS, OPENING_CONJUNCTIONS } from '../../lexicons/en/grammar.js'
import { TIME_WORDS } from '../../lexicons/en/sources.js'
import { isPronounSubject, phraseStartingAt } from './phrases.js'
import { isQuoted, quotationEnd } from './readings.js'
import { MAX_MODIFIER_LENGTH } from './settings.js'
import type { Reading } from './types.js'

/** Skips when, where and to whom something was said: "on Monday", "in a statement", "to reporters". */
export function skipModifiers(reading: Reading, from: number, ceiling: number): number {
  const { tokens } = reading
  let at = from
  const limit = Math.min(ceiling, from + MAX_MODIFIER_LENGTH)
  while (at < limit) {
    const token = tokens[at] as Token
    if (isQuoted(reading, at)) break
    const next = tokens[at + 1]
    if (APPROXIMATE_ADVERBS.has(token.norm) && next?.pos !== 'VERB') break
    if (TIME_WORDS.has(token.norm) && !isSubjectOfClause(reading, at)) at++
    else if (token.pos === 'ADV' && next && token.norm.endsWith('ly')) at++
    else if (MODIFIER_PREPOSITIONS.has(token.norm) && next?.norm !== 'least' && next?.norm !== 'that') {
      if (token.norm === 'to' && next?.pos === 'VERB') break
      const end = modifierEnd(reading, at, limit)
      if (OPENING_CONJUNCTIONS.has(token.norm) && isFinite(tokens[end])) break
      if (end === at + 1) break
      at = end
    } else break
  }
  return at
}

function isSubjectOfClause(reading: Reading, at: number): boolean {
  const next = reading.tokens[at + 1]
  return next?.norm === "'s" || next?.pos === 'AUX' || (reading.tokens[at]?.norm === 'this' && next?.pos !== 'NOUN')
}

/** The verb of "as it |raised| the number": what looked like a phrase opens a clause. */
function isFinite(token: Token | undefined): boolean {
  return token !== undefined && (token.pos === 'VERB' || token.pos === 'AUX') && !token.norm.endsWith('ing')
}

/** End of a prepositional phrase, with a title in quotation marks where its noun is one ("on “This Week”"). */
function modifierEnd(reading: Reading, at: number, limit: number): number {
  const { tokens } = reading
  if (isQuoted(reading, at + 1) && quotationEnd(reading, at + 1) - at < 8) return quotationEnd(reading, at + 1)
  const phrase = phraseStartingAt(reading, at + 1, limit, false)
  let end = phrase?.last ?? at + 1
  if (tokens[end - 1]?.norm === "'s" && isQuoted(reading, end)) end = quotationEnd(reading, end)
  const gerund = tokens[at + 1]
  if (!phrase && gerund?.pos === 'VERB' && gerund.norm.endsWith('ing')) {
    end = at + 2
    while (
      end < limit &&
      !isQuoted(reading, end) &&
      tokens[end]?.pos !== 'PUNCT' &&
      tokens[end]?.norm !== 'that' &&
      !isPronounSubject(tokens[end])
    )
      end++
  }
  return Math.min(limit, end)
}
