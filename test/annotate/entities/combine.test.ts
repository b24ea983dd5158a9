import { expect, test } from 'vitest'
import { combine } from '../../../src/annotate/entities/combine.js'
import { ruleNamesIn } from '../../../src/annotate/entities/rule-names.js'
import type { TaggedKind, TaggedName } from '../../../src/annotate/entities/tagger/index.js'
import { segment } from '../../../src/text/index.js'
import { articleOf } from './mentions-of.js'

/** A text, what the tagger sees in it and how sure it is, and the names that come of it. */
function combined(text: string, seen: readonly (readonly [string, TaggedKind])[], margin = 1000): string[] {
  const rules = ruleNamesIn(segment(articleOf(text), true))
  const names = seen.map(([phrase, kind]): TaggedName => {
    const parts = phrase.split(' ')
    const first = rules.words.findIndex((_, i) => parts.every((part, k) => rules.words[i + k]?.text === part))
    return { first, last: first + parts.length, kind }
  })
  const found = combine(rules, { names, margins: new Float32Array(rules.words.length).fill(margin) })
  return found.map(({ first, last, kind }) => {
    const words = rules.words.slice(first, last).map((word) => word.text)
    return `${words.join(' ')} ${kind ?? 'unknown'}`
  })
}

test('what a list or a head word makes sure stays', () => {
  expect(combined('He left Ohio for the FBI.', [['Ohio', 'person']])).toEqual(['Ohio place', 'FBI organisation'])
  expect(combined('He joined the Harlow Water Authority.', [['Harlow', 'place']])).toEqual(['Harlow Water Authority organisation'])
})

test('what rests on shape is what the tagger sees, if it is sure', () => {
  const text = 'He spoke of Zembla Vorn again.'
  expect(combined(text, [['Zembla Vorn', 'organisation']])).toEqual(['Zembla Vorn organisation'])
  expect(combined(text, [['Zembla Vorn', 'organisation']], 10)).toEqual(['Zembla Vorn person'])
  expect(combined(text, [['Zembla Vorn', 'other']])).toEqual(['Zembla Vorn unknown'])
  expect(combined(text, [])).toEqual(['Zembla Vorn unknown'])
  expect(combined(text, [['Vorn', 'place']])).toEqual(['Vorn place'])
})

test('one word alone must be surer to be a person', () => {
  expect(combined('He spoke of Zembla again.', [['Zembla', 'person']], 220)).toEqual(['Zembla unknown'])
  expect(combined('He spoke of Zembla again.', [['Zembla', 'person']], 300)).toEqual(['Zembla person'])
  expect(combined('He spoke of Zembla again.', [['Zembla', 'place']], 220)).toEqual(['Zembla place'])
})

test('a word of a full name is nothing else', () => {
  expect(combined('Anna Zembla left. He spoke of Zembla again.', [['Anna Zembla', 'person']], 300)[1]).toBe('Zembla unknown')
  const text = 'She saw Anna Zembla. Then they met Vorn, and Anna Vorn spoke.'
  expect(combined(text, [['Vorn', 'organisation']])).toContain('Vorn unknown')
})

test('what stands beside a name outweighs the tagger', () => {
  expect(combined('So Zembla Vorn, which runs trams, said no.', [['Zembla Vorn', 'person']])).toEqual(['Zembla Vorn organisation'])
})

test('a title between quotation marks is no new name', () => {
  expect(combined('They said that “Salt and pepper” is old.', [['Salt', 'organisation']])).toEqual(['Salt organisation'])
  expect(combined('They said that “Salt” is old.', [['Salt', 'organisation']])).toEqual(['Salt unknown'])
})
