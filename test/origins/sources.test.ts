import { describe, expect, it } from 'vitest'
import { isOutletName, isThing, namedSource } from '../../src/origins/sources.js'

describe('namedSource', () => {
  const named = (speaker: string, person: string | null = null): string | null =>
    namedSource({ speaker, sourceType: 'named-person' }, person).speaker

  it.each(['Ann Reed', 'Mr Reed', 'Dr. Bo Tarn', 'Quill'])('keeps %s', (name) => {
    expect(named(name)).toBe(name)
  })

  it.each(['Secretary', 'U.S. Secretary'.replace('U.S. ', ''), 'Mr.', 'Deputy Chairman', 'Chief Executive', 'Reed’s'])(
    'takes %s for nobody’s name',
    (name) => {
      expect(named(name)).toBeNull()
    },
  )

  it('takes the full name beside a title', () => {
    expect(named('Secretary', 'Ann Reed')).toBe('Ann Reed')
  })

  it('takes a country that speaks for a body', () => {
    expect(namedSource({ speaker: 'Norway', sourceType: 'named-person' }, null)).toEqual({ speaker: 'Norway', sourceType: 'organisation' })
  })
})

describe('isThing', () => {
  it.each(['the launch', 'Photos', 'an alarm', 'the phone call', 'Preliminary tests of the pump'])('%s says nothing', (words) => {
    expect(isThing(words)).toBe(true)
  })

  it.each([
    'a person briefed on the inquiry',
    'two officials',
    'insiders',
    'a source close to the launch',
    'villagers',
    'a rep for the couple',
    'Danish activists',
    'one of them',
    'the Danes',
  ])('%s may say something', (words) => {
    expect(isThing(words)).toBe(false)
  })
})

it('tells an outlet’s name from what papers are called', () => {
  expect([isOutletName('Fen Herald'), isOutletName('fen.example'), isOutletName('the paper'), isOutletName(null)]).toEqual([
    true,
    true,
    false,
    false,
  ])
})
