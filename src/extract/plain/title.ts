import type { Block } from '../../document/index.js'
import { MAX_TITLE_LENGTH } from '../settings.js'
import { MAX_TELEGRAPHIC_LENGTH, MAX_TITLE_POSITION, MIN_TITLE_CASE } from './settings.js'

const OPEN_END = /[;,:]["'”’)]*$/u
const SENTENCE_END = /\.["'”’)]*$/u
const LONG_WORD = /\p{L}{4,}/gu
/** Little words that sentences have and headlines mostly leave out */
const SENTENCE_WORDS = /(?<!\p{L})(?:the|an?|is|are|was|were|has|had|have|been|said|says|he|she|they|it|i|we|you)(?!\p{L})/iu
const STARTS_LIKE_TITLE = /^["'“‘¿¡(#]*[\p{Lu}\p{Lo}\p{N}]/u
/** `(CNN)`, `LONDON —`, `(Reuters) -`: a dateline opens a report's first paragraph, not its title */
const DATELINE_INSIDE = /^[\p{L}\s.,'-]{0,50}\([\p{L}\s./]{2,30}\)|^[\p{Lu}\s.,'-]{3,40}[—–-]\s/u

/** The block that is the title of a plain text: an early, short line that is no sentence, with something longer behind it. */
export function findTitle(text: string, blocks: readonly Block[]): number | null {
  const at = blocks.findIndex((block) => block.kind === 'paragraph')
  const block = blocks[at]
  const next = blocks.slice(at + 1).find((other) => other.kind === 'paragraph')
  if (!block || !next || at > MAX_TITLE_POSITION) return null
  const line = text.slice(block.start, block.end)
  const isTitle =
    line.length <= MAX_TITLE_LENGTH &&
    !line.includes('\n') &&
    !OPEN_END.test(line) &&
    STARTS_LIKE_TITLE.test(line) &&
    !DATELINE_INSIDE.test(line)
  if (SENTENCE_END.test(line) && !isTitleCase(line) && !isTelegraphic(line)) return null
  if (!isTitle) return null
  const blankBehind = /\n[^\S\n]*\n/u.test(text.slice(block.end, next.start))
  return blankBehind || next.end - next.start > line.length ? at : null
}

/** Headlines In Title Case are headlines even where a crawler put a full stop behind them. */
function isTitleCase(line: string): boolean {
  const words = line.match(LONG_WORD) ?? []
  return words.length >= 3 && words.filter((word) => /^\p{Lu}/u.test(word)).length >= words.length * MIN_TITLE_CASE
}

/** Headlines leave out articles and auxiliaries: "Ferry company sheds jobs." is one, "The ferry is late." a sentence. */
function isTelegraphic(line: string): boolean {
  return line.length <= MAX_TELEGRAPHIC_LENGTH && !/[.!?]\s/u.test(line) && !SENTENCE_WORDS.test(line)
}
