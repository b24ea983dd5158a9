import { describe, expect, it, test } from 'vitest'
import { withDenials } from '../../src/claims/denials.js'
import { frameFit } from '../../src/claims/frames.js'
import { propositionsOf } from '../../src/claims/propositions.js'
import type { Proposition } from '../../src/claims/index.js'
import { readText } from '../reading.js'

/** The first proposition of a sentence. */
function saying(sentence: string, articleIndex = 0): Proposition {
  const article = readText(`A short title\n\n${sentence}`, { published: '2025-03-11' })
  const [found] = propositionsOf(article, articleIndex).filter(({ isHeadline }) => !isHeadline)
  if (!found) throw new Error(`Nothing is said: ${sentence}`)
  return found
}

describe('frameFit', () => {
  it.each([
    ['The captain slept on the bridge.', 'The captain did not sleep on the bridge.'],
    ['The owner accepted the offer of the port.', 'The owner rejected the offer of the port.'],
    ['The owner accepted the offer of the port.', 'The owner turned down the offer of the port.'],
    ['The captain slept on the bridge.', 'Inspectors are asking whether the captain slept on the bridge.'],
    ['The limit on the river is 12 knots.', 'The ferry went at 40 knots on the river.'],
    ['The captain resigned on the bridge.', 'The captain could resign on the bridge.'],
    ['The cause of the leak is not yet known.', 'A corroded valve caused the leak.'],
    ['Eleven people were injured.', 'Two of the injured were in a coma.'],
    ['The ferry hit the pier on March 10.', 'The ferry hit the pier on January 5.'],
  ])('sets apart: %s / %s', (a, b) => {
    expect(frameFit(saying(a), saying(b))).toBeLessThan(1)
    expect(frameFit(saying(b), saying(a))).toBe(frameFit(saying(a), saying(b)))
  })

  it.each([
    ['The captain slept on the bridge.', 'The captain had slept on the bridge.'],
    ['The owner did not accept the offer of the port.', 'The owner turned down the offer of the port.'],
    ['The owner would sell the ferry if nobody else wanted to sail it.', 'The owner would sell the ferry.'],
    ['At least 40 people were injured.', 'A total of 51 people were injured.'],
    ['Two people died.', 'Six people died.'],
    ['The ferry hit the pier on Monday.', 'The ferry hit the pier on Tuesday.'],
    ['The cause of the fire is unclear.', 'The cause of the fire has not yet been determined.'],
    ['The ferry hit the pier on March 10.', 'The ferry hit the pier.'],
  ])('leaves together: %s / %s', (a, b) => {
    expect(frameFit(saying(a), saying(b))).toBe(1)
  })
})

describe('withDenials', () => {
  const yes = (article: string): Proposition => ({ ...saying('The captain slept on the bridge.'), article })
  const no = (article: string): Proposition => ({ ...saying('The captain did not sleep on the bridge.'), article })
  const stances = (...propositions: Proposition[]): string[] => withDenials(propositions).map(({ stance }) => stance)

  test('what is negated denies what is not', () => {
    expect(stances(yes('a'), no('b'))).toEqual(['asserts', 'denies'])
  })

  test('the claim is what more articles say', () => {
    expect(stances(yes('a'), no('b'), no('c'))).toEqual(['denies', 'asserts', 'asserts'])
  })

  test('who denies the negation asserts', () => {
    expect(stances(yes('a'), { ...no('b'), stance: 'denies' })).toEqual(['asserts', 'asserts'])
  })

  test('a refusal stays one', () => {
    expect(stances(yes('a'), { ...no('b'), stance: 'declines' })).toEqual(['asserts', 'declines'])
  })

  test('where all are negated nobody denies', () => {
    expect(stances(no('a'), no('b'))).toEqual(['asserts', 'asserts'])
  })
})
