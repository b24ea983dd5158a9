import type { ReadFigures } from './figures.js'
import type { Memory } from './measure-stream.js'
import { TIMES_AS_FAST } from './targets.js'

const HEADER = ['reader', 'pages/s', 'ms of a core', 'Headwater is', 'wanted', 'body F1', 'pages read'] as const

/** The figures as tables: a line for each reader, then the stream. */
export function renderReport({ pages, readers, stream }: ReadFigures): string {
  const own = readers.find(({ reader }) => reader === 'Headwater')
  const rows = readers.map(({ reader, pagesPerSecond, cpuMilliseconds, body, read, pages: all }) => [
    reader,
    pagesPerSecond.toFixed(1),
    cpuMilliseconds.toFixed(2),
    own === undefined || reader === 'Headwater' ? '' : `${(own.pagesPerSecond / pagesPerSecond).toFixed(1)} x`,
    reader in TIMES_AS_FAST ? `${TIMES_AS_FAST[reader]} x` : '',
    body === null ? '-' : body.toFixed(3),
    `${read} of ${all}`,
  ])
  const lines = [[...HEADER], ...rows]
  const widths = HEADER.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  return [
    `pages of ${pages}`,
    ...lines.map((line) => line.map((cell, i) => (i === 0 ? cell.padEnd(widths[i] ?? 0) : cell.padStart(widths[i] ?? 0))).join('  ')),
    '',
    `stream of ${stream.pages} pages: ${stream.pagesPerSecond.toFixed(1)} pages/s`,
    `  after a fifth  ${held(stream.early)}`,
    `  at the end     ${held(stream.late)}`,
  ].join('\n')
}

function held({ peakMegabytes, heapMegabytes }: Memory): string {
  return `peak ${peakMegabytes.toFixed(0)} MB, in use ${heapMegabytes.toFixed(1)} MB`
}
