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
  ['of whom a speaker speaks', 'Tom Ridley quit. “He met Paul Marsh and he wept,” a guard said.', 'He', 'Tom Ridley'],
  ['an object inside a quotation', '“Tom Ridley saw him,” a guard said.', 'him', 'Tom Ridley'],
  ['two inside a quotation', '“Tom Ridley met Paul Marsh in his car,” a guard said.', 'his', 'Paul Marsh'],
  ['her relation', 'Anna Price said her husband hurt his foot. He limped.', 'He', 'Anna Price'],
]

test.each(UNSAFE)('%s: %s', (_, text, surface, entity) => {
  expect(mentionsOf(text)).not.toContain(`${surface} = ${entity} (person)`)
})

/** Text, the surface that must not be resolved to the body. */
const UNSAFE_BODIES: [string, string, string, string][] = [
  ['two companies in one sentence', 'Orbix Inc. sued Lantern Corp. on Monday. The company won.', 'The company', 'Lantern'],
  ['a first word that is a topic', 'Transport for Harlow closed. Transport is slow.', 'Transport', 'Transport for Harlow'],
  ['a number', 'B-52 Investment Group left. The B-52 landed.', 'B-52', 'B-52 Investment Group'],
  ['another sort of bank', 'Crossway Savings Bank failed. The central bank helped.', 'The central bank', 'Crossway Savings Bank'],
]

test.each(UNSAFE_BODIES)('%s: %s', (_, text, surface, entity) => {
  expect(mentionsOf(text)).not.toContain(`${surface} = ${entity} (organisation)`)
})

test('two full names are never one entity', () => {
  expect(new Set(mentionsOf('John Hale met John Hall, Joan Hale and John Hale Jr.'))).toHaveProperty('size', 4)
})
