import { describe, expect, test } from 'vitest'
import { draftByModel } from '../../../src/annotate/attributions/learned.js'
import { readingOf } from '../../../src/annotate/attributions/readings.js'
import { cutStretches } from '../../../src/annotate/attributions/stretches.js'
import { labelsOf, type StatementParts } from '../../../src/annotate/attributions/tagger/labels.js'
import type { Reading, TokenRange } from '../../../src/annotate/attributions/types.js'
import { findQuotations } from '../../../src/annotate/quotes/index.js'
import { segment } from '../../../src/text/index.js'
import { articleOf } from '../quotes/vocabulary.js'

/** The tokens of these words where they stand in the text. */
function rangeOf({ text, tokens }: Reading, words: string): TokenRange {
  const start = text.indexOf(words)
  const first = tokens.findIndex((token) => token.start >= start)
  return { first, last: first + tokens.filter((token) => token.start >= start && token.end <= start + words.length).length }
}

interface Words {
  readonly source?: string
  readonly cue?: string
  readonly content: readonly string[]
}

/** The drafts of a text in which somebody labelled these words, as "source | cue | content + content". */
function draftsIn(text: string, ...labelled: readonly Words[]): string[] {
  const segmented = segment(articleOf(text), true)
  const reading = readingOf(segmented, findQuotations(segmented))
  const ranges = (words: readonly (string | undefined)[]) => words.flatMap((word) => (word === undefined ? [] : rangeOf(reading, word)))
  const statements: StatementParts[] = labelled.map(({ source, cue, content }) => ({
    source: ranges([source]),
    cue: ranges([cue]),
    content: ranges(content),
  }))
  const block = (token: number) => segmented.sentences[reading.tokens[token]!.sentence]!.block
  const labels = labelsOf(statements, reading.tokens.length, block)
  const shown = (range: TokenRange | null) =>
    range ? text.slice(reading.tokens[range.first]!.start, reading.tokens[range.last - 1]!.end) : ''
  return draftByModel(reading, cutStretches(reading), { labels, certainty: () => 1 }).map(({ source, cue, content }) =>
    [shown(source), shown(cue), content.map(shown).join(' + ')].join(' | '),
  )
}

describe('what labels spell out', () => {
  test('is taken as it stands within a sentence', () => {
    expect(
      draftsIn('The pier, Ada Quill said, stays shut.', { source: 'Ada Quill', cue: 'said', content: ['The pier', 'stays shut'] }),
    ).toEqual(['Ada Quill | said | The pier + stays shut'])
  })

  test('ends with the sentence behind a cue, and begins with it before one', () => {
    expect(draftsIn('Quill said it rained. They left.', { source: 'Quill', cue: 'said', content: ['it rained. They left'] })).toEqual([
      'Quill | said | it rained.',
    ])
    expect(draftsIn('It rained. They left, Quill said.', { source: 'Quill', cue: 'said', content: ['It rained. They left'] })).toEqual([
      'Quill | said | They left',
    ])
  })

  test('runs on in a quotation only', () => {
    expect(draftsIn('“It rained. They left,” Quill said.', { source: 'Quill', cue: 'said', content: ['“It rained. They left,”'] })).toEqual(
      ['Quill | said | “It rained. They left,”'],
    )
    expect(draftsIn('Quill said “it rained.” They left.', { source: 'Quill', cue: 'said', content: ['“it rained.” They left'] })).toEqual([
      'Quill | said | “it rained.”',
    ])
  })

  test('does not run on from one quotation into the next', () => {
    const text = 'Quill said “it rained.” “They left.”'
    expect(draftsIn(text, { source: 'Quill', cue: 'said', content: ['“it rained.” “They left.”'] })).toEqual([
      'Quill | said | “it rained.”',
    ])
  })

  test('has none of the dateline', () => {
    const text = 'CORRAN (Wire) — The pier is shut, Quill said.'
    expect(draftsIn(text, { source: 'Quill', cue: 'said', content: ['CORRAN (Wire) — The pier is shut'] })).toEqual([
      'Quill | said | The pier is shut',
    ])
    expect(draftsIn(text, { source: 'Quill', cue: 'said', content: ['CORRAN (Wire) —'] })).toEqual([])
  })

  test('needs a cue or quotation marks', () => {
    expect(draftsIn('It rained. “They left.”', { content: ['It rained'] })).toEqual([])
    expect(draftsIn('It rained. “They left.”', { content: ['“They left.”'] })).toEqual([' |  | “They left.”'])
  })
})
