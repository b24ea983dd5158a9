import { CALENDAR, CAPTION_WORDS } from '../../lexicons/en/names-excluded.js'
import { firstNameGender, NAME_PARTICLES, OPENING_PARTICLES } from '../../lexicons/en/names.js'
import { knownOrganisation } from '../../lexicons/en/organisations-known.js'
import { ORGANISATION_HEADS, PAIRED_TOPICS, POSSESSIVE_OWNERS, takesComplement } from '../../lexicons/en/organisations.js'
import { PLACE_HEADS, PLACES } from '../../lexicons/en/places.js'
import { HONORIFICS } from '../../lexicons/en/roles.js'
import type { PartOfSpeech } from '../../document/index.js'
import { lookUp } from './lookup.js'
import { LONGEST_RUN, MOST_PARTICLES, SMALL_HEAD } from './settings.js'
import type { CaseTable } from './case.js'
import type { Run, Word } from './types.js'

const LETTER = /^\p{L}/u
const ACRONYM = /^(?:\p{Lu}\.?){2,6}$/u
/** Parts of speech whose capital at the start of a sentence is the sentence's. */
const CLOSED: ReadonlySet<PartOfSpeech> = new Set([
  'ADP',
  'ADV',
  'AUX',
  'CCONJ',
  'DET',
  'INTJ',
  'NUM',
  'PART',
  'PRON',
  'SCONJ',
  'VERB',
  'PUNCT',
  'SYM',
])
const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an', 'this', 'that'])

/**
 * Runs of words that belong to names: capitalised words with nothing but white space between them, joined by particles
 * ("van der"), "&", and, behind the head of an organisation, by "of", "for", "on" and "and". Titles are still inside.
 */
export function runsOf(words: readonly Word[], cases: CaseTable): Run[] {
  const names = words.map((_, at) => isNameWord(words, at, cases))
  const runs: Run[] = []
  for (let at = 0; at < words.length;) {
    const start = names[at] ? at : particleStart(words, at, names)
    if (start < 0) {
      at++
      continue
    }
    const last = withSmallHead(words, at, endOfRun(words, at, names))
    runs.push({ first: at, last })
    at = last
  }
  return runs
}

function endOfRun(words: readonly Word[], first: number, names: readonly boolean[]): number {
  let last = first + 1
  for (;;) {
    const next = words[last]
    if (next === undefined || next.sentence !== (words[first] as Word).sentence || last - first >= LONGEST_RUN) return last
    const possessive = (words[last - 1] as Word).possessive
    if (possessive && !isPossessiveName(words, { first, last }, names)) return last
    if (names[last]) last++
    else {
      const joined = connectorLength(words, { first, last }, names)
      if (joined === 0) return last
      last += joined + 1
    }
  }
}

/** Some style guides write "British Transport police": the run takes the small words that complete a listed organisation. */
function withSmallHead(words: readonly Word[], first: number, last: number): number {
  const { sentence } = words[first] as Word
  let limit = last
  while (limit < last + SMALL_HEAD && words[limit]?.sentence === sentence && words[limit]?.capital === false) limit++
  const hit = limit > last ? lookUp(words, first, limit) : null
  return hit !== null && !hit.place ? Math.max(last, first + hit.length) : last
}

/** Number of connecting words at `run.last` that a further name word follows, 0 where the run ends. */
function connectorLength(words: readonly Word[], run: Run, names: readonly boolean[]): number {
  const word = words[run.last] as Word
  const head = (words[run.last - 1] as Word).norm
  if (NAME_PARTICLES.has(word.norm) && !takesComplement(head, 'of')) return particlesBefore(words, run.last, names)
  if (!names[run.last + 1] && word.norm !== 'of' && word.norm !== 'for' && word.norm !== 'on') return 0
  if (word.norm === '&') return 1
  if (word.norm === "'s") return isPossessiveName(words, { first: run.first, last: run.last + 1 }, names) ? 1 : 0
  if (word.norm === 'and') return PAIRED_TOPICS.has(head) ? 1 : 0
  if (word.norm === 'of' && head === 'secretary' && (words[run.last + 1] as Word).norm === 'state') return 1
  if (!takesComplement(head, word.norm)) return 0
  if (names[run.last + 1] && !CALENDAR.has((words[run.last + 1] as Word).norm)) return 1
  return (words[run.last + 1] as Word | undefined)?.norm === 'the' && names[run.last + 2] ? 2 : 0
}

/** "St George's Hospital", "King's College": a possessive inside a name, by its owner and by what it owns. */
function isPossessiveName(words: readonly Word[], run: Run, names: readonly boolean[]): boolean {
  const owned = words[run.last]
  const owner = words[run.first] as Word
  return (
    names[run.last] === true &&
    owned !== undefined &&
    POSSESSIVE_OWNERS.has(owner.bare) &&
    (ORGANISATION_HEADS.has(owned.norm) || PLACE_HEADS.has(owned.norm))
  )
}

