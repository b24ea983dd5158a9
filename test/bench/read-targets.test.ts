import { expect, test } from 'vitest'
import type { ReadFigures } from '../../bench/read/figures.js'
import { middleRound } from '../../bench/read/figures.js'
import type { ReaderName } from '../../bench/read/readers.js'
import { renderReport } from '../../bench/read/report.js'
import { missedTargets } from '../../bench/read/targets.js'

function reader(name: ReaderName, pagesPerSecond: number): ReadFigures['readers'][number] {
  return { reader: name, pages: 78, read: 78, pagesPerSecond, cpuMilliseconds: 1000 / pagesPerSecond, body: 0.95 }
}

const readers = [
  reader('Headwater', 150),
  reader('Readability on jsdom', 7),
  reader('Readability on linkedom', 53),
  reader('Defuddle on linkedom', 10),
]
const held = { heapMegabytes: 18, peakMegabytes: 300 }
const figures: ReadFigures = { pages: 'benchmark', readers, stream: { pages: 10_000, pagesPerSecond: 120, early: held, late: held } }

function streaming(heapMegabytes: number, peakMegabytes: number): ReadFigures {
  return { ...figures, stream: { ...figures.stream, late: { heapMegabytes, peakMegabytes } } }
}

test.each<readonly [string, ReadFigures, RegExp[]]>([
  ['everything reached', figures, []],
  [
    'slower than wanted beside one peer',
    { ...figures, readers: [reader('Headwater', 103), ...readers.slice(1)] },
    [/14\.71 times.+jsdom/u],
  ],
  [
    'slower than a peer',
    { ...figures, readers: [reader('Headwater', 50), ...readers.slice(1)] },
    [/jsdom/u, /0\.94 .+linkedom/u, /Defuddle/u],
  ],
  ['a stream that keeps what it read', streaming(40, 310), [/22\.0 MB more/u]],
  ['a stream with a growing peak', streaming(18, 400), [/from 300 to 400 MB/u]],
  ['a stream that takes too much', streaming(18, 601), [/takes 601 MB/u, /from 300/u]],
])('%s', (_, measured, missed) => {
  const lines = missedTargets(measured)
  expect(lines).toHaveLength(missed.length)
  missed.forEach((pattern, i) => expect(lines[i]).toMatch(pattern))
})

test('of several rounds the one of middle speed counts', () => {
  expect(middleRound([9, 3, 5].map((speed) => reader('Headwater', speed))).pagesPerSecond).toBe(5)
})

test('the report says how many times as fast, beside how well', () => {
  const line = renderReport(figures)
    .split('\n')
    .find((one) => one.startsWith('Readability on linkedom'))
  expect(line).toMatch(/53\.0\s+18\.87\s+2\.8 x\s+1\.3 x\s+0\.950\s+78 of 78$/u)
})
