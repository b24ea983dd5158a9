import { describe, expect, it } from 'vitest'
import { allowedMinutes } from '../../../src/claims/differences/clock-times.js'
import { differencesOf, differencesWithinOneClaim } from './reports.js'

const head = (text: string): string => `Coach crash at Orrin\n\nA coach crashed at Orrin on Tuesday. ${text}`

describe('times of day of one event', () => {
  it.each([
    ['apart', 'The crash happened at 6.40am.', 'The crash happened at 7.20am.', 'crash happened at 6.40am | crash happened at 7.20am'],
    [
      'apart as far as about',
      'The coach crashed at about 6.10am.',
      'The crash occurred at 6.37am.',
      'crashed at about 6.10am | crash occurred at 6.37am',
    ],
    [
      'after help was called',
      'Firefighters said they were called at 6.04am to a coach.',
      'The crash happened at 6.20am.',
      'called at 6.04am | crash happened at 6.20am',
    ],
  ])('differ where they are %s', (_, first, second, expected) => {
    expect(differencesOf(head(first), head(second))).toEqual([`discrepancy time: ${expected}`])
  })

  it.each([
    ['rounding', 'The crash happened at 6.10am.', 'The crash happened at about 6.15am.'],
    ['shortly after', 'The coach crashed shortly after 6am.', 'The crash happened at 6.10am.'],
    ['two calls', 'Police were called at 6.10am.', 'The ambulance service was called at 6.35am.'],
    ['a call after it', 'The crash happened at 6.10am.', 'Police were called at 6.35am.'],
    ['one end of it', 'The crash happened at 6.10am.', 'The road was open before the crash until 5am.'],
    ['another event', 'The crash happened at 6.10am.', 'The road was closed at 7.30am.'],
    ['half a day', 'The crash happened at 6.10pm.', 'The crash happened at 6.10.'],
    ['time zones', 'The crash happened at 6.10am GMT.', 'The crash happened at 7.10am.'],
    ['other days', 'The crash happened at 6.10am.', 'The crash happened at 7.30am on Monday.'],
  ])('say nothing by %s', (_, first, second) => {
    expect(differencesOf(head(first), head(second)).filter((line) => line.includes(' time: '))).toEqual([])
  })
})

describe('allowedMinutes', () => {
  it.each([
    [370, 'at 6.10am', { low: 368, high: 372 }],
    [364, 'at 6.04am', { low: 363, high: 365 }],
    [360, 'at 6am', { low: 350, high: 370 }],
    [360, 'at about 6am', { low: 330, high: 390 }],
    [360, 'shortly after 6am', { low: 360, high: 390 }],
    [360, 'just before 6am', { low: 330, high: 360 }],
    [360, 'until 6am', null],
  ])('%i minutes, %s', (minute, words, expected) => {
    expect(allowedMinutes(minute, words)).toEqual(expected)
  })
})

describe('places of one event', () => {
  it.each([
    ['in and near', 'It crashed in a tunnel.', 'The coach crashed near a tunnel.', 'crashed in a tunnel | crashed near a tunnel'],
    [
      'other words',
      'The crash occurred inside the railway tunnel.',
      'The crash occurred next to an underpass.',
      'crash occurred inside the railway tunnel | crash occurred next to an underpass',
    ],
    [
      'on and under',
      'The coach overturned on a bridge.',
      'The coach overturned under a bridge.',
      'overturned on a bridge | overturned under a bridge',
    ],
  ])('differ: %s', (_, first, second, expected) => {
    expect(differencesOf(head(first), head(second))).toEqual([`discrepancy place: ${expected}`])
  })

  it.each([
    ['near and next to', 'The coach crashed near a tunnel.', 'The coach crashed next to a tunnel.'],
    ['at', 'The coach crashed at a bridge.', 'The coach crashed on a bridge.'],
    ['two things', 'The coach crashed in a tunnel.', 'The coach crashed near a school.'],
    ['something else', 'The coach crashed in a tunnel.', 'The driver lives near a tunnel.'],
    ['another time', 'The coach crashed in a tunnel.', 'In 2011 a van crashed near the tunnel.'],
    ['a named thing', 'The coach crashed in a tunnel.', 'The coach crashed near the Tunnel Inn.'],
  ])('say nothing: %s', (_, first, second) => {
    expect(differencesOf(head(first), head(second)).filter((line) => line.includes(' place: '))).toEqual([])
  })

  it('say nothing in a story of no one event', () => {
    const talk = (text: string): string => `Council talks on Monday\n\nThe council met. It sat. It rose. ${text}`
    expect(differencesOf(talk('A car crashed in a tunnel.'), talk('A van crashed near a tunnel.'), talk('It sat late.'))).toEqual([])
  })
})

