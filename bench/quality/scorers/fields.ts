import { readStandOff, type MarkedStatement } from '../../../scripts/train-attribution/stand-off.js'
import { cueFromRange } from '../../../src/annotate/attributions/cue-from-range.js'
import { BY_NETWORK } from '../../../src/annotate/attributions/found.js'
import { readingOf } from '../../../src/annotate/attributions/readings.js'
import { finishStatements } from '../../../src/annotate/attributions/statements.js'
import { cutStretches } from '../../../src/annotate/attributions/stretches.js'
import type { Draft, Reading, TokenRange } from '../../../src/annotate/attributions/types.js'
import { findMentions } from '../../../src/annotate/entities/index.js'
import { findQuotations } from '../../../src/annotate/quotes/index.js'
import type { Article, Span, Statement } from '../../../src/document/index.js'
import { segment } from '../../../src/text/index.js'

type Field = 'speaker' | 'sourceType' | 'sources' | 'via' | 'anonymity' | 'stance' | 'modality'

/**
 * What a careful reader says of a marked statement: every answer of a field that counts as right; a field without any is not
 * scored. Of `anonymity` only whether there are such words.
 */
export interface FieldAnswer extends Readonly<Partial<Record<Field, readonly (string | number | boolean | null)[]>>> {
  readonly file: string
  /** Where cue and content begin and end. */
  readonly cue: readonly (readonly [number, number])[]
  readonly content: readonly (readonly [number, number])[]
}

/** How many answers of each field were right, of how many. */
export type FieldScores = Map<string, { right: number; of: number }>

const FIELDS: readonly Field[] = ['speaker', 'sourceType', 'sources', 'via', 'anonymity', 'stance', 'modality']
const LEADING_THE = /^the /i
/** A person is the same with the initial and without: "Ann B. Reed". */
const INITIAL = / [A-Z]\.(?= )/gu

/** The statements of a brat stand-off file that have a cue, in the order of their cues, the pieces of each part in that of the text. */
export function readMarked(annotations: string): MarkedStatement[] {
  return readStandOff(annotations)
    .filter(({ cue }) => cue.length > 0)
    .map(({ source, cue, content }) => ({ source: inOrder(source), cue: inOrder(cue), content: inOrder(content) }))
    .sort((a, b) => (a.cue[0] as Span).start - (b.cue[0] as Span).start)
}

function inOrder(spans: readonly Span[]): Span[] {
  return spans.toSorted((a, b) => a.start - b.start)
}

/** Finishes every marked statement of an article; null where its spans hold no word. */
export function finishMarked(article: Article, marked: readonly MarkedStatement[]): Map<MarkedStatement, Statement> {
  const segmented = segment(article, true)
  const quotations = findQuotations(segmented)
  const named = { ...segmented, article: { ...article, mentions: findMentions(segmented, quotations) } }
  const reading = readingOf(named, quotations)
  const drafts = draftsOf(reading, marked)
  const finished = finishStatements(reading, [...drafts.values()], article.id)
  return new Map(
    [...drafts].flatMap(([one, draft]) => {
      const { start: cue } = reading.tokens[(draft.cue as TokenRange).first] as Span
      const { start: content } = reading.tokens[(draft.content[0] as TokenRange).first] as Span
      const statement = finished.find((each) => each.cue?.start === cue && each.content[0]?.start === content)
      return statement ? [[one, statement] as const] : []
    }),
  )
}

function draftsOf(reading: Reading, marked: readonly MarkedStatement[]): Map<MarkedStatement, Draft> {
  const stretches = cutStretches(reading)
  const drafts = new Map<MarkedStatement, Draft>()
  for (const one of marked) {
    const [cue] = rangesOf(reading, one.cue)
    const content = rangesOf(reading, one.content)
    const source = rangesOf(reading, one.source)
    const stretch = cue && stretches.find(({ first, last }) => first <= cue.first && cue.first < last)
    if (!stretch || content.length === 0) continue
    const whole =
      source.length === 0 ? null : { first: (source[0] as TokenRange).first, last: (source[source.length - 1] as TokenRange).last }
    drafts.set(one, { stretch, cue: cueFromRange(reading, cue), source: whole, recipient: null, content, found: BY_NETWORK })
  }
  return drafts
}

function rangesOf({ tokens }: Reading, spans: readonly Span[]): TokenRange[] {
  return spans.flatMap(({ start, end }) => {
    const first = tokens.findIndex((token) => token.end > start)
    const behind = tokens.findIndex((token) => token.start >= end)
    const last = behind < 0 ? tokens.length : behind
    return first >= 0 && first < last ? [{ first, last }] : []
  })
}

/** Compares an article's statements with its answers; says of each wrong field what was wanted and found. */
export function scoreFields(
  answers: readonly FieldAnswer[],
  found: ReadonlyMap<MarkedStatement, Statement>,
  scores: FieldScores,
): string[] {
  const misses: string[] = []
  for (const answer of answers) {
    const statement = [...found].find(([marked]) => isAnswered(marked, answer))?.[1]
    for (const field of FIELDS) {
      const wanted = answer[field]
      if (wanted === undefined) continue
      const given = statement && (field === 'anonymity' ? statement.anonymity !== null : statement[field])
      const isRight = given !== undefined && wanted.some((one) => folded(one) === folded(given))
      count(scores, field, isRight)
      if (field === 'via' && wanted[0] !== null) count(scores, 'via where there is one', isRight)
      if (!isRight) misses.push(`${answer.file} at ${answer.cue[0]?.[0] ?? 0}: ${field} is ${String(given)}, not ${wanted.join(' or ')}`)
    }
  }
  return misses
}

function isAnswered({ cue, content }: MarkedStatement, answer: FieldAnswer): boolean {
  return cue[0]?.start === answer.cue[0]?.[0] && content[0]?.start === answer.content[0]?.[0]
}

function folded(value: string | number | boolean | null): string {
  return String(value).replace(/’/g, "'").replace(LEADING_THE, '').replace(INITIAL, '').toLowerCase()
}

function count(scores: FieldScores, field: string, isRight: boolean): void {
  const { right, of } = scores.get(field) ?? { right: 0, of: 0 }
  scores.set(field, { right: right + (isRight ? 1 : 0), of: of + 1 })
}
