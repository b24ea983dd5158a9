import { DEMONYMS, OTHER_ACRONYMS, OTHER_HEADS } from '../../lexicons/en/names-excluded.js'
import { COMMON_WORD_NAMES, firstNameGender, NAME_SUFFIXES } from '../../lexicons/en/names.js'
import {
  COMPLEMENT_HEADS,
  CORPORATE_SUFFIXES,
  ORGANISATION_HEADS,
  SURNAME_HEADS,
  WIDE_COMPLEMENT_HEADS,
} from '../../lexicons/en/organisations.js'
import { PLACE_HEADS, PLACE_OPENERS, PLACES, SHORT_STATES } from '../../lexicons/en/places.js'
import { SPEECH_VERBS } from '../../lexicons/en/cues.js'
import { lookUp } from './lookup.js'
import type { NameContext } from './names.js'
import { looksLikeOutlet } from './publications.js'
import { LONGEST_PERSON } from './settings.js'
import { isRoleHead } from './titles.js'
import type { Name, NameKind, Run, Word } from './types.js'

const INITIAL = /^\p{Lu}\.$|^(?:\p{Lu}\.){2,3}$/u
const ACRONYM = /^(?:\p{Lu}\.?|&){2,5}$/u
const STOPS = /\./g
const AGE = /^\d{1,3}$/

/** What a name without titles is: by the lists first, then by its head word, its first word and the words around it. */
export function classify(context: NameContext, run: Run): Name {
  const { words } = context
  const listed = byLists(context, run)
  if (listed !== null) return listed
  const named = (kind: NameKind | null, sure: boolean): Name => ({ ...run, kind, sure, canonical: null, gender: null })
  if (isOutlet(words, run)) return named('publication', true)
  if (isOrganisationShape(words, run)) return named('organisation', true)
  if (isOtherThing(words, run)) return named(null, true)
  if (isPlaceShape(words, run)) return named('place', true)
  if (isPersonShape(words, run)) return named('person', true)
  return run.last - run.first === 1 ? bySingleWord(context, run) : bySeveralWords(context, run)
}

function byLists(context: NameContext, run: Run): Name | null {
  const length = run.last - run.first
  const publication = context.publications.at(run.first, run.last)
  if (publication?.length === length) return { ...run, kind: 'publication', sure: true, canonical: publication.canonical, gender: null }
  const hit = lookUp(context.words, run.first, run.last)
  if (hit?.length !== length) return null
  return { ...run, kind: hit.place ? 'place' : 'organisation', sure: true, canonical: hit.canonical, gender: null }
}

function isOutlet(words: readonly Word[], run: Run): boolean {
  const place = lookUp(words, run.first, run.last)
  return looksLikeOutlet(words, run.first, run.last, place !== null && place.place && place.length === run.last - run.first - 1)
}

/** "Board of Elections", "Erie Insurance Group", "Smith & Sons": a head word or a connector that only organisations have. */
export function isOrganisationShape(words: readonly Word[], run: Run): boolean {
  if (run.last - run.first < 2) return false
  const head = words[run.last - 1] as Word
  if (CORPORATE_SUFFIXES.has(head.bare)) return true
  for (let i = run.first + 1; i < run.last - 1; i++) {
    const word = words[i] as Word
    const before = (words[i - 1] as Word).norm
    if (word.norm === '&') return true
    if (word.norm === 'of' && COMPLEMENT_HEADS.has(before)) return true
    if ((word.norm === 'for' || word.norm === 'on') && WIDE_COMPLEMENT_HEADS.has(before)) return true
  }
  return ORGANISATION_HEADS.has(head.norm) && !(SURNAME_HEADS.has(head.norm) && isGivenName(words[run.first] as Word))
}

/** Laws, wars, prizes, weather: capitalised, but nobody and nowhere. "World War II" is the war's, not a person's numeral. */
function isOtherThing(words: readonly Word[], run: Run): boolean {
  const numbered = run.last - run.first > 1 && NAME_SUFFIXES.has((words[run.last - 1] as Word).norm)
  const head = words[run.last - (numbered ? 2 : 1)] as Word
  if (run.last - run.first === 1) return OTHER_HEADS.has(head.norm) || DEMONYMS.has(head.norm) || isRoleHead(head)
  return OTHER_HEADS.has(head.norm) && !(SURNAME_HEADS.has(head.norm) && isGivenName(words[run.first] as Word))
}

function isPlaceShape(words: readonly Word[], run: Run): boolean {
  if (run.last - run.first < 2) return isBeforeLargerPlace(words, run)
  const head = (words[run.last - 1] as Word).norm
  const first = words[run.first] as Word
  if (PLACE_HEADS.has(head)) return !(SURNAME_HEADS.has(head) && isGivenName(first))
  return PLACE_OPENERS.has(first.bare) || isBeforeLargerPlace(words, run)
}

