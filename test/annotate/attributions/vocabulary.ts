import { expect } from 'vitest'
import { withinBounds } from '../../../src/annotate/attributions/bounds.js'
import { findStatements } from '../../../src/annotate/attributions/index.js'
import { readingOf } from '../../../src/annotate/attributions/readings.js'
import { draftByRules } from '../../../src/annotate/attributions/rules.js'
import { finishStatements } from '../../../src/annotate/attributions/statements.js'
import { cutStretches } from '../../../src/annotate/attributions/stretches.js'
import { findQuotations } from '../../../src/annotate/quotes/index.js'
import type { Mention, SegmentedArticle, Span, Statement } from '../../../src/document/index.js'
import { segment } from '../../../src/text/index.js'
import { articleOf } from '../quotes/vocabulary.js'

/** Names that the entities annotator would have found: the words as they stand, with kind and entity. */
export type Names = Readonly<Record<string, readonly [Mention['kind'], string]>>

/** A statement in words: spans are given as the text they cover, contents of several spans are joined by " + ". */
export interface StatementWords extends Partial<Omit<Statement, 'source' | 'cue' | 'content'>> {
  readonly source?: string | null
  readonly cue?: string | null
  readonly content?: string
}

/** The statements of a text as users get them. */
export function statementsIn(text: string, names: Names = {}): Statement[] {
  const segmented = segmentedOf(text, names)
  return findStatements(segmented, findQuotations(segmented))
}

/** The statements that the rules find without the network: their edges are exact, and no training changes them. */
function statementsOfRules(text: string, names: Names): Statement[] {
  const segmented = segmentedOf(text, names)
  const reading = readingOf(segmented, findQuotations(segmented))
  const drafts = draftByRules(reading, cutStretches(reading))
  return finishStatements(reading, withinBounds(reading, drafts), segmented.article.id)
}

function segmentedOf(text: string, names: Names): SegmentedArticle {
  return segment({ ...articleOf(text), mentions: mentionsOf(text, names) }, true)
}

function mentionsOf(text: string, names: Names): Mention[] {
  const mentions: Mention[] = []
  for (const [name, [kind, entity]] of Object.entries(names))
    for (let at = text.indexOf(name); at >= 0; at = text.indexOf(name, at + 1))
      mentions.push({ start: at, end: at + name.length, kind, entity })
  return mentions.sort((a, b) => a.start - b.start)
}

/** Expects of the rules one statement with these words and fields; only the given ones are compared. */
export function expectStatement(text: string, wanted: StatementWords, names: Names = {}): void {
  expectStatements(text, [wanted], names)
}

/** Expects of the rules these statements in the order of their contents, and no others. */
export function expectStatements(text: string, wanted: readonly StatementWords[], names: Names = {}): void {
  const found = statementsOfRules(text, names).map((statement) => inWords(text, statement))
  const compared = found.map((statement, index) => pick(statement, Object.keys(wanted[index] ?? { content: '' })))
  expect(compared, text).toEqual(wanted)
}

export function expectNoStatement(text: string, names: Names = {}): void {
  expectStatements(text, [], names)
}

function inWords(text: string, statement: Statement): Record<string, unknown> {
  const words = (span: Span | null): string | null => (span ? text.slice(span.start, span.end) : null)
  return { ...statement, source: words(statement.source), cue: words(statement.cue), content: statement.content.map(words).join(' + ') }
}

function pick(from: Record<string, unknown>, keys: readonly string[]): Record<string, unknown> {
  return Object.fromEntries(keys.map((key) => [key, from[key]]))
}
