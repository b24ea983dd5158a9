import { describe, expect, it } from 'vitest'
import { count, organisation, person, publication, statement, summary, told, unnamedSource } from '../vocabulary.js'

describe('rule 1, on record', () => {
  it('counts a named speaker once, however many outlets carry the words', () => {
    const by = [person('Ada Quill')]
    expect(summary(count([told({ newsroom: 'Blue News', by }), told({ newsroom: 'Red Post', by }), told({ newsroom: null, by })]))).toBe(
      '1 to 1: Ada Quill',
    )
  })

  it('keeps a named speaker the origin whichever newsroom he told', () => {
    const testimonies = [
      told({ newsroom: 'Blue News', by: [person('Ada Quill', { via: 'Red Post' })] }),
      told({ newsroom: 'Red Post', by: [person('Ada Quill')] }),
    ]
    expect(summary(count(testimonies))).toBe('1 to 1: Ada Quill')
  })

  it('counts an organisation and a document, each once', () => {
    const report = statement({ sourceType: 'document', speaker: 'Harbour report' })
    expect(summary(count([told({ by: [organisation('Port Authority')] }), told({ by: [report] })]))).toBe(
      '2 to 2: Harbour report, Port Authority',
    )
  })

  it('leaves what a named person told associates to the newsroom that reports it', () => {
    const testimony = told({ newsroom: 'Blue News', by: [person('Ada Quill')], cue: 'told associates that' })
    expect(summary(count([testimony]))).toBe('1 to 1: Blue News')
    expect(count([testimony]).range).toEqual({ atLeast: 1, atMost: 1 })
  })

  it('does not take a named newsroom for a private listener', () => {
    const testimony = told({ newsroom: 'Blue News', by: [person('Ada Quill', { via: 'Red Post' })], cue: 'told friends and the Red Post' })
    expect(summary(count([testimony]))).toBe('1 to 1: Ada Quill')
  })

  it('leaves a thought to the newsroom unless its owner speaks on record in the article', () => {
    const by = [person('Ada Quill', { modality: 'thought' })]
    expect(summary(count([told({ newsroom: 'Blue News', by })]))).toBe('1 to 1: Blue News')
    expect(summary(count([told({ newsroom: 'Blue News', by, onRecord: ['Ada Quill'] })]))).toBe('1 to 1: Ada Quill')
  })

  it('takes the speaker who spoke to the public, not the one he speaks of', () => {
    const by = [publication('Red Post'), person('Ada Quill'), statement({ sourceType: 'document', speaker: 'the bill' })]
    expect(summary(count([told({ by })]))).toBe('1 to 1: Ada Quill')
  })

  it('does not let a named speaker inside an unnamed source’s account count as on record', () => {
    const by = [unnamedSource({ via: 'Red Post' }), person('Bo Tarn')]
    expect(summary(count([told({ newsroom: 'Blue News', by })]))).toBe('1 to 1: Red Post')
  })
})
