import type { Token } from '../../document/index.js'
import { TELLING_VERBS } from '../../lexicons/en/cues.js'
import { newsroomStartingAt } from './newsrooms.js'
import { phraseStartingAt } from './phrases.js'
import { isQuoted } from './readings.js'
import type { Cue, Reading, TokenRange } from './types.js'

/** "told |reporters| that": who is told, where the cue tells somebody. */
export function skipRecipient(reading: Reading, cue: Cue, at: number, ceiling: number): { recipient: TokenRange | null; at: number } {
  const nobody = { recipient: null, at }
  if (!cue.frame.includes('r') || cue.form === 'passive' || cue.kind !== 'verb' || isQuoted(reading, at)) return nobody
  const newsroom = newsroomStartingAt(reading, at, ceiling)
  const told = TELLING_VERBS.has((reading.tokens[cue.head] as Token).lemma)
  const range = newsroom ?? phraseStartingAt(reading, at, ceiling, !told)
  if (!range) return nobody
  const recipient = newsroom ?? cutRecipient(reading, range)
  const next = reading.tokens[recipient.last] as Token | undefined
  if (recipient.last >= ceiling || !next) return { recipient, at: recipient.last }
  if (next.pos === 'VERB' || next.pos === 'AUX') return nobody
  if (!told && isQuoted(reading, recipient.last)) return nobody
  const isAddressed = next.norm === 'to' && cue.frame.includes('i') && !isPronounObject(reading, recipient)
  return isAddressed ? nobody : { recipient, at: recipient.last }
}

function isPronounObject(reading: Reading, range: TokenRange): boolean {
  return range.last - range.first === 1 && reading.tokens[range.first]?.pos === 'PRON'
}

/** "told reporters Smith …", "told CNN the man …": two phrases without a mark between them; the recipient is the first. */
function cutRecipient(reading: Reading, range: TokenRange): TokenRange {
  for (let i = range.first; i < range.last - 1; i++) {
    const [token, next] = [reading.tokens[i] as Token, reading.tokens[i + 1] as Token]
    if (token.pos === 'NOUN' && next.pos === 'PROPN') return { first: range.first, last: i + 1 }
  }
  return range
}
