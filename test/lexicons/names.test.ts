import { expect, test } from 'vitest'
import { CALENDAR, DEMONYMS, OTHER_HEADS } from '../../src/lexicons/en/names-excluded.js'
import { FEMALE_FIRST_NAMES } from '../../src/lexicons/en/names-female.js'
import { MALE_FIRST_NAMES } from '../../src/lexicons/en/names-male.js'
import { SURNAMES } from '../../src/lexicons/en/names-surnames.js'
import { COMMON_WORD_NAMES, firstNameGender } from '../../src/lexicons/en/names.js'
import { KNOWN_ORGANISATIONS, knownOrganisation, WORDLIKE_ORGANISATIONS } from '../../src/lexicons/en/organisations-known.js'
import { ORGANISATION_HEADS, takesComplement } from '../../src/lexicons/en/organisations.js'
import { canonicalPlace, LARGER_PLACES, PLACES } from '../../src/lexicons/en/places.js'
import { HONORIFICS, ROLE_HEADS } from '../../src/lexicons/en/roles.js'

test.each([
  ['maria', 'female'],
  ['mohammed', 'male'],
  ['jordan', 'either'],
  ['table', null],
  ['', null],
])('the first name %s is %s', (name, gender) => {
  expect(firstNameGender(name)).toBe(gender)
})

test('every list is in lower case, without empty entries or white space at the ends', () => {
  const lists = { CALENDAR, DEMONYMS, OTHER_HEADS, FEMALE_FIRST_NAMES, MALE_FIRST_NAMES, SURNAMES, COMMON_WORD_NAMES, PLACES, LARGER_PLACES, HONORIFICS, ROLE_HEADS, ORGANISATION_HEADS, WORDLIKE_ORGANISATIONS, KNOWN_ORGANISATIONS } // prettier-ignore
  for (const [list, words] of Object.entries(lists)) {
    for (const word of words) if (word === '' || word !== word.toLowerCase() || word !== word.trim()) expect.fail(`${list}: "${word}"`)
  }
})

test('a known organisation has one canonical name, which is its own', () => {
  for (const name of KNOWN_ORGANISATIONS) {
    const canonical = knownOrganisation(name)
    expect(knownOrganisation(canonical?.toLowerCase() ?? ''), name).toBe(canonical)
  }
  expect(knownOrganisation('tfl')).toBe('Transport for London')
  expect(knownOrganisation('constructor')).toBeNull()
})

test('places under many names have one', () => {
  expect(canonicalPlace('u.s.')).toBe('United States')
  expect(canonicalPlace('constructor')).toBeNull()
})

test('heads take the prepositions they are listed with', () => {
  expect(takesComplement('department', 'of')).toBe(true)
  expect(takesComplement('department', 'on')).toBe(false)
  expect(takesComplement('committee', 'on')).toBe(true)
})
