import { describe, expect, test } from 'vitest'
import { datesIn, expectDate, expectWords } from './vocabulary.js'

/** A Wednesday. */
const WEDNESDAY = '2017-06-07'

describe('dates that carry their whole value', () => {
  test.each([
    ['The storm hit on 31 October 2016.', '2016-10-31'],
    ['The storm hit on October 31, 2016, at dawn.', '2016-10-31'],
    ['The storm hit on Monday, Oct. 31, 2016.', '2016-10-31'],
    ['The towers fell on 9/11/2001.', '2001-09-11'],
    ['Since 9/11 it has been closed.', '2001-09-11'],
    ['The Sept. 11 attacks changed it.', '2001-09-11'],
    ['The bill of 26/10/89 was unpaid.', '1989-10-26'],
    ['Filed 2017-05-04 in court.', '2017-05-04'],
    ['It opened in August 2012.', '2012-08'],
    ['It opened in Feb. 1999 to the public.', '1999-02'],
    ['It opened in 1959.', '1959'],
    ['Since the 1990s it has grown.', '1990/1999'],
    ['Through the nineties it grew.', '1990/1999'],
    ['Some 27 million rode it in 2015/16.', '2015/2016'],
    ['It rose in the first quarter of 2016.', '2016-Q1'],
    ['It rose in the first half of 2016.', '2016-01/2016-06'],
    ['It was the summer of 1969.', '1969-SU'],
    ['In January nineteen ninety-seven it began.', '1997-01'],
  ])('%s', (text, value) => {
    expectDate(text, null, value)
    expect(datesIn(text, null)[0]?.certainty).toBe('stated')
  })
})

describe('dates that need the day of publication', () => {
  test.each([
    ['They met yesterday.', '2017-06-06'],
    ['They met the day before yesterday.', '2017-06-05'],
    ['They met last week.', '2017-W22'],
    ['They met earlier this month.', '2017-06'],
    ['They met last month.', '2017-05'],
    ['They met two weeks ago.', '2017-W21'],
    ['They met a year ago.', '2016'],
    ['They met 10 days ago.', '2017-05-28'],
    ['They met last summer.', '2016-SU'],
    ['They met over the weekend.', '2017-06-03/2017-06-04'],
    ['They met on New Year’s Eve.', '2016-12-31'],
    ['They met on Easter Monday.', '2017-04-17'],
    ['They met on Memorial Day.', '2017-05-29'],
    ['They will meet at Thanksgiving.', '2017-11-23'],
    ['They shopped on Black Friday.', '2016-11-25'],
    ['They met last night.', '2017-06-06'],
    ['They met Friday of last week.', '2017-06-02'],
  ])('%s', (text, value) => {
    expectDate(text, WEDNESDAY, value)
    expect(datesIn(text, WEDNESDAY)[0]?.certainty).toBe('implied')
    expectDate(text, null, '')
  })
})

describe('a weekday is the nearest past one unless its verb points ahead', () => {
  test.each([
    ['She resigned, an aide said Tuesday.', '2017-06-06'],
    ['She resigned Wednesday.', '2017-06-07'],
    ['She resigned Friday.', '2017-06-02'],
    ['A missile flew over the island on Thursday morning, local time.', '2017-06-08'],
    ['She is set to testify Thursday.', '2017-06-08'],
    ['She will testify on Monday.', '2017-06-12'],
    ['She plans to resign Friday.', '2017-06-09'],
    ['A vote is due Tuesday.', '2017-06-13'],
    ['A hearing was scheduled for Tuesday.', '2017-06-13'],
    ['Aides worked late ahead of Thursday’s vote.', '2017-06-08'],
    ['She could have resigned Tuesday.', '2017-06-06'],
    ['Until Friday, she had refused to speak.', '2017-06-02'],
    ['A hearing is set for Tuesday.', '2017-06-13'],
    ['She broke the record set Monday.', '2017-06-05'],
    ['She was asked about Tuesday’s vote.', '2017-06-06'],
    ['She resigned last Wednesday.', '2017-05-31'],
  ])('%s', (text, value) => expectDate(text, WEDNESDAY, value))
})

