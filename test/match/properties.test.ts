import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { AnnotatedArticle, Edit, PassageMatch } from '../../src/document/index.js'
import { matchPassages } from '../../src/match/index.js'
import { articleOf } from './vocabulary.js'

/** Words that the generated articles are made of: enough of them that two sentences share a dozen in a row by copying only. */
const WORDS = (
  'harbour ferry council bridge river storm quarry miller teacher window garden engine captain letter market orchard valley signal ' +
  'tunnel carriage kettle lantern furnace copper timber pasture meadow cottage chimney barrel ribbon pocket mirror saddle anchor candle ' +
  'pulled carried painted repaired counted measured loaded watched answered carved planted buried locked mended swept folded ' +
  'narrow yellow heavy silent crooked frozen polished hollow crowded ancient the a of in on with after before under and its'
).split(' ')

const word = fc.constantFrom(...WORDS)
const sentence = fc.uniqueArray(word, { minLength: 12, maxLength: 22 })
const body = fc.array(sentence, { minLength: 2, maxLength: 6 })

/** Two articles; the second takes stretches of the first's sentences over. */
const pair = fc
  .tuple(body, body, fc.array(fc.tuple(fc.nat(5), fc.nat(5), fc.nat(8)), { minLength: 1, maxLength: 3 }))
  .map(([a, b, copies]) => {
    const copied = b.map((words) => [...words])
    for (const [from, to, skip] of copies) {
      const taken = a[from % a.length]?.slice(skip) ?? []
      copied[to % copied.length] = taken.length >= RUN ? taken : (a[from % a.length] ?? [])
    }
    return [textOf(a), textOf(copied)] as const
  })

const RUN = 12

function textOf(sentences: readonly (readonly string[])[]): string {
  return sentences.map((words) => `${(words[0] ?? '').replace(/^./, (c) => c.toUpperCase())} ${words.slice(1).join(' ')}.`).join('\n')
}

test('every run of words that both articles hold lies in a match: brute force finds no others', () => {
  fc.assert(
    fc.property(pair, ([a, b]) => {
      const first = articleOf({ source: 'a', text: a })
      const second = articleOf({ source: 'b', text: b })
      const matches = matchPassages([first, second])
      for (const [i, j] of commonRuns(first, second)) {
        const x = first.tokens[i]
        const y = second.tokens[j]
        const isCovered = matches.some((match) => holds(match.a, x) && holds(match.b, y))
        expect(isCovered, `${a.slice(x?.start)} | ${b.slice(y?.start)}`).toBe(true)
      }
    }),
    { numRuns: 150, seed: 7 },
  )
})

/** Positions of tokens from which a sentence of each article goes on alike for RUN tokens. */
function commonRuns(a: AnnotatedArticle, b: AnnotatedArticle): [number, number][] {
  const runs: [number, number][] = []
  for (let i = 0; i + RUN <= a.tokens.length; i++) {
    for (let j = 0; j + RUN <= b.tokens.length; j++) {
      let k = 0
      while (k < RUN && a.tokens[i + k]?.norm === b.tokens[j + k]?.norm && a.tokens[i + k]?.sentence === a.tokens[i]?.sentence) k++
      if (k === RUN && b.tokens[j + RUN - 1]?.sentence === b.tokens[j]?.sentence) runs.push([i, j])
    }
  }
  return runs
}

function holds(span: { start: number; end: number }, token: { start: number; end: number } | undefined): boolean {
  return token !== undefined && span.start <= token.start && token.end <= span.end
}

test('alignments cover both passages in order: every word in one edit, between edits no word', () => {
  fc.assert(
    fc.property(pair, ([a, b]) => {
      const articles = [articleOf({ source: 'a', text: a }), articleOf({ source: 'b', text: b })]
      for (const match of matchPassages(articles)) {
        expectCovering(match, 'a', a)
        expectCovering(match, 'b', b)
        for (const edit of match.alignment.filter(({ kind }) => kind === 'same'))
          expect(words(sliceOf(a, edit.a))).toEqual(words(sliceOf(b, edit.b)))
      }
    }),
    { numRuns: 60, seed: 11 },
  )
})

function expectCovering(match: PassageMatch, side: 'a' | 'b', text: string): void {
  const spans = match.alignment.flatMap((edit) => edit[side] ?? [])
  let at = match[side].start
  for (const span of spans) {
    expect(text.slice(at, span.start)).not.toMatch(/[\p{L}\p{N}]/u)
    expect(span.start).toBeGreaterThanOrEqual(at)
    at = span.end
  }
  expect(at).toBe(match[side].end)
  expect(spans[0]?.start).toBe(match[side].start)
}

function sliceOf(text: string, span: Edit['a']): string {
  return span ? text.slice(span.start, span.end) : ''
}

function words(text: string): string[] {
  return text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
}

test('the result does not depend on the order of the articles', () => {
  fc.assert(
    fc.property(pair, pair, fc.integer(), ([a, b], [c, d], seed) => {
      const articles = [a, b, c, d].map((text, index) =>
        articleOf({ source: `s${index}`, text, ...(index % 2 ? { published: '2026-01-0' + index } : {}) }),
      )
      const shuffled = [...articles].sort(
        (x, y) => ((x.article.id.charCodeAt(0) * 31 + seed) % 7) - ((y.article.id.charCodeAt(0) * 31 + seed) % 7),
      )
      expect(matchPassages(shuffled)).toEqual(matchPassages(articles))
    }),
    { numRuns: 40, seed: 13 },
  )
})
