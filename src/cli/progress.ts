import type { OutputStream } from './host.js'
import { printable } from '../report/view/printable.js'

/** Redrawing more often than this is not seen and costs time. */
const REDRAW_MILLISECONDS = 80
const ERASE_LINE = '\r\u001B[2K'
const DEFAULT_COLUMNS = 80

export interface ProgressLine {
  update(stage: string, done: number, total: number | null): void
  /** Shows at once what the run is waiting for, until the next update. */
  note(line: string): void
  /** Takes the line away; the next update draws it again. */
  clear(): void
  /** Takes the line away for good. */
  stop(): void
}

/** One line on a terminal that says how far the run is; silent anywhere else. */
export function progressLine(stderr: OutputStream, wanted: boolean): ProgressLine {
  if (!wanted || stderr.isTTY !== true)
    return { update: () => undefined, note: () => undefined, clear: () => undefined, stop: () => undefined }
  let drawnAt = 0
  let drawn = false
  let stopped = false
  const clear = (): void => {
    if (drawn) stderr.write(ERASE_LINE)
    drawn = false
  }
  const draw = (line: string): void => {
    drawnAt = Date.now()
    drawn = true
    stderr.write(`${ERASE_LINE}${printable(line).slice(0, (stderr.columns ?? DEFAULT_COLUMNS) - 1)}`)
  }
  return {
    update(stage, done, total) {
      if (stopped || Date.now() - drawnAt < REDRAW_MILLISECONDS) return
      draw(`${stage}: ${total === null ? done : `${done} of ${total}`}`)
    },
    note(line) {
      if (!stopped) draw(line)
    },
    clear,
    stop() {
      clear()
      stopped = true
    },
  }
}
