import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { findStatements } from '../../../src/annotate/attributions/index.js'
import { MAX_CUE_LENGTH, MAX_SOURCE_LENGTH, MAX_UNQUOTED_LENGTH } from '../../../src/annotate/attributions/settings.js'
import { findQuotations } from '../../../src/annotate/quotes/index.js'
import type { Quotation, SegmentedArticle, Span, Statement } from '../../../src/document/index.js'
import { segment } from '../../../src/text/index.js'
import { articleOf } from '../quotes/vocabulary.js'

interface Read {
  readonly segmented: SegmentedArticle
  readonly quotations: readonly Quotation[]
  readonly statements: readonly Statement[]
}

function read(text: string): Read {
  const segmented = segment(articleOf(text), true)
  const quotations = findQuotations(segmented)
  return { segmented, quotations, statements: findStatements(segmented, quotations) }
}

const REPORT = [
  'Ada Quill, the harbour master, said the ferry would not sail before noon.',
  'Nobody was hurt, according to the coast guard.',
  '"We will wait for the tide," she told the Corran Wire.',
  'The pier has been shut since March, and the council has no money.',
  'Officials denied that the bolts were loose.',
].join(' ')

const isWithin = (inner: Span, outer: Span) => inner.start >= outer.start && inner.end <= outer.end
const lengthIn = ({ tokens }: SegmentedArticle, spans: readonly (Span | null)[]) =>
  tokens.filter(({ start, end }) => spans.some((span) => span && start >= span.start && end <= span.end)).length

/** No part is longer than a person would make it; what no quotation holds stays within a sentence. */
function expectBounded({ segmented, quotations, statements }: Read): void {
  for (const { source, cue, content } of statements) {
    expect(lengthIn(segmented, [source])).toBeLessThanOrEqual(MAX_SOURCE_LENGTH)
    // The newsroom that is told joins the cue.
    expect(lengthIn(segmented, [cue])).toBeLessThanOrEqual(MAX_CUE_LENGTH + 6)
    const bare = content.filter((span) => !quotations.some((quotation) => quotation.start < span.end && span.start < quotation.end))
    expect(lengthIn(segmented, bare)).toBeLessThanOrEqual(MAX_UNQUOTED_LENGTH)
    for (const span of bare)
      expect(
        segmented.sentences.some((sentence) => isWithin(span, sentence)),
        segmented.article.text.slice(span.start, span.end),
      ).toBe(true)
  }
}

describe('no statement swallows an article', () => {
  const words = REPORT.replace(/[^\p{L} ]/gu, '').replace(/ +/g, ' ')
  const TEXTS: Readonly<Record<string, string>> = {
    'a report': `${REPORT} `.repeat(6),
    'without punctuation': `${words} `.repeat(12),
    'without punctuation and capitals': `${words.toLowerCase()} `.repeat(12),
    'all capitals': `${REPORT.toUpperCase()} `.repeat(6),
    'all capitals without punctuation': `${words.toUpperCase()} `.repeat(12),
    'one stray mark before everything': `"${REPORT.replaceAll('"', '')} `.repeat(1) + REPORT.replaceAll('"', '').repeat(6),
    'one stray curly mark': `“${`${REPORT.replaceAll('"', '')} `.repeat(6)}`,
    'one stray closing mark': `${REPORT.replaceAll('"', '')}” ${REPORT.replaceAll('"', '')}`,
    'one stray mark behind a cue': `Reed said: "It is shut. ${`${REPORT.replaceAll('"', '')} `.repeat(6)}`,
    'one stray mark among quotations': `${REPORT} " ${REPORT}\n${REPORT}`,
  }
  test.each(Object.entries(TEXTS))('%s', (_, text) => {
    const found = read(text)
    expectBounded(found)
    for (const { content } of found.statements) {
      const covered = content.reduce((sum, { start, end }) => sum + end - start, 0)
      expect(covered).toBeLessThan(text.length / 3)
    }
  })

  test('a stray mark leaves the other paragraphs their statements', () => {
    const plain = REPORT.replaceAll('"', '')
    const behind = (text: string) => {
      const { statements } = read(text)
      const at = text.lastIndexOf('\n')
      return statements
        .filter(({ content }) => content[0]!.start > at)
        .map(({ content, source }) => [content, source].flat().map((span) => span && text.slice(span.start, span.end)))
    }
    expect(behind(`"${plain}\n${REPORT}`)).toEqual(behind(`${plain}\n${REPORT}`))
    expect(behind(`${plain}\n${REPORT}`).length).toBeGreaterThan(3)
  })
})

describe('nothing to read', () => {
  test.each([
    ['no text', ''],
    ['spaces', ' \n\t '],
    ['a full stop', '.'],
    ['one quotation mark', '"'],
    ['quotation marks', '"'.repeat(5_000)],
    ['quotation marks with spaces', '" '.repeat(5_000)],
    ['curly marks', '“”'.repeat(2_000)],
    ['marks in paragraphs', '”“”"\n'.repeat(500)],
    ['marks in long paragraphs', `${'"'.repeat(45_000)}\n`.repeat(2)],
    ['apostrophes', `x${"'".repeat(100_000)}x`],
    ['a lone surrogate', '\ud83d'],
    ['a lone surrogate in a name', 'Ada \udc00 \ud83d.'],
    ['control characters', '\u0000\u0007\u001b[31m\u0085\u2028'],
    ['a word without end', 'x'.repeat(100_000)],
  ])('%s', (_, text) => {
    expect(read(text).statements).toEqual([])
  })

  test('a lone surrogate changes nothing around it', () => {
    const { statements } = read(`${REPORT}\n\ud83d\n${REPORT}`)
    expect(statements).toHaveLength(2 * read(REPORT).statements.length)
  })
})

test('whatever the pieces, no part is out of bounds', () => {
  const PIECES = [
    'Ada Quill',
    'she',
    'said',
    'told CNN',
    'according to',
    'officials',
    'that it is shut',
    '"',
    '“',
    '”',
    "'",
    '. ',
    ', ',
    ': ',
    '\n',
    '\ud83d',
    'SHUT',
    '—',
  ]
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 80 }), (pieces) => expectBounded(read(pieces.join(' ')))),
    { seed: 9, numRuns: 150 },
  )
})

describe('one paragraph', () => {
  const sized = (unit: string, size: number) => unit.repeat(Math.ceil(size / unit.length))
  const QUOTATION = '"It is shut," he said. '
  const BARE = `${REPORT.replace(/[^\p{L} ]/gu, '')} `
  const TEXTS: Readonly<Record<string, (size: number) => string>> = {
    'of a report': (size) => sized(`${REPORT} `, size),
    'without punctuation': (size) => sized(BARE, size),
    'of short quotations': (size) => sized(QUOTATION, size),
    'behind one stray mark': (size) => `"${sized(`${REPORT.replaceAll('"', '')} `, size)}`,
  }
  /** Seconds of this process, not of the clock: other work on the machine does not count. */
  const secondsFor = (text: string) => {
    const before = process.cpuUsage().user
    read(text)
    return (process.cpuUsage().user - before) / 1e6
  }

  test.each(Object.entries(TEXTS))('%s twice as long takes at most three times as long', (_, textOf) => {
    secondsFor(textOf(50_000))
    const [half, whole] = [secondsFor(textOf(120_000)), secondsFor(textOf(240_000))]
    expect(whole).toBeLessThan(3 * half + 0.5)
  })

  test('a megabyte of all that is read', { timeout: 120_000 }, () => {
    expect(secondsFor(sized(`${REPORT} ${BARE}${QUOTATION}`, 1_000_000))).toBeLessThan(40)
  })
})
