import type { SetResult } from './figures.js'
import type { Floors } from './floors.js'

const HEADER = ['set', 'figure', 'value', 'floor', ''] as const

/** The figures as a table: set, figure, value, floor; rules without any thought stand below the figure they compare with. */
export function renderTable(results: readonly SetResult[], floors: Floors): string {
  const rows = results.flatMap(({ set, figures, baselines }) =>
    Object.entries(figures).flatMap(([figure, value]) => {
      const floor = floors[set]?.figures[figure]
      return [
        [set, figure, value.toFixed(3), floor === undefined ? '-' : floor.toFixed(3), floor !== undefined && value < floor ? 'BELOW' : ''],
        ...baselines
          .filter((baseline) => baseline.figure === figure)
          .map(({ rule, value: trivial }) => ['', `  (${rule})`, trivial.toFixed(3), '', '']),
      ]
    }),
  )
  const lines = [[...HEADER], ...rows]
  const widths = HEADER.map((_, column) => Math.max(...lines.map((line) => line[column]?.length ?? 0)))
  return lines
    .map((line) =>
      line
        .map((cell, column) => align(cell, widths[column] ?? 0, column))
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function align(cell: string, width: number, column: number): string {
  return column === 2 || column === 3 ? cell.padStart(width) : cell.padEnd(width)
}
