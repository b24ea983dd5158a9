import type { Sentence } from '../../document/index.js'
import type { Reading, Stretch } from './types.js'

/** Joins sentences of one paragraph while a quotation runs from one into the next, so that `"A. B," he said` is one stretch. */
export function cutStretches(reading: Reading): Stretch[] {
  const stretches: Stretch[] = []
  let open: Stretch | null = null
  for (const sentence of reading.sentences) {
    const joins: boolean = open !== null && open.block === sentence.block && runsAcross(reading, sentence)
    if (open && joins) open = { ...open, last: sentence.last }
    else {
      if (open) stretches.push(open)
      open = { first: sentence.first, last: sentence.last, block: sentence.block }
    }
  }
  if (open) stretches.push(open)
  return stretches
}

/** Whether the quotation of the sentence's first token began before it. */
function runsAcross(reading: Reading, sentence: Sentence): boolean {
  const quote = reading.quoteOf[sentence.first] ?? -1
  return quote >= 0 && reading.quoteOf[sentence.first - 1] === quote
}
