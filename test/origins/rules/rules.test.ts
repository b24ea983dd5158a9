import { describe, expect, it } from 'vitest'
import { voicesOf } from '../../../src/origins/voices.js'
import { range } from '../../../src/origins/rules/range.js'
import { readText } from '../../reading.js'
import { count, organisation, person, publication, statement, summary, told, unnamedSource } from '../vocabulary.js'

describe('rule 2, one voice', () => {
  it('counts a spokeswoman and her ministry once', () => {
    const testimonies = [told({ by: [person('Ada Quill')] }), told({ by: [organisation('Ministry of Tides')] })]
    expect(summary(count(testimonies, { houses: { 'Ada Quill': 'Ministry of Tides' } }))).toBe('1 to 1: Ada Quill')
  })

  it('names the organisation where two of its people speak', () => {
    const testimonies = [told({ by: [person('Ada Quill')] }), told({ by: [person('Bo Tarn')] })]
    expect(summary(count(testimonies, { houses: { 'Ada Quill': 'Ferry Line', 'Bo Tarn': 'Ferry Line' } }))).toBe('1 to 1: Ferry Line')
  })

  it('takes those who act for a body for the body, unless they spoke to one newsroom or asked not to be named', () => {
    const investigators = (more: object = {}) => told({ newsroom: 'Blue News', by: [unnamedSource(more)], words: 'Investigators' })
    expect(summary(count([investigators()]))).toBe('1 to 1: investigators')
    expect(summary(count([investigators(), told({ by: [organisation('Harbour Board')] })]))).toBe('1 to 1: Harbour Board')
    expect(summary(count([investigators({ via: 'Red Post' })]))).toBe('1 to 1: Red Post')
    expect(summary(count([investigators({ anonymity: 'on condition of anonymity' })]))).toBe('1 to 1: Blue News')
  })

  it('takes a document for the voice of the body named with it', () => {
    const findings = statement({ sourceType: 'document', speaker: null })
    const testimonies = [
      told({ newsroom: 'Blue News', by: [findings], body: 'Harbour Board' }),
      told({ by: [organisation('Harbour Board')] }),
    ]
    expect(summary(count(testimonies))).toBe('1 to 1: Harbour Board')
  })

  it('takes "police" and the force it belongs to for one', () => {
    expect(summary(count([told({ by: [organisation('police')] }), told({ by: [organisation('Vale Police')] })]))).toBe(
      '1 to 1: Vale Police',
    )
  })

  it('takes a service by its kind and by its name for one', () => {
    expect(count([told({ by: [organisation('fire service')] }), told({ by: [organisation('Vale Fire Brigade')] })]).range.atMost).toBe(1)
    expect(count([told({ by: [organisation('coastguard')] }), told({ by: [organisation('Vale Coast Guard')] })]).range.atMost).toBe(1)
  })

  it.each([
    ['the chief fire officer of Penmore', 'fire service'],
    ['a police superintendent', 'police'],
    ['a paramedic', 'ambulance service'],
    ['a coast guard spokeswoman', 'coastguard'],
    ['the harbour master', null],
  ])('knows whom %s speaks for', (office, body) => {
    const article = readText(`The pier burned\n\n“It is out,” said Ann Reed, ${office}.`)
    expect(voicesOf([article]).organisationOf('Ann Reed')).toBe(body)
  })

  it.each([
    ['U.S. Harbour Command', 'US Harbour Command'],
    ['North Korea’s military', 'North Korean military'],
    ['Japan’s coast guard', 'Japanese coastguard'],
  ])('takes %s and %s for one', (a, b) => {
    expect(count([told({ by: [organisation(a)] }), told({ by: [organisation(b)] })]).range.atMost).toBe(1)
  })

  it('keeps two organisations apart', () => {
    expect(count([told({ by: [organisation('Vale Police')] }), told({ by: [organisation('Vale Fire Brigade')] })]).range).toEqual({
      atLeast: 2,
      atMost: 2,
    })
  })

  it('keeps two named people without an organisation apart', () => {
    expect(count([told({ by: [person('Ada Quill')] }), told({ by: [person('Bo Tarn')] })]).range).toEqual({ atLeast: 2, atMost: 2 })
  })
})

describe('rule 3, unnamed', () => {
  it('counts one origin per newsroom, whatever the number of its unnamed sources', () => {
    const testimonies = [
      told({ newsroom: 'Blue News', by: [unnamedSource()] }),
      told({ newsroom: 'Blue News', by: [unnamedSource({ sources: 4 })] }),
    ]
    expect(summary(count(testimonies))).toBe('1 to 1: Blue News')
  })

  it('counts three newsrooms with unnamed sources as 1 to 3', () => {
    const testimonies = ['Blue News', 'Green Wire', 'Red Post'].map((newsroom) => told({ newsroom, by: [unnamedSource()] }))
    expect(summary(count(testimonies))).toBe('1 to 3: Blue News, Green Wire, Red Post')
  })

  it('gives a source who told another newsroom to that newsroom', () => {
    expect(summary(count([told({ newsroom: 'Blue News', by: [unnamedSource({ via: 'Red Post' })] })]))).toBe('1 to 1: Red Post')
  })
})

