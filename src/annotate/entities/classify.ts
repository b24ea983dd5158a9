import { DEMONYMS, OTHER_ACRONYMS, OTHER_HEADS } from '../../lexicons/en/names-excluded.js'
import { COMMON_WORD_NAMES, firstNameGender, NAME_SUFFIXES } from '../../lexicons/en/names.js'
import {
  CORPORATE_SUFFIXES,
  ORGANISATION_HEADS,
  ORGANISATION_OPENERS,
  SURNAME_HEADS,
  takesComplement,
} from '../../lexicons/en/organisations.js'
import { LARGER_PLACES, PLACE_HEADS, PLACE_OPENERS, SHORT_STATES } from '../../lexicons/en/places.js'
import { SURNAMES } from '../../lexicons/en/names-surnames.js'
import { followsRole, hasAge, isDescribedAsBody, isFollowedBy, isGivenName, isOrganisationHere, isSpeaking } from './beside.js'
import { lookUp, phraseOf } from './lookup.js'
import type { NameContext } from './context.js'
import { looksLikeOutlet } from './publications.js'
import { LONGEST_PERSON } from './settings.js'
import { isRoleHead } from './titles.js'
import type { Name, NameKind, Run, Word } from './types.js'

const INITIAL = /^\p{Lu}\.$|^(?:\p{Lu}\.){2,3}$/u
const ACRONYM = /^(?:\p{Lu}\.?|&){2,5}$/u
const STOPS = /\./g
const STATE_PREPOSITIONS: ReadonlySet<string> = new Set(['of', 'in', 'from'])
const LOCATIVE_PREPOSITIONS: ReadonlySet<string> = new Set(['in', 'near', 'outside', 'towards', 'toward'])
/** "TramGroup", "TripAdvisor"; "McCain" and "DeVos" are surnames. */
const CAMEL = /^(?!Mc|Mac|De|Le|La|Di|Van|Fitz|O['’])\p{Lu}\p{Ll}+\p{Lu}\p{L}*$/u
const CAPITAL = /^\p{Lu}/u
const DIGIT = /\d/u

/** What a name without titles is: by the lists first, then by its head word, its first word and the words around it. */
export function classify(context: NameContext, run: Run): Name {
  const { words } = context
  const listed = byLists(context, run)
  if (listed !== null) return listed
  if (isOutlet(words, run)) return nameOf(run, 'publication', true)
  if (isOrganisationShape(words, run)) return nameOf(run, 'organisation', true)
  if (isOtherThing(words, run)) return nameOf(run, null, true)
  if (isPlaceShape(words, run)) return nameOf(run, 'place', true)
  if (isPersonShape(words, run)) return nameOf(run, 'person', true)
  return run.last - run.first === 1 ? bySingleWord(context, run) : bySeveralWords(context, run)
}

/** A name that no list knows. */
function nameOf({ first, last }: Run, kind: NameKind | null, sure: boolean): Name {
  return { first, last, kind, sure, canonical: null, gender: null }
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

/** "Board of Elections", "Harlow Insurance Group", "Smith & Sons": a head word or a connector that only organisations have. */
export function isOrganisationShape(words: readonly Word[], run: Run): boolean {
  if (run.last - run.first < 2) return false
  const head = words[run.last - 1] as Word
  if (CORPORATE_SUFFIXES.has(head.bare)) return true
  for (let i = run.first + 1; i < run.last - 1; i++) {
    const word = words[i] as Word
    const before = (words[i - 1] as Word).norm
    if (word.norm === '&') return true
    if (takesComplement(before, word.norm)) return true
  }
  return ORGANISATION_HEADS.has(head.norm) && !endsLikeSurname(words, run)
}

/** "Samantha Power": a first name and a head word that is a surname too. */
export function endsLikeSurname(words: readonly Word[], run: Run): boolean {
  return (
    run.last - run.first === 2 &&
    words[run.first - 1]?.norm !== 'the' &&
    SURNAME_HEADS.has((words[run.last - 1] as Word).norm) &&
    isGivenName(words[run.first] as Word)
  )
}

/** Laws, wars, prizes, weather: capitalised, but nobody and nowhere. "World War II" is the war's, not a person's numeral. */
function isOtherThing(words: readonly Word[], run: Run): boolean {
  const numbered = run.last - run.first > 1 && NAME_SUFFIXES.has((words[run.last - 1] as Word).norm)
  const head = words[run.last - (numbered ? 2 : 1)] as Word
  if (run.last - run.first === 1) return OTHER_HEADS.has(head.norm) || DEMONYMS.has(head.norm) || isRoleHead(head)
  return OTHER_HEADS.has(head.norm) && !endsLikeSurname(words, run)
}

function isPlaceShape(words: readonly Word[], run: Run): boolean {
  if (run.last - run.first < 2) return isBeforeLargerPlace(words, run)
  if (PLACE_HEADS.has((words[run.last - 1] as Word).norm)) return !endsLikeSurname(words, run)
  return PLACE_OPENERS.has((words[run.first] as Word).bare) || isBeforeLargerPlace(words, run)
}

/** "Scranton, Pennsylvania,": a state or country between commas behind it, unless a person of that name is likelier. */
function isBeforeLargerPlace(words: readonly Word[], run: Run): boolean {
  const comma = words[run.last]
  const place = words[run.last + 1]
  if (comma?.norm !== ',' || place === undefined || place.sentence !== comma.sentence || !place.capital) return false
  if (isGivenName(words[run.first] as Word)) return false
  const length = LARGER_PLACES.has(place.bare.replace(STOPS, '')) ? 1 : 2
  if (length === 2 && (words[run.last + 2] === undefined || !LARGER_PLACES.has(phraseOf(words, run.last + 1, run.last + 3)))) return false
  const after = words[run.last + 1 + length]
  return after === undefined || after.sentence !== comma.sentence || after.pos === 'PUNCT'
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

function bySingleWord(context: NameContext, run: Run): Name {
  const word = context.words[run.first] as Word
  if (isShortState(context.words, run)) return nameOf(run, 'place', true)
  if (ACRONYM.test(word.text) && context.cases.styles[word.sentence] !== 'shout') {
    return OTHER_ACRONYMS.has(word.norm) ? nameOf(run, null, true) : nameOf(run, 'organisation', false)
  }
  if (isGivenName(word) && !COMMON_WORD_NAMES.has(word.norm)) return nameOf(run, 'person', false)
  if (followsRole(context.words, run)) return nameOf(run, 'person', true)
  if (isOrganisationHere(context.words, run)) return nameOf(run, 'organisation', false)
  if (CAMEL.test(word.text)) return nameOf(run, 'organisation', false)
  if (isLoneSpeaker(context, run)) return nameOf(run, 'person', false)
  const before = context.words[run.first - 1]
  if (before?.sentence === word.sentence && LOCATIVE_PREPOSITIONS.has(before.norm)) return nameOf(run, 'place', false)
  return nameOf(run, null, false)
}

/** A common surname, somebody "who", or an unknown name that says something; plurals ("Witnesses reported") are no names. */
function isLoneSpeaker({ words, cases }: NameContext, run: Run): boolean {
  const { norm } = words[run.first] as Word
  if (SURNAMES.has(norm) || isFollowedBy(words, run, 'who')) return true
  return cases.capital.has(norm) && !norm.endsWith('s') && isSpeaking(words, run)
}

/** "Scranton, Pa." and "N.Y.": short forms of states, dotted or behind a comma. */
function isShortState(words: readonly Word[], run: Run): boolean {
  const word = words[run.first] as Word
  const before = words[run.first - 1]
  if (!SHORT_STATES.has(word.norm.replace(STOPS, ''))) return false
  if (word.text.indexOf('.') === 1) return true
  if (word.text.length === 2 && word.text !== word.text.toUpperCase()) return false
  if (before === undefined || before.sentence !== word.sentence || word.text.length < 2) return false
  return (before.norm === ',' && word.pos === 'PROPN') || (STATE_PREPOSITIONS.has(before.norm) && word.text === word.text.toUpperCase())
}

/** Two or more unknown words: a person if a role, an age or a verb of saying stands beside them, or by their number. */
function bySeveralWords(context: NameContext, run: Run): Name {
  const { words } = context
  const length = run.last - run.first
  const last = words[run.last - 1] as Word
  if (NAME_SUFFIXES.has(last.norm) || followsRole(words, run) || hasAge(words, run) || isFollowedBy(words, run, 'who'))
    return nameOf(run, 'person', true)
  if (isDescribedAsBody(words, run)) return nameOf(run, 'organisation', false)
  const opened = lookUp(words, run.first, run.last) !== null || context.publications.at(run.first, run.last) !== null
  if (opened || words[run.first - 1]?.norm === 'the' || ORGANISATION_OPENERS.has((words[run.first] as Word).norm))
    return nameOf(run, 'organisation', false)
  if (context.cases.styles[last.sentence] !== 'plain' && !isKnownFromProse(context, run)) return nameOf(run, null, false)
  if (length <= 3 && isSpeaking(words, run)) return nameOf(run, 'person', false)
  for (let i = run.first; i < run.last; i++) {
    const word = words[i] as Word
    if (word.text.length < 2 || !CAPITAL.test(word.text)) return nameOf(run, null, false)
    if (word.pos !== 'PROPN' || ACRONYM.test(word.text) || DIGIT.test(word.text) || (context.cases.lower.get(word.norm) ?? 0) > 0)
      return nameOf(run, null, false)
  }
  return nameOf(run, length <= 3 ? 'person' : null, false)
}

/** Whether the article's prose writes every word of a headline's name with a capital. */
function isKnownFromProse({ words, cases }: NameContext, run: Run): boolean {
  for (let i = run.first; i < run.last; i++) if (!cases.capital.has((words[i] as Word).norm)) return false
  return true
}
