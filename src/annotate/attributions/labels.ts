import type { Quotation, Token } from '../../document/index.js'
import { SIGNATURE_MARKS } from '../../lexicons/en/grammar.js'
import { SPEAKING_NOUNS } from '../../lexicons/en/sources.js'
import { byRules } from './found.js'
import { trimContent } from './limits.js'
import { mentionsIn } from './mentions.js'
import { isHead, phraseStartingAt } from './phrases.js'
import { newsroomAt } from './newsrooms.js'
import { isQuoted, spanOf, wordsOf } from './readings.js'
import { MAX_COLON_SOURCE } from './settings.js'
import type { Cue, Draft, Reading, Stretch, TokenRange } from './types.js'

/**
 * Statements whose cue is a mark: "Smith: We are ready" at the start of a paragraph, and a signature behind a quotation
 * ("…" — Ann Smith).
 */
export function draftMark(reading: Reading, stretch: Stretch): Draft | null {
  return draftLabel(reading, stretch) ?? draftSignature(reading, stretch)
}

function markCue(at: number): Cue {
  return { first: at, last: at + 1, head: at, kind: 'mark', form: 'finite', frame: 'cq', thought: false }
}

function draftLabel(reading: Reading, stretch: Stretch): Draft | null {
  if (reading.sentences[(reading.tokens[stretch.first] as Token).sentence - 1]?.block === stretch.block) return null
  const colon = colonAfter(reading, stretch)
  if (colon === null) return null
  const source = { first: stretch.first, last: colon }
  const content = trimContent(reading, { first: colon + 1, last: stretch.last })
  if (!content || content.last - content.first < 3 || !isSpeaker(reading, source, content)) return null
  return { stretch, cue: markCue(colon), source, recipient: null, content: [content], found: byRules('opening', colon) }
}

/** The colon behind a short phrase that opens the stretch and holds nothing but a name or noun. */
function colonAfter(reading: Reading, stretch: Stretch): number | null {
  for (let i = stretch.first; i < Math.min(stretch.last, stretch.first + MAX_COLON_SOURCE); i++) {
    const token = reading.tokens[i] as Token
    if (isQuoted(reading, i)) return null
    if (token.norm === ':') return i > stretch.first && isHead(reading.tokens[i - 1]) ? i : null
    if (token.pos === 'VERB' || token.pos === 'AUX' || token.norm === ',') return null
  }
  return null
}

/** A person or newsroom by name, "Report", "Poll", or any name before nothing but quoted words; "UPDATE: …" is none. */
function isSpeaker(reading: Reading, source: TokenRange, content: TokenRange): boolean {
  const named = mentionsIn(reading, spanOf(reading, source)).some(
    (mention) =>
      (mention.kind === 'person' || mention.kind === 'organisation') && mention.end === (reading.tokens[source.last - 1] as Token).end,
  )
  const head = reading.tokens[source.last - 1] as Token
  if (isOutcry(reading, source)) return false
  return named || SPEAKING_NOUNS.has(head.norm) || (head.pos === 'PROPN' && isQuoted(reading, content.first))
}

/** "SHOCK: …", "WATCH: …": one word in capitals that is no newsroom and stands nowhere else in the article. */
function isOutcry(reading: Reading, source: TokenRange): boolean {
  const word = wordsOf(reading, source)
  if (source.last - source.first > 1 || word !== word.toUpperCase() || newsroomAt(reading, source)) return false
  const [own] = mentionsIn(reading, spanOf(reading, source))
  return !reading.mentions.some(({ entity, start }) => entity === own?.entity && start !== own.start)
}

function draftSignature(reading: Reading, stretch: Stretch): Draft | null {
  if (!isQuoted(reading, stretch.first)) return null
  const quote = reading.quoteOf[stretch.first] as number
  let end = stretch.first
  while (end < stretch.last && reading.quoteOf[end] === quote) end++
  const quotation = reading.quotations[quote] as Quotation
  if (end + 1 >= stretch.last || !quotation.closed || !SIGNATURE_MARKS.has((reading.tokens[end] as Token).norm)) return null
  const source = phraseStartingAt(reading, end + 1, stretch.last)
  if (!source || source.last < stretch.last - 1 || reading.tokens[source.first]?.pos !== 'PROPN') return null
  const content = [{ first: stretch.first, last: end }]
  return { stretch, cue: markCue(end), source, recipient: null, content, found: byRules('signature', end) }
}
