import { describe, expect, it } from 'vitest'
import { trace } from '../../src/index.js'
import { claimWith, counted, report } from './vocabulary.js'

const TITLE = 'Grain ship aground off Tern Harbour'
const LEAD = 'The grain ship Silver Gannet ran aground outside Tern Harbour on Monday in thick fog.'
const FACT = 'the rudder of the ship had jammed before it struck the rocks'

describe('ways to miscount', () => {
  it('an outlet that cites another and has a source of its own is an origin beside it', async () => {
    const citing = `The Red Post reported that ${FACT}. A port official also told the Blue News that ${FACT}.`
    expect(
      await counted(
        'rudder of the ship had jammed',
        report('Blue News', TITLE, LEAD, citing),
        report('Red Post', TITLE, LEAD, `A member of the crew told the Red Post that ${FACT}.`),
      ),
    ).toBe('1 to 2: Blue News, Red Post')
  })

  it('a mayor who repeats the police adds nothing to them', async () => {
    expect(
      await counted(
        'rudder of the ship had jammed',
        report('Blue News', TITLE, LEAD, `Tern Harbour Police said ${FACT}.`),
        report('Red Post', TITLE, LEAD, `Mayor Ada Quill said Tern Harbour Police had told her that ${FACT}.`),
      ),
    ).toBe('1 to 1: Tern Harbour Police')
  })

  it('a spokeswoman and her ministry are one', async () => {
    expect(
      await counted(
        'rudder of the ship had jammed',
        report('Blue News', TITLE, LEAD, `The Ministry of Tides said ${FACT}.`),
        report('Red Post', TITLE, LEAD, `A spokeswoman for the Ministry of Tides said ${FACT}.`),
        report('Green Herald', TITLE, LEAD, `Ida Fenn, a spokeswoman for the Ministry of Tides, said ${FACT}.`),
      ),
    ).toBe('1 to 1: Ida Fenn')
  })

  it('what a named person told associates is the newsroom’s', async () => {
    expect(
      await counted(
        'rudder of the ship had jammed',
        report('Blue News', TITLE, LEAD, `Captain Ada Quill told friends that ${FACT}.`),
        report('Red Post', TITLE, LEAD, `The harbour master, Bo Tarn, said ${FACT}.`),
      ),
    ).toBe('1 to 2: Blue News, Bo Tarn')
  })

  it('two newsrooms that cite each other stand for no more than themselves', async () => {
    const said = await counted(
      'rudder of the ship had jammed',
      report('Blue News', TITLE, LEAD, `According to the Red Post, ${FACT}.`),
      report('Red Post', TITLE, LEAD, `According to the Blue News, ${FACT}.`),
    )
    expect(said).toMatch(/^1 to [12]: /)
  })

  it('a copy with a date older than its original’s stays a copy where it credits it', async () => {
    const body = [LEAD, `A person close to the owners told Valley Wire that ${FACT}.`, 'Two tugs were sent from Penmore to pull it free.']
    const original = { ...report('Valley Wire', TITLE, ...body), published: '2025-03-12' }
    const copy = { ...report('Red Post', TITLE, ...body, '— Valley Wire'), published: '2025-03-10' }
    expect(await counted('rudder of the ship had jammed', original, copy)).toBe('1 to 1: Valley Wire')
    const { lineage, articles } = await trace([original, copy])
    const idOf = (publisher: string): string | undefined => articles.find((article) => article.publisher?.name === publisher)?.id
    expect(lineage).toContainEqual(expect.objectContaining({ kind: 'copies', from: idOf('Red Post'), to: idOf('Valley Wire') }))
  })

  it('"local media" is nobody', async () => {
    expect(
      await counted(
        'rudder of the ship had jammed',
        report('Blue News', TITLE, LEAD, `Local media reported that ${FACT}.`),
        report('Red Post', TITLE, LEAD, `The harbour master, Bo Tarn, said ${FACT}.`),
      ),
    ).toBe('1 to 1: Bo Tarn')
  })

  it('a newsroom that somebody works for is not cited by naming him', async () => {
    const result = await trace([
      report('Blue News', TITLE, LEAD, `Bo Tarn, a Reuters photographer who was on board, said ${FACT}.`),
      report('Red Post', TITLE, LEAD, `The harbour master, Ada Quill, said ${FACT}.`),
    ])
    expect(result.lineage.filter(({ kind, to }) => kind === 'credits' && to === 'Reuters')).toEqual([])
    expect(claimWith(result, 'rudder of the ship had jammed').independent.atMost).toBe(2)
  })

  it('two Johns are two where their names differ, and one where a later mention only drops the first name', async () => {
    expect(
      await counted(
        'rudder of the ship had jammed',
        report('Blue News', TITLE, LEAD, `John Tarn, the harbour master, said ${FACT}.`),
        report('Red Post', TITLE, LEAD, `John Fenn, the pilot, said ${FACT}.`),
        report('Green Herald', TITLE, LEAD, `Tarn, the harbour master, said ${FACT}.`),
      ),
    ).toBe('2 to 2: John Fenn, John Tarn')
  })

  it('a correction replaces a figure and corroborates nothing', async () => {
    const early = {
      ...report('Blue News', TITLE, LEAD, 'Nine people were injured, the coastguard said.'),
      published: '2025-03-11T08:00:00Z',
    }
    const late = {
      ...report('Red Post', TITLE, LEAD, 'Seven people were injured, the coastguard said, correcting an earlier figure of nine.'),
      published: '2025-03-11T12:00:00Z',
    }
    const result = await trace([early, late])
    const claim = claimWith(result, 'Nine people were injured')
    expect(claim.independent).toEqual({ atLeast: 1, atMost: 1 })
    expect(result.discrepancies).toEqual([])
    expect(result.updates.map(({ about }) => about)).toEqual(['number'])
  })

  it('who denies a claim in a plain negation does not corroborate it', async () => {
    const result = await trace([
      report('Blue News', TITLE, LEAD, 'The captain had slept on the bridge, Bo Tarn, the harbour master, said.'),
      report('Red Post', TITLE, LEAD, 'The captain had not slept on the bridge, said Ada Quill, the owner of the ship.'),
    ])
    const claim = claimWith(result, 'had slept on the bridge')
    expect(claim.independent).toEqual({ atLeast: 1, atMost: 1 })
    expect(claim.origins.filter(({ stance }) => stance === 'asserts').map(({ name }) => name)).toEqual(['Bo Tarn'])
  })

  it('those who act for a body that is named are not counted beside it', async () => {
    expect(
      await counted(
        'rudder of the ship had jammed',
        report('Blue News', TITLE, LEAD, `The Marine Accident Board said ${FACT}.`),
        report('Red Post', TITLE, LEAD, `Investigators said ${FACT}.`),
        report('Green Herald', TITLE, LEAD, `Initial findings of the Marine Accident Board show that ${FACT}.`),
      ),
    ).toBe('1 to 1: Marine Accident Board')
  })
})
