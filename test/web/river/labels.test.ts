import fc from 'fast-check'
import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { viewOf } from '../../../src/report/view/index.js'
import { riverOf, type RiverColumn } from '../../../src/report/river/index.js'
import { fitted, guessedWidth, LABEL, wrapped } from '../../../src/web/river/labels.js'
import { headwatersText, nodeName, streamName, titleOf } from '../../../src/web/river/names.js'
import { noteOf } from '../../../src/web/river/words.js'
import { HOSTILE_TEXTS, traceSaying } from '../../report/hostile.js'
import { edge, invented, riverFrom } from '../../report/river/invented.js'

/** What a page could obey instead of showing, or what breaks a line. */
const OBEYED = /[\u0000-\u001F\u007F-\u009F\u2028\u2029\u202A-\u202E\u2066-\u2069]/u

describe('labels', () => {
  test('a text that fits stays as it is; one that does not is cut, and keeps its number', () => {
    expect(fitted('Gull FM', { width: 120, font: LABEL, tail: ' [3]' })).toBe('Gull FM [3]')
    expect(fitted('Carrowmouth Evening Echo and Advertiser', { width: 120, font: LABEL, tail: ' [13]' })).toMatch(/^Carrow\w*… \[13\]$/u)
  })

  test('a name that does not fit on one line is broken between words, and cut only where two do not hold it', () => {
    const room = { width: 120, font: LABEL, tail: ' [13]' }
    expect(wrapped('Gull FM', room)).toEqual(['Gull FM [13]'])
    expect(wrapped('Coastal News Agency', room)).toEqual(['Coastal News', 'Agency [13]'])
    expect(wrapped('Carrowmouth Evening Echo and Advertiser', room)[0]).toBe('Carrowmouth')
    expect(wrapped('Carrowmouth', { ...room, width: 70 })).toEqual([fitted('Carrowmouth', { ...room, width: 70 })])
  })

  test('no label is wider than its room, or has what a page could obey', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), fc.integer({ min: 60, max: 220 }), (text, width) => {
        const label = fitted(text, { width, font: LABEL })
        expect(guessedWidth(label, LABEL)).toBeLessThanOrEqual(width)
        expect(label).not.toMatch(OBEYED)
        const lines = wrapped(text, { width, font: LABEL })
        expect(lines.length).toBeLessThanOrEqual(2)
        for (const line of lines) {
          expect(guessedWidth(line, LABEL)).toBeLessThanOrEqual(width)
          expect(line).not.toMatch(OBEYED)
        }
      }),
    )
  })

  test.each(HOSTILE_TEXTS)('names of nodes and streams are one harmless line: %j', (text) => {
    const trace = traceSaying(text)
    const [story] = viewOf(trace).stories
    if (story === undefined) throw new Error('no story')
    const river = riverOf(story, trace)
    expect(river.nodes.length).toBeGreaterThan(0)
    for (const node of river.nodes) {
      expect(nodeName(node, river)).not.toMatch(OBEYED)
      expect(fitted(titleOf(node), { width: 150, font: LABEL })).not.toMatch(OBEYED)
    }
    for (const stream of river.streams) expect(streamName(stream)).not.toMatch(OBEYED)
  })

  test('the components render text as text and set no style that the page forbids', () => {
    const folder = new URL('../../../src/web/river/', import.meta.url)
    const components = readdirSync(folder).filter((name) => name.endsWith('.svelte'))
    expect(components).toContain('River.svelte')
    for (const name of components) expect(readFileSync(new URL(name, folder), 'utf8')).not.toMatch(/\{@html|\sstyle="/u)
  })
})

describe('what stands under a name', () => {
  const articles = {
    a: { published: '2031-03-01T09:12:00Z' },
    b: { published: '2031-03-01' },
    c: { published: '2031-03-01T11:00:00Z' },
    d: { published: null },
  }
  const river = riverFrom(invented(articles))
  const notes = (column: RiverColumn): (string | null)[] =>
    Object.keys(articles).map((id) => {
      const node = river.nodes.find(({ by }) => by?.article.id === id)
      return node === undefined ? 'not found' : noteOf(node, column)
    })

  test('is what the column does not say, and a time that is not known is said to be so', () => {
    expect(notes({ kind: 'time', label: '1 March 2031', note: '09:12 to 11:00' })).toEqual([
      '09:12 UTC',
      'no time stated',
      '11:00 UTC',
      'undated',
    ])
    expect(notes({ kind: 'time', label: '1 March to 2 March 2031', note: null })).toEqual([
      '1 March 09:12',
      '1 March',
      '1 March 11:00',
      'undated',
    ])
    expect(notes({ kind: 'undated', label: 'Undated', note: null }).at(-1)).toBeNull()
  })
})

describe('names', () => {
  const river = riverFrom(
    invented(
      { a: { publisher: 'Corran Wire', published: '2031-03-01T09:12:00Z' }, b: { publisher: 'Daily Lantern', published: '2031-03-02' } },
      { edges: [edge('b', 'a', { share: 0.62 })], sayings: [{ origins: [{ name: 'Ida Lomm', in: ['a'] }] }] },
    ),
  )

  test('a node says what it is, when, and what flows', () => {
    expect(river.nodes.map((node) => nodeName(node, river))).toEqual([
      'origin, speaker, Ida Lomm, flows into 1',
      'article, Corran Wire [1], 2031-03-01 09:12 UTC, takes from 1 and flows into 1',
      'article, Daily Lantern [2], 2031-03-02, takes from 1',
    ])
  })

  test('a stream says it all', () => {
    expect(river.streams.map(streamName)).toContain('Daily Lantern [2] copies 62% of its text from Corran Wire [1], direction known')
  })

  test('the picture says how many origins there are', () => {
    expect(headwatersText(river)).toBe('1 origin')
  })
})
