import type { ReaderName } from './readers.js'
import type { ReadFigures } from './figures.js'

/** How many times as many pages a second Headwater must read as each of its peers, in the same run on the same pages. */
export const TIMES_AS_FAST: Readonly<Partial<Record<ReaderName, number>>> = {
  'Readability on jsdom': 15,
  'Readability on linkedom': 1.3,
  'Defuddle on linkedom': 10,
}

/** The most memory that a stream of any length may take. */
const PEAK_MEGABYTES = 600
/** What objects in use may grow by between a fifth of a stream and its end: kept pages would take 170 KB each, 1.4 GB of 8,000. */
const HEAP_GROWTH_MEGABYTES = 8
/** How much the peak may grow in that time: the collector runs when it likes, and a page of 2 MB may come late. */
const PEAK_GROWTH = 1.25

/** Targets that the figures miss, one line each. */
export function missedTargets({ readers, stream }: ReadFigures): string[] {
  const own = readers.find(({ reader }) => reader === 'Headwater')
  const slow = readers.flatMap(({ reader, pagesPerSecond }) => {
    const wanted = TIMES_AS_FAST[reader] ?? 0
    const times = (own?.pagesPerSecond ?? 0) / pagesPerSecond
    return times < wanted ? [`Headwater is ${times.toFixed(2)} times as fast as ${reader}, wanted ${wanted}`] : []
  })
  const { early, late } = stream
  const grown = late.heapMegabytes - early.heapMegabytes
  const checks: readonly (readonly [boolean, string])[] = [
    [late.peakMegabytes > PEAK_MEGABYTES, `a stream takes ${late.peakMegabytes.toFixed(0)} MB, wanted ${PEAK_MEGABYTES} at most`],
    [grown > HEAP_GROWTH_MEGABYTES, `a stream keeps ${grown.toFixed(1)} MB more at its end, wanted ${HEAP_GROWTH_MEGABYTES} at most`],
    [
      late.peakMegabytes > early.peakMegabytes * PEAK_GROWTH,
      `the peak of a stream grows from ${early.peakMegabytes.toFixed(0)} to ${late.peakMegabytes.toFixed(0)} MB, wanted ${PEAK_GROWTH} times at most`,
    ],
  ]
  return [...slow, ...checks.flatMap(([missed, line]) => (missed ? [line] : []))]
}
