import { describe, expect, test } from 'vitest'
import { isBody, isReport } from '../../src/document/index.js'
import { articleOf, textPage } from './article.js'

/** A report as a crawler gives it: only words and line breaks tell what is what. */
const REPORT = [
  'The harbour authority closed the old bridge at Marlow Ferry on Tuesday after a barge struck one of its piers.',
  '“We could not take the risk,” Ada Quill, who leads the authority, told reporters on the quay.',
  'Divers found a crack of two metres below the water line and will go down again on Thursday.',
  'The skipper told police that his rudder had failed. Nobody was hurt, according to the coast guard.',
  'The ferry company said it would run extra boats until the bridge was open again.',
] as const
const TITLE = 'Bridge closed after barge hits pier'

/** What of `lines` is read as report, where they stand in the middle (`at` 3) or at the end of the text. */
function readAsReport(lines: readonly string[], at: number = REPORT.length): string[] {
  const { text, blocks } = articleOf(textPage([TITLE, ...REPORT.slice(0, at), ...lines, ...REPORT.slice(at)].join('\n\n')))
  const read = blocks.filter(({ kind }) => isReport(kind) && kind !== 'byline').map(({ start, end }) => text.slice(start, end))
  expect(REPORT.filter((line) => !read.includes(line))).toEqual([])
  return lines.filter((line) => read.some((one) => one.includes(line) || line.includes(one)))
}

describe('between paragraphs', () => {
  test.each([
    ['ALSO READ | Ferry company to run extra boats on Sundays'],
    ['Read also - Why bridges fail in winter'],
    ['Related Articles', 'Why bridges fail in winter', 'Ferry company sheds jobs'],
    ['More from Harbour Post', 'Council sells old fire station'],
    ['Subscribe to The Quay, our weekly newsletter about the river.'],
    ['Sign up here to get the latest news from the harbour delivered straight to your inbox.'],
    ['By continuing to browse this site you agree to our use of cookies.'],
    ['You have two free articles left this month.'],
    ['Story continues below advertisement'],
    ['Watch the video above for more.'],
    ['Scroll down for more on this story'],
    ['(Photo by Jo Roe/Getty Images)'],
    ['Home News Sport Business Culture Opinion'],
    ['Click here to read more from our reporters on the river.'],
    ['Your support makes reporting like this possible. Donate today.'],
    ['Listen to this article 4 min'],
    ['Advertisement - Continue Reading Below'],
    ['ShareShareShare'],
    ['[Five very important questions about the bridge]'],
    ['Five very important questions about the bridge Read more'],
    ['Related stories Five bridges that nobody dares to cross Ferry company sheds jobs.'],
    ['Related Why do bridges fail in winter? What engineers say about it.'],
    ['Enlarge this image toggle caption Jo Roe/AFP/Getty Images Jo Roe/AFP/Getty Images'],
    ['Jo Roe/WireImage via Getty Images, File'],
    ['A bridge at night A post shared by Jo Roe (@joroe) on Oct 1, 2017 at 10:56pm PDT'],
    ['Read the original article on Harbour Post. Copyright 2018.'],
  ])('%s', (...lines) => {
    expect(readAsReport(lines, 3)).toEqual([])
  })
})

describe('captions with a credit', () => {
  test.each([
    'Divers prepare to go down at Marlow Ferry, March 3, 2024. © Reuters / Jo Roe',
    'Jo Roe / Reuters Divers prepare to go down at the old bridge on Wednesday.',
    'Ada Quill, head of the harbour authority, speaks on the quay on Tuesday. (Jo Roe via AP, File)',
  ])('%s', (line) => {
    const { text, blocks } = articleOf(textPage([TITLE, ...REPORT.slice(0, 3), line, ...REPORT.slice(3)].join('\n\n')))
    const read = blocks.filter(({ kind }) => isBody(kind)).map(({ start, end }) => text.slice(start, end))
    expect(read).toEqual([...REPORT])
  })
})