describe('rule 4, citing', () => {
  it('lets everyone who cites a newsroom share its origin', () => {
    const testimonies = [
      told({ newsroom: 'Blue News', by: [publication('Red Post')] }),
      told({ newsroom: 'Green Wire', by: [publication('Red Post')] }),
    ]
    expect(summary(count(testimonies))).toBe('1 to 1: Red Post')
  })

  it('keeps the own source of an outlet that also cites another', () => {
    const testimonies = [
      told({ article: 'x', newsroom: 'Blue News', by: [publication('Red Post')] }),
      told({ article: 'x', newsroom: 'Blue News', by: [unnamedSource()] }),
    ]
    expect(summary(count(testimonies))).toBe('1 to 2: Blue News, Red Post')
  })

  it('resolves a citation to what the cited newsroom’s own text rests on', () => {
    const testimonies = [
      told({ newsroom: 'Blue News', by: [publication('Red Post')] }),
      told({ newsroom: 'Red Post', by: [person('Ada Quill')] }),
    ]
    expect(summary(count(testimonies))).toBe('1 to 1: Ada Quill')
  })

  it('follows a cited wire to the paper that the wire credits', () => {
    const testimonies = [
      told({ newsroom: 'Blue News', by: [publication('Green Wire')] }),
      told({ newsroom: 'Green Wire', credited: 'Tern Valley Times' }),
    ]
    expect(summary(count(testimonies))).toBe('1 to 1: Tern Valley Times')
  })

  it('comes to an end where two newsrooms cite each other', () => {
    const testimonies = [
      told({ newsroom: 'Blue News', by: [publication('Red Post')] }),
      told({ newsroom: 'Red Post', by: [publication('Blue News')] }),
    ]
    const { range: counted } = count(testimonies)
    expect(counted.atLeast).toBe(1)
    expect(counted.atMost).toBeLessThanOrEqual(2)
  })
})

describe('rule 5, copying', () => {
  it('gives the unnamed source of a copied passage to whom it was copied from', () => {
    const testimonies = [
      told({ newsroom: 'Green Wire', by: [unnamedSource()] }),
      told({ newsroom: 'Green Wire', copied: true, by: [unnamedSource()] }),
    ]
    const counted = count(testimonies)
    expect(summary(counted)).toBe('1 to 1: Green Wire')
    expect(counted.why[0]?.rule).toBe('copying')
  })
})

describe('rule 6, relays add none', () => {
  it('drops "media reports" and "reportedly" beside anything that leads somewhere', () => {
    const reportedly = unnamedSource({ source: null, cue: { start: 0, end: 1 } })
    const testimonies = [
      told({ by: [publication(null)] }),
      told({ by: [reportedly] }),
      told({ newsroom: 'Blue News', by: [unnamedSource()] }),
    ]
    expect(summary(count(testimonies))).toBe('1 to 1: Blue News')
  })

  it('counts relays as one unknown where nothing else leads anywhere', () => {
    expect(summary(count([told({ by: [publication(null)] }), told({ by: [publication(null)] })]))).toBe('1 to 1: unknown')
  })

  it('drops a speaker whose saying is known only through an unnamed source', () => {
    const testimonies = [told({ newsroom: 'Blue News', by: [unnamedSource(), person('Bo Tarn')] }), told({ by: [person('Bo Tarn')] })]
    expect(summary(count(testimonies))).toBe('1 to 1: Blue News')
  })
})

describe('rule 6, who repeats another', () => {
  it('drops a named speaker who passes on what a body says for itself in the claim', () => {
    const testimonies = [told({ by: [person('Ada Quill'), organisation('Port Police')] }), told({ by: [organisation('Port Police')] })]
    expect(summary(count(testimonies))).toBe('1 to 1: Port Police')
  })

  it('keeps her where nobody else leads to what she passes on', () => {
    expect(summary(count([told({ by: [person('Ada Quill'), organisation('Port Police')] })]))).toBe('1 to 1: Ada Quill')
  })

  it('keeps her where she says it for herself too', () => {
    const testimonies = [
      told({ by: [person('Ada Quill'), organisation('Port Police')] }),
      told({ by: [person('Ada Quill')] }),
      told({ by: [organisation('Port Police')] }),
    ]
    expect(summary(count(testimonies))).toBe('2 to 2: Ada Quill, Port Police')
  })

  it('keeps a speaker whose own words are quoted, though a source tells of him too', () => {
    const testimonies = [
      told({ newsroom: 'Blue News', by: [unnamedSource(), person('Bo Tarn')] }),
      told({ newsroom: 'Red Post', by: [person('Bo Tarn', { direct: true })] }),
    ]
    expect(summary(count(testimonies))).toBe('1 to 2: Blue News, Bo Tarn')
  })

  it('takes "reportedly" for a relay, whoever it is said of', () => {
    const testimonies = [told({ by: [person('Bo Tarn')], cue: 'reportedly' }), told({ by: [person('Ada Quill')] })]
    expect(summary(count(testimonies))).toBe('1 to 1: Ada Quill')
  })
})

