import type { Direction, Meaning } from '../types.js'

/** What a pattern matched, with the whole text for guards that look around. */
export interface Found {
  readonly text: string
  readonly start: number
  readonly end: number
  readonly groups: Readonly<Record<string, string | undefined>>
}

/** One form of dated expression. Rules are tried in order at every word that is among `starts`; the first to read wins. */
export interface Rule {
  /** First words, lower case; DIGIT for any number. */
  readonly starts: readonly string[]
  readonly pattern: RegExp
  /** The meaning, or null where the words around it show that it is no date. */
  read(found: Found): Meaning | null
}

/** Stands for any number in `Rule.starts`. */
export const DIGIT = '#'

/** The case-insensitive pattern at one place of a text; white space in `source` stands for one to three of any kind. */
export function pattern(source: string): RegExp {
  return new RegExp(`${source.replaceAll(' ', '\\s{1,3}')}(?![\\p{L}\\p{N}])`, 'iuy')
}

/** The direction that "last", "this", "next" and their like give. */
export function directionOf(word: string | undefined): Direction {
  const lower = word?.toLowerCase()
  if (lower === undefined || lower === '') return null
  if (lower === 'last' || lower === 'previous') return 'last'
  return lower === 'next' || lower.endsWith('coming') ? 'next' : 'this'
}

/** A found word in lower case; "" where it is not there. */
export function lower(word: string | undefined): string {
  return word?.toLowerCase() ?? ''
}

/** Whether `part`, one of the found words, begins with a capital: "May", not "may". */
export function isCapital(part: string | undefined): boolean {
  const letter = part?.charAt(0) ?? ''
  return letter !== letter.toLowerCase()
}

/** The word before the found words, lower case; "" at the start or behind punctuation. */
export function wordBefore(found: Pick<Found, 'text' | 'start'>): string {
  return (/([\p{L}\p{N}.'’]+)[\s-]{1,3}$/u.exec(found.text.slice(Math.max(0, found.start - 24), found.start))?.[1] ?? '')
    .toLowerCase()
    .replace(/^['’]+/u, '')
}

export function alternatives(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length || (a < b ? -1 : 1))
    .map((word) => word.replaceAll('.', '\\.').replaceAll("'", "['’]"))
    .join('|')
}
