import type { Sentence, Token } from '../../document/index.js'
import { SIGNATURE_MARKS } from '../../lexicons/en/grammar.js'
import { SPEECH_VERBS } from '../../lexicons/en/cues.js'
import { skipDateline } from './datelines.js'
import { isQuoted } from './readings.js'
import { MAX_STRETCH_LENGTH, MAX_TAG_LENGTH, MAX_TAG_SUBJECT } from './settings.js'
import type { Reading, Stretch } from './types.js'

/** Joins sentences of one paragraph while a quotation runs from one into the next, so that `"A. B," he said` is one stretch. */
export function cutStretches(reading: Reading): Stretch[] {
  const stretches: Stretch[] = []
  for (const sentence of reading.sentences) {
    const open = stretches[stretches.length - 1]
    const short = open !== undefined && sentence.last - open.first <= MAX_STRETCH_LENGTH
    if (open && short && open.block === sentence.block && (runsAcross(reading, sentence) || isTag(reading, sentence)))
      stretches[stretches.length - 1] = { ...open, last: sentence.last }
    else {
      const first = open?.block === sentence.block ? sentence.first : skipDateline(reading, sentence)
      stretches.push({ first, last: sentence.last, block: sentence.block })
    }
  }
  return stretches
}

/** Whether the quotation of the sentence's first token began before it. */
function runsAcross(reading: Reading, sentence: Sentence): boolean {
  const quote = reading.quoteOf[sentence.first] ?? -1
  return quote >= 0 && reading.quoteOf[sentence.first - 1] === quote
}

/**
 * `"Are you sure?" |Smith asked.|` — cut off as a sentence of its own, but it says whose words the quotation before it is;
 * so does `— Ann Smith`.
 */
function isTag(reading: Reading, sentence: Sentence): boolean {
  const { tokens } = reading
  if (!isQuoted(reading, sentence.first - 1) || isQuoted(reading, sentence.first) || sentence.last - sentence.first > MAX_TAG_LENGTH)
    return false
  if (SIGNATURE_MARKS.has((tokens[sentence.first] as Token).norm)) return true
  for (let i = sentence.first + 1; i < Math.min(sentence.last, sentence.first + MAX_TAG_SUBJECT); i++) {
    const token = tokens[i] as Token
    if (token.pos !== 'VERB' || !SPEECH_VERBS.has(token.lemma)) continue
    const next = tokens[i + 1]
    return !next || i + 1 >= sentence.last || next.pos === 'PUNCT' || next.pos === 'ADP' || next.pos === 'ADV'
  }
  return false
}
