import type { Ref, Span } from '../../document/index.js'
import type { RowPiece } from './rows.js'
import { partOf, type Part } from './shares.js'
import type { Counterpart, Stretch, Voice } from './types.js'

/** What a note is about: where words come from, or who speaks. */
export type NoteTone = Part | 'not-report' | Exclude<Voice['kind'], 'quotation'>

/** What the margin says of some stretches of a text. */
export interface MarginNote {
  /** Its place among the notes of the article, from 0. */
  readonly id: number
  readonly tone: NoteTone
  /** What it is about, in order. */
  readonly spans: readonly Span[]
  /** The first of the stretches: their origin, block and parent are one. */
  readonly stretch: Stretch
  /** The voices that it names; empty for where words come from. */
  readonly voices: readonly Voice[]
  /** The same passage elsewhere, one place an article, sources first. */
  readonly counterparts: readonly Counterpart[]
  /** The same quotation or claim elsewhere, one place an article. */
  readonly echoes: readonly Ref[]
}

interface OpenNote {
  readonly tone: NoteTone
  readonly row: number
  readonly spans: Span[]
  readonly stretch: Stretch
  readonly voices: Voice[]
  readonly counterparts: Map<string, Counterpart>
  readonly echoes: Map<string, Ref>
}

/** The notes of an article by the row in which they begin: where its words come from, then who speaks. */
export function notesOf(
  rows: readonly (readonly RowPiece[])[],
  voices: readonly Voice[],
  rowOf: (offset: number) => number,
): MarginNote[][] {
  const notes = [...originNotes(rows), ...voiceNotes(rows, voices, rowOf)]
  notes.sort((a, b) => a.row - b.row || Number(a.voices.length > 0) - Number(b.voices.length > 0) || startOf(a) - startOf(b))
  const byRow = rows.map((): MarginNote[] => [])
  for (const [id, { tone, row, spans, stretch, voices: own, counterparts, echoes }] of notes.entries())
    byRow[row]?.push({ id, tone, spans, stretch, voices: own, counterparts: [...counterparts.values()], echoes: [...echoes.values()] })
  return byRow
}

/**
 * Where words come from is said once a row, and not again in the rows below as long as it stays the same. Own words are named only
 * where a row has no others; a quotation that others have too is named as a voice.
 */
function originNotes(rows: readonly (readonly RowPiece[])[]): OpenNote[] {
  const notes: OpenNote[] = []
  let above = new Map<string, OpenNote>()
  for (const [row, pieces] of rows.entries()) {
    const here = new Map<string, OpenNote>()
    const isOwn = pieces.every(({ stretch }) => partOf(stretch) === 'own')
    for (const piece of pieces) {
      const part = partOf(piece.stretch)
      if (part === 'quotation' || (part === 'own' && !isOwn)) continue
      add(here, keyOf(piece.stretch), piece, { tone: part ?? 'not-report', row })
    }
    const kept = new Map<string, OpenNote>()
    for (const note of here.values()) {
      const key = `${keyOf(note.stretch)} ${note.stretch.parent === null ? [...note.counterparts.keys()].sort().join(' ') : ''}`
      const before = above.get(key)
      if (before === undefined) notes.push(note)
      else continued(before, note)
      kept.set(key, before ?? note)
    }
    above = kept
  }
  return notes
}

function add(
  notes: Map<string, OpenNote>,
  key: string,
  { start, end, stretch }: RowPiece,
  { tone, row }: Pick<OpenNote, 'tone' | 'row'>,
): void {
  const note = notes.get(key) ?? open(tone, row, stretch)
  notes.set(key, note)
  const last = note.spans.at(-1)
  if (last?.end === start) last.end = end
  else note.spans.push({ start, end })
  for (const counterpart of stretch.counterparts)
    if (!note.counterparts.has(counterpart.article)) note.counterparts.set(counterpart.article, counterpart)
}

function continued(before: OpenNote, note: OpenNote): void {
  before.spans.push(...note.spans)
  for (const [article, counterpart] of note.counterparts)
    if (!before.counterparts.has(article)) before.counterparts.set(article, counterpart)
}

/** What one note can say: words of one origin, from one parent. */
function keyOf({ origin, block, parent, counterparts }: Stretch): string {
  if (parent !== null) return `${origin} ${parent.certainty} ${parent.whole} ${parent.to}`
  return `${origin} ${block ?? ''} ${counterparts.length > 0}`
}

/** What one source says in one row is one note. */
function voiceNotes(rows: readonly (readonly RowPiece[])[], voices: readonly Voice[], rowOf: (offset: number) => number): OpenNote[] {
  const notes = new Map<string, OpenNote>()
  for (const voice of voices) {
    const { start } = voice.spans[0] as Span
    const row = rowOf(start)
    const stretch = rows[row]?.find((piece) => piece.end > start)?.stretch
    if (stretch === undefined || stretch.origin === 'not-report') continue
    const key = JSON.stringify([row, voice.kind, voice.speaker, voice.via, voice.statement?.stance ?? null])
    const note = notes.get(key) ?? open(voice.kind, row, stretch)
    notes.set(key, note)
    note.spans.push(...voice.spans)
    note.voices.push(voice)
    for (const echo of voice.echoes) if (!note.echoes.has(echo.article)) note.echoes.set(echo.article, echo)
  }
  return [...notes.values()]
}

function open(tone: NoteTone, row: number, stretch: Stretch): OpenNote {
  return { tone, row, spans: [], stretch, voices: [], counterparts: new Map(), echoes: new Map() }
}

function startOf({ spans }: OpenNote): number {
  return spans[0]?.start ?? 0
}
