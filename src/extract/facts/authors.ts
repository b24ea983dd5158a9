import { ACCOUNT_NAMES, AUTHOR_LABELS, BY_WORDS, NAME_PARTICLES } from '../../lexicons/author-words.js'
import { NOT_NAMES } from '../../lexicons/en/author-words.js'
import { newsroomNamed } from '../../lexicons/newsrooms.js'
import { collapsed } from '../collapsed.js'
import { findDate } from './dates.js'
import { hostOf, registrableDomain } from './urls.js'
import { MAX_AUTHOR_LENGTH, MAX_AUTHOR_TEXT, MAX_AUTHORS, MAX_NAME_WORDS } from './settings.js'

/** What a page says about its outlet, for telling the outlet's own name from an author's. */
export interface Outlet {
  readonly publisher: string | null
  readonly url: string | null
}

/** `By `, `Written by `, `Von `, `Text: ` in front of names, or behind a mark or a time: `Monday 7:45 am PST by Jo Roe`, `14:07 Uhr | Von Jana Roth` */
const BY = new RegExp(
  `(?:^|[|•·–—,]\\s*|\\s(?:[ap]\\.?m\\.?|uhr|[A-Z]{2,4})\\s)(?:(?:${BY_WORDS.join('|')})[:\\s]\\s*|(?:${AUTHOR_LABELS.join('|')})\\s*[:：]\\s*)(?=["'\\p{L}])`,
  'iu',
)
/** Words behind which no author of the text stands: `Photo by Jo Roe`, `Übersetzt von: Jana Roth` */
const OTHER_MAKER = /\b(?:photo\w*|foto\w*|bild\w*|image|picture|video|graphic|illustration|translated|übersetzt|edited|traduit)\b/iu
/** `Quelle: Example Wire`, `Location: Leeds` */
const OTHER_LABEL = /^[\p{L} ]{2,20}:\s/u
/** `A, B`, `A; B`, `A | B`, `A & B`, `A and B`, `A und B` */
const SEPARATOR = /\s*(?:[,;|/&•·，、]|\s(?:and|und|et|och|og|ja|и)\s)\s*/iu
/** The same between two full names only: `Ana Reis e Rui Sá`, `The Echo et AFP` stays one, as does `Institute for Woods and Forests` */
const LIST_SEPARATOR = /\s*[,;|&•·，、]\s*/u
const CONJUNCTION = /\s(?:and|und|et|och|og|ja|и|e|y|i|en|dan|ve)\s/iu
/** `Published 1:10 p.m. ET Nov. 9, 2016`, which crawlers take for an author */
const DATE_LABEL = /^\s*(?:published|posted|updated|last updated|modified)\b/iu
const ADDRESS = /@|https?:|www\.|\.(?:com|org|net|co|de|fr|uk)\b/iu
/** Addresses and handles beside a name: `Jo Roe @joroe`, `Jo Roe/jo.roe@example.org` */
const CONTACT = /[\s/(]*(?:[\w.+-]+@[\w.-]+|@\w+|https?:\S+)\)?/gu
const BRACKETS = /\([^)]*\)?|^[^(]*\)/gu
const DIGITS = /\d/u
const HAS_LETTER = /\p{L}/u
const TAIL = /\s*(?:\||[–—-]\s).*$/u
/** `Jo Roe in Sydney`, `Jana Roth aus Berlin`; `at the fair in Leeds` */
const PLACE = /(?:^|\s)(?:in|at|from|aus|à|en|a)\s+\p{Lu}.*$|^(?:in|at|from|for)\s.*$/u
const CAPITAL = /^["'“‘(]*[\p{Lu}\p{Lo}]/u

/**
 * Author names from bylines and crawlers' records: split where several stand in one text, without "By", addresses, dates,
 * places, job titles and other words that are taken for names.
 */
export function cleanAuthors(stated: readonly string[]): string[] {
  return distinct(
    stated.filter((text) => text.length <= MAX_AUTHOR_TEXT && !DATE_LABEL.test(text)).flatMap((text) => splitNames(collapsed(text))),
  )
}

/**
 * Author names from lines that a page shows around its headline. Only what is written like names counts, and a single word
 * only behind "By" or where it names a newsroom.
 */
export function signedAuthors(lines: readonly string[]): string[] {
  return distinct(
    lines.flatMap((line) => {
      if (line.length > MAX_AUTHOR_TEXT) return []
      const text = collapsed(line)
      const by = BY.exec(text)
      if (by ? OTHER_MAKER.test(text.slice(0, by.index + 1)) : OTHER_MAKER.test(text) || OTHER_LABEL.test(text)) return []
      const signed = withoutDate(by ? text.slice(by.index + by[0].length) : text)
      return splitNames(signed).filter((name) => isWrittenLikeName(name, by !== null))
    }),
  )
}

/**
 * Author names from metadata, whose values are names already: of several in one value each, else as they stand, roles and
 * newsrooms too ("Harbour Post staff", "Reuters"). Addresses, handles and names of accounts are none.
 */
export function statedAuthors(stated: readonly string[]): string[] {
  return distinct(stated.flatMap((text) => namesOfValue(collapsed(text))).filter((name) => !ACCOUNT_NAMES.has(name.toLowerCase())))
}

/** Whether a line says who wrote: "By", "Von", "Text:". */
export function isSigned(line: string): boolean {
  return line.length <= MAX_AUTHOR_TEXT && BY.test(line)
}

/**
 * The first list that names somebody; lists of roles and of the outlet itself ("Staff", "Harbour Post" in the Harbour Post)
 * only where no other list names anybody.
 */
export function bestAuthors(lists: readonly (readonly string[])[], outlet: Outlet): readonly string[] {
  const filled = lists.filter((list) => list.length > 0)
  const best = filled.find((list) => list.some((name) => isSomebody(name, outlet)))
  return best?.filter((name) => !isOutlet(name, outlet)) ?? filled[0] ?? []
}

function isSomebody(name: string, outlet: Outlet): boolean {
  const words = name.toLowerCase().split(/[\s.]+/u)
  return !ADDRESS.test(name) && !words.some((word) => NOT_NAMES.has(word)) && !isOutlet(name, outlet)
}

/** Whether a name is that of the outlet itself, as stated, as the table of newsrooms has it, or as in its address. */
function isOutlet(name: string, { publisher, url }: Outlet): boolean {
  const folded = foldName(name)
  const host = url === null ? null : hostOf(url)
  const label = host === null ? undefined : registrableDomain(host)?.split('.')[0]
  if (label !== undefined && folded.replaceAll(' ', '') === label.replaceAll('-', '')) return true
  return publisher !== null && (folded === foldName(publisher) || newsroomNamed(name)?.name === publisher)
}

function namesOfValue(text: string): string[] {
  if (text.length > MAX_AUTHOR_TEXT || DATE_LABEL.test(text)) return []
  const bare = text.replace(CONTACT, '').replace(BRACKETS, '').replace(BY, '').replace(TAIL, '').trim()
  const parts = bare.split(LIST_SEPARATOR).filter((part) => part !== '')
  if (parts.length === 2 && parts.every((part) => !part.includes(' ') && newsroomNamed(part) === null)) return [`${parts[1]} ${parts[0]}`]
  return parts
    .filter((part, index) => index === 0 || isName(part))
    .flatMap(splitPair)
    .map((name) => name.replace(PLACE, '').trim())
    .filter((name) => name.length > 1 && name.length <= MAX_AUTHOR_LENGTH && HAS_LETTER.test(name))
}

/** Two people are parted, a name with "and" in it is not: both sides must be a first name and a surname. */
function splitPair(text: string): string[] {
  const sides = text.split(CONJUNCTION)
  return sides.every((side) => side.trim().split(' ').length > 1 && CAPITAL.test(side.trim())) ? sides.map((side) => side.trim()) : [text]
}

function splitNames(text: string): string[] {
  if (ADDRESS.test(text) && !text.includes(' ')) return []
  return text
    .replace(CONTACT, '')
    .replace(BRACKETS, '')
    .replace(BY, '')
    .replace(TAIL, '')
    .split(SEPARATOR)
    .map((name) => name.replace(BY, '').replace(PLACE, '').trim())
    .filter(isName)
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > MAX_AUTHOR_LENGTH || !HAS_LETTER.test(name) || DIGITS.test(name) || ADDRESS.test(name)) return false
  return !name
    .toLowerCase()
    .split(/[\s.]+/u)
    .some((word) => NOT_NAMES.has(word))
}

function isWrittenLikeName(name: string, isSigned: boolean): boolean {
  const tokens = name.split(' ')
  if (newsroomNamed(name) !== null) return true
  if (tokens.length === 1) return isSigned
  if (tokens.length > MAX_NAME_WORDS || !CAPITAL.test(name) || /[:?!→»]/u.test(name)) return false
  return tokens.every((token) => CAPITAL.test(token) || NAME_PARTICLES.has(token.toLowerCase()))
}

function withoutDate(text: string): string {
  const date = findDate(text)
  return date !== null && date.index > 0 ? text.slice(0, date.index) : text
}

function distinct(names: readonly string[]): string[] {
  const seen = new Map<string, string>()
  for (const name of names) if (!seen.has(foldName(name))) seen.set(foldName(name), name)
  return [...seen.values()].slice(0, MAX_AUTHORS)
}

function foldName(name: string): string {
  return name
    .toLowerCase()
    .replace(/^the\s/u, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
}
