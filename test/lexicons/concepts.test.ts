import { expect, it } from 'vitest'
import { CONCEPT_CLASSES, CONCEPTS, LIGHT_WORDS, OPPOSITES, PHRASAL_VERBS } from '../../src/lexicons/en/concepts.js'
import { PUBLIC_ACTS } from '../../src/lexicons/en/public-acts.js'

it('puts no word that frames a claim into a concept', () => {
  expect([...CONCEPTS.keys()].filter((word) => LIGHT_WORDS.has(word))).toEqual([])
})

it('names only concepts that exist as public acts', () => {
  const classes = new Set(CONCEPTS.values())
  expect([...PUBLIC_ACTS].filter((concept) => !classes.has(concept))).toEqual([])
})

it('has each word in one class only', () => {
  const words = CONCEPT_CLASSES.flat()
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
})

it('names only concepts that exist as opposites and for phrasal verbs', () => {
  const classes = new Set(CONCEPTS.values())
  const named = [...OPPOSITES.keys(), ...OPPOSITES.values(), ...PHRASAL_VERBS.values()]
  expect(named.filter((concept) => !classes.has(concept))).toEqual([])
})
