import type { Measurement } from './measure.js'
import { perArticle } from './targets.js'

/** Measurements as a table, one column for each run: rate, milliseconds per article by stage, memory, and what was found. */
export function renderReport(measurements: readonly Measurement[]): string {
  const stages = [...new Set(measurements.flatMap(({ stages }) => Object.keys(stages)))]
  const rows: string[][] = [
    row('articles', measurements, ({ articles }) => String(articles)),
    row('stories', measurements, ({ stories }) => String(stories)),
    row('articles a second', measurements, (m) => (1000 / perArticle(m)).toFixed(1)),
    row('ms an article', measurements, (m) => perArticle(m).toFixed(2)),
    row('ms of a core an article', measurements, (m) => (m.cpuMilliseconds / m.articles).toFixed(2)),
    ...stages.map((stage) =>
      row(`  ${stage}`, measurements, (m) => ((new Map(Object.entries(m.stages)).get(stage) ?? 0) / m.articles).toFixed(2)),
    ),
    row('times the one before', measurements, (m, before) => (before === undefined ? '' : (perArticle(m) / perArticle(before)).toFixed(2))),
    row('peak MB', measurements, (m) => m.peakMegabytes.toFixed(0)),
    row('peak KB an article', measurements, (m) => ((m.peakMegabytes * 1024) / m.articles).toFixed(0)),
    row('statements found', measurements, ({ found }) => String(found.statements)),
    row('passages found', measurements, ({ found }) => String(found.reuse)),
    row('stories found', measurements, ({ found }) => String(found.stories)),
    row('claims found', measurements, ({ found }) => String(found.claims)),
    row('edges found', measurements, ({ found }) => String(found.lineage)),
  ]
  const label = Math.max(...rows.map(([name = '']) => name.length))
  return rows.map(([name = '', ...cells]) => [name.padEnd(label), ...cells.map((cell) => cell.padStart(9))].join('  ')).join('\n')
}

function row(
  name: string,
  measurements: readonly Measurement[],
  cell: (m: Measurement, before: Measurement | undefined) => string,
): string[] {
  return [name, ...measurements.map((measurement, i) => cell(measurement, measurements[i - 1]))]
}