/** "Scranton, Pennsylvania": a comma and a listed place behind, unless a person of that name is likelier. */
function isBeforeLargerPlace(words: readonly Word[], run: Run): boolean {
  const comma = words[run.last]
  const place = words[run.last + 1]
  if (comma?.norm !== ',' || place === undefined || place.sentence !== comma.sentence || !place.capital) return false
  return !isGivenName(words[run.first] as Word) && (PLACES.has(place.norm) || lookUp(words, run.last + 1, run.last + 3)?.place === true)
}

function isPersonShape(words: readonly Word[], run: Run): boolean {
  const length = run.last - run.first
  if (length < 2 || length > LONGEST_PERSON) return false
  const first = words[run.first] as Word
  if (INITIAL.test(first.text)) return true
  if (firstNameGender(first.norm) === null && !isHyphenatedGivenName(first)) return false
  return !(words[run.first - 1]?.norm === 'the' && COMMON_WORD_NAMES.has(first.norm))
}

function isHyphenatedGivenName(word: Word): boolean {
  const hyphen = word.norm.indexOf('-')
  return hyphen > 0 && firstNameGender(word.norm.slice(0, hyphen)) !== null
}

function isGivenName(word: Word): boolean {
  return firstNameGender(word.norm) !== null
}

function bySingleWord(context: NameContext, run: Run): Name {
  const word = context.words[run.first] as Word
  const named = (kind: NameKind | null, sure: boolean): Name => ({ ...run, kind, sure, canonical: null, gender: null })
  if (isShortState(context.words, run)) return named('place', true)
  if (ACRONYM.test(word.text) && context.cases.styles[word.sentence] !== 'shout') {
    return OTHER_ACRONYMS.has(word.norm) ? named(null, true) : named('organisation', false)
  }
  if (isGivenName(word) && !COMMON_WORD_NAMES.has(word.norm)) return named('person', false)
  if (followsRole(context.words, run)) return named('person', true)
  return named(null, false)
}

/** "Scranton, Pa." and "N.Y.": short forms of states, dotted or behind a comma. */
function isShortState(words: readonly Word[], run: Run): boolean {
  const word = words[run.first] as Word
  const before = words[run.first - 1]
  if (!SHORT_STATES.has(word.norm.replace(STOPS, ''))) return false
  return word.text.indexOf('.') === 1 || (before?.norm === ',' && before.sentence === word.sentence && word.text.length > 1 && word.pos === 'PROPN')
}

/** Two or more unknown words: a person if a role, an age or a verb of saying stands beside them, or by their number. */
function bySeveralWords(context: NameContext, run: Run): Name {
  const { words } = context
  const named = (kind: NameKind | null, sure: boolean): Name => ({ ...run, kind, sure, canonical: null, gender: null })
  const length = run.last - run.first
  const last = words[run.last - 1] as Word
  if (NAME_SUFFIXES.has(last.norm) || followsRole(words, run) || hasAge(words, run)) return named('person', true)
  const opened = lookUp(words, run.first, run.last) !== null || context.publications.at(run.first, run.last) !== null
  if (opened || words[run.first - 1]?.norm === 'the') return named('organisation', false)
  if (context.cases.styles[last.sentence] !== 'plain' && !isKnownFromProse(context, run)) return named(null, false)
  if (length <= 3 && isSpeaking(words, run)) return named('person', false)
  for (let i = run.first; i < run.last; i++) {
    const word = words[i] as Word
    if (word.pos !== 'PROPN' || ACRONYM.test(word.text) || (context.cases.lower.get(word.norm) ?? 0) > 0) return named(null, false)
  }
  return named(length <= 3 ? 'person' : null, false)
}

/** Whether the article's prose writes every word of a headline's name with a capital. */
function isKnownFromProse({ words, cases }: NameContext, run: Run): boolean {
  for (let i = run.first; i < run.last; i++) if (!cases.capital.has((words[i] as Word).norm)) return false
  return true
}

/** "spokesman Mark Durbin": a role in lower case right before. */
function followsRole(words: readonly Word[], run: Run): boolean {
  const before = words[run.first - 1]
  return before !== undefined && before.sentence === (words[run.first] as Word).sentence && !before.capital && isRoleHead(before)
}

/** "Nias, 30," and "Nias (30)". */
function hasAge(words: readonly Word[], run: Run): boolean {
  const mark = words[run.last]?.norm
  return (mark === ',' || mark === '(') && AGE.test(words[run.last + 1]?.norm ?? '')
}

function isSpeaking(words: readonly Word[], run: Run): boolean {
  const after = words[run.last]
  const before = words[run.first - 1]
  return (after?.pos === 'VERB' && SPEECH_VERBS.has(after.lemma)) || (before?.pos === 'VERB' && SPEECH_VERBS.has(before.lemma))
}
