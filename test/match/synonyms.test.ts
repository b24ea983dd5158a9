import { expect, test } from 'vitest'
import { SYNONYMS } from '../../src/lexicons/en/synonyms.js'

test('every group of synonyms has two words at least, and no word stands in two groups', () => {
  const groups = SYNONYMS.map((line) => line.split(' '))
  const words = groups.flat()
  expect(groups.filter((group) => group.length < 2)).toEqual([])
  expect(words.filter((word, index) => words.indexOf(word) !== index)).toEqual([])
})
