import { CALENDAR } from '../../lexicons/en/names-excluded.js'
import { firstNameGender } from '../../lexicons/en/names.js'
import { SPEECH_VERBS, THOUGHT_VERBS } from '../../lexicons/en/cues.js'
import { DESCRIPTION_OPENERS } from '../../lexicons/en/organisations.js'
import { COMPANY_ROLES, HEADS_OF_BODIES } from '../../lexicons/en/roles.js'
import { ORGANISATION_NOUNS } from '../../lexicons/en/sources.js'
import { isRoleHead } from './titles.js'
import type { Run, Word } from './types.js'

const AGE = /^\d{1,3}$/

/** "spokesman Paul Marsh": a role in lower case right before. */
export function followsRole(words: readonly Word[], run: Run): boolean {
  const before = words[run.first - 1]
  return (
    before !== undefined &&
    before.sentence === (words[run.first] as Word).sentence &&
    (!before.capital || before.opening) &&
    isRoleHead(before)
  )
}

/** "Osei, 30," and "Osei (30)". */
export function hasAge(words: readonly Word[], run: Run): boolean {
  const mark = words[run.last]?.norm
  return (mark === ',' || mark === '(') && AGE.test(words[run.last + 1]?.norm ?? '')
}

/** "Kestrel, which" and "Osei, who": the relative pronoun tells things from persons. */
export function isFollowedBy(words: readonly Word[], run: Run, relative: string): boolean {
  return (
    words[run.last]?.norm === ',' && words[run.last + 1]?.norm === relative && words[run.last + 1]?.sentence === words[run.first]?.sentence
  )
}

/** "Osei said", "said Osei", "Osei later refused": a verb of saying or thinking beside the name, an adverb allowed. */
export function isSpeaking(words: readonly Word[], run: Run): boolean {
  const { sentence } = words[run.first] as Word
  const after = words[run.last]?.pos === 'ADV' ? words[run.last + 1] : words[run.last]
  if (after?.sentence === sentence && after.pos === 'VERB' && (SPEECH_VERBS.has(after.lemma) || THOUGHT_VERBS.has(after.lemma))) return true
  const before = words[run.first - 1]
  return before?.sentence === sentence && before.pos === 'VERB' && SPEECH_VERBS.has(before.lemma)
}

/** "tram operator TramGroup", "a Kestrel spokesman": the noun beside the name says that it is an organisation. */
export function isOrganisationHere(words: readonly Word[], run: Run): boolean {
  const { sentence } = words[run.first] as Word
  const before = words[run.first - 1]
  const after = words[run.last]
  if (before?.sentence === sentence && !before.capital && ORGANISATION_NOUNS.has(before.norm)) return true
  if (isFollowedBy(words, run, 'which') && !(before?.sentence === sentence && before.pos === 'ADP')) return true
  return after?.sentence === sentence && after.start > (words[run.last - 1] as Word).end && COMPANY_ROLES.has(after.norm)
}

/** "Kestrel Lines, which runs trams", "Kestrel Lines, the company that runs them", "the chief executive of Kestrel Lines". */
export function isDescribedAsBody(words: readonly Word[], run: Run): boolean {
  if (words[run.first - 1]?.norm === 'of' && HEADS_OF_BODIES.has(words[run.first - 2]?.norm ?? '')) return true
  if (isFollowedBy(words, run, 'which')) return words[run.first - 1]?.pos !== 'ADP'
  const [comma, article, noun, opener] = words.slice(run.last, run.last + 4)
  return (
    comma?.norm === ',' && article?.pos === 'DET' && ORGANISATION_NOUNS.has(noun?.norm ?? '') && DESCRIPTION_OPENERS.has(opener?.norm ?? '')
  )
}

/** Whether a word is in the lists of first names and no month. */
export function isGivenName(word: Word): boolean {
  return firstNameGender(word.norm) !== null && !CALENDAR.has(word.norm)
}
