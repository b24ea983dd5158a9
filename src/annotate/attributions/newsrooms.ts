import type { Mention, Token } from '../../document/index.js'
import { PUBLICATION_NOUNS } from '../../lexicons/en/sources.js'
import { isAmbiguousName, newsroomNamed, newsroomsNamed, type Newsroom } from '../../lexicons/newsrooms.js'
import { mentionsIn } from './mentions.js'
import { spanOf } from './readings.js'
import { MAX_NEWSROOM_NAME } from './settings.js'
import type { Reading, TokenRange } from './types.js'

const LEADING_THE = /^the\s+/i
const NO_NAME_END = /[^\p{L}\p{N}]/u

/** A newsroom that an article names: of the table, by a mention, or as the text writes it where several answer to the name. */
export interface Outlet extends TokenRange {
  readonly name: string
  /** Its row of the table, null where the table has none or several. */
  readonly newsroom: Newsroom | null
}

/** The first newsroom of the table that is named in a range; a name that is also a word ("Sun", "Post") counts only behind "the". */
export function newsroomIn(reading: Reading, range: TokenRange): Newsroom | null {
  for (let first = range.first; first < range.last; first++) {
    const found = namedAt(reading, first, range.last, false)
    if (found?.newsroom) return found.newsroom
  }
  return null
}

/**
 * The first outlet that is named in a range, known or not: "the Penmore Gazette", "the Post". `listening` says that a newsroom
 * is to be expected there ("told |Variety|"), so that a name which is also a word counts without "the".
 */
export function outletIn(reading: Reading, range: TokenRange, listening: boolean): Outlet | null {
  const mentioned = range.first < range.last ? publicationsIn(reading, range) : []
  for (let first = range.first; first < range.last; first++) {
    const found = namedAt(reading, first, range.last, listening)
    if (found) return found
    const { start } = reading.tokens[first] as Token
    const mention = mentioned.find((one) => one.start === start)
    if (mention) return { name: mention.entity.replace(LEADING_THE, ''), newsroom: null, first, last: lastOf(reading, first, mention) }
  }
  return null
}

function publicationsIn(reading: Reading, range: TokenRange): Mention[] {
  return mentionsIn(reading, spanOf(reading, range)).filter(({ kind }) => kind === 'publication')
}

function lastOf({ tokens }: Reading, first: number, { end }: Mention): number {
  let last = first + 1
  while (last < tokens.length && (tokens[last] as Token).start < end) last++
  return last
}

/** The longest name of a newsroom that starts at a token, a possessive mark left out. */
function namedAt(reading: Reading, first: number, ceiling: number, listening: boolean): Outlet | null {
  const token = reading.tokens[first] as Token
  if (token.pos !== 'PROPN' && !/^[A-Z]/.test(reading.text[token.start] ?? '')) return null
  for (let last = Math.min(ceiling, first + MAX_NEWSROOM_NAME); last > first; last--) {
    const found = outletOf(reading, { first, last }, listening)
    if (found) return found
  }
  return null
}

/** The newsroom whose name a range is, to the letter. */
export function newsroomAt(reading: Reading, range: TokenRange): Newsroom | null {
  return outletOf(reading, range, false)?.newsroom ?? null
}

function outletOf(reading: Reading, range: TokenRange, listening: boolean): Outlet | null {
  const start = (reading.tokens[range.first] as Token).start
  const name = reading.text.slice(start, (reading.tokens[range.last - 1] as Token).end)
  const candidates = newsroomsNamed(name)
  if (candidates.length === 0) return null
  const newsroom = newsroomNamed(name) ?? meantBy(reading, candidates)
  const behindThe = reading.tokens[range.first - 1]?.norm === 'the' || LEADING_THE.test(name)
  const isWord = candidates.some((candidate) => isAmbiguousName(candidate, name)) && (newsroom === null || isAmbiguousName(newsroom, name))
  if (isWord && !((behindThe || listening) && standsAlone(reading, range))) return null
  if (newsroom === null && !behindThe) return null
  return { name: newsroom?.name ?? name.replace(LEADING_THE, ''), newsroom, first: range.first, last: range.last }
}

/** "told |Variety| that", not "told |Star| Wars fans", "the |State| Department", "the Penmore |Mercury|": the name is no part of a longer one, but of "Magazine". */
function standsAlone({ text, tokens }: Reading, { first, last }: TokenRange): boolean {
  const [before, next] = [tokens[first - 1], tokens[last]]
  if (before?.pos === 'PROPN' && before.sentence === tokens[first]?.sentence) return false
  if (!next || NO_NAME_END.test(text[next.start] as string)) return true
  const letter = text[next.start] as string
  return letter === letter.toLowerCase() || PUBLICATION_NOUNS.has(next.norm)
}

/** Which of several newsrooms of one name an article means: its own publisher, or the one that it names in full elsewhere. */
function meantBy(reading: Reading, candidates: readonly Newsroom[]): Newsroom | null {
  const own = reading.publisher === null ? null : newsroomNamed(reading.publisher)
  if (own !== null && candidates.includes(own)) return own
  const named = candidates.filter(({ name, aliases }) => [name, ...aliases].some((form) => isFuller(form) && namesOf(reading).has(form)))
  return named.length === 1 ? (named[0] as Newsroom) : null
}

function isFuller(name: string): boolean {
  return name.includes(' ')
}

const fullNames = new WeakMap<Reading, ReadonlySet<string>>()

/** Every run of capitalised words of an article with its parts, up to the length of a newsroom's name; worked out once. */
function namesOf(reading: Reading): ReadonlySet<string> {
  const known = fullNames.get(reading)
  if (known) return known
  const names = new Set<string>()
  const { text, tokens } = reading
  for (let first = 0; first < tokens.length; first++) {
    if (!/^\p{Lu}/u.test(text[(tokens[first] as Token).start] as string)) continue
    for (let last = first + 2; last <= Math.min(tokens.length, first + MAX_NEWSROOM_NAME); last++)
      names.add(text.slice((tokens[first] as Token).start, (tokens[last - 1] as Token).end))
  }
  fullNames.set(reading, names)
  return names
}

/** The tokens of a newsroom's name that starts here, with its article: "told |the Harbour Times| the". */
export function newsroomStartingAt(reading: Reading, start: number, ceiling: number): TokenRange | null {
  for (let last = Math.min(ceiling, start + MAX_NEWSROOM_NAME); last > start; last--)
    if (newsroomAt(reading, { first: start, last })) return { first: start, last }
  return null
}
