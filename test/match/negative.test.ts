import { expect, test } from 'vitest'
import { articleOf, expectNoMatch } from './vocabulary.js'
import { matchPassages } from '../../src/match/index.js'

test.each([
  [
    'the frame of a crime report',
    'Police said two men were arrested on Tuesday after a robbery at a bank in Leeds.',
    'Police said three women were arrested on Friday after a fight at a pub in York.',
  ],
  [
    'the frame of a business report',
    'The central bank raised interest rates by half a point on Thursday, the third rise this year.',
    'The union called a strike at the port on Thursday, the third walkout this year.',
  ],
  [
    'a name with its titles',
    'Deputy Chief Constable Anna Merriweather of the Northern Transport Police spoke first.',
    'Nobody had told Deputy Chief Constable Anna Merriweather of the Northern Transport Police.',
  ],
  [
    'a shared quotation',
    'Oosten said: "We will find out what happened and we will tell the families before anyone else."',
    '"We will find out what happened and we will tell the families before anyone else," the harbour master told reporters.',
  ],
  ['the subject of the story', 'The ferry sank on Wednesday.', 'The ferry sank on Wednesday.'],
  [
    'a promo, which is no report',
    '>> Sign up for our morning newsletter and never miss a story about the harbour, the council or the schools.',
    '>> Sign up for our morning newsletter and never miss a story about the harbour, the council or the schools.',
  ],
  ['nothing', '', ''],
  ['marks only', '— … ! ?', '— … ! ?'],
])('no passage: %s', (_, a, b) => expectNoMatch(a, b))

test('an article given twice is not matched with itself', () => {
  const article = articleOf({
    source: 'a.txt',
    text: 'The council voted to close the Lido swimming pool in March because repairs would cost three million crowns.',
  })
  expect(matchPassages([article, article])).toEqual([])
})
