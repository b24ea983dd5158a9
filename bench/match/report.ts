import type { MatchFigures } from './figures.js'
import type { PassagesMeasurement } from './passages.js'

/** The figures as text, one part for each measurement. */
export function renderReport({ passages }: MatchFigures): string {
  return passages === null ? '' : renderPassages(passages)
}

function renderPassages({ articles, seconds, cpuSeconds, passages, peakMegabytes }: PassagesMeasurement): string {
  return [
    `all passages of one story of ${articles} articles`,
    `  ${passages} passages in ${seconds.toFixed(2)} s, ${cpuSeconds.toFixed(2)} s of a core, peak ${peakMegabytes.toFixed(0)} MB`,
  ].join('\n')
}