describe('a month or day without a year', () => {
  test.each([
    ['He stepped aside in March.', '2017-03'],
    ['He stepped aside in September.', '2016-09'],
    ['The court will hear it in May.', '2018-05'],
    ['He left on 2 March.', '2017-03-02'],
    ['He left on Dec. 30.', '2016-12-30'],
    ['Rights expire Nov. 21.', '2017-11-21'],
    ['The camp runs July 5-12.', '2017-07-05/2017-07-12'],
    ['It closed this past fall.', '2016-FA'],
    ['It opens this fall.', '2017-FA'],
    ['He spoke this past September.', '2016-09'],
    ['He left last December.', '2016-12'],
    ['On March 2, 2015, it was shown. On March 25, the firm erased it.', '2015-03-02 2015-03-25'],
  ])('%s', (text, value) => expectDate(text, WEDNESDAY, value))
})

describe('clock times take the day they go with', () => {
  test.each([
    ['As of 9 p. m. ET Tuesday, nobody had answered.', '2017-06-06T21:00'],
    ['It derailed at 6.10am on Wednesday.', '2017-06-07T06:10'],
    ['On Tuesday police were called at about 6.10am.', '2017-06-06 2017-06-06T06:10'],
    ['Police were called at 6.13 to the bridge.', '2017-06-07T06:13'],
    ['The vote was held Monday at noon.', '2017-06-05T12:00'],
    ['The blast came at 10:35 a.m. (0735 GMT) Friday.', '2017-06-02T10:35 2017-06-02T07:35 2017-06-02'],
  ])('%s', (text, value) => expectDate(text, WEDNESDAY, value))
})

test('“today” in a quotation is the day on which it was said, where the sentence names it', () => {
  expectDate('“We vote tomorrow,” she said Monday.', WEDNESDAY, '2017-06-06 2017-06-05')
  expectDate('In a post written on 31 October she said: “I fell this morning.”', WEDNESDAY, '2016-10-31 2016-10-31')
  expectDate('“We vote tomorrow,” she said.', WEDNESDAY, '2017-06-08')
  expectDate('The “old guard” met today after talks Monday.', WEDNESDAY, '2017-06-07 2017-06-05')
})

test('a numeric date is read month first, day first where only that is close to publication', () => {
  expectDate('Seen on 09/11/2016 in town.', '2016-11-10', '2016-11-09')
  expectDate('Seen on 09/11/2016 in town.', '2017-11-10', '2016-09-11')
  expectDate('Seen on 9.11.2016 in town.', null, '2016-11-09')
})

describe('references to the date last named', () => {
  test.each([
    ['It was found on 31 October. That day, he wrote a note.', '2016-10-31 2016-10-31'],
    ['He was promoted on May 22, 1995, and the following year he left.', '1995-05-22 1996'],
    ['Profit fell in the first quarter of 2016 from a year earlier.', '2016-Q1 2015-Q1'],
  ])('%s', (text, value) => expectDate(text, WEDNESDAY, value))
})

test('the words of an expression are its own, without the full stop of its sentence', () => {
  expectWords('He left in March.', 'March')
  expectWords('He left on Monday.', 'Monday')
  expectWords('He left on Nov. 9.', 'Nov. 9')
  expectWords('He left around 6am on Tuesday morning.', 'around 6am on Tuesday morning')
})

test('capitals change nothing', () => {
  expectDate('BY THE END OF THE YEAR IT ROSE.', WEDNESDAY, '2017')
  expectDate('IT WAS FOUND ON 31 OCTOBER, NOT THE DAY BEFORE.', WEDNESDAY, '2016-10-31 2016-10-30')
  expectDate('PROFIT ROSE THE SAME QUARTER LAST YEAR AND IN THE LAST QUARTER.', WEDNESDAY, '2016 2017-Q1')
})
