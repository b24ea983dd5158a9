import type { Token } from '../../document/index.js'
import { QUESTION_WORDS } from '../../lexicons/en/grammar.js'
import { isDeterminer, phraseStartingAt } from './phrases.js'
import { isQuoted } from './readings.js'
import type { Cue, Reading, TokenRange } from './types.js'

/** Whether a cue takes what was found: a quotation, a clause, an infinitive or a noun phrase. */
export function fits(reading: Reading, cue: Cue, range: TokenRange): boolean {
  const { tokens } = reading
  const first = tokens[range.first] as Token
  const { frame } = cue
  if (cue.kind === 'hearsay') return range.last - range.first >= 2
  if (cue.form === 'infinitive' && !isQuoted(reading, range.first) && tokens[range.first - 1]?.norm !== 'that') return false
  if (frame === 'j') return holdsQuotation(reading, range)
  if (frame === 'l') return holdsQuotation(reading, range) || hasPredicate(reading, range)
  if (isQuoted(reading, range.first))
    return frame.includes('q') || cue.kind === 'label' || cue.kind === 'declines' || range.last - range.first > 6
  if (first.norm === 'to' || (first.norm === 'not' && tokens[range.first + 1]?.norm === 'to')) return frame.includes('i')
  const linked = QUESTION_WORDS.has(first.norm) || tokens[range.first - 1]?.norm === 'that'
  if (linked && frame.includes('c')) return true
  if (tokens[range.first - 1]?.norm === ':') return frame.includes('q')
  if (frame.includes('c') && hasFiniteVerb(reading, range)) return true
  if (frame.includes('q') && holdsQuotation(reading, range)) return true
  if (first.pos === 'PRON' && !isDeterminer(first) && !tokens[range.first + 1]?.norm.endsWith('ing')) return false
  return frame.includes('n') && range.last - range.first >= (cue.kind === 'label' ? 1 : 2)
}

/** "called |the plan a farce|", "described |it as unsafe|": two phrases, or one with "as". */
function hasPredicate(reading: Reading, range: TokenRange): boolean {
  const object = phraseStartingAt(reading, range.first, range.last)
  const next = object ? reading.tokens[object.last] : undefined
  if (!object || !next || object.last >= range.last) return false
  return next.norm === 'as' || isDeterminer(next) || next.pos === 'ADJ'
}

function hasFiniteVerb(reading: Reading, range: TokenRange): boolean {
  for (let i = range.first + 1; i < range.last; i++) {
    const token = reading.tokens[i] as Token
    if (isMistaggedPast(reading, i)) return true
    if ((token.pos === 'VERB' && !token.norm.endsWith('ing') && reading.tokens[i - 1]?.norm !== 'to') || token.pos === 'AUX') return true
  }
  return false
}

/** "Smith pressured him" with "pressured" tagged as an adjective. */
function isMistaggedPast(reading: Reading, i: number): boolean {
  const [before, token, after] = [reading.tokens[i - 1], reading.tokens[i] as Token, reading.tokens[i + 1]]
  return token.pos === 'ADJ' && token.norm.endsWith('ed') && before?.pos === 'PROPN' && (after?.pos === 'PRON' || isDeterminer(after))
}

function holdsQuotation(reading: Reading, range: TokenRange): boolean {
  for (let i = range.first; i < range.last; i++) if (isQuoted(reading, i)) return true
  return false
}
