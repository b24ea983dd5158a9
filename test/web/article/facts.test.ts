import { expect, test } from 'vitest'
import type { Article } from '../../../src/document/index.js'
import { factsOf, webAddress } from '../../../src/web/article/facts.js'
import { articleWith } from '../../articles.js'

function facts(fields: Partial<Article>): string[] {
  return factsOf(articleWith({ text: '', ...fields })).map(({ name, value, basis }) =>
    [name, value, basis].filter((part) => part !== null).join(': '),
  )
}

test('each fact with what it rests on', () => {
  expect(
    facts({
      publisher: { name: 'Harbour Post', basis: 'domain' },
      published: { value: '2031-03-04T09:12:00Z', basis: 'metadata', certainty: 'stated' },
      modified: { value: '2031-03-05', basis: 'metadata' },
      authors: ['Per Halden', 'Ida Lomm'],
      url: 'https://harbour.example/gate',
      source: 'pages/gate.html',
    }),
  ).toEqual([
    'Publisher: Harbour Post: stated by its address',
    'Published: 2031-03-04 09:12 UTC: stated by the page’s metadata',
    'Changed: 2031-03-05',
    'Authors: Per Halden, Ida Lomm',
    'Address: https://harbour.example/gate',
    'Read from: pages/gate.html',
  ])
})

test('what is not known is said to be unknown, what was worked out not to be stated', () => {
  expect(facts({ published: { value: '2031-03', basis: 'text', certainty: 'implied' } })).toEqual([
    'Publisher: not stated',
    'Published: 2031-03: worked out from its text',
    'Read from: a.txt',
  ])
})

test.each([
  ['https://harbour.example/', true],
  ['HTTP://harbour.example/', true],
  ['javascript:alert(1)', false],
  ['data:text/html,x', false],
])('%s is a link: %s', (url, isLink) => {
  expect(webAddress(url)).toBe(isLink ? url : null)
})
