import { describe, expect, it } from 'vitest'
import { differencesOf, differencesWithinOneClaim } from './reports.js'

const EARLY = '2025-03-11T08:00'
const LATE = '2025-03-11T18:00'

describe('figures of one thing', () => {
  it('differ where both cannot be right', () => {
    expect(
      differencesOf(
        { text: 'Seven people were killed when a coach overturned at Penmore.', published: LATE },
        { text: 'Five people were killed when a coach overturned at Penmore.', published: '2025-03-12T09:00' },
      ),
    ).toEqual(['discrepancy number: Seven people were killed | Five people were killed'])
  })

  it('differ where two sources of one article disagree', () => {
    expect(
      differencesOf(
        'Organisers said 600 people marched to the town hall on Sunday. Ada Quill of the police said 200 people marched to the town hall.',
        'A march to the town hall passed off quietly.',
      ),
    ).toEqual(['discrepancy number: 600 people marched to the town | 200 people marched to the town'])
  })

  it('differ as the two ends of a score', () => {
    const found = differencesOf('The council backed the new weir by 14 votes to 11.', 'The council backed the new weir by 14 votes to 10.')
    expect(found).toEqual(['discrepancy number: 14 votes to 11 | 14 votes to 10'])
  })

  it.each([
    ['grew with time', 'Five people were killed when a coach overturned.', 'Seven people were killed when a coach overturned.'],
    ['rose from one floor to another', 'At least five people died in the coach crash.', 'At least seven people died in the coach crash.'],
    [
      'were none at first',
      'Nobody was hurt when the coach crashed at Penmore.',
      'Three people were hurt when the coach crashed at Penmore.',
    ],
    [
      'were corrected',
      'The barge spilled 300 tonnes of oil into Lissel harbour, Tarn Line said.',
      'The barge spilled 200 tonnes of oil into Lissel harbour, Tarn Line said.',
    ],
  ])('are an update where they %s', (_, first, second) => {
    const found = differencesOf({ text: first, published: EARLY }, { text: second, published: LATE })
    expect(found).toEqual([expect.stringMatching(/^update number: /)])
  })

  it('are an update in order of size where the dates leave the order open', () => {
    const found = differencesOf('Nine people died in the coach crash.', 'Four people died in the coach crash.')
    expect(found).toEqual(['update number: Four people died | Nine people died'])
  })
})

describe('figures that are of two things, or agree, say nothing', () => {
  it.each([
    ['rounding', 'More than 50 people were injured in the crash.', 'Police said 53 people were injured in the crash.'],
    ['approximation', 'About 40 houses were flooded at Orrin.', 'In Orrin 42 houses were flooded.'],
    ['number words', 'Seven people died in the crash.', 'In the crash 7 people died.'],
    ['a limit and a speed', 'The speed limit on the bend is 12 mph.', 'The tram took the bend at 40 mph, a passenger said.'],
    [
      'two attributes',
      'The new rocket packs 5 million pounds of thrust.',
      'Its fuel has the explosive energy of four million pounds of TNT.',
    ],
    ['a part of them', 'Twenty people were injured in the crash.', 'Four people were seriously injured in the crash.'],
    ['some of them', 'Nine people died in the crash.', 'Two residents died in the crash.'],
    ['an addition', 'Nine people were injured in the crash.', 'The second crash injured another 40.'],
    ['an addition to them', 'Nine people were injured in the crash.', 'Another 40 people were injured in the second crash.'],
    ['what is left', 'Five people were trapped in the lift.', 'Two people remain trapped in the lift.'],
    ['another time', 'Nine people died in the tunnel fire.', 'In 2011 a fire in the tunnel killed 40 people.'],
    ['the time before', 'Nine people died in the fire.', 'The tunnel burned before, in May 2011. Forty people died in the fire.'],
    ['a fear', 'Nine people died in the landslide.', 'As many as 40 people could have died in the landslide.'],
    ['a comparison', 'Quill scored 19 points in the race.', 'Quill needs to score seven points more than Reed in the race.'],
    ['a label', 'The crash on lap 48 ended the race.', 'The crash on lap 20 ended the race.'],
    ['a range', 'Five people died in the crash.', 'Two or three people died in the crash.'],
    ['a conversion', 'The missile flew 2,700 km over the sea.', 'The missile flew about 1,700 miles (2,735 km) over the sea.'],
    ['other people', 'Ada Quill sold 14 paintings at the harbour auction.', 'Tom Reed sold 20 paintings at the harbour auction.'],
    ['another verb', 'The county opened 14 libraries after the storm.', 'The county closed 20 libraries after the storm.'],
    [
      'another matter',
      'The council employs 14 gardeners in the parks and squares of the old harbour.',
      'The theatre employs 20 gardeners for a play about roses and their thorns.',
    ],
    ['nobody else', 'Three people were hurt in the crash.', 'Nobody else was hurt in the crash.'],
    ['no bad injuries', 'Three people were hurt in the crash.', 'Nobody was seriously hurt in the crash.'],
  ])('%s', (_, first, second) => {
    expect(differencesWithinOneClaim(first, second)).toEqual([])
  })

  it('where one article gives both and so knows them as two', () => {
    const both = 'The plant at Orrin employs 300 welders. The plant at Orrin employs 120 welders.'
    expect(differencesWithinOneClaim(both, 'The plant at Orrin employs 300 welders.', 'The plant at Orrin employs 120 welders.')).toEqual(
      [],
    )
  })
})
