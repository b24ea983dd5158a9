import { NOT_NAMES } from '../../lexicons/en/author-words.js'
import { MAX_AUTHOR_LENGTH, MAX_AUTHORS } from '../settings.js'

const SPACES = /\s+/gu
/** `By `, `Written by `, `Von `, `Par ` in front of names */
const BY = /^(?:(?:written |posted |reported |story |text )?by|von|par|por|di|door|av|af)[:\s]\s*/iu
/** `A, B and C`, `A & B`, `A; B`, `A | B` */
const SEPARATOR = /\s*(?:,|;|\||\/|&|•|·|\band\b|\bund\b|\bet\b|\by\b)\s*/iu
/** `Published 1:10 p.m. ET Nov. 9, 2016`, which crawlers take for an author */
const DATE_LABEL = /^\s*(?:published|posted|updated|last updated|modified)\b/iu
const ADDRESS = /@|https?:|www\.|\.(?:com|org|net|co)\b/iu
const DIGITS = /\d/u
const HAS_LETTER = /\p{L}/u
const TAIL = /\s*(?:\||[–—-]\s).*$/u

/**
 * Author names from what bylines and metadata say: split where several stand in one text, without "By", addresses, dates,
 * job titles and other words that crawlers take for names.
 */
export function cleanAuthors(stated: readonly string[]): string[] {
  const names = stated.filter((text) => !DATE_LABEL.test(text)).flatMap((text) => splitNames(text.replace(SPACES, ' ').trim()))
  return [...new Set(names.filter(isName))].slice(0, MAX_AUTHORS)
}

function splitNames(text: string): string[] {
  if (ADDRESS.test(text) && !text.includes(' ')) return []
  return text
    .replace(BY, '')
    .replace(TAIL, '')
    .split(SEPARATOR)
    .map((name) =>
      name
        .replace(BY, '')
        .replace(/\([^)]*\)/gu, '')
        .trim(),
    )
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > MAX_AUTHOR_LENGTH || !HAS_LETTER.test(name) || DIGITS.test(name) || ADDRESS.test(name)) return false
  return !name
    .toLowerCase()
    .split(/[\s.]+/u)
    .some((word) => NOT_NAMES.has(word))
}
