import { expect, test } from 'vitest'
import { placeOfStory } from '../../../src/web/state/same-story.js'

const story = (id: string, ...articles: string[]) => ({ id, title: 'Ferry adrift', articles, related: [] })
const FERRY = story('ferry', 'a', 'b', 'c')

test('a story stays the same by its id, wherever it stands now', () =>
  expect(placeOfStory(FERRY, [story('fire', 'a', 'b'), story('ferry', 'x')])).toBe(1))

test('one whose id is new is known by most of its articles', () =>
  expect(placeOfStory(FERRY, [story('fire', 'd'), story('other', 'a'), story('new', 'b', 'c')])).toBe(2))

test('one that is gone stands nowhere', () => expect(placeOfStory(FERRY, [story('fire', 'd')])).toBeNull())
