import { expect, test } from 'vitest'
import { captures } from './archives/warc-writer.js'
import { workspace } from './workspace.js'

const FILES = { 'in/a.txt': 'Text A.', 'in/b.txt': 'Text B.', 'in/sub/c.txt': 'Text C.' }

test('exact path over file name over pattern over *, field by field, over the general defaults', async () => {
  const space = workspace(FILES)
  const entries = {
    '*': { publisher: 'Everyone', published: '2024-01-01' },
    '**/sub/*.txt': { publisher: 'Subfolder' },
    'b.txt': { published: '2024-02-02' },
    [space.path('in/b.txt')]: { url: 'https://example.org/b' },
  }
  const sidecar = workspace({ 'side.json': JSON.stringify(entries) }).path('side.json')
  const { pages } = await space.read(['in'], { sidecar, defaults: { publisher: 'Default', url: 'https://example.org/' } })
  expect(pages.map(({ defaults }) => defaults)).toEqual([
    { publisher: 'Everyone', published: '2024-01-01', url: 'https://example.org/' },
    { publisher: 'Everyone', published: '2024-02-02', url: 'https://example.org/b' },
    { publisher: 'Subfolder', published: '2024-01-01', url: 'https://example.org/' },
  ])
})

test('a sidecar inside the folder is not read as an article', async () => {
  const space = workspace({ ...FILES, 'in/side.json': '{"a.txt": {"publisher": "P"}}' })
  const { pages, codes } = await space.read(['in'], { sidecar: space.path('in/side.json') })
  expect([pages.length, codes]).toEqual([3, []])
})

test.each([
  ['not JSON', '{', 'input/unreadable'],
  ['a list', '[]', 'option/invalid'],
  ['an unknown field', '{"a.txt": {"date": "2024-01-01"}}', 'option/invalid'],
  ['a number', '{"a.txt": {"published": 2024}}', 'option/invalid'],
])('a sidecar that is %s stops the run', async (_, content, code) => {
  const space = workspace({ ...FILES, 'side.json': content })
  await expect(space.read(['in'], { sidecar: space.path('side.json') })).rejects.toMatchObject({ code })
})

test('a missing sidecar stops the run', async () => {
  const space = workspace(FILES)
  await expect(space.read(['in'], { sidecar: space.path('none.json') })).rejects.toMatchObject({ code: 'input/not-found' })
})

test('an entry may name a page of an archive by its address, and all of them by the file', async () => {
  const space = workspace({ 'a.warc': Buffer.concat(captures('a', 'b')) })
  const entries = { 'a.warc': { publisher: 'Example Post' }, 'http://news.example/b': { published: '2024-03-05' } }
  const sidecar = workspace({ 'side.json': JSON.stringify(entries) }).path('side.json')
  const { pages } = await space.read(['a.warc'], { sidecar })
  expect(pages.map(({ defaults: { publisher, published } }) => [publisher, published])).toEqual([
    ['Example Post', undefined],
    ['Example Post', '2024-03-05'],
  ])
})
