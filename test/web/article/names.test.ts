import { expect, test } from 'vitest'
import { viewOf } from '../../../src/report/view/index.js'
import { namesIn } from '../../../src/web/article/names.js'
import { smallTrace } from '../../report/small-trace.js'

const whole = viewOf(smallTrace())

test('articles, outlets and claims by their ids', () => {
  const names = namesIn({ view: whole, whole })
  expect(names.article('courier')?.label).toBe('Ellery Courier')
  expect(names.article('none')).toBeNull()
  expect([names.hasOutlet('Ellery Courier'), names.hasOutlet('Coast Press')]).toEqual([true, false])
  expect(names.claim('c2')).toEqual({ number: '2', order: 1, href: '#/1/claims/c2' })
  expect(names.claim('none')).toBeNull()
  expect([names.quote(whole.stories[0]?.quotes[0]?.family.id ?? ''), names.quote('none')]).toEqual([
    expect.stringMatching(/^#\/1\/quotes\/./u),
    null,
  ])
})

test('places in the order of the articles’ numbers, without those that are not shown', () => {
  const refs = ['lantern', 'none', 'courier'].map((article) => ({ article, start: 0, end: 4 }))
  expect(
    namesIn({ view: whole, whole })
      .cites(refs)
      .map(({ ref }) => ref.article),
  ).toEqual(['courier', 'lantern'])
})

test('an address counts the stories of the whole trace', () => {
  const other = whole.stories.map((story) => ({ ...story, story: { ...story.story, id: 'other' } }))
  expect(namesIn({ view: whole, whole: { ...whole, stories: [...other, ...whole.stories] } }).claim('c1')?.href).toBe('#/2/claims/c1')
})
