import { SPEECH_VERBS } from '../../../lexicons/en/cues.js'
import { CALENDAR, DEMONYMS, OTHER_ACRONYMS, OTHER_HEADS } from '../../../lexicons/en/names-excluded.js'
import { FEMALE_FIRST_NAMES } from '../../../lexicons/en/names-female.js'
import { MALE_FIRST_NAMES } from '../../../lexicons/en/names-male.js'
import { SURNAMES } from '../../../lexicons/en/names-surnames.js'
import { COMMON_WORD_NAMES, NAME_PARTICLES } from '../../../lexicons/en/names.js'
import { CORPORATE_SUFFIXES, NAME_CONNECTORS, ORGANISATION_HEADS } from '../../../lexicons/en/organisations.js'
import { LARGER_PLACES, PLACE_HEADS, PLACES } from '../../../lexicons/en/places.js'
import { HONORIFICS, ROLE_HEADS, ROLE_MODIFIERS } from '../../../lexicons/en/roles.js'
import { ORGANISATION_NOUNS, PUBLICATION_NOUNS } from '../../../lexicons/en/sources.js'

/** The word lists that tell the tagger something; their order is part of the model's file. */
const LISTS: readonly Iterable<string>[] = [
  [...MALE_FIRST_NAMES, ...FEMALE_FIRST_NAMES],
  SURNAMES,
  COMMON_WORD_NAMES,
  NAME_PARTICLES,
  HONORIFICS,
  ROLE_HEADS,
  ROLE_MODIFIERS,
  ORGANISATION_HEADS,
  CORPORATE_SUFFIXES,
  [...ORGANISATION_NOUNS, ...PUBLICATION_NOUNS],
  NAME_CONNECTORS,
  PLACE_HEADS,
  [...PLACES, ...LARGER_PLACES],
  DEMONYMS,
  [...OTHER_HEADS, ...OTHER_ACRONYMS],
  CALENDAR,
  SPEECH_VERBS.keys(),
]

let memberships: Map<string, number> | null = null

/** Which lists a word is in, one bit a list. The table is built once. */
export function listsOf(norm: string): number {
  memberships ??= tableOf(LISTS)
  return memberships.get(norm) ?? 0
}

function tableOf(lists: readonly Iterable<string>[]): Map<string, number> {
  const table = new Map<string, number>()
  lists.forEach((words, bit) => {
    for (const word of words) table.set(word, (table.get(word) ?? 0) | (1 << bit))
  })
  return table
}
