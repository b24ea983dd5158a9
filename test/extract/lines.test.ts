import { describe, expect, test } from 'vitest'
import { articleOf, blocksOf, textPage } from './article.js'

const BEFORE = 'The harbour authority closed the old bridge at Marlow Ferry on Tuesday after a barge struck one of its piers.'
const AFTER = 'Engineers were examining the pier on Wednesday, a spokeswoman for the authority said, and traffic was sent over the dam.'

/** The blocks that one line gives between two paragraphs of a report. */
function typed(line: string): string[] {
  return blocksOf(articleOf(textPage(`${BEFORE}\n\n${line}\n\n${AFTER}`))).slice(1, -1)
}

describe('lines that are no report', () => {
  test.each([
    ['promo', 'More news: Marlow market reopens after a decade'],
    ['promo', 'Read also: Why bridges fail'],
    ['promo', 'READ MORE: Ferry company to run extra boats'],
    ['promo', 'Live updates on the bridge closure'],
    ['promo', 'Related stories'],
    ['promo', 'Sign up to our morning briefing and never miss a story.'],
    ['promo', 'Have you been affected by the closure? Get in touch by writing to us.'],
    ['promo', 'This is a breaking news story, more to follow.'],
    ['furniture', 'Adjust Font Size Print Email'],
    ['furniture', 'Share Tweet Pin'],
    ['furniture', 'Advertisement'],
    ['furniture', 'Photo'],
    ['furniture', 'Loading...'],
    ['furniture', '___'],
    ['furniture', 'We use cookies to give you the best experience on our site.'],
    ['furniture', 'Enter your email address Please enter a valid address'],
    ['furniture', 'Read or share this story: https://example.org/x'],
    ['furniture', '1 of 7'],
    ['furniture', '12 Comments'],
    ['metadata', 'date 2024-05-01'],
    ['metadata', 'Published: 1 May 2024, 10:31 BST'],
    ['metadata', 'Harbour Post | Updated: 2024-05-01 17:52'],
    ['metadata', 'Copyright 2024 Harbour Post. All rights reserved.'],
    ['metadata', 'Information from: Harbour Post, http://www.example.org'],
    ['metadata', 'This article was amended on 2 May 2024 to correct the name of the barge.'],
    ['metadata', '(Reporting by Jo Roe; Editing by Sam Doe)'],
    ['metadata', 'Getty Images'],
    ['metadata', 'Follow Jo Roe on Twitter @joroe_example'],
    ['byline', 'By Jo Roe and Sam Doe'],
    ['byline', 'By JO ROE, Staff Writer'],
  ])('%s: %s', (kind, line) => {
    expect(typed(line)).toEqual([`${kind}: ${line}`])
  })
})

describe('lines that are report and something else', () => {
  test.each([
    [
      'Image copyright EPA Image caption The barge lies under the bridge',
      ['metadata: Image copyright EPA Image caption', 'caption: The barge lies under the bridge'],
    ],
    [
      'Media playback is unsupported on your device Media caption Drone pictures of the barge',
      ['furniture: Media playback is unsupported on your device Media caption', 'caption: Drone pictures of the barge'],
    ],
    ['The barge under the bridge (Jo Roe / Reuters)', ['caption: The barge under the bridge', 'metadata: (Jo Roe / Reuters)']],
    [
      'The barge under the bridge on May 1, 2024. (Photo: AP)',
      ['caption: The barge under the bridge on May 1, 2024.', 'metadata: (Photo: AP)'],
    ],
    [
      'The barge under the bridge. Photograph: Jo Roe/Alamy',
      ['caption: The barge under the bridge.', 'metadata: Photograph: Jo Roe/Alamy'],
    ],
    ['SWNS • PA The skipper was taken ashore', ['metadata: SWNS • PA', 'caption: The skipper was taken ashore']],
    [
      'The skipper was freed, police said. Copyright 2024 Harbour Post. All rights reserved.',
      ['paragraph: The skipper was freed, police said.', 'metadata: Copyright 2024 Harbour Post. All rights reserved.'],
    ],
    [
      'date 2024-05-01 The skipper was freed, police said.',
      ['metadata: date 2024-05-01', 'paragraph: The skipper was freed, police said.'],
    ],
    [
      'Bridge in pictures 3 show all 1/3 The barge hits the pier Jo Roe/PA 2/3 Divers at work AP 3/3 The skipper leaves Sam Doe',
      [
        'furniture: Bridge in pictures 3 show all 1/3',
        'caption: The barge hits the pier',
        'metadata: Jo Roe/PA 2/3',
        'caption: Divers at work',
        'metadata: AP 3/3',
        'caption: The skipper leaves',
        'metadata: Sam Doe',
      ],
    ],
  ])('%s', (line, blocks) => {
    expect(typed(line)).toEqual(blocks)
  })

  test('a gallery of other days is another story, with its heading', () => {
    const gallery = [
      'News in pictures',
      '3 show all News in pictures',
      '1/3 3 May 2024 A goat wins a prize AP',
      '2/3 2 May 2024 Snow falls on the moor PA',
      '3/3 1 May 2024 The barge under the bridge Jo Roe',
    ]
    expect(typed(gallery.join('\n')).map((block) => block.split(':')[0])).toEqual([
      'furniture',
      'furniture',
      'other-story',
      'other-story',
      'other-story',
    ])
  })
})

describe('report that looks like something else stays report', () => {
  test.each([
    'More than 40 people were on the barge, and 12 of them were hurt.',
    'More on the accident came to light on Wednesday, when divers found the rudder.',
    'Read the letter from the minister and you will find no word about the bridge, Mr Doe said.',
    'Related companies in the group had been warned twice, the inspector said.',
    'Copyright law does not protect the design of a bridge, the court ruled.',
    'Share prices of the ferry company rose by 4 percent.',
    'Watch officers on the dam saw the barge drift, they said.',
    'By Tuesday evening the pier had sunk by another inch.',
    'By the time police arrived the skipper had gone.',
    'The company said its new privacy policy was published on Monday.',
    '"Sign up to our newsletter and we will tell you," the spokesman joked.',
    'Video from a passing yacht shows the barge turning before it hit the pier.',
    'Photographs taken from the dam were handed to the inspectors.',
    'The committee voted 5/4 in favour, after votes of 4/5 and 3/6 in May.',
    'He shared the story on Facebook, where 12 comments were posted.',
    'Subscribers of the harbour radio heard the call for help.',
    'Updated figures show that 51 people were hurt.',
    'Sources said the skipper had not slept for two days.',
    'She left the Press Association (PA) in 2019 and joined the harbour authority.',
    'BBC presenters were among the guests on the barge.',
  ])('%s', (line) => {
    expect(typed(line)).toEqual([`paragraph: ${line}`])
  })
})