it('an event that few of the reports are about is not the one of the story', () => {
  const talk = (text: string): string => `Council talks on Monday\n\nThe council met. It sat. It rose. ${text}`
  const found = differencesOf(talk('A coach crashed in a tunnel.'), talk('A coach crashed near a tunnel.'), head('It was early.'))
  expect(found.filter((line) => line.includes(' place: '))).toEqual([])
})

describe('dates', () => {
  it('of one happening differ', () => {
    expect(
      differencesOf('The council of Orrin voted on 3 March to close the lido.', 'The council of Orrin voted on 4 March to close the lido.'),
    ).toEqual([
      'discrepancy date: The council of Orrin voted on 3 March to close the lido | The council of Orrin voted on 4 March to close the lido',
    ])
  })

  it('of one happening are an update where it was put off', () => {
    expect(
      differencesOf(
        { text: 'The new lido at Orrin will open on 3 May, the council said.', published: '2025-03-11' },
        { text: 'The new lido at Orrin will open on 9 May instead of 3 May, the council said.', published: '2025-03-12' },
      ).concat(
        differencesOf(
          { text: 'The strike of the ferry crews begins on 1 June.', published: '2025-05-11' },
          { text: 'The strike of the ferry crews begins on 3 June; it was postponed.', published: '2025-05-12' },
        ),
      ),
    ).toEqual([expect.stringMatching(/^update date: The strike/)])
  })

  it('of one saying differ', () => {
    expect(
      differencesOf(
        'On Monday press secretary Ada Quill declined to say whether the mayor has confidence in Tom Olsen.',
        'Press secretary Ada Quill declined on Thursday to say whether the mayor has confidence in Tom Olsen.',
      ),
    ).toEqual([expect.stringMatching(/^discrepancy date: .*Monday.* \| .*Thursday/)])
  })

  it('of a saying that is only named differ', () => {
    expect(
      differencesOf(
        'Ada Quill is the press secretary. After Quill’s remarks on Monday, Mayor Reed declined to express confidence in Tom Olsen.',
        'On Tuesday afternoon, press secretary Ada Quill declined to say whether Mayor Reed has confidence in Tom Olsen.',
      ),
    ).toEqual([expect.stringMatching(/^discrepancy date: Quill’s remarks on Monday \| .*Tuesday afternoon/)])
  })

  it.each([
    [
      'one day in two ways',
      'The council voted on 3 March to close the lido.',
      'The council voted on the first Monday of March to close the lido.',
    ],
    ['one end', 'The lido at Orrin has been closed since 3 March.', 'The lido at Orrin was closed on 7 March.'],
    ['two happenings', 'The council voted on 3 March to close the lido.', 'The council met on 5 March to hear swimmers.'],
    ['two days of one clause', 'The lido closed on 3 March and again on 5 March.', 'The lido closed on 5 March.'],
    ['the day of writing', 'The council voted yesterday to close the lido.', 'The council voted on Tuesday to close the lido.'],
    ['other people', 'Ada Quill resigned on 3 March from the council.', 'Tom Reed resigned on 5 March from the council.'],
    [
      'a day of writing that no article states',
      'The council voted yesterday to close the lido.',
      'The council voted on Friday to close the lido.',
    ],
    ['round numbers', 'The council opened the lido 40 years ago.', 'The council opened the lido in 1984.'],
    ['a time of day', 'The coach with the swimmers came back at 12.10pm.', 'The coach with the swimmers came back on 7 March.'],
  ])('say nothing by %s', (_, first, second) => {
    expect(differencesWithinOneClaim(first, second).filter((line) => line.includes(' date: '))).toEqual([])
  })

  it('say nothing of articles weeks apart', () => {
    expect(
      differencesOf(
        { text: 'The crew fired a flare on Friday over the bay of Orrin.', published: '2025-03-09' },
        { text: 'The crew fired a flare on Tuesday over the bay of Orrin.', published: '2025-05-09' },
      ),
    ).toEqual([])
  })
})
