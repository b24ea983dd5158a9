import type { MatchFigures } from './figures.js'
import type { GroupingMeasurement } from './grouping.js'
import type { LibraryMeasurement } from './library.js'
import type { PassagesMeasurement } from './passages.js'

/** The figures as text, one part for each measurement. */
export function renderReport({ passages, library, grouping }: MatchFigures): string {
  return [
    passages === null ? '' : renderPassages(passages),
    grouping === null ? '' : renderGrouping(grouping),
    library.length === 0 ? '' : renderLibrary(library),
  ]
    .filter(Boolean)
    .join('\n\n')
}

function renderPassages({ articles, seconds, cpuSeconds, passages, peakMegabytes }: PassagesMeasurement): string {
  return [
    `all passages of one story of ${articles} articles`,
    `  ${passages} passages in ${seconds.toFixed(2)} s, ${cpuSeconds.toFixed(2)} s of a core, peak ${peakMegabytes.toFixed(0)} MB`,
  ].join('\n')
}

function renderGrouping(m: GroupingMeasurement): string {
  const window = m.windowDays === null ? 'the window it has by default' : `a window of ${m.windowDays} days`
  return [
    `stories of ${m.articles} articles over ${m.days} days, one by one, ${window}`,
    `  ${(m.articles / m.seconds).toFixed(0)} articles a second, ${(m.articles / m.cpuSeconds).toFixed(0)} for each second of a core, ${m.slowest.toFixed(0)} ms at most`,
    `  ${m.held} held at the end with ${m.kilobytes.toFixed(1)} kB each; ${m.stories.found} stories of ${m.stories.generated}, B-cubed F1 ${m.right.toFixed(3)}`,
  ].join('\n')
}

const HEADER = ['finder', 'library', 'add ms', 'find ms', 'of 95 %', 'aligned', 'kB an article', 'verbatim', 'reworded', 'spun'] as const

function renderLibrary(measurements: readonly LibraryMeasurement[]): string {
  const rows = measurements.map((m) => [
    m.finder,
    String(m.articles),
    m.addMilliseconds.toFixed(2),
    m.middleMilliseconds.toFixed(1),
    m.mostMilliseconds.toFixed(1),
    m.aligned.toFixed(0),
    m.kilobytes.toFixed(2),
    ...[m.recall.verbatim, m.recall.reworded, m.recall.spun].map((share) => share?.toFixed(3) ?? '–'),
  ])
  const lines = [[...HEADER], ...rows]
  const widths = HEADER.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  return [
    'a new article against a library: milliseconds of a core, the last three the share of what matching article by article finds',
    ...lines.map((line) => line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ')),
    ...scaledUp(measurements),
  ].join('\n')
}

/** What aligning with every article would take in the largest library that was measured. */
function scaledUp(measurements: readonly LibraryMeasurement[]): string[] {
  const articles = Math.max(...measurements.map((m) => m.articles))
  return measurements
    .filter((m) => m.finder === 'all pairs' && m.articles < articles)
    .map((m) => {
      const seconds = (m.middleMilliseconds / m.articles) * (articles / 1000)
      return `${m.finder} would take ${seconds.toFixed(0)} s with ${articles}: not measured but scaled up, the time is the same for each article`
    })
}