function particlesBefore(words: readonly Word[], at: number, names: readonly boolean[]): number {
  for (let length = 1; length <= MOST_PARTICLES; length++) {
    if (names[at + length]) return (words[at + length] as Word).sentence === (words[at] as Word).sentence ? length : 0
    const next = words[at + length]
    if (next === undefined || !NAME_PARTICLES.has(next.norm)) return 0
  }
  return 0
}

/** `at` where a lower-case particle opens a surname there ("de Blasio said"), else -1. */
function particleStart(words: readonly Word[], at: number, names: readonly boolean[]): number {
  const word = words[at] as Word
  return OPENING_PARTICLES.has(word.norm) && !word.capital && particlesBefore(words, at, names) > 0 ? at : -1
}

/** Whether a capital at this word can only be a name's. */
function isNameWord(words: readonly Word[], at: number, cases: CaseTable): boolean {
  const word = words[at] as Word
  if (!word.capital || !LETTER.test(word.text)) return false
  if (word.norm === 'i' || word.norm.startsWith("i'") || CAPTION_WORDS.has(word.norm) || isQuestion(words, at)) return false
  if (CALENDAR.has(word.bare)) return isNamedAfterMonth(words, at)
  const style = cases.styles[word.sentence]
  if (style !== 'plain') return isHeadlineName(word, cases, style === 'shout')
  if (!word.opening) return !ARTICLES.has(word.norm) && !(word.pos === 'PRON' && word.text.length > 2)
  return isOpeningName(words, at, cases)
}

/** The first word of a sentence is a name if the article, the lists or the next word say so. */
function isOpeningName(words: readonly Word[], at: number, cases: CaseTable): boolean {
  const word = words[at] as Word
  const capital = cases.capital.get(word.norm) ?? 0
  const lower = cases.lower.get(word.norm) ?? 0
  if (capital > lower) return word.pos === 'PROPN' || !CLOSED.has(word.pos) || capital > 1
  if (lower > 0) return false
  const next = words[at + 1]
  if (OPENING_PARTICLES.has(word.norm) && next?.capital && next.sentence === word.sentence) return true
  const followed = next !== undefined && next.capital && next.sentence === word.sentence
  if (CLOSED.has(word.pos)) return followed && firstNameGender(word.norm) !== null && next.pos === 'PROPN' && word.pos !== 'DET'
  if (word.pos === 'PROPN') return true
  return followed || PLACES.has(word.norm) || knownOrganisation(word.norm) !== null || ACRONYM.test(word.text)
}

/** "Will Ridley step down?": with a verb in its base form behind the name the first word is no first name. */
export function isQuestion(words: readonly Word[], at: number): boolean {
  const { norm, sentence } = words[at] as Word
  const verb = words[at + 2]
  return norm === 'will' && verb?.sentence === sentence && verb.pos === 'VERB' && verb.norm === verb.lemma
}

/** In a headline every word has a capital, so the article's prose and the lists decide. */
function isHeadlineName(word: Word, cases: CaseTable, shouted: boolean): boolean {
  const capital = cases.capital.get(word.norm) ?? 0
  const lower = cases.lower.get(word.norm) ?? 0
  if (capital > 0) return capital > lower
  if (lower > 0 || CLOSED.has(word.pos)) return false
  if (!shouted && ACRONYM.test(word.text)) return true
  if (firstNameGender(word.norm) !== null || HONORIFICS.has(word.bare)) return word.pos === 'PROPN' || HONORIFICS.has(word.bare)
  return PLACES.has(word.norm) || knownOrganisation(word.norm) !== null || (!shouted && word.pos === 'PROPN')
}

/** "Theresa May", "April Ryan": a month beside a name and no number. */
function isNamedAfterMonth(words: readonly Word[], at: number): boolean {
  const word = words[at] as Word
  const before = words[at - 1]
  const after = words[at + 1]
  if (
    before !== undefined &&
    before.sentence === word.sentence &&
    before.capital &&
    firstNameGender(before.norm) !== null &&
    !CALENDAR.has(before.norm)
  )
    return true
  if (before !== undefined && before.sentence === word.sentence && HONORIFICS.has(before.bare) && before.capital) return true
  return (
    firstNameGender(word.norm) !== null &&
    after !== undefined &&
    after.sentence === word.sentence &&
    after.capital &&
    after.pos === 'PROPN' &&
    !CALENDAR.has(after.norm) &&
    !(before !== undefined && before.sentence === word.sentence && before.pos === 'ADP')
  )
}
