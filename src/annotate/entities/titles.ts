import { DEMONYMS } from '../../lexicons/en/names-excluded.js'
import { HONORIFICS, ROLE_HEADS, ROLE_MODIFIERS, TITLE_GENDERS } from '../../lexicons/en/roles.js'
import type { Gender } from '../../lexicons/en/names.js'
import type { Word } from './types.js'

/** How far back a role in lower case is read: "former White House deputy press secretary". */
const ROLE_REACH = 6
const LETTERS = /^\p{L}/u

/** Number of words at `at`, before `limit`, that form a title: "Attorney General", "Secretary of State", "Mr."; 0 for none. */
export function titleLength(words: readonly Word[], at: number, limit: number): number {
  let best = 0
  for (let i = at; i < limit; i++) {
    const word = words[i] as Word
    if (HONORIFICS.has(word.bare) || ROLE_HEADS.has(word.norm)) best = i - at + 1
    else if (word.norm === 'of' && best > 0 && words[i + 1]?.norm === 'state' && i + 1 < limit) return i + 2 - at
    else if (!ROLE_MODIFIERS.has(word.norm)) break
  }
  return best
}

/** The gender that the titles `[first, last)` tell. */
export function titleGender(words: readonly Word[], first: number, last: number): Gender | null {
  for (let i = first; i < last; i++) {
    const gender = TITLE_GENDERS.get((words[i] as Word).bare)
    if (gender !== undefined) return gender
  }
  return null
}

/**
 * The first word of the role that ends right before `at`, lower case or capitalised: in "White House press secretary Tom
 * Ridley" it is that of "White". `at` itself where no role stands there.
 */
export function roleStart(words: readonly Word[], at: number): number {
  const head = words[at - 1]
  const name = words[at]
  if (head === undefined || name === undefined || head.sentence !== name.sentence || !isRoleHead(head)) return at
  let start = at - 1
  while (start > 0 && at - start < ROLE_REACH && belongsToRole(words[start - 1] as Word, name.sentence)) start--
  return start
}

/** Whether a word can close a role in front of a name. */
export function isRoleHead(word: Word): boolean {
  return ROLE_HEADS.has(word.norm) || HONORIFICS.has(word.bare)
}

function belongsToRole(word: Word, sentence: number): boolean {
  if (word.sentence !== sentence || !LETTERS.test(word.norm)) return false
  return ROLE_MODIFIERS.has(word.norm) || ROLE_HEADS.has(word.norm) || (word.capital && word.pos !== 'DET') || DEMONYMS.has(word.norm)
}
