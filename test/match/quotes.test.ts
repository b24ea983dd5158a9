import { expect, test } from 'vitest'
import type { QuoteFamily } from '../../src/document/index.js'
import { groupQuotes } from '../../src/match/index.js'
import { articleOf, type Said, type Sketch } from './vocabulary.js'

const OOSTEN = 'Piet Oosten'

interface Article {
  readonly text: string
  readonly said?: readonly Said[]
}

/** Families as lists of their members' words. */
function familiesOf(...articles: readonly Article[]): string[][] {
  const sketches = articles.map((article, index): Sketch => ({ source: `${index}.txt`, ...article }))
  return groupQuotes(sketches.map(articleOf)).map((family) => wordsOf(family, sketches))
}

function wordsOf({ members }: QuoteFamily, sketches: readonly Sketch[]): string[] {
  const texts = new Map(sketches.map((sketch) => [articleOf(sketch).article.id, sketch.text]))
  return members.map(({ article, start, end }) => texts.get(article)?.slice(start, end) ?? '')
}

function issuesOf(...articles: readonly Article[]): string[] {
  const sketches = articles.map((article, index): Sketch => ({ source: `${index}.txt`, ...article }))
  return groupQuotes(sketches.map(articleOf)).flatMap(({ issues }) => issues.map(({ kind, member, note }) => `${member} ${kind}: ${note}`))
}

const said = (content: string, speaker = OOSTEN, direct = true): Said => ({ content, speaker, direct })

test.each([
  [
    'the same words',
    '“Nobody on the quay had seen such a swell,” Oosten said.',
    'Oosten said: "Nobody on the quay had seen such a swell."',
    ['Nobody on the quay had seen such a swell', 'Nobody on the quay had seen such a swell'],
  ],
  [
    'a version cut short',
    '“Nobody on the quay had seen such a swell,” Oosten said.',
    'Oosten spoke of "such a swell".',
    ['Nobody on the quay had seen such a swell', 'such a swell'],
  ],
  [
    'words left out',
    '“The pumps failed, and then the lights failed, and then we left,” he said.',
    '“The pumps failed … and then we left,” he said.',
    ['The pumps failed, and then the lights failed, and then we left', 'The pumps failed … and then we left'],
  ],
  [
    'words in brackets',
    '“I told him to move the boat,” she said.',
    '“I told [my brother] to move the boat,” she said.',
    ['I told him to move the boat', 'I told [my brother] to move the boat'],
  ],
  [
    'two sentences are one utterance',
    '“The quay is safe. The pumps failed at midnight.”',
    '“The quay is safe. The pumps failed at midnight.”',
    ['The quay is safe. The pumps failed at midnight', 'The quay is safe. The pumps failed at midnight'],
  ],
])('one utterance: %s', (_, a, b, members) => expect(familiesOf({ text: a }, { text: b })).toEqual([members]))

test('reported speech of the same speaker joins the quotation it gives', () => {
  const quoted = '“We will inspect every pump on the quay before the autumn storms,” Oosten said.'
  const reported = 'Oosten said they would inspect every pump on the quay before the autumn.'
  const families = familiesOf(
    { text: quoted, said: [said('“We will inspect every pump on the quay before the autumn storms,”')] },
    { text: reported, said: [said('they would inspect every pump on the quay before the autumn', OOSTEN, false)] },
  )
  expect(families).toEqual([
    ['We will inspect every pump on the quay before the autumn storms', 'they would inspect every pump on the quay before the autumn'],
  ])
})

test.each([
  ['two utterances on one subject', '“The pumps failed at midnight,” he said.', '“We ordered new pumps in the spring,” he said.'],
  ['titles of works', 'The choir sang "Harbour Lights" twice.', 'They closed with "Harbour Lights".'],
  ['one word', 'He called it "massive".', 'A "massive" wave.'],
  ['the same article twice says nothing', '“Nobody on the quay had seen such a swell,” he said.', 'The quay was calm.'],
])('no family: %s', (_, a, b) => expect(familiesOf({ text: a }, { text: b })).toEqual([]))

test('reported speech of two people who agree is not one utterance', () => {
  const families = familiesOf(
    { text: '“The pumps failed,” Oosten said.', said: [said('“The pumps failed,”')] },
    { text: 'Vera Lind said the pumps failed.', said: [said('the pumps failed', 'Vera Lind', false)] },
  )
  expect(families).toEqual([])
})

const SWELL = 'Nobody on the quay had seen such a swell in sixty years'

test('a quotation given to somebody else is said to be', () => {
  const issues = issuesOf(
    { text: `“${SWELL},” Oosten said.`, said: [said(`“${SWELL},”`)] },
    { text: `“${SWELL},” Oosten said on Monday.`, said: [said(`“${SWELL},”`)] },
    { text: `“${SWELL},” Lind said.`, said: [said(`“${SWELL},”`, 'Vera Lind')] },
    { text: `“${SWELL},” it was said.` },
  )
  expect(issues).toEqual([
    '2 other-speaker: given to Vera Lind; elsewhere: Piet Oosten',
    '3 no-speaker: names no speaker; elsewhere: Piet Oosten',
  ])
})

test('changed words are altered; cuts, brackets and spelling are not', () => {
  const text = (words: string): Article => ({ text: `“${words},” he said.` })
  expect(
    issuesOf(
      text('We were traveling to the island when the engine failed'),
      text('We were travelling to the island when the engine failed'),
    ),
  ).toEqual([])
  expect(issuesOf(text('The captain told her to leave the quay at once'), text('The captain told [Lind] to leave the quay'))).toEqual([])
  expect(
    issuesOf(text('The captain told her to leave the quay at once'), text('The captain begged her to leave the quay at once')),
  ).toEqual(['1 altered: not in the fullest wording: begged'])
})

test('a quotation put into other surroundings is said to be', () => {
  const context = 'The dredger lost its anchor in the gale and drifted towards the lighthouse.'
  const issues = issuesOf(
    { text: `${context} “${SWELL},” Oosten said.` },
    { text: `The dredger drifted towards the lighthouse, its anchor lost. “${SWELL},” Oosten said.` },
    { text: `Ticket prices for the regatta doubled again. “${SWELL},” Oosten said.` },
  )
  expect(issues).toEqual(['2 moved-context: stands among other words than in the other articles'])
})

test('members slice the words, differences cover them, and order of input does not matter', () => {
  const sketches: Sketch[] = [
    { source: 'a', text: `“${SWELL},” he said. “The pumps failed at midnight.”` },
    { source: 'b', text: `He said: “${SWELL}.”` },
    { source: 'c', text: `“The pumps failed at midnight,” he said. “${SWELL}.”` },
  ]
  const articles = sketches.map(articleOf)
  const families = groupQuotes(articles)
  expect(families.map((family) => wordsOf(family, sketches))).toEqual([
    [SWELL, SWELL, SWELL],
    ['The pumps failed at midnight', 'The pumps failed at midnight'],
  ])
  for (const { members } of families) {
    for (const member of members) expect(member.difference.map(({ kind }) => kind)).toEqual(['same'])
  }
  expect(groupQuotes([...articles].reverse())).toEqual(families)
})
