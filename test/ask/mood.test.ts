import { describe, expect, test } from 'vitest'
import { isNegated, moodAt } from '../../src/ask/mood.js'
import { tagSentence } from '../../src/text/tagger.js'

const read = (text: string) => tagSentence(text, 0, text.length, 0)

test.each([
  ['The brakes failed.', false],
  ['The brakes did not fail.', true],
  ['The brakes didn’t fail.', true],
  ['Nobody was hurt.', true],
  ['The crew failed to stop the tram.', true],
  ['The crew did not fail to stop the tram.', false],
  ['No more than forty people were hurt.', false],
  ['The pool is no longer open.', false],
  ['Owners should stop using the kettle.', true],
])('%s is negated: %s', (text, negated) => {
  expect(isNegated(read(text))).toBe(negated)
})

describe('moodAt', () => {
  test.each([
    ['The mayor resigned.', 'resigned', 'fact'],
    ['The mayor will resign.', 'resign', 'future'],
    ['The mayor threatened to resign.', 'resign', 'future'],
    ['The mayor was forced to resign.', 'resign', 'fact'],
    ['The mayor declined to resign.', 'resign', 'fact'],
    ['The mayor may have resigned.', 'resigned', 'possible'],
    ['The mayor ought to resign.', 'resign', 'possible'],
    ['They asked whether the mayor had resigned.', 'resigned', 'open'],
  ])('%s', (text, verb, mood) => {
    const tokens = read(text)
    expect(
      moodAt(
        tokens,
        tokens.findIndex(({ norm }) => norm === verb),
      ),
    ).toBe(mood)
  })
})
