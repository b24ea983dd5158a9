import { dayPart } from '../../document/index.js'
import type { River, RiverColumn, RiverNode } from '../../report/river/index.js'
import { dateText, dayText, publishedText } from '../../report/view/index.js'
import { fitted, LABEL, NOTE, wrapped, type Measure } from './labels.js'
import { moreText } from './names.js'

/** What is written of a node: its name on one line or two, and what stands under it. */
export interface Words {
  readonly label: readonly string[]
  readonly notes: readonly string[]
}

const UTC = / UTC\b/u
const BRACKETS = /^\((?<remark>.+)\)$/u

/** The words of a node in a room of so many pixels. What its column says already is not said again. */
export function wordsOf(node: RiverNode, { columns }: Pick<River, 'columns'>, width: number, measure: Measure): Words {
  const tail = node.by === null ? '' : ` [${node.by.number}]`
  const notes = [noteOf(node, columns[node.column]), node.unshown > 0 ? moreText(node) : null]
  return {
    label: wrapped(node.label, { width, font: LABEL, tail, measure }),
    notes: notes.flatMap((note) => (note === null || note === '' ? [] : [fitted(note, { width, font: NOTE, measure })])),
  }
}

/** How many lines stand under the first. */
export function linesUnder({ label, notes }: Words): number {
  return label.length - 1 + notes.length
}

/** What the column above does not say: of an article, its time, and where that is not known, this. */
export function noteOf({ kind, by, note }: Pick<RiverNode, 'kind' | 'by' | 'note'>, column: RiverColumn | undefined): string | null {
  if (column !== undefined && note === column.note) return null
  if (kind !== 'article' || by === null || column === undefined) return note
  const { published } = by.article
  if (published === null) return column.kind === 'undated' ? null : note
  const day = dayPart(dateText(published.value))
  const rest = publishedText(published).slice(day.length).trim()
  if (column.label !== dayText(day, true)) return `${dayText(day, false)} ${rest.replace(UTC, '')}`.trim()
  if (rest === '') return column.note === null ? null : 'no time stated'
  const remark = BRACKETS.exec(rest)?.groups?.['remark']
  return remark === undefined ? rest : `date ${remark}`
}
