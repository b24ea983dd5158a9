import type { Cite } from '../view/index.js'
import { layOut, run, type Indent, type Run } from './runs.js'

/** What a terminal rendering is asked to be. */
export interface TerminalOptions {
  /** Columns that a line may take. */
  readonly width: number
  readonly color: boolean
  /** All claims, the words they rest on and the rules that counted them. */
  readonly verbose: boolean
}

/** Collects the lines of one rendering. */
export class Page {
  readonly options: TerminalOptions
  readonly #lines: string[] = []

  constructor(options: TerminalOptions) {
    this.options = options
  }

  /** One paragraph; continued lines are indented as `rest`, which is `first` in blanks where it is not given. */
  add(runs: readonly Run[], first = '', rest = ' '.repeat(first.length)): void {
    const indent: Indent = { first, rest }
    this.#lines.push(...layOut(runs, this.options, indent))
  }

  /** An empty line, unless there is one already. */
  gap(): void {
    if (this.#lines.length > 0 && this.#lines.at(-1) !== '') this.#lines.push('')
  }

  heading(text: string): void {
    this.gap()
    this.add([run(text, 'heading')])
  }

  toString(): string {
    return this.#lines.length === 0 ? '' : `${this.#lines.join('\n').trimEnd()}\n`
  }
}

/** " [1] [3]" */
export function numbers(cites: readonly Cite[]): Run {
  return run([...new Set(cites.map(({ by }) => ` [${by.number}]`))].join(''), 'faint')
}
