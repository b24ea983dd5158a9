import { cueFromRange } from './cue-from-range.js'
import { BY_NETWORK } from './found.js'
import type { Certainty } from './tagger/certainty.js'
import { lastBeginningAt } from './ranges.js'
import { isQuoted } from './readings.js'
import { linkStatements, rangesOf, type LabelledRange, type LinkedStatement } from './tagger/linking.js'
import type { Labelling } from './tagger/index.js'
import type { Draft, Reading, Stretch, TokenRange } from './types.js'

/** A statement that the network found, and how sure it is of it: from 0 to 1. */
export interface LearnedDraft extends Draft {
  certainty(): number
}

/** The statements that the network's labels make, and how sure it is of them. */
export function draftByModel(reading: Reading, stretches: readonly Stretch[], { labels, certainty }: Labelling): LearnedDraft[] {
  const { tokens, sentences } = reading
  const sentence = (token: number): number => tokens[token]?.sentence ?? -1
  const places = { sentence, block: (token: number) => sentences[sentence(token)]?.block ?? -1 }
  return linkStatements(rangesOf(labels), places).flatMap((linked) => draftsOf(reading, stretches, linked, certainty))
}

/** A draft of what is linked; none where nothing is left of its content, or nothing but its own words says that it is one. */
function draftsOf(
  reading: Reading,
  stretches: readonly Stretch[],
  { cue, source, content }: LinkedStatement,
  certainty: Certainty,
): LearnedDraft[] {
  const ranges = content.flatMap((range) => contentWithin(reading, stretches, range)).sort((a, b) => a.first - b.first)
  const [opening] = ranges
  if (!opening || (!cue && !isQuoted(reading, opening.first))) return []
  const stretch = stretchAt(stretches, (cue ?? opening).first)
  const spoken = source && { first: Math.min(afterDateline(stretches, source.first), source.last - 1), last: source.last }
  const draft = { stretch, cue: cue && cueFromRange(reading, cue), source: spoken, recipient: null, content: ranges, found: BY_NETWORK }
  return [{ ...draft, certainty: () => certainty({ cue, content: ranges }) }]
}

/**
 * What a content may hold: no words of the dateline, and beyond the end of a sentence only words of the quotation that runs
 * across it. 0.5 % of PolNeAR's contents run on without one, nearly all by a sentence cut wrongly.
 */
function contentWithin(reading: Reading, stretches: readonly Stretch[], { first, last, side }: LabelledRange): TokenRange[] {
  const start = afterDateline(stretches, first)
  const breaks: number[] = []
  for (let i = start + 1; i < last; i++) if (isBreak(reading, i)) breaks.push(i)
  const [from, to] = side === 'before' ? [breaks.at(-1) ?? start, last] : [start, breaks[0] ?? last]
  return from < to ? [{ first: from, last: to }] : []
}

/** Whether a sentence begins at a token outside of any quotation that began before. */
function isBreak({ tokens, quoteOf }: Reading, i: number): boolean {
  if (tokens[i]?.sentence === tokens[i - 1]?.sentence) return false
  return (quoteOf[i] as number) < 0 || quoteOf[i] !== quoteOf[i - 1]
}

/** The first token from this one on that is no part of a dateline: datelines stand in no stretch. */
function afterDateline(stretches: readonly Stretch[], token: number): number {
  const index = lastBeginningAt(stretches, token)
  const stretch = stretches[index] as Stretch
  if (token >= stretch.last) return stretches[index + 1]?.first ?? token
  return Math.max(token, stretch.first)
}

function stretchAt(stretches: readonly Stretch[], token: number): Stretch {
  return stretches[lastBeginningAt(stretches, token)] as Stretch
}
