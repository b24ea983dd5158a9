import { expect, test } from 'vitest'
import { createLibrary, HeadwaterError, type Article, type InputDocument, type Library, type LibraryFinding } from '../../src/index.js'

const SOURCE =
  'Rescuers searched the river for a third day on Friday after a ferry carrying 60 passengers sank near the port of Lorne.\n\nDivers reached the wreck late on Thursday.'
const DOCUMENTS: readonly InputDocument[] = [
  { source: 'source.txt', content: SOURCE },
  {
    source: 'other.txt',
    content: 'The council voted to close the swimming pool in March because repairs would cost three million crowns.',
  },
]
const COPY: InputDocument = {
  source: 'copy.txt',
  content:
    'Families waited at the gates.\n\nRescuers searched the river for a third day on Friday after a ferry carrying 60 passengers sank near the port of Lorne.',
}

async function filled(): Promise<{ library: Library; store: Map<string, Article> }> {
  const library = createLibrary()
  const store = new Map<string, Article>()
  for await (const article of library.add(DOCUMENTS)) store.set(article.id, article)
  return { library, store }
}

async function findingsFor(inputs: readonly InputDocument[]): Promise<LibraryFinding[]> {
  const { library, store } = await filled()
  const findings: LibraryFinding[] = []
  for await (const finding of library.find(inputs, (id) => Promise.resolve(store.get(id) as Article))) findings.push(finding)
  return findings
}

test('an article is held against those that were added, and only what it shares is given', async () => {
  const [finding, ...others] = await findingsFor([COPY])
  expect(others).toEqual([])
  expect(finding?.article.source).toBe('copy.txt')
  expect(finding?.others.map(({ source }) => source)).toEqual(['source.txt'])
  expect(finding?.passages.map(({ kind }) => kind)).toEqual(['verbatim'])
  const [passage] = finding?.passages ?? []
  expect(SOURCE.slice(passage?.b.start, passage?.b.end)).toMatch(/^Rescuers searched .* port of Lorne$/u)
})

test('an article of the library is not found to share text with itself, and is counted once', async () => {
  const { library } = await filled()
  for await (const article of library.add(DOCUMENTS)) expect(article.text).not.toBe('')
  expect(library.articles).toBe(2)
  const findings = await findingsFor(DOCUMENTS)
  expect(findings.map(({ others, passages }) => [others, passages])).toEqual([
    [[], []],
    [[], []],
  ])
})

test('without inputs it throws as trace does', async () => {
  await expect(createLibrary().add([]).next()).rejects.toThrow(HeadwaterError)
})
