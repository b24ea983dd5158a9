import { BY_NETWORK } from '../../../src/annotate/attributions/found.js'
import { describe, expect, test } from 'vitest'
import { withinBounds } from '../../../src/annotate/attributions/bounds.js'
import { readingOf } from '../../../src/annotate/attributions/readings.js'
import { MAX_CUE_LENGTH, MAX_SOURCE_LENGTH, MAX_UNQUOTED_LENGTH } from '../../../src/annotate/attributions/settings.js'
import type { Cue, Draft, Reading, TokenRange } from '../../../src/annotate/attributions/types.js'
import { findQuotations } from '../../../src/annotate/quotes/index.js'
import { segment } from '../../../src/text/index.js'
import { articleOf } from '../quotes/vocabulary.js'

function readingIn(text: string): Reading {
  const segmented = segment(articleOf(text), true)
  return readingOf(segmented, findQuotations(segmented))
}

const CUE: Cue = { first: 0, last: 1, head: 0, kind: 'verb', form: 'finite', frame: 'c', thought: false }
const range = (first: number, last: number): TokenRange => ({ first, last })
const draft = (parts: Partial<Draft>): Draft => ({
  stretch: { first: 0, last: 9_999, block: 0 },
  cue: CUE,
  found: BY_NETWORK,
  source: null,
  recipient: null,
  content: [range(1, 5)],
  ...parts,
})
const stays = (text: string, parts: Partial<Draft>) => withinBounds(readingIn(text), [draft(parts)]).length === 1

const LONG = 'the pier stays shut '.repeat(100)
const SPEECH = 'We will not sail. '.repeat(100)

describe('a draft is left out', () => {
  test('where a part is longer than any that people mark', () => {
    expect(stays(LONG, { content: [range(1, 1 + MAX_UNQUOTED_LENGTH)] })).toBe(true)
    expect(stays(LONG, { content: [range(1, 2 + MAX_UNQUOTED_LENGTH)] })).toBe(false)
    expect(stays(LONG, { content: [range(1, 101), range(110, 170)] })).toBe(false)
    expect(stays(LONG, { source: range(0, MAX_SOURCE_LENGTH) })).toBe(true)
    expect(stays(LONG, { source: range(0, MAX_SOURCE_LENGTH + 1) })).toBe(false)
    expect(stays(LONG, { cue: { ...CUE, last: MAX_CUE_LENGTH } })).toBe(true)
    expect(stays(LONG, { cue: { ...CUE, last: MAX_CUE_LENGTH + 1 } })).toBe(false)
  })

  test('where it holds no word', () => {
    expect(stays('said . , — ! …', { content: [range(1, 5)] })).toBe(false)
    expect(stays('said . , — 7 …', { content: [range(1, 5)] })).toBe(true)
  })

  test('but not where a quotation with a known end is long', () => {
    expect(stays(`“${SPEECH}”`, { cue: null, content: [range(0, 500)] })).toBe(true)
    expect(stays(`“${SPEECH}\n“It is late.”`, { cue: null, content: [range(0, 500)] })).toBe(true)
  })

  test('where a quotation was never closed and it has no cue, or is long', () => {
    expect(stays(`“${SPEECH}\nIt is late.`, { cue: null, content: [range(0, 20)] })).toBe(false)
    expect(stays(`“${SPEECH}\nIt is late.`, { content: [range(0, 20)] })).toBe(true)
    expect(stays(`“${SPEECH}\nIt is late.`, { content: [range(0, 500)] })).toBe(false)
  })
})
