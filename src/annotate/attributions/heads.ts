import type { Mention, Token } from '../../document/index.js'
import { CARDINALS } from '../../lexicons/en/cardinals.js'
import { QUANTITY_NOUNS, SEVERAL_WORDS, SOURCE_COUNTS, UNNAMED_PERSON_NOUNS } from '../../lexicons/en/sources.js'
import { mentionsIn } from './mentions.js'
import { isDeterminer } from './phrases.js'
import { QUANTITY_REACH } from './settings.js'
import type { Reading, TokenRange } from './types.js'

/** "Reports", "reports in Italy": with no word before it always a noun here, though taggers take it for a verb. */
export const BARE_REPORTS = 'reports'

/**
 * The token that says what a source is: the last noun before "of", "for", "and", a comma or a relative clause; of "a number of
 * attendees" the one behind "of".
 */
export function headOf(reading: Reading, range: TokenRange): number {
  const { tokens } = reading
  if (tokens[range.first]?.norm === BARE_REPORTS) return range.first
  const first = behindQuantity(reading, range)
  const own = { start: (tokens[first] as Token).start, end: (tokens[range.last - 1] as Token).end }
  const names = mentionsIn(reading, own).filter(({ kind }) => kind === 'organisation' || kind === 'publication')
  let head = -1
  for (let i = first; i < range.last; i++) {
    const token = tokens[i] as Token
    if (token.norm === "'s" || token.norm === "'") continue
    const isGerund = i === range.last - 1 && tokens[head]?.pos === 'ADJ'
    if (
      head >= 0 &&
      !isGerund &&
      ((stopsPhrase(token) && !isInName(names, token)) ||
        isDash(reading, i) ||
        isDoing(tokens[head] as Token, token) ||
        opensConjunct(reading, range, i))
    )
      break
    if (
      token.pos === 'NOUN' ||
      token.pos === 'PROPN' ||
      token.pos === 'NUM' ||
      (isGerund && token.pos === 'VERB') ||
      (token.pos === 'ADJ' && (head < 0 || tokens[head]?.pos === 'ADJ'))
    )
      head = i
    else if (head < 0 && THEM.has(token.norm)) head = i
    else if (head < 0 && (token.pos === 'DET' || token.pos === 'PRON') && UNNAMED_PERSON_NOUNS.has(token.norm)) head = i
  }
  return head < 0 ? range.last - 1 : head
}

function stopsPhrase({ pos, norm }: Token): boolean {
  return (
    pos === 'ADP' ||
    pos === 'DET' ||
    norm === 'that' ||
    norm === ',' ||
    norm === 'who' ||
    norm === 'which' ||
    norm === '(' ||
    pos === 'VERB'
  )
}

/** "University |of| Penmore poll": what stands inside a name does not end the phrase. */
function isInName(names: readonly Mention[], { start, end }: Token): boolean {
  return names.some((name) => name.start < start && end < name.end)
}

const DASHES: ReadonlySet<string> = new Set(['-', '–', '—'])
const THEM: ReadonlySet<string> = new Set(['them', 'us', 'you'])

/** "Ann Reed |-| a neighbour": a dash with space before it, no hyphen. */
function isDash({ tokens }: Reading, i: number): boolean {
  const [before, token] = [tokens[i - 1], tokens[i] as Token]
  return DASHES.has(token.norm) && before !== undefined && before.end < token.start
}

/** "voters |filing| into a hall": no noun, though taggers take it for one, behind the people who do it. */
function isDoing(head: Token, { norm }: Token): boolean {
  return norm.endsWith('ing') && head.norm.endsWith('s') && UNNAMED_PERSON_NOUNS.has(singular(head))
}

/** Whether an "and" joins a second source, and no second word of a name: "Reed |and| Vane", "Reed |and| her lawyers", not "health and safety officials". */
export function opensConjunct(reading: Reading, range: TokenRange, i: number): boolean {
  const { tokens } = reading
  const [before, token, next] = [tokens[i - 1], tokens[i] as Token, tokens[i + 1]]
  if ((token.norm !== 'and' && token.norm !== '&') || !before || !next || i + 1 >= range.last) return false
  if (isDeterminer(next) || (next.pos === 'NUM' && !YEAR.test(next.norm))) return true
  if (before.pos !== 'PROPN') return false
  const own = { start: (tokens[range.first] as Token).start, end: before.end }
  return mentionsIn(reading, own).some(({ kind, end }) => kind === 'person' && end === before.end)
}

/** Where a phrase begins behind words that only count: "a number of |attendees|", "two of |the officials|". */
export function behindQuantity({ tokens }: Reading, { first, last }: TokenRange): number {
  for (let i = first; i < Math.min(last - 1, first + QUANTITY_REACH); i++) {
    const token = tokens[i] as Token
    if (token.norm === 'of') return i > first && isQuantity(tokens[i - 1] as Token) ? i + 1 : first
    if (token.pos === 'PUNCT' || token.pos === 'VERB' || (token.pos === 'PROPN' && !isQuantity(token))) return first
  }
  return first
}

function isQuantity({ norm, pos }: Token): boolean {
  return pos === 'NUM' || QUANTITY_NOUNS.has(norm) || SOURCE_COUNTS.has(norm) || CARDINALS.has(norm) || SEVERAL_WORDS.has(norm)
}

const YEAR = /^\d{4}$/

const IRREGULAR = new Map([
  ['ads', 'ad'],
  ['mps', 'mp'],
  ['people', 'people'],
  ['men', 'man'],
  ['women', 'woman'],
  ['police', 'police'],
  ['media', 'media'],
  ['data', 'data'],
])

/** A noun's singular, by its letters. */
export function singular({ norm }: Pick<Token, 'norm'>): string {
  const known = IRREGULAR.get(norm)
  if (known) return known
  if (norm.endsWith('ies')) return `${norm.slice(0, -3)}y`
  if (norm.endsWith('sses')) return norm.slice(0, -2)
  return norm.endsWith('s') && !norm.endsWith('ss') && norm.length > 3 ? norm.slice(0, -1) : norm
}
