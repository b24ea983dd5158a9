import { expect, test } from 'vitest'
import { mentionsOf } from './mentions-of.js'

/** Capitals that name nobody and nothing. */
const NOTHING = [
  'Officials said the vote will be on Tuesday in March.',
  'Republicans and Democrats, Muslims and Americans voted.',
  'The Affordable Care Act and World War II came up.',
  'I said I was OK with DNA tests on TV.',
  'However, Police were called.',
  'Then 2/8 Witnesses reported screams.',
  'The official said the driver fell asleep.',
  'A spokesman said he was not there.',
  'The times have changed, the post was lost, and people like the sun.',
  'Nothing was sure by Monday, Dec. 4.',
]

test.each(NOTHING)('no mention: %s', (text) => {
  expect(mentionsOf(text)).toEqual([])
})

/** Text, the surface that must not be resolved to the entity. */
const UNSAFE: [string, string, string, string][] = [
  ['an unnamed person in between', 'Tom Ridley quit. A guard saw it. He waved.', 'He', 'Tom Ridley'],
  ['two that fit', 'The talks between Tom Ridley and Paul Marsh failed. He wept.', 'He', 'Tom Ridley'],
  ['another gender', 'Tom Ridley quit. She wept.', 'She', 'Tom Ridley'],
  ['inside a quotation', 'Tom Ridley said: “He is a liar.”', 'He', 'Tom Ridley'],
  ['another office', 'President Lena Ortiz spoke. The vice president left.', 'The vice president', 'Lena Ortiz'],
  ['two of one office', 'Senator Tom Ridley met Senator Paul Marsh. The senator left.', 'The senator', 'Tom Ridley'],
  ['her relation', 'Anna Price said her husband hurt his foot. He limped.', 'He', 'Anna Price'],
]

test.each(UNSAFE)('%s: %s', (_, text, surface, entity) => {
  expect(mentionsOf(text)).not.toContain(`${surface} = ${entity} (person)`)
})

test('two full names are never one entity', () => {
  expect(new Set(mentionsOf('John Hale met John Hall, Joan Hale and John Hale Jr.'))).toHaveProperty('size', 4)
})
