import { describe, expect, it } from 'vitest'
import { areCompatible } from '../../src/claims/differences/compatible.js'
import { quantitiesOf } from '../../src/claims/quantities.js'
import type { Quantity } from '../../src/claims/types.js'
import { tagSentence } from '../../src/text/tagger.js'

function quantities(sentence: string): Quantity[] {
  const tokens = tagSentence(sentence, 0, sentence.length, 0)
  return quantitiesOf(sentence, tokens, 0, tokens.length)
}

/** "over 50 injure": bound, value and what is counted. */
const read = (sentence: string): string[] => quantities(sentence).map(({ bound, value, unit }) => `${bound} ${value} ${unit}`)

describe('quantitiesOf', () => {
  it.each([
    ['More than 50 people were injured.', ['over 50 injure']],
    ['At least seven people were killed.', ['over 7 die']],
    ['The blast left about 30 dead.', ['about 30 die']],
    ['The flood injured another 40.', ['exact 40 injure']],
    ['Seven primarily coastal countries signed.', ['exact 7 country']],
    ['The bill came to $284 billion.', ['exact 284000000000 $']],
    ['The depot held 4,200 barrels of oil.', ['exact 4200 barrel']],
    ['Fewer than 12 houses burned.', ['under 12 house']],
  ])('%s', (sentence, expected) => {
    expect(read(sentence)).toEqual(expected)
  })

  it.each([
    'The mayor, Ada Quill, 57, said so.',
    'It happened at 6.10 on the bridge.',
    'The 42-year-old driver left.',
    'He was born in 1959.',
    'They met on March 2.',
    'That is three more than the police have counted.',
  ])('finds none in: %s', (sentence) => {
    expect(read(sentence)).toEqual([])
  })

  it('counts nothing by a part of what is counted elsewhere', () => {
    expect(read('Two of the injured were critical.')).toEqual(['exact 2 null'])
  })

  it('keeps the words as they stand', () => {
    const sentence = 'Police said more than 50 people were injured.'
    const [quantity] = quantities(sentence)
    expect(quantity?.words).toBe('more than 50')
    expect(sentence.slice(quantity?.start, quantity?.end)).toBe('more than 50')
  })
})

describe('areCompatible', () => {
  const only = (sentence: string): Quantity => quantities(sentence)[0] as Quantity
  it.each([
    ['More than 50 were hurt.', '51 were hurt.', true],
    ['More than 50 were hurt.', '50 were hurt.', true],
    ['More than 51 were hurt.', '51 were hurt.', false],
    ['About 40 were hurt.', '42 were hurt.', true],
    ['About 40 were hurt.', '60 were hurt.', false],
    ['At least 5 were hurt.', 'At least 7 were hurt.', true],
    ['At least 14 were hurt.', '11 were hurt.', false],
    ['Six countries signed.', 'Seven countries signed.', false],
    ['More than $284 billion was owed.', '$284 billion was owed.', true],
    ['27 million passengers rode.', '29 passengers rode.', true],
  ])('%s / %s: %s', (a, b, compatible) => {
    expect(areCompatible(only(a), only(b))).toBe(compatible)
    expect(areCompatible(only(b), only(a))).toBe(compatible)
  })
})
