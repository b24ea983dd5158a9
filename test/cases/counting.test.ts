import { describe, expect, it } from 'vitest'
import { trace } from '../../src/index.js'
import { claimWith, counted, report } from './vocabulary.js'

const TITLE = 'Tern Harbour ferry ran aground in fog'
const LEAD = 'The ferry Silver Gannet ran aground outside Tern Harbour on Monday with 80 people on board.'

describe('counting, from texts', () => {
  it('counts one wire that three outlets print as one', async () => {
    const body = [
      'The steering of the Silver Gannet failed minutes before it struck the rocks, a person familiar with the inquiry told Valley Wire.',
    ]
    const prints = ['Blue News', 'Red Post', 'Green Herald'].map((outlet) => report(outlet, TITLE, LEAD, ...body, '— Valley Wire'))
    expect(await counted('steering of the Silver Gannet failed', report('Valley Wire', TITLE, LEAD, ...body), ...prints)).toBe(
      '1 to 1: Valley Wire',
    )
  })

  it('says that copying is why', async () => {
    const body = 'The steering of the Silver Gannet failed minutes before it struck the rocks, a person familiar with the inquiry told us.'
    const prints = ['Blue News', 'Red Post'].map((outlet) => report(outlet, TITLE, LEAD, body, '— Valley Wire'))
    const claim = claimWith(await trace([report('Valley Wire', TITLE, LEAD, body), ...prints]), 'steering of the Silver Gannet failed')
    expect(claim.why.map(({ rule }) => rule)).toContain('copying')
  })

  it('counts a named speaker once, whoever quotes her', async () => {
    const texts = [
      '“The steering failed minutes before we struck the rocks,” said Ada Quill, the captain of the ferry.',
      'Ada Quill, the captain of the ferry, said the steering had failed minutes before it struck the rocks.',
      'Captain Ada Quill told reporters: “The steering failed minutes before we struck the rocks.”',
    ]
    const documents = ['Blue News', 'Red Post', 'Green Herald'].map((outlet, index) => report(outlet, TITLE, LEAD, texts[index] as string))
    expect(await counted('steering failed', ...documents)).toBe('1 to 1: Ada Quill')
  })

  it('counts unnamed sources of two newsrooms as 1 to 2, and who cites one of them as none', async () => {
    const fact = 'the steering of the ferry had failed before it struck the rocks'
    expect(
      await counted(
        'steering of the ferry had failed',
        report('Blue News', TITLE, 'A port official said the steering of the ferry had failed shortly before the accident.'),
        report('Red Post', TITLE, LEAD, `A member of the crew told the Red Post that ${fact}.`),
        report('Green Herald', TITLE, LEAD, `The Red Post reported that ${fact}.`),
      ),
    ).toBe('1 to 2: Blue News, Red Post')
  })

  it('counts who denies apart from who asserts', async () => {
    const result = await trace([
      report('Blue News', TITLE, LEAD, 'Ada Quill, the captain, said the crew had ignored two radio warnings.'),
      report('Red Post', TITLE, LEAD, 'Bo Tarn, the owner of the ferry, denied that the crew had ignored two radio warnings.'),
    ])
    const claim = claimWith(result, 'ignored two radio warnings')
    expect(claim.independent).toEqual({ atLeast: 1, atMost: 1 })
    expect(claim.denied).toEqual({ atLeast: 1, atMost: 1 })
    expect(claim.origins.map(({ name, stance }) => `${name} ${stance}`).sort()).toEqual(['Ada Quill asserts', 'Bo Tarn denies'])
  })

  it('does not let differing figures corroborate one another', async () => {
    const result = await trace([
      report('Blue News', TITLE, LEAD, 'At least 14 people were injured when the ferry struck the rocks, said Ada Quill, the captain.'),
      report('Red Post', TITLE, LEAD, 'Nine people were injured when the ferry struck the rocks, said Bo Tarn, the harbour master.'),
    ])
    const claim = claimWith(result, 'people were injured')
    expect(claim.values.map(({ value, atMost }) => `${value}: ${atMost}`).sort()).toEqual(['at least 14: 1', 'nine: 1'])
    expect(result.discrepancies.map(({ about }) => about)).toContain('number')
  })

  it('calls what nobody sources unknown, never independent', async () => {
    const fact = 'The steering of the ferry had failed before it struck the rocks.'
    expect(
      await counted(
        'steering of the ferry',
        report('Blue News', TITLE, LEAD, fact),
        report('Red Post', TITLE, LEAD, `Fog lay on the bay. ${fact}`),
      ),
    ).toBe('1 to 1: unknown')
  })

  it('keeps two people of one surname apart', async () => {
    const fact = 'the steering of the ferry had failed before it struck the rocks'
    expect(
      await counted(
        'steering of the ferry',
        report('Blue News', TITLE, LEAD, `Ada Tarn, the captain, said ${fact}.`),
        report('Red Post', TITLE, LEAD, `Bo Tarn, the harbour master, said ${fact}.`),
      ),
    ).toBe('2 to 2: Ada Tarn, Bo Tarn')
  })

  it('explains every count', async () => {
    const result = await trace([report('Blue News', TITLE, LEAD), report('Red Post', TITLE, LEAD)])
    for (const { why } of result.claims) expect(why.at(-1)?.rule).toBe('range')
  })
})
