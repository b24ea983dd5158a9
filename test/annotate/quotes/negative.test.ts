import { expect, test } from 'vitest'
import { findQuotations } from '../../../src/annotate/quotes/index.js'
import { segment } from '../../../src/text/index.js'
import { articleOf, expectQuotations } from './vocabulary.js'

test('apostrophes', () => expectQuotations("It's the drivers' union's view, and the porters' too."))
test('elisions', () => expectQuotations("Get 'em while it's hot, back in the '90s, 'til dawn."))
test('curly apostrophes', () => expectQuotations('It’s the drivers’ view of the ’90s.'))
test('feet and inches', () => expectQuotations('A man of 6\'2" left.'))
test('a possessive inside single marks does not close them', () =>
  expectQuotations("'The drivers' union is right,' he said.", "The drivers' union is right,"))
test('a closing mark with nothing open', () => expectQuotations('The pier is shut," she said.'))
test('nothing between the marks', () => expectQuotations('""'))

test('text that is not report has none', () => {
  const article = articleOf('“Sign up now!”\n“It is shut,” she said.')
  article.blocks[0] = { ...article.blocks[0]!, kind: 'promo' }
  const found = findQuotations(segment(article, true))
  expect(found.map(({ start, end }) => article.text.slice(start, end))).toEqual(['“It is shut,”'])
})

test('an article without tokens has none', () => {
  expect(findQuotations(segment(articleOf('„Der Steg ist zu“, sagte sie.'), false))).toEqual([])
})
