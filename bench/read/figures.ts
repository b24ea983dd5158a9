import type { ReaderRound } from './measure-reader.js'
import type { StreamMeasurement } from './measure-stream.js'

/** A reader's rounds as one, and how well it reads. */
export interface ReaderFigures extends ReaderRound {
  /** Body F1 on the same pages, by the public scorer; null where the pages have no such answers. */
  readonly body: number | null
}

export interface ReadFigures {
  /** Name of the set of pages. */
  readonly pages: string
  readonly readers: readonly ReaderFigures[]
  readonly stream: StreamMeasurement
}

/** The round of middle speed. */
export function middleRound(rounds: readonly ReaderRound[]): ReaderRound {
  const middle = [...rounds].sort((a, b) => a.pagesPerSecond - b.pagesPerSecond)[Math.floor(rounds.length / 2)]
  if (middle === undefined) throw new Error('A reader was measured in no round')
  return middle
}
