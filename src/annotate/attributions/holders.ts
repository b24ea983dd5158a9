import type { Mention, Span, Token } from '../../document/index.js'
import { ROLE_DETERMINERS, ROLE_HEADS, ROLE_PAST, FULL_TITLES } from '../../lexicons/en/roles.js'
import { PARTIES, STATE_ABBREVIATIONS } from '../../lexicons/en/seats.js'
import { SPOKESPERSON_NOUNS, UNNAMED_PERSON_NOUNS } from '../../lexicons/en/sources.js'
import { headOf, singular } from './heads.js'
import { isDeterminer, isNominal } from './phrases.js'
import { spanOf } from './readings.js'
import { APPOSITION_LENGTH, MAX_HOLDERS, SEAT_LENGTH, TITLE_LENGTH } from './settings.js'
import type { Reading, TokenRange } from './types.js'

/** How nouns for people by what they do end: "pollster", "negotiator", "lobbyist". */
const SEAT = /^,? ?[([]?(?<party>[DRI])-(?<state>(?:\p{L}+\.? ?){1,2})/u
const AGENT_NOUN = /[a-z]{3}(?:er|or|ist|ian|man|woman|eer|mogul|star)$/u

/** A role that the article gives a person: "Ann Reed, the leader of the council", "council leader Ann Reed". */
export interface Holder {
  readonly entity: string
  /** What the role is called, in lower case, its head and the head's short forms included. */
  readonly role: ReadonlySet<string>
  readonly past: boolean
  /** The words that say so: "council leader Ann Reed". */
  readonly words: Span
}

/** Every role that an article gives a person by name, by the role's head and in reading order. */
export function holdersIn(reading: Reading): Map<string, Holder[]> {
  const holders = new Map<string, Holder[]>()
  let token = 0
  for (const mention of reading.mentions) {
    while (token < reading.tokens.length && (reading.tokens[token] as Token).start < mention.start) token++
    if (mention.kind !== 'person' || !isName(reading, mention)) continue
    const last = endOf(reading, mention, token)
    for (const role of [roleBefore(reading, token), roleBehind(reading, last)]) {
      if (role === null) continue
      const head = headWord(reading, role)
      if (head === null) continue
      const list = holders.get(head) ?? []
      if (list.length < MAX_HOLDERS) list.push(holderOf(reading, role, mention))
      holders.set(head, list)
    }
  }
  return holders
}

/** Whom a description means, if anybody, and everybody to whom the article gives the role. */
export interface HolderFinding {
  readonly holder: Holder | null
  readonly fitting: readonly Holder[]
}

const NO_HOLDER: HolderFinding = { holder: null, fitting: [] }

/**
 * Whom a description means: the one person to whom the article has given, or gives, a role with all its words ("the former
 * council leader", "the leader of the council"). Of several the one who spoke last, `latest`; nobody where none does.
 */
export function holderOfRole(
  reading: Reading,
  range: TokenRange,
  holders: ReadonlyMap<string, readonly Holder[]>,
  latest: string | null,
): HolderFinding {
  const first = reading.tokens[range.first] as Token
  if (!ROLE_DETERMINERS.has(first.norm) || first.norm === 'a' || first.norm === 'an') return NO_HOLDER
  const head = headWord(reading, range)
  if (head === null) return NO_HOLDER
  const said = roleWords(reading, range)
  const past = isPast(reading, range)
  const all = (holders.get(head) ?? []).filter((holder) => [...said].every((word) => holder.role.has(word)))
  const same = all.filter((holder) => holder.past === past)
  const fitting = same.length > 0 ? same : all
  const [only] = fitting
  const isOne = fitting.every(({ entity }) => entity === only?.entity)
  const holder = isOne ? only : fitting.find(({ entity }) => entity === latest)
  return { holder: holder ?? null, fitting }
}

function isName({ text }: Reading, { start }: Mention): boolean {
  const first = text[start] as string
  return first !== first.toLowerCase()
}

function endOf({ tokens }: Reading, mention: Mention, first: number): number {
  let last = first
  while (last < tokens.length && (tokens[last] as Token).start < mention.end) last++
  return last
}

/** The words in front of a name: "|Penmore council leader| Ann Reed", "|the council's leader,| Ann Reed". */
function roleBefore({ tokens }: Reading, name: number): TokenRange | null {
  const last = tokens[name - 1]?.norm === ',' ? name - 1 : name
  let first = last
  while (first > 0 && last - first < TITLE_LENGTH && isInTitle(tokens[first - 1] as Token, tokens[name])) first--
  if (last < name && !ROLE_DETERMINERS.has(tokens[first]?.norm ?? '') && !isDeterminer(tokens[first])) return null
  return first < last ? { first, last } : null
}

function isInTitle(token: Token, name: Token | undefined): boolean {
  return token.sentence === name?.sentence && (isNominal(token) || token.norm === 'of' || token.norm === '-' || isDeterminer(token))
}

/** The words behind a name: "Ann Reed, |the leader of the council|", "Ann Reed is |the leader of the council|". */
function roleBehind({ tokens }: Reading, name: number): TokenRange | null {
  const link = tokens[name]
  if (!link || (link.norm !== ',' && link.norm !== 'is' && link.norm !== 'was' && link.norm !== 'became')) return null
  const first = name + 1
  const opener = tokens[first]
  if (!opener || opener.sentence !== link.sentence || (link.norm !== ',' && !isDeterminer(opener))) return null
  let last = first
  while (last < tokens.length && last - first < APPOSITION_LENGTH && isInApposition(tokens[last] as Token, link)) last++
  return last > first ? { first, last } : null
}

function isInApposition(token: Token, link: Token): boolean {
  if (token.sentence !== link.sentence || token.pos === 'PUNCT' || token.pos === 'AUX') return token.norm === '-'
  return token.pos !== 'VERB' && token.pos !== 'SCONJ' && token.norm !== 'who' && token.norm !== 'and'
}

/** The role's head in its full form, null where the phrase is no role. */
function headWord(reading: Reading, range: TokenRange): string | null {
  const { norm } = reading.tokens[headOf(reading, range)] as Token
  const bare = norm.replace(/\.$/, '')
  const word = FULL_TITLES.get(bare) ?? bare
  const isRole =
    ROLE_HEADS.has(word) || SPOKESPERSON_NOUNS.has(word) || UNNAMED_PERSON_NOUNS.has(singular({ norm: word })) || AGENT_NOUN.test(word)
  return isRole ? word : null
}

function holderOf(reading: Reading, role: TokenRange, mention: Mention): Holder {
  const called = roleWords(reading, role)
  for (const word of seatOf(reading.text.slice(mention.end, mention.end + SEAT_LENGTH))) called.add(word)
  const { start, end } = spanOf(reading, role)
  const words = { start: Math.min(start, mention.start), end: Math.max(end, mention.end) }
  return { entity: mention.entity, role: called, past: isPast(reading, role), words }
}

/** "(D-Vt.)", ", R-Florida,": party and state behind a lawmaker's name. */
function seatOf(behind: string): string[] {
  const { party = '', state = '' } = SEAT.exec(behind)?.groups ?? {}
  if (party === '') return []
  const place = STATE_ABBREVIATIONS.get(state.replace(/[. ]/g, '').toLowerCase()) ?? state.toLowerCase()
  return [...(PARTIES.get(party) ?? []), ...place.split(' ')]
}

function roleWords({ tokens }: Reading, { first, last }: TokenRange): Set<string> {
  const words = new Set<string>()
  for (let i = first; i < last; i++) {
    const token = tokens[i] as Token
    const bare = token.norm.replace(/\.$/, '')
    if (token.pos !== 'NOUN' && token.pos !== 'PROPN' && token.pos !== 'ADJ' && token.pos !== 'NUM') continue
    if (!ROLE_PAST.has(bare)) words.add(FULL_TITLES.get(bare) ?? bare)
  }
  return words
}

function isPast({ tokens }: Reading, { first, last }: TokenRange): boolean {
  for (let i = first; i < last; i++) if (ROLE_PAST.has((tokens[i] as Token).norm)) return true
  return false
}