describe('rule 7, unsourced', () => {
  it('adds nothing beside a sourced occurrence', () => {
    expect(summary(count([told({ newsroom: 'Blue News' }), told({ newsroom: 'Red Post', by: [person('Ada Quill')] })]))).toBe(
      '1 to 1: Ada Quill',
    )
  })

  it('counts a claim nobody sources as one, unknown', () => {
    expect(summary(count([told({ newsroom: 'Blue News' }), told({ newsroom: 'Red Post' })]))).toBe('1 to 1: unknown')
  })

  it('says `record` only of what anyone can check', () => {
    expect(summary(count([told({ newsroom: 'Blue News' })], { isPublicRecord: true }))).toBe('1 to 1: record')
  })

  it('does not make the source of a sentence the source of what the sentence takes for granted', () => {
    expect(summary(count([told({ newsroom: 'Blue News', presupposed: true, by: [person('Ada Quill')] })]))).toBe('1 to 1: unknown')
  })

  it('lets the body speak for the headline', () => {
    const testimonies = [
      told({ article: 'x', headline: true, by: [person('Bo Tarn')] }),
      told({ article: 'x', newsroom: 'Blue News', by: [unnamedSource()] }),
    ]
    expect(summary(count(testimonies))).toBe('1 to 1: Blue News')
  })
})

describe('rule 8, unknown is not independent', () => {
  it('does not count unnamed sources of an unknown newsroom beside a known one', () => {
    expect(summary(count([told({ newsroom: null, by: [unnamedSource()] }), told({ newsroom: 'Blue News', by: [unnamedSource()] })]))).toBe(
      '1 to 1: Blue News',
    )
  })

  it('does not count a described body beside a named one, and several described bodies as one', () => {
    const company = told({ by: [organisation('company')] })
    expect(summary(count([company, told({ by: [organisation('Lenner Grain')] })]))).toBe('1 to 1: Lenner Grain')
    expect(summary(count([company, told({ by: [organisation('operator')] })]))).toBe('1 to 1: company')
  })

  it('does not count a newsroom cited without a source beside a speaker on record', () => {
    const cited = told({ newsroom: 'Blue News', by: [publication('Red Post')] })
    expect(summary(count([cited, told({ by: [person('Ada Quill')] })]))).toBe('1 to 1: Ada Quill')
    expect(summary(count([cited, told({ newsroom: 'Green Wire', by: [unnamedSource()] })]))).toBe('1 to 2: Green Wire, Red Post')
  })
})

describe('rule 8, what is near the claim', () => {
  it('is a possible origin and no certain one, and why says so', () => {
    const counted = count([told({ by: [person('Ada Quill')] }), told({ by: [person('Bo Tarn')], near: true })])
    expect(summary(counted)).toBe('1 to 2: Ada Quill, Bo Tarn')
    expect(counted.why.find(({ rule }) => rule === 'unknown')?.text).toContain('Bo Tarn')
  })

  it('is certain where its source says the claim itself too', () => {
    const testimonies = [
      told({ by: [person('Ada Quill')] }),
      told({ by: [person('Bo Tarn')], near: true }),
      told({ by: [person('Bo Tarn')] }),
    ]
    expect(count(testimonies).range).toEqual({ atLeast: 2, atMost: 2 })
  })

  it('does not count words that others give to somebody else', () => {
    const testimonies = [told({ by: [person('Ada Quill')] }), told({ by: [person('Bo Tarn')], quotedAs: 'Ada Quill' })]
    expect(summary(count(testimonies))).toBe('1 to 1: Ada Quill')
  })
})

describe('rule 9, one newsroom', () => {
  it('counts editions and aliases once', () => {
    const testimonies = [
      told({ newsroom: 'Blue News', by: [unnamedSource()] }),
      told({ newsroom: 'Blue News Online', by: [unnamedSource()] }),
    ]
    expect(summary(count(testimonies, { aliases: { 'Blue News Online': 'Blue News' } }))).toBe('1 to 1: Blue News')
  })
})

describe('rule 11, the count is a range', () => {
  it.each([
    [['newsroom', 'newsroom', 'newsroom'], 1, 3],
    [['speaker', 'newsroom'], 1, 2],
    [['speaker', 'organisation', 'newsroom'], 2, 3],
    [['speaker', 'organisation', 'document'], 3, 3],
    [['unknown'], 1, 1],
    [[], 1, 1],
  ] as const)('%j is %i to %i', (kinds, atLeast, atMost) => {
    expect(range(kinds.map((kind, index) => ({ kind, name: `n${index}`, source: null })))).toEqual({ atLeast, atMost })
  })
})
