import type { MatchFigures } from './figures.js'
import type { LibraryMeasurement } from './library.js'
import type { PassagesMeasurement } from './passages.js'

/** The figures as text, one part for each measurement. */
export function renderReport({ passages, library }: MatchFigures): string {
  return [passages === null ? '' : renderPassages(passages), library.length === 0 ? '' : renderLibrary(library)]
    .filter(Boolean)
    .join('\n\n')
}

function renderPassages({ articles, seconds, cpuSeconds, passages, peakMegabytes }: PassagesMeasurement): string {
  return [
    `all passages of one story of ${articles} articles`,
    `  ${passages} passages in ${seconds.toFixed(2)} s, ${cpuSeconds.toFixed(2)} s of a core, peak ${peakMegabytes.toFixed(0)} MB`,
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
    m.recall.verbatim.toFixed(3),
    m.recall.reworded.toFixed(3),
    m.recall.spun.toFixed(3),
  ])
  const lines = [[...HEADER], ...rows]
  const widths = HEADER.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  return [
    'a new article against a library: milliseconds of a core, the last three the share of what matching article by article finds',
    ...lines.map((line) => line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ')),
  ].join('\n')
}
