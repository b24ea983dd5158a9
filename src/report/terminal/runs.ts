import { displayWidth, fittingStart } from './display-width.js'
import { oneLine } from '../view/index.js'
import { MIN_TEXT_WIDTH } from './settings.js'

export type Look = 'plain' | 'strong' | 'faint' | 'heading' | 'sure' | 'unsure' | 'against' | 'marked'

/** Words that look alike. Their text may come from outside: it is made safe and put on one line when it is laid out. */
export interface Run {
  readonly text: string
  readonly look: Look
}

export interface Layout {
  readonly width: number
  readonly color: boolean
}

/** What stands before the first line and before the others. */
export interface Indent {
  readonly first: string
  readonly rest: string
}

/** SGR parameters; only the 16 colours that every theme makes legible. */
const SGR: Readonly<Record<Look, string>> = {
  plain: '',
  strong: '1',
  faint: '2',
  heading: '1;36',
  sure: '1;32',
  unsure: '1;33',
  against: '31',
  marked: '4',
}
const SPACES = /( +)/u
const STARTS_WITH_SPACE = /^\s/u
const ENDS_WITH_SPACE = /\s$/u

export function run(text: string, look: Look = 'plain'): Run {
  return { text, look }
}

/**
 * Lays runs out as lines of at most `width` columns, broken at spaces; a word longer than a line is cut. The indent is
 * ours, not text from outside.
 */
export function layOut(runs: readonly Run[], layout: Layout, indent: Indent = { first: '', rest: '' }): string[] {
  const lines = new LineBuilder(layout, indent)
  for (const word of wordsOf(runs)) lines.add(word)
  return lines.finish()
}

class LineBuilder {
  readonly #layout: Layout
  readonly #indent: Indent
  readonly #lines: string[] = []
  #line: Run[] = []
  #columns = 0

  constructor(layout: Layout, indent: Indent) {
    this.#layout = layout
    this.#indent = indent
  }

  add({ pieces, glue }: Word): void {
    const width = pieces.reduce((sum, piece) => sum + displayWidth(piece.text), 0)
    if (this.#columns > 0 && this.#columns + glue + width > this.#room()) this.#breakLine()
    if (this.#columns > 0 && glue === 1)
      this.#put(run(' ', this.#line.at(-1)?.look === pieces[0]?.look ? (pieces[0]?.look ?? 'plain') : 'plain'))
    for (const piece of pieces) this.#put(piece)
  }

  finish(): string[] {
    if (this.#line.length > 0 || this.#lines.length === 0) this.#breakLine()
    return this.#lines
  }

  /** Puts a run on the line, cutting it where the line ends. */
  #put({ text, look }: Run): void {
    let rest = text
    while (this.#columns + displayWidth(rest) > this.#room()) {
      const room = this.#room() - this.#columns
      const head = room > 0 ? fittingStart(rest, room) : ''
      const fits = displayWidth(head) <= room
      if (fits) this.#line.push(run(head, look))
      else if (this.#columns === 0) break
      if (fits) rest = rest.slice(head.length)
      this.#breakLine()
    }
    if (rest === '') return
    this.#line.push(run(rest, look))
    this.#columns += displayWidth(rest)
  }

  #breakLine(): void {
    this.#lines.push((this.#lines.length === 0 ? this.#indent.first : this.#indent.rest) + paint(this.#line, this.#layout.color))
    this.#line = []
    this.#columns = 0
  }

  #room(): number {
    const indent = this.#lines.length === 0 ? this.#indent.first : this.#indent.rest
    return Math.max(MIN_TEXT_WIDTH, this.#layout.width - displayWidth(indent))
  }
}

interface Word {
  readonly pieces: Run[]
  /** 1 where a space stands before it. */
  readonly glue: 0 | 1
}

/** Cuts runs at spaces; a word may go on from one run into the next. */
function wordsOf(runs: readonly Run[]): Word[] {
  const words: Word[] = []
  let glue: 0 | 1 = 1
  for (const { text, look } of runs) {
    const padded = `${STARTS_WITH_SPACE.test(text) ? ' ' : ''}${oneLine(text)}${ENDS_WITH_SPACE.test(text) ? ' ' : ''}`
    for (const part of padded.split(SPACES)) {
      if (part === '') continue
      if (part.startsWith(' ')) {
        glue = 1
        continue
      }
      const last = words.at(-1)
      if (glue === 0 && last !== undefined) last.pieces.push(run(part, look))
      else words.push({ pieces: [run(part, look)], glue })
      glue = 0
    }
  }
  return words
}

function paint(runs: readonly Run[], color: boolean): string {
  let line = ''
  for (let index = 0; index < runs.length;) {
    const look = runs[index]?.look ?? 'plain'
    let text = ''
    while (index < runs.length && runs[index]?.look === look) text += runs[index++]?.text ?? ''
    line += color && SGR[look] !== '' ? `\u001B[${SGR[look]}m${text}\u001B[0m` : text
  }
  return line.trimEnd()
}
