import { expect, test } from 'vitest'
import { groupClaims, type Proposition } from '../../src/claims/index.js'
import { readText } from '../reading.js'

/** The propositions of the claim that holds the first sentence, each article with one sentence, as "words" or "words (near)". */
function claimOf(...sentences: string[]): string[] {
  const articles = sentences.map((sentence, index) =>
    readText(`Trouble at the Orrin weir ${index}\n\n${sentence}`, { source: `${index}.txt` }),
  )
  const stories = [{ id: 's', title: 's', articles: articles.map(({ article }) => article.id) }]
  const groups = groupClaims({ articles, matches: [], quotes: [], stories })
  const first = articles[0]?.article.id
  const isFirst = ({ article, isHeadline }: Proposition): boolean => article === first && !isHeadline
  const group = groups.find(({ propositions }) => propositions.some(isFirst))
  const textOf = ({ article, start, end }: Proposition): string =>
    articles.find((read) => read.article.id === article)?.article.text.slice(start, end) ?? ''
  return (group?.propositions ?? [])
    .filter(({ isHeadline }) => !isHeadline)
    .map((member) => `${textOf(member)}${member.isNear ? ' (near)' : ''}`)
}

test('who says the same in other words stands behind the claim', () => {
  expect(claimOf('The mayor resigned over the broken weir.', 'The mayor of Orrin quit over the broken weir.')).toEqual([
    'The mayor resigned over the broken weir',
    'The mayor of Orrin quit over the broken weir',
  ])
})

test('who speaks of the same things, and says something else, does not', () => {
  const members = claimOf(
    'The council increased its pressure on the builders of the weir.',
    'The builders of the weir felt the pressure of the high water on its gates, and said so twice in a letter to the county.',
  )
  expect(members.filter((member) => !member.endsWith('(near)'))).toHaveLength(1)
})
