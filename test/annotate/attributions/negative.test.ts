import { expect, test } from 'vitest'
import { findStatements } from '../../../src/annotate/attributions/index.js'
import { findQuotations } from '../../../src/annotate/quotes/index.js'
import { segment } from '../../../src/text/index.js'
import { articleOf } from '../quotes/vocabulary.js'
import { expectNoStatement, expectStatements, statementsIn } from './vocabulary.js'

test('nobody says anything', () => expectNoStatement('The pier was shut on Monday.'))
test('a title in quotation marks', () => expectNoStatement('They watched "Jaws" on the pier.'))
test('scare quotes', () => expectNoStatement('The "experts" left on Monday.'))
test('an adjective', () => expectNoStatement('She won 758 pledged delegates.'))
test('half of a compound', () => expectNoStatement('Two had life-threatening injuries.'))
test('finding a thing', () => expectNoStatement('Police found a boat on the beach.'))
test('showing a thing', () => expectNoStatement('Reed showed visitors the pier.'))
test('blame without the words', () => expectNoStatement('Reed blamed the council for the delay.'))
test('when, not what', () => expectNoStatement('On Monday, Reed responded.'))
test('no reports', () => expectNoStatement('There were no reports that anyone was hurt.'))
test('calling on the telephone', () => expectNoStatement('Her son called the company.'))
test('saying goodbye', () => expectNoStatement('Reed said goodbye.'))
test('an update is no speaker', () => expectNoStatement('UPDATE: The pier is open again.'))
test('a cry in capitals is no speaker', () => expectNoStatement('SHOCK: The pier is open again.', { SHOCK: ['organisation', 'Shock'] }))
test('asking for anonymity', () => expectNoStatement('The person requested not to be named because the talks were private.'))
test('asking to remain unknown', () => expectNoStatement('The woman wanted to remain anonymous.'))
test('before what, not what', () => expectNoStatement('Reed learned before the pier closed on Monday.'))

test("a speaker's own thoughts within what he says are not listed again", () =>
  expectStatements('Reed said he thinks it is shut.', [{ content: 'he thinks it is shut' }]))

test('text that is not report has none', () => {
  const article = articleOf('Reed said that it was shut.')
  article.blocks[0] = { ...article.blocks[0]!, kind: 'comment' }
  const segmented = segment(article, true)
  expect(findStatements(segmented, findQuotations(segmented))).toEqual([])
})

test('odd texts are survived', () => {
  for (const text of ['', '"', 'said', 'said said said', '"said" said "said"', 'according to', ', said', '— —', ':', 'A: B: C: D'])
    expect(Array.isArray(statementsIn(text)), text).toBe(true)
})
