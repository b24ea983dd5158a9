import { describe, expect, test } from 'vitest'
import type { CheckReport, Claim, WhyReport } from '../../src/document/index.js'
import { renderCheck, renderHtml, renderMarkdown, renderTerminal, renderWhy } from '../../src/report/index.js'
import { displayWidth } from '../../src/report/terminal/display-width.js'
import { growthText } from '../../src/report/view/index.js'
import { asked, tracedArticles } from '../ask/vocabulary.js'
import { why } from '../../src/index.js'
import { smallTrace } from './small-trace.js'

const OBEYED = '\u001b[2J\u202e'

/** A document with something that a terminal would obey in every text of it. */
function hostile<T>(document: T): T {
  return JSON.parse(JSON.stringify(document), (key, value: unknown) =>
    typeof value === 'string' &&
    !['schema', 'verdict', 'stance', 'kind', 'direction', 'about', 'id', 'article', 'from', 'to', 'claim'].includes(key)
      ? `${OBEYED}${value}`
      : value,
  ) as T
}

async function reports(): Promise<{ check: CheckReport; why: WhyReport }> {
  return { check: await asked('Twelve people died in the crash'), why: await why('1', await tracedArticles()) }
}

describe.each([60, 80, 120])('at %i columns', (width) => {
  test.each([true, false])('no line is wider, colour %s', async (color) => {
    const { check, why: report } = await reports()
    for (const verbose of [true, false]) {
      const shown = renderCheck(check, { width, color, verbose }) + renderWhy(report, { width, color, verbose })
      // eslint-disable-next-line no-control-regex
      const bare = shown.replace(/\u001b\[[\d;]*m/gu, '')
      expect(bare.split('\n').filter((line) => displayWidth(line) > width)).toEqual([])
      expect(shown.includes('\u001b')).toBe(color)
    }
  })
})

test('nothing of an article is obeyed', async () => {
  const { check, why: report } = await reports()
  const options = { width: 80, color: false, verbose: true }
  for (const shown of [renderCheck(hostile(check), options), renderWhy(hostile(report), options)]) {
    expect(shown).not.toMatch(/[\u001b\u202e]/u)
    expect(shown).toContain('\uFFFD')
  }
})

describe('growthText', () => {
  const step = (date: string, atLeast: number, atMost = atLeast): Claim['growth'][number] => ({ date, atLeast, atMost })
  test.each<[Claim['growth'], string | null]>([
    [[], null],
    [[step('2031-03-04', 1)], null],
    [[step('2031-03-04', 1), step('2031-03-05', 1, 2)], '1 on 4 March, 1 to 2 on 5 March 2031'],
    [[step('2030-12-31', 1), step('2031-01-01', 2), step('2031-01-02', 3)], '1 on 31 December 2030, 2 on 1 January, 3 on 2 January 2031'],
    [[step('2031-03-04T09:12:30Z', 1), step('2031-03-04T12:30', 2)], '1 by 09:12 UTC on 4 March, 2 by 12:30 on 4 March 2031'],
  ])('%j: %s', (growth, words) => {
    expect(growthText(growth)).toBe(words)
  })

  test('stands in every report', () => {
    const trace = smallTrace()
    const words = 'on 4 March,'
    expect(renderTerminal(trace, { width: 120, color: false, verbose: false })).toContain(words)
    expect(renderMarkdown(trace)).toContain(words)
  })
})

test('every report says as of when, and under how many assumptions', () => {
  const trace = {
    ...smallTrace(),
    asOf: '2031-03-05',
    assumptions: [{ entry: 1, assumption: { notASource: '<b>' }, applied: { articles: 0, claims: 1 } }],
  }
  for (const shown of [renderTerminal(trace, { width: 120, color: false, verbose: false }), renderHtml(trace), renderMarkdown(trace)]) {
    expect(shown).toContain('As of 2031-03-05')
    expect(shown).toContain('Under 1 assumption of yours')
  }
})
