import type { Mention, SourceType, Token } from '../../document/index.js'
import { CARDINALS } from '../../lexicons/en/cardinals.js'
import { COUNTING_NOUNS, QUANTITY_NOUNS, SEVERAL_WORDS, SOURCE_COUNTS, UNNAMED_PERSON_NOUNS } from '../../lexicons/en/sources.js'
import { behindQuantity, opensConjunct, singular } from './heads.js'
import { isHead } from './phrases.js'
import { isHyphenated } from './verb-forms.js'
import type { Reading, TokenRange } from './types.js'

/** How many people speak, null where none do (organisations, documents). */
export type Count = number | 'several' | null

/** A number that may count people; alone it is a share: "|43| backed her". */
const DIGITS = /^\d{1,3}$/
const DOZEN = 12
const CROWDS: ReadonlySet<string> = new Set('people men women all those these everyone everybody both police'.split(' '))

/** How many sources a phrase is: "two officials" 2, "officials" several, "Smith and Jones" 2. */
export function countOf(reading: Reading, range: TokenRange, head: number, { type, inside }: CountEvidence): Count {
  if (type !== 'named-person' && type !== 'unnamed-person') return null
  const own = type === 'named-person' ? 1 : countUnnamed(reading, range, head)
  if (own === 'several') return own
  let total: number = own
  for (const { first, last } of conjunctsOf(reading, range, head, inside)) {
    const more = countConjunct(reading, { first, last }, inside)
    if (more === 'several') return more
    total += more
  }
  return total
}

export interface CountEvidence {
  readonly type: SourceType
  /** The mentions inside the phrase. */
  readonly inside: readonly Mention[]
}

function countUnnamed(reading: Reading, range: TokenRange, head: number): number | 'several' {
  const { tokens } = reading
  const from = behindQuantity(reading, range)
  if (from > range.first) return countBefore(reading, { first: range.first, last: from - 1 })
  if (range.last - range.first === 1 && DIGITS.test((tokens[head] as Token).norm)) return 'several'
  const counted = numberIn(reading, { first: range.first, last: head + 1 })
  if (counted !== null) return counted
  const { norm } = tokens[head] as Token
  return isPlural(norm) ? 'several' : 1
}

function isPlural(norm: string): boolean {
  return CROWDS.has(norm) || (norm.endsWith('s') && !norm.endsWith('ss'))
}

/** "|two| of", "|a pair| of", but "|a number| of". */
function countBefore(reading: Reading, range: TokenRange): number | 'several' {
  const { norm } = reading.tokens[range.last - 1] as Token
  return QUANTITY_NOUNS.has(norm) ? (COUNTING_NOUNS.get(norm) ?? 'several') : (numberIn(reading, range) ?? 'several')
}

/** The number that the words of a range say: "two", "a dozen", "a pair of", "12"; words for a crowd come before "a". */
function numberIn(reading: Reading, { first, last }: TokenRange): number | 'several' | null {
  let article: number | null = null
  for (let i = first; i < last; i++) {
    if (isHyphenated(reading, i)) continue
    const { norm } = reading.tokens[i] as Token
    const noun = COUNTING_NOUNS.get(norm)
    if (noun !== undefined) return noun
    if (SEVERAL_WORDS.has(norm)) return 'several'
    const count = SOURCE_COUNTS.get(norm) ?? CARDINALS.get(norm) ?? (DIGITS.test(norm) ? Number(norm) : undefined)
    if (count === undefined) continue
    if (norm !== 'a' && norm !== 'an')
      return isShare(reading, i) ? 'several' : count * (reading.tokens[i + 1]?.norm === 'dozen' ? DOZEN : 1)
    article ??= count
  }
  return article
}

/** "about four |in| 10", "40 |percent|": a share of many, not a number of people. */
function isShare({ tokens }: Reading, i: number): boolean {
  const next = tokens[i + 1]
  return next?.norm === 'percent' || next?.norm === '%' || (next?.norm === 'in' && tokens[i + 2]?.pos === 'NUM')
}

/** What "and" joins to the first source: "Smith |and Jones|", "Trump |and his attorneys|", in lists behind commas too. */
function conjunctsOf(reading: Reading, range: TokenRange, head: number, inside: readonly Mention[]): TokenRange[] {
  const { tokens } = reading
  const found: TokenRange[] = []
  for (let i = head + 1; i < range.last; i++) {
    const { pos, norm } = tokens[i] as Token
    if (pos === 'VERB' || norm === 'who' || norm === 'which' || norm === 'that') break
    const listed = norm === ',' && opensName(reading, i + 1, inside) && opensName(reading, head, inside)
    if (listed || opensConjunct(reading, range, i)) found.push({ first: i + 1, last: range.last })
  }
  return found.some(({ first }) => tokens[first - 1]?.norm !== ',') ? found : []
}

function opensName({ tokens }: Reading, i: number, inside: readonly Mention[]): boolean {
  const token = tokens[i]
  return token !== undefined && inside.some(({ kind, start, end }) => kind === 'person' && start <= token.start && token.end <= end)
}

function countConjunct(reading: Reading, { first, last }: TokenRange, inside: readonly Mention[]): number | 'several' {
  let head = first
  for (let i = first; i < last; i++) {
    const { pos, norm } = reading.tokens[i] as Token
    if (norm === 'and' || pos === 'ADP' || norm === ',' || norm === 'who') break
    if (isHead(reading.tokens[i])) head = i
  }
  const token = reading.tokens[head] as Token
  const isName = opensName(reading, head, inside) || (token.pos === 'PROPN' && !UNNAMED_PERSON_NOUNS.has(singular(token)))
  if (isName) return 1
  return numberIn(reading, { first, last: head }) ?? (isPlural(token.norm) ? 'several' : 1)
}