describe('behind the report', () => {
  test.each([
    ['Jo Roe is a reporter who covers transport and the river for the Harbour Post.'],
    ['Sam Doe is the paper’s transport correspondent. He has written about bridges since 2009.'],
    ['Pat Loe, a former editor of the Harbour Post, writes about rivers.'],
    ['Follow Jo Roe on X: @joroe_example'],
    ['Jo Roe can be reached at joroe@example.org.'],
    ['© 2024 Harbour Post Media. All rights reserved.'],
    ['Tags: bridges, Marlow Ferry, harbour authority'],
    ['More on: Bridges | Marlow Ferry'],
    ['Facebook Twitter WhatsApp Email Copy link'],
    [
      'Most read',
      'Five things to know about the river festival',
      'Council votes to sell the old fire station',
      'Rovers lose again at home',
    ],
    ['You may also like', 'The mayor’s garden is open to all from May'],
    ['Comments (2)', 'A sad day for the town.', 'My uncle built that bridge.'],
    [
      'harbourfan · 3 hours ago',
      'I said years ago that it would fall.',
      'Reply',
      'quayside22 · 2 hours ago',
      'Who will pay for that?',
      'Reply',
    ],
    ['Anna says:', 'A sad day for the town.', 'Ben says:', 'My uncle built that bridge.'],
    ['Terms of Use Privacy Policy Contact Us About Us Advertise Careers'],
    ['Spotted a mistake? Let us know.'],
    ['(Reporting by Jo Roe in Marlow; Editing by Sam Doe)'],
    ['Reporting by Jo Roe; Editing by Sam Doe'],
    ['This article was first published by the Marlow Gazette.'],
    ['What do you think? Let us know in the comments.'],
    ['jr/sd (AP, dpa)'],
    ['(Harbour Post 10/03/2017 page4)'],
    ['For more river news: https://example.org/river'],
    ['Online:', 'Harbour authority: https://www.example.org/'],
    ['Read the whole letter here.'],
    ['A post shared by Ada Quill (@quill_example) on May 1, 2024 at 9:50pm PDT'],
    ['Advertisement Continue reading the main story'],
  ])('%s', (...lines) => {
    expect(readAsReport(lines)).toEqual([])
  })

  test('a second report with a headline and a dateline of its own', () => {
    const second = [
      'Mayor of Eastmoor resigns over parking fines',
      'EASTMOOR (Example Wire) - The mayor of Eastmoor resigned on Monday after a newspaper printed a list of his parking fines.',
      'A council meeting is set for Friday.',
    ]
    expect(readAsReport(second)).toEqual([])
  })

  test('a second report with a headline and a byline of its own', () => {
    const second = [
      'Mayor of Eastmoor resigns over parking fines',
      'By Sam Doe',
      'The mayor of Eastmoor resigned on Monday after a newspaper printed a list of his fines.',
      'A council meeting is set for Friday, a clerk said.',
    ]
    expect(readAsReport(second)).toEqual([])
  })
})

describe('what looks like it and is report', () => {
  test.each([
    'The newsletter of the harbour authority has 40,000 readers, the company said.',
    '“Read also the small print,” she told the members of the council.',
    'He said that he did not subscribe to the idea that bridges last for ever.',
    'Ada Quill is a lawyer who has led the authority since 2019.',
    'Ms. Quill is a former reporter for the Harbour Post.',
    'Who will pay for the bridge?',
    'More news is expected on Thursday, when divers go down again.',
    'Related charges against the skipper were dropped in May.',
    'Subscribe to the plan or lose the money, the minister told the towns.',
    'Sign-ups for the rescue service rose by a third, it said.',
    'Cookies and tea were handed to the stranded passengers.',
    'Contact with the barge was lost at 10:31, the coast guard said.',
    'Posted on the quay was a list of the passengers.',
    'Published on Tuesday, the report blames the owner of the barge.',
    'Reporting by the newspaper showed that the pier was rotten.',
    'Writing by hand will be taught again, the ministry said.',
    'Advertisement revenue at the ferry company fell by 3 per cent.',
    'Print shops along the river were flooded.',
    'Support our bridge, a banner on the quay said.',
    'Listen to the river, the poet wrote.',
    'Live music was cancelled for the evening.',
    'Image and text were found on the skipper’s phone, police said.',
    'Explore the riverbed with us, the divers had told a school class.',
    'See you in court, the skipper told the authority.',
    'Video of the crash was handed to the inspectors.',
    'Also: the ferry will stop at the dam.',
    'Comments by the mayor drew anger on the quay.',
    'Watch: that was the only word on the note, the skipper said.',
    'Tags on the divers’ lines showed their names.',
    'Terms of the deal were not disclosed.',
    'News of the crash reached the capital by noon.',
    'Sam Doe, a reporter for the Gazette, was on the barge with his son.',
    'A post by the mayor was deleted an hour later.',
    'Elsewhere on the river, three boats broke loose.',
    'Related Companies said on Tuesday that it would pay for the bridge.',
    'Related stories were told in every bar on the quay.',
    'The advertisement continues to anger the ferry company.',
    '[The skipper] was asked twice, the court heard.',
    'Rovers / Eastmoor met on Tuesday, the day after the crash.',
    'Find the cause and you find the culprit, the inspector said.',
  ])('%s', (line) => {
    expect([readAsReport([line], 3), readAsReport([line])]).toEqual([[line], [line]])
  })

  test('a second dateline for the same story', () => {
    const more = [
      'Barge owner fined',
      'EASTMOOR (Example Wire) - The owner of the barge that struck the bridge at Marlow Ferry was fined last year, court papers show.',
    ]
    expect(readAsReport(more)).toEqual(more)
  })
})
