import { expect, test } from 'vitest'
import { datedWordsIn } from '../../../src/web/timeline/dated-words.js'
import { at, paper, traceWith } from '../../report/margins/vocabulary.js'

const echo = paper('echo', 'The gate broke on Tuesday. It was shut on Friday.')
const post = paper('post', 'The gate broke on 4 March 2031.')
const TRACE = traceWith({
  articles: [echo, post],
  times: [
    { ...at(echo, 'on Tuesday'), value: '2031-03-04', certainty: 'implied' },
    { ...at(echo, 'on Friday'), value: '2031-03-07', certainty: 'implied' },
    { ...at(post, 'on 4 March 2031'), value: '2031-03-04', certainty: 'stated' },
  ],
})

test('the words that date an event are those of its own sentence', () => {
  const wordsFor = datedWordsIn(TRACE)
  expect(wordsFor([at(echo, 'The gate broke on Tuesday.')], '2031-03-04')).toEqual({
    words: 'on Tuesday',
    ref: at(echo, 'on Tuesday'),
    certainty: 'implied',
  })
  expect(wordsFor([at(echo, 'The gate broke on Tuesday.')], '2031-03-07')).toBeNull()
})

test('words that state the date come first', () => {
  const cites = [at(echo, 'The gate broke on Tuesday.'), at(post, post.text)]
  expect(datedWordsIn(TRACE)(cites, '2031-03-04T06:00:00Z')?.certainty).toBe('stated')
})
