import { expect, test } from 'vitest'
import type { Measurement } from '../../bench/speed/measure.js'
import { renderReport } from '../../bench/speed/report.js'
import { missedTargets } from '../../bench/speed/targets.js'

const found = { statements: 1, reuse: 1, stories: 1, claims: 1, lineage: 1 }

function run(articles: number, milliseconds: number, peakMegabytes = 500): Measurement {
  const options = { seed: 1, stories: 1, articlesPerStory: articles, wordsPerArticle: 700 }
  return { ...options, articles, milliseconds, cpuMilliseconds: milliseconds, peakMegabytes, stages: { read: 1, match: articles }, found }
}

test.each<readonly [string, Measurement[], RegExp[]]>([
  ['fast enough', [run(50, 800), run(500, 8000)], []],
  ['too slow', [run(500, 9000)], [/55\.6 a second/u]],
  ['too much memory', [run(500, 8000, 1600)], [/1600 MB/u]],
  ['too much growth', [run(50, 500), run(500, 8000)], [/1\.60 times/u]],
  ['nothing to judge without the large run', [run(50, 1e6)], []],
])('%s', (_, measurements, missed) => {
  const lines = missedTargets(measurements)
  expect(lines).toHaveLength(missed.length)
  missed.forEach((pattern, i) => expect(lines[i]).toMatch(pattern))
})

test('the report has a column for each run and a line for each stage', () => {
  const lines = renderReport([run(50, 800), run(500, 8000)]).split('\n')
  expect(lines[0]).toMatch(/^articles\s+50\s+500$/u)
  expect(lines.find((line) => line.startsWith('  match'))).toMatch(/1\.00\s+1\.00$/u)
  expect(lines.find((line) => line.startsWith('times the one before'))).toMatch(/\s1\.00$/u)
})
