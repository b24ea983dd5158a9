import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseAssumptions } from '../../src/assumptions/index.js'
import { entryLines } from '../../src/assumptions/entry-lines.js'
import { sameGroups } from '../../src/assumptions/names.js'
import { HeadwaterError } from '../../src/errors.js'

function refusal(json: string): string {
  try {
    parseAssumptions(json, 'mine.json')
    return 'accepted'
  } catch (error) {
    if (!(error instanceof HeadwaterError)) throw error
    expect(error.code).toBe('assumptions/invalid')
    return error.message
  }
}

const one = (entry: object): string => `{\n  "assumptions": [\n    ${JSON.stringify(entry)}\n  ]\n}`

describe('what is accepted', () => {
  test.each([
    [{ same: ['Ann Reed', 'Valley Rail'], because: 'she speaks for it' }],
    [{ apart: ['Ann Reed', 'Bo Reed'] }],
    [{ article: 'a.txt', published: '2024-05-01T09:00Z', publisher: 'Valley Post' }],
    [{ article: 'a.txt', copyOf: 'b.txt' }],
    [{ article: 'a.txt', text: 'these words', from: 'Valley Wire' }],
    [{ speaker: 'Ann Reed', speaksFor: 'Valley Rail' }],
    [{ notASource: 'The Internet' }],
  ])('%j', (entry) => {
    expect(parseAssumptions(one(entry), 'mine.json')).toEqual([entry])
  })

  test('no entry at all, with the name of the format', () => {
    expect(parseAssumptions('{"schema": "headwater.assumptions/1", "assumptions": []}', 'mine.json')).toEqual([])
  })
})

describe('what is refused names the entry and its line', () => {
  test.each<[string, string]>([
    ['{"assumptions": [', 'mine.json is no valid JSON: it ends too early'],
    ['[]', 'mine.json: there is no list "assumptions"'],
    ['null', 'mine.json: there is no list "assumptions"'],
    ['{"assumptions": {}}', 'mine.json: there is no list "assumptions"'],
    ['{"assumptions": [], "asumptions": []}', 'mine.json: there is no field "asumptions"'],
    [
      '{"assumptions": [], "schema": "headwater.assumptions/2"}',
      'mine.json: this version reads headwater.assumptions/1, not "headwater.assumptions/2"',
    ],
    [one([]), 'mine.json, entry 1 (line 3) is no object'],
    [one({}), 'mine.json, entry 1 (line 3) says nothing to assume'],
    [one({ same: ['Ann Reed'] }), 'mine.json, entry 1 (line 3): "same" is no list of two names or more'],
    [one({ same: ['Ann Reed', 7] }), 'mine.json, entry 1 (line 3): "same" is no text'],
    [one({ same: ['Ann Reed', 'ann  reed'] }), 'mine.json, entry 1 (line 3): "same" has a name twice'],
    [one({ same: ['Ann Reed', 'x'.repeat(501)] }), 'mine.json, entry 1 (line 3): "same" has 501 characters; 500 is the most'],
    [one({ article: 'a.txt' }), 'mine.json, entry 1 (line 3) says nothing about the article'],
    [one({ article: 'a.txt', published: 'in May' }), 'mine.json, entry 1 (line 3): "in May" is no date'],
    [one({ article: 'a.txt', copyOf: 'b.txt', publisher: 'X' }), 'mine.json, entry 1 (line 3): "publisher" does not go with "copyOf"'],
    [one({ speaker: 'Ann Reed' }), 'mine.json, entry 1 (line 3) has no "speaksFor"'],
    [one({ notASource: ' ' }), 'mine.json, entry 1 (line 3): "notASource" is empty'],
    [one({ notASource: 'A', __proto__: null, because: null }), 'mine.json, entry 1 (line 3): "because" is no text'],
    [
      '{"assumptions": [\n{"same": ["A", "B"]},\n{"same": ["B", "C"]},\n\n{"apart": ["c", "a"]}\n]}',
      'mine.json, entry 3 (line 5): "c" and "a" are one source by another entry',
    ],
    [
      '{"assumptions": [{"speaker": "A", "speaksFor": "X"},\n{"speaker": "a", "speaksFor": "Y"}]}',
      'mine.json, entry 2 (line 2): "a" speaks for "X" by mine.json, entry 1 (line 1)',
    ],
  ])('%s', (json, message) => {
    expect(refusal(json)).toBe(message)
  })

  test('what is no JSON, with what the parser says of it', () => {
    expect(refusal('{"assumptions": [}')).toMatch(/^mine\.json is no valid JSON\S*.* ?/u)
  })

  test('too many entries', () => {
    expect(refusal(JSON.stringify({ assumptions: Array.from({ length: 5001 }, () => ({ notASource: 'A' })) }))).toMatch(
      /has 5001 assumptions/u,
    )
  })

  test('any JSON is accepted or refused, never more than that', () => {
    fc.assert(
      fc.property(fc.json(), (json) => {
        refusal(json)
        refusal(`{"assumptions": [${json}]}`)
      }),
    )
  })
})

test('a circle of names that are the same is one source, named by the first', () => {
  const groups = sameGroups([{ same: ['A', 'B'] }, { same: ['B', 'C'] }, { same: ['C', 'A'] }, { same: ['X', 'Y'] }])
  expect(Object.fromEntries(groups)).toEqual({ a: groups.get('c'), b: groups.get('c'), c: groups.get('c'), x: 'X', y: 'X' })
})

test('lines of entries, whatever stands in and around them', () => {
  fc.assert(
    fc.property(fc.array(fc.jsonValue({ maxDepth: 3 }), { maxLength: 6 }), fc.jsonValue({ maxDepth: 2 }), (entries, other) => {
      const parts = entries.map((entry) => JSON.stringify(entry, null, 1))
      const head = `{"first": ${JSON.stringify(other, null, 1)},\n"assumptions": [\n`
      const json = `${head}${parts.join(',\n')}\n], "last": ["assumptions", [1]]}`
      let line = head.split('\n').length
      const wanted = parts.map((part) => {
        const at = line
        line += part.split('\n').length
        return at
      })
      expect(entryLines(json, 'assumptions')).toEqual(wanted)
    }),
  )
})
