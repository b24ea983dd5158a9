import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { check, HeadwaterError, renderCheck, renderWhy, why, type Trace } from '../../src/index.js'
import { tracedArticles } from './vocabulary.js'

type Path = readonly (string | number)[]
interface Loose {
  [key: string | number]: Loose
}

/** A copy of a document with another value in one place. */
function withValue(document: Trace, path: Path, value: unknown): Trace {
  const copy = JSON.parse(JSON.stringify(document)) as Trace
  let inner = copy as unknown as Loose
  for (const key of path.slice(0, -1)) inner = inner[key] as Loose
  inner[path.at(-1) as string] = value as Loose
  return copy
}

const EDGE = { from: 'x', to: 'y', kind: 'cites', direction: 'known', reason: '', share: null, evidence: [] }

describe('a trace that lies is refused', () => {
  test.each<[string, Path, unknown, RegExp]>([
    ['another version', ['schema'], 'headwater.trace/2', /it is no headwater\.trace\/1/u],
    ['no list of claims', ['claims'], null, /claims is no list/u],
    ['an offset behind the end', ['claims', 0, 'members', 0, 'end'], 1e9, /claim \w+ lies outside its articles/u],
    ['an offset that is negative', ['claims', 0, 'members', 0, 'start'], -1, /claims\/0\/members\/0\/start is no whole number/u],
    ['an end before its start', ['articles', 0, 'blocks', 0, 'start'], 1000, /a block of article/u],
    ['an article that is not there', ['claims', 0, 'members', 0, 'article'], 'nobody', /lies outside its articles/u],
    ['a member that is not there', ['claims', 0, 'origins', 0, 'members'], [999], /counts a member that it has not/u],
    ['two articles of one id', ['articles', 1, 'id'], 'ONE', /lies outside|two articles/u],
    ['a stance that there is not', ['claims', 0, 'members', 0, 'stance'], 'maybe', /is none of asserts, denies, declines/u],
    ['a text that is none', ['articles', 0, 'text'], 7, /articles\/0\/text is no text/u],
    ['an edge into nowhere', ['lineage'], [EDGE], /an edge from x/u],
  ])('%s', async (_, path, value, message) => {
    const trace = withValue(await tracedArticles(), path, value)
    for (const ask of [check('Seven people died', trace), why('1', trace)]) {
      await expect(ask).rejects.toMatchObject({ code: 'trace/invalid', message: expect.stringMatching(message) })
    }
  })
})

/** Every place of a document that holds a value, as a path. */
function placesIn(value: unknown, path: readonly (string | number)[] = []): (readonly (string | number)[])[] {
  if (typeof value !== 'object' || value === null) return [path]
  return Object.entries(value).flatMap(([key, inner]) => placesIn(inner, [...path, key]))
}

test('whatever one value is made, it is answered or refused', async () => {
  const whole = await tracedArticles()
  const places = placesIn(whole)
  const values = fc.oneof(fc.constantFrom(null, -1, 1e9, 0.5, '', '\u001b[31m', [], {}, true), fc.string())
  await fc.assert(
    fc.asyncProperty(fc.nat(places.length - 1), values, async (at, value) => {
      const copy = withValue(whole, places[at] ?? [], value)
      for (const ask of [
        async () => renderCheck(await check('Seven people died', copy), { width: 60, color: false, verbose: true }),
        async () => renderWhy(await why('1', copy), { width: 60, color: false, verbose: true }),
      ]) {
        const shown = await ask().catch((error: unknown) => {
          if (error instanceof HeadwaterError) return ''
          throw error
        })
        expect(shown).not.toContain('\u001b')
      }
    }),
    { numRuns: 60 },
  )
})
