import { describe, expect, test } from 'vitest'
import { renderMarkdown } from '../../src/report/index.js'
import { HOSTILE_TEXTS, traceSaying } from './hostile.js'
import { smallTrace } from './small-trace.js'

describe('markdown', () => {
  test.each([
    ['the title', '# Ferry lost its steering before it hit the pier, crew say\n'],
    ['the answer', '**6 articles** · **●○ 1 to 2 independent origins** for the main claim · all sources unnamed'],
    ['the denial', 'Not confirmed: the sources may all be one. Denied by Blue Strait Ferries.'],
    ['an origin', '   - **Ellery Courier** · unnamed: two members of the crew \\[1\\] \\[5\\]'],
    ['a value', '   - Value **17**: 1 origin \\[3\\]'],
    ['an update', '- number: “Fourteen” \\[2\\] became “Seventeen” \\[3\\]'],
    ['a wording', '  - “**the town had** heard **the ship** before it saw it\\[…\\]” \\[4\\]'],
    ['a copy of a copy', '      - **Harbour Herald** \\[4\\] probably copies 40% of its text'],
    ['the time line', '- **2031-03-04 07:00** The harbour was closed at 7 a.m. \\[2\\]'],
    ['the limit', '*Headwater measures how something is reported, not whether it is true.*'],
  ])('%s', (_, words) => expect(renderMarkdown(smallTrace())).toContain(words))

  test.each(HOSTILE_TEXTS)('nothing from outside becomes markup: %j', (text) => {
    const lines = renderMarkdown(traceSaying(text)).split('\n')
    expect(lines).toHaveLength(renderMarkdown(traceSaying('plain')).split('\n').length)
    const withoutOurs = lines.map((line) =>
      line
        .replace(/\\./gu, '')
        .replaceAll('**', '')
        .replace(/^\*.*\*$/, ''),
    )
    expect(withoutOurs.filter((line) => /[<>`*_[\]|~]/.test(line))).toEqual([])
    expect(lines.join('\n')).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u)
  })
})
