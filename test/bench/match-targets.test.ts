import { expect, test } from 'vitest'
import type { MatchFigures } from '../../bench/match/figures.js'
import type { GroupingMeasurement } from '../../bench/match/grouping.js'
import type { LibraryMeasurement } from '../../bench/match/library.js'
import { renderReport } from '../../bench/match/report.js'
import { missedTargets } from '../../bench/match/targets.js'

const MEASURED: LibraryMeasurement = {
  finder: 'Headwater',
  seed: 1,
  articles: 100_000,
  words: 700,
  queries: 60,
  addMilliseconds: 1,
  middleMilliseconds: 40,
  mostMilliseconds: 60,
  aligned: 32,
  kilobytes: 1.4,
  recall: { verbatim: 0.99, reworded: 0.97, spun: 0.97 },
}

const GROUPED: GroupingMeasurement = {
  seed: 1,
  articles: 20_000,
  days: 14,
  windowDays: null,
  words: 700,
  seconds: 40,
  cpuSeconds: 42,
  slowest: 90,
  held: 20_000,
  kilobytes: 30,
  stories: { generated: 4000, found: 3900 },
  right: 0.9,
}

function figures(own: Partial<LibraryMeasurement>, cpuSeconds = 4, articles = 500): MatchFigures {
  const passages = { seed: 1, articles, words: 700, seconds: cpuSeconds, cpuSeconds, passages: 9, peakMegabytes: 500 }
  return { passages, library: [{ ...MEASURED, ...own }], grouping: null }
}

test.each<readonly [string, MatchFigures, RegExp[]]>([
  ['fast enough', figures({}), []],
  ['a slow story', figures({}, 11), [/500 articles take 11\.0 s/u]],
  ['a small story is not judged', figures({}, 11, 50), []],
  ['a slow library', figures({ middleMilliseconds: 51 }), [/51\.0 ms/u]],
  ['a heavy index', figures({ kilobytes: 1.6 }), [/1\.60 kB/u]],
  ['what is reworded is missed', figures({ recall: { verbatim: 0.99, reworded: 0.94, spun: 0.99 } }), [/94\.0 % of what is reworded/u]],
  ['a small library is not judged', figures({ articles: 1000, middleMilliseconds: 500 }), []],
  ['nor is another finder', figures({ finder: 'MinHash-LSH', middleMilliseconds: 500 }), []],
  ['nothing of a kind was there to be found', figures({ recall: { verbatim: 1, reworded: 1, spun: null } }), [/0\.0 % of what is spun/u]],
  ['stories fast enough', { passages: null, library: [], grouping: GROUPED }, []],
  ['slow stories', { passages: null, library: [], grouping: { ...GROUPED, seconds: 51 } }, [/392 articles a second/u]],
  ['few stories are not judged', { passages: null, library: [], grouping: { ...GROUPED, articles: 2000, seconds: 51 } }, []],
  ['nothing measured', { passages: null, library: [], grouping: null }, []],
])('%s', (_, measured, missed) => {
  const lines = missedTargets(measured)
  expect(lines).toHaveLength(missed.length)
  missed.forEach((pattern, i) => expect(lines[i]).toMatch(pattern))
})

test('the report has a part for each measurement, a line for each finder and what all pairs would take', () => {
  const library = [MEASURED, { ...MEASURED, finder: 'all pairs' as const, articles: 200, middleMilliseconds: 180 }]
  const lines = renderReport({ ...figures({}), library, grouping: GROUPED }).split('\n')
  expect(lines[1]).toMatch(/9 passages in 4\.00 s/u)
  expect(lines[4]).toMatch(/500 articles a second/u)
  expect(lines.at(-3)).toMatch(/^Headwater\s+100000\s.*0\.990\s+0\.970\s+0\.970$/u)
  expect(lines.at(-2)).toMatch(/^all pairs\s+200/u)
  expect(lines.at(-1)).toMatch(/would take 90 s with 100000/u)
})
