import { expect, test } from 'vitest'
import type { MatchFigures } from '../../bench/match/figures.js'
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

function figures(own: Partial<LibraryMeasurement>, cpuSeconds = 4, articles = 500): MatchFigures {
  const passages = { seed: 1, articles, words: 700, seconds: cpuSeconds, cpuSeconds, passages: 9, peakMegabytes: 500 }
  return { passages, library: [{ ...MEASURED, ...own }] }
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
  ['nothing measured', { passages: null, library: [] }, []],
])('%s', (_, measured, missed) => {
  const lines = missedTargets(measured)
  expect(lines).toHaveLength(missed.length)
  missed.forEach((pattern, i) => expect(lines[i]).toMatch(pattern))
})

test('the report has a part for each measurement and a line for each finder', () => {
  const lines = renderReport({ ...figures({}), library: [MEASURED, { ...MEASURED, finder: 'all pairs' }] }).split('\n')
  expect(lines[1]).toMatch(/9 passages in 4\.00 s/u)
  expect(lines.at(-2)).toMatch(/^Headwater\s+100000\s.*0\.990\s+0\.970\s+0\.970$/u)
  expect(lines.at(-1)).toMatch(/^all pairs/u)
})
