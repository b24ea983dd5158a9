import type { Sentence, Token } from '../../document/index.js'
import { isQuoted } from './readings.js'
import { QUESTION_REACH } from './settings.js'
import type { Cue, Reading, Stretch, TokenRange } from './types.js'

/**
 * The clause that a source was asked, in the words before its refusal or in the sentence before: "Asked |if he would go|,
 * he declined to say".
 */
export function questionOf(reading: Reading, stretch: Stretch, cue: Cue): TokenRange | null {
  const own = askedClause(reading, { first: stretch.first, last: cue.first })
  if (own) return own
  const behind = askedClause(reading, { first: cue.last, last: stretch.last })
  if (behind) return behind
  const sentence = reading.sentences[(reading.tokens[stretch.first] as Token).sentence - 1] as Sentence | undefined
  return sentence && sentence.block === stretch.block ? askedClause(reading, sentence) : null
}

function askedClause(reading: Reading, range: TokenRange): TokenRange | null {
  const { tokens } = reading
  for (let i = range.first; i < range.last; i++) {
    if (tokens[i]?.lemma !== 'ask' || isQuoted(reading, i)) continue
    for (let k = i + 1; k < Math.min(range.last, i + QUESTION_REACH); k++) {
      const { norm } = tokens[k] as Token
      if (norm !== 'if' && norm !== 'whether') continue
      let last = k + 1
      while (last < range.last && tokens[last]?.norm !== ',' && tokens[last]?.norm !== '.') last++
      return last > k + 2 ? { first: norm === 'if' ? k + 1 : k, last } : null
    }
  }
  return null
}
