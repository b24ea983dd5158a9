import { describe, expect, it } from 'vitest'
import { count, organisation, person, publication, statement, summary, told, unnamedSource } from '../vocabulary.js'

const THROUGH_RED_POST = { chain: [{ kind: 'publication' as const, name: 'Red Post' }] }

describe('where one rule ends and the next begins', () => {
  it('takes a name in capitals for the same name', () => {
    expect(count([told({ by: [person('Ada Quill')] }), told({ by: [person('ADA QUILL')] })]).range.atMost).toBe(1)
  })

  it('gives an unnamed source to the newsroom that the chain leads through', () => {
    expect(summary(count([told({ newsroom: 'Blue News', by: [unnamedSource(THROUGH_RED_POST)] })]))).toBe('1 to 1: Red Post')
  })

  it('takes what a journalist says for what her newsroom reports', () => {
    const testimonies = [told({ by: [person('Ada Quill')] }), told({ newsroom: 'Blue News', by: [unnamedSource()] })]
    expect(summary(count(testimonies, { journalists: { 'Ada Quill': 'Blue News' } }))).toBe('1 to 1: Blue News')
  })

  it('takes a newsroom that speaks as an organisation for the newsroom', () => {
    const testimonies = [told({ by: [organisation('Blue News')] }), told({ newsroom: 'Blue News', by: [unnamedSource()] })]
    expect(summary(count(testimonies))).toBe('1 to 1: Blue News')
  })

  it('drops "reportedly", which has neither words nor a name for its source', () => {
    const reportedly = statement({ source: null, sourceType: 'unnamed-person' })
    expect(summary(count([told({ newsroom: 'Blue News', by: [reportedly] }), told({ by: [person('Ada Quill')] })]))).toBe(
      '1 to 1: Ada Quill',
    )
  })

  it('keeps a speaker on record who told a newsroom, and not who passes the words on', () => {
    const testimonies = [told({ by: [person('Bo Tarn'), person('Ada Quill', { via: 'Red Post' })] }), told({ by: [person('Ada Quill')] })]
    expect(summary(count(testimonies))).toBe('1 to 1: Ada Quill')
  })

  it('lets a headline stand where the body of its article names no source', () => {
    const testimonies = [
      told({ article: 'x', headline: true, by: [person('Ada Quill')] }),
      told({ article: 'x' }),
      told({ article: 'y', by: [person('Bo Tarn')] }),
    ]
    expect(summary(count(testimonies))).toBe('2 to 2: Ada Quill, Bo Tarn')
  })

  it('counts an institution beside named speakers, though it is called by its kind', () => {
    const named = [told({ by: [person('Ada Quill')] }), told({ by: [person('Bo Tarn')] })]
    expect(count([...named, told({ by: [organisation('police')] })]).range.atMost).toBe(3)
    expect(count([...named, told({ by: [organisation('a local charity')] })]).range.atMost).toBe(2)
  })

  it('gives a claim that nobody sources to the one newsroom that the articles credit', () => {
    const credits = (credited: string) => told({ credited })
    expect(summary(count([credits('Valley Wire'), credits('Valley Wire')]))).toBe('1 to 1: Valley Wire')
    expect(summary(count([credits('Valley Wire'), credits('Red Post')]))).toBe('1 to 1: unknown')
  })

  it('does not make a named speaker of what a newsroom of the same name rests on', () => {
    const own = told({ article: 'x', newsroom: 'Red Post', by: [person('Ada Quill')] })
    const spoken = told({ article: 'y', by: [organisation('Red Post')] })
    expect(summary(count([own, spoken]))).toBe('2 to 2: Ada Quill, Red Post')
  })

  it('says of copied words that copying settled them', () => {
    const settledBy = (copied: boolean): string[] =>
      count([told({ newsroom: 'Blue News', by: [unnamedSource()], copied })]).why.map(({ rule }) => rule)
    expect(settledBy(true)).toEqual(['copying'])
    expect(settledBy(false)).toEqual(['unnamed'])
  })

  it('does not let a publication inside a speaker’s words be on record', () => {
    expect(summary(count([told({ by: [person('Ada Quill'), publication('Red Post')] })]))).toBe('1 to 1: Red Post')
  })
})
