import { expect, test } from 'vitest'
import { isAmbiguousName, newsroomNamed, newsroomOfDomain, newsrooms, newsroomsNamed } from '../../src/lexicons/newsrooms.js'

test.each([
  ['www.dailymail.co.uk', 'Daily Mail'],
  ['edition.cnn.com', 'CNN'],
  ['bbc.co.uk', 'BBC News'],
  ['WWW.BBC.COM.', 'BBC News'],
  ['https://abcnews.go.com/US/story?id=1', 'ABC News'],
  ['abc.net.au', 'Australian Broadcasting Corporation'],
  ['www.huffingtonpost.com.au', 'HuffPost'],
  ['usa.chinadaily.com.cn', 'China Daily'],
  ['news.sky.com:443', 'Sky News'],
])('%s is %s', (host, name) => {
  expect(newsroomOfDomain(host)?.name).toBe(name)
})

test.each(['notcnn.com', 'cnn.com.evil.example', 'go.com', 'com', 'co.uk', '', '.', 'cnn'])('%s is no newsroom', (host) => {
  expect(newsroomOfDomain(host)).toBeNull()
})

test.each([
  ['The New York Times', 'New York Times'],
  ['nyt', 'New York Times'],
  ['AP', 'Associated Press'],
  ['CNN International', 'CNN'],
  ['ABC News', 'ABC News'],
  ['the guardian', 'Guardian'],
  ['Huffington  Post', 'HuffPost'],
  ['Ha’aretz', 'Haaretz'],
])('%s means %s', (name, canonical) => {
  expect(newsroomNamed(name)?.name).toBe(canonical)
})

test('a name of several newsrooms means none of them', () => {
  expect(newsroomNamed('The Times')).toBeNull()
  expect(newsroomsNamed('The Times').map(({ name }) => name)).toContain('New York Times')
  expect(newsroomNamed('')).toBeNull()
})

test('words that are also newsrooms are marked', () => {
  const time = newsroomNamed('Time')
  expect(time && isAmbiguousName(time, 'time')).toBe(true)
  expect(time && isAmbiguousName(time, 'Time magazine')).toBe(false)
})

test('every shared name is marked as ambiguous, no domain is listed twice, no canonical name starts with "The"', () => {
  const domains = newsrooms.flatMap((newsroom) => newsroom.domains)
  expect(domains.filter((domain, i) => domains.indexOf(domain) !== i)).toEqual([])
  const names = newsrooms.flatMap((newsroom) => [newsroom.name, ...newsroom.aliases].map((name) => ({ newsroom, name })))
  const unmarked = names.filter(({ newsroom, name }) => newsroomsNamed(name).length > 1 && !isAmbiguousName(newsroom, name))
  expect(unmarked.map(({ name }) => name)).toEqual([])
  expect(newsrooms.filter(({ name }) => /^the\s/i.test(name))).toEqual([])
  expect(new Set(newsrooms.map(({ name }) => name)).size).toBe(newsrooms.length)
})

test('domains are lower case hosts without "www"', () => {
  for (const { domains } of newsrooms) for (const domain of domains) expect(domain).toMatch(/^(?!www\.)[a-z0-9-]+(\.[a-z0-9-]+)+$/)
})
