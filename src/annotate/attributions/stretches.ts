import type { Sentence } from '../../document/index.js'
import { MAX_STRETCH_LENGTH } from './settings.js'
import type { Reading, Stretch } from './types.js'

/** Joins sentences of one paragraph while a quotation runs from one into the next, so that `"A. B," he said` is one stretch. */
export function cutStretches(reading: Reading): Stretch[] {
  const stretches: Stretch[] = []
  for (const sentence of reading.sentences) {
    const open = stretches[stretches.length - 1]
    const short = open !== undefined && sentence.last - open.first <= MAX_STRETCH_LENGTH
    if (open && short && open.block === sentence.block && runsAcross(reading, sentence))
      stretches[stretches.length - 1] = { ...open, last: sentence.last }
    else stretches.push({ first: sentence.first, last: sentence.last, block: sentence.block })
  }
  return stretches
}

/** Whether the quotation of the sentence's first token began before it. */
function runsAcross(reading: Reading, sentence: Sentence): boolean {
  const quote = reading.quoteOf[sentence.first] ?? -1
  return quote >= 0 && reading.quoteOf[sentence.first - 1] === quote
}
