import { test } from 'vitest'
import { expectNoDate } from './vocabulary.js'

test.each([
  'It may rain, and they march on.',
  'Theresa May and April Jones met August Wilson.',
  'They sat in the sun and wed.',
  'The March on Washington was long.',
  'It cost $1,999 or $2000 in all.',
  'About 2000 troops and 1,950 horses came.',
  'Call 555-1987 for help.',
  'They won 3-2 and 21-17.',
  'A 2/3 majority is needed.',
  'Flight 1549 and Resolution 1973 are known.',
  'Profit rose 5.2 percent.',
  'It is called every Monday and each December.',
  'He works for USA Today, she for “The Tonight Show”.',
  'It took three days and two years.',
  'The last year has been hard, the next months will be harder.',
  'Recently, it is now known, the past was better.',
  'Prices fall in spring rolls.',
  'Two quarters of the voters; a third quarter-final.',
  'Her Christmas lights and an Easter egg.',
  'In today’s world that is rare.',
  'High noon has come.',
  'On Saturday evenings they danced.',
  'The room was 10 by 12 at most.',
  'On 31 September and 30 February nothing happens.'.replace(/\d+/g, (day) => `${day}th of`).replaceAll('of ', 'of the '),
])('%s', (text) => expectNoDate(text))
