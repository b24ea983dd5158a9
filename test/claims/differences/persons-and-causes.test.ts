import { describe, expect, it } from 'vitest'
import { differencesOf } from './reports.js'

const head = (text: string): string => `Fire at Orrin mill\n\nA fire destroyed the mill at Orrin on Tuesday. ${text}`

describe('one person', () => {
  it.each([
    ['Ada Quill, 57, ran from the mill.', 'Ada Quill, 75, ran from the mill.'],
    ['Ada Quill, 57, ran from the mill.', 'They saved 75-year-old miller Ada Quill.'],
  ])('has one age: %s', (first, second) => {
    expect(differencesOf(head(first), head(second))).toEqual([expect.stringMatching(/^discrepancy number: Ada Quill, 57.* \| .*75/)])
  })

  it.each([
    ['a birthday', 'Ada Quill, 57, ran from the mill.', 'Ada Quill, 58, ran from the mill.'],
    ['two people', 'Ada Quill, 57, ran from the mill.', 'Ida Moss, 75, ran from the mill.'],
    ['a count', 'Ada Quill, 57, ran from the mill.', 'Ada Quill counted 75 sacks.'],
  ])('says nothing by %s', (_, first, second) => {
    expect(differencesOf(head(first), head(second))).toEqual([])
  })
})

describe('one role', () => {
  it('has one name', () => {
    const found = differencesOf(head('The victim, Ada Quill, was alone.'), head('The victim was identified as Ida Moss, police said.'))
    expect(found).toEqual(['discrepancy name: victim, Ada Quill | victim was identified as Ida Moss'])
  })

  it.each([
    ['a spelling', 'The victim, Ada Quill, was alone.', 'The victim was named as Ada Quille.'],
    ['a surname', 'The victim, Ada Quill, was alone.', 'The victim was named as Adelaide Quill.'],
    ['several victims', 'The victims were named as Ada Quill.', 'The victims were named as Ida Moss.'],
    ['another role', 'The victim, Ada Quill, was alone.', 'The driver, Ida Moss, was alone.'],
  ])('says nothing by %s', (_, first, second) => {
    expect(differencesOf(head(first), head(second))).toEqual([])
  })
})

describe('causes', () => {
  it('differ where they have nothing in common', () => {
    const found = differencesOf(head('The fire was caused by a cigarette.'), head('The fire was blamed on old wiring.'))
    expect(found).toEqual(['discrepancy cause: The fire was caused by a cigarette | The fire was blamed on old wiring'])
  })

  const explained = 'A heater was accidentally left on before the fire, the miller Ada Quill said.'
  const unexplained = 'The police said that they did not know how the fire started.'

  it('differ from not knowing', () => {
    expect(differencesOf(head(explained), head(unexplained))).toEqual([
      expect.stringMatching(/^discrepancy cause: .*heater.* \| .*did not know/),
    ])
  })

  it('are an update where the not knowing came first', () => {
    const [first, second] = [
      { text: head(unexplained), published: '2025-03-11' },
      { text: head(explained), published: '2025-03-12' },
    ]
    expect(differencesOf(first, second)).toEqual([expect.stringMatching(/^update cause: /)])
  })

  it.each([
    ['more detail', 'The fire was caused by old wiring.', 'The fire was blamed on the wiring of a lamp.'],
    ['a vague word', 'The fire was caused by old wiring.', 'The fire was caused by a technical fault.'],
    ['a guess', 'The fire was caused by old wiring.', 'The fire may have been caused by a cigarette.'],
    ['another effect', 'The fire was caused by old wiring.', 'Delays on the roads were caused by onlookers.'],
  ])('say nothing by %s', (_, first, second) => {
    expect(differencesOf(head(first), head(second))).toEqual([])
  })
})

it('a denial is no difference: its claim says who denies it', () => {
  expect(
    differencesOf(
      'Mayor Ada Quill threatened to resign over the lido, two councillors said.',
      'Mayor Ada Quill denied that she threatened to resign over the lido.',
    ),
  ).toEqual([])
})
