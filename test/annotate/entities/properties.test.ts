import fc from 'fast-check'
import { expect, test } from 'vitest'
import { bySpan, isReport } from '../../../src/document/index.js'
import { articleOf, mentionsIn } from './mentions-of.js'

const PIECES = [
  'Tom Ridley', 'Mr. Ridley', 'he', 'She', 'his', 'the attorney general', 'Attorney General', 'President', 'the president', 'Anna Price’s', 'van der', 'al-Masri',
  'Department of Justice', 'the agency', '(HSIU)', 'The Post', 'the Times', 'CNN', 'AFP', 'U.S.', 'Pa.', 'New York', 'said', 'told', 'in', 'of', 'and', '&', ',', '.', '“', '”', '"',
  '’s', "'s", '-', '—', 'Jr.', 'II', 'May', 'Will', 'I', '🙂', 'é', 'É', '\n', 'TOM RIDLEY QUITS', 'Inc.', 'St', 'King', '/',
] // prettier-ignore

const text = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 40 })
  .chain((parts) => fc.constantFrom(' ', '', '  ').map((gap) => parts.join(gap)))

test('mentions are sorted, apart, not empty, without white space at the ends, and in report blocks', () => {
  fc.assert(
    fc.property(fc.oneof(text, fc.string({ unit: 'binary' })), fc.boolean(), (words, promo) => {
      const article = articleOf(words, { titled: true })
      const second = article.blocks[1]
      if (promo && second !== undefined) second.kind = 'promo'
      const { mentions } = mentionsIn(article)
      expect([...mentions].sort(bySpan)).toEqual(mentions)
      mentions.forEach((mention, i) => {
        const surface = words.slice(mention.start, mention.end)
        expect(surface).toBe(surface.trim())
        expect(surface).not.toBe('')
        expect(mention.entity).not.toBe('')
        if (i > 0) expect(mention.start).toBeGreaterThanOrEqual(mentions[i - 1]?.end ?? 0)
        expect(article.blocks.some((block) => isReport(block.kind) && block.start <= mention.start && mention.end <= block.end)).toBe(true)
      })
    }),
    { numRuns: 300 },
  )
})

const HOSTILE: [string, string][] = [
  ['one endless run of names', 'Tom Ridley of '],
  ['a person after every people', 'American Tom '],
  ['namesakes without end', 'Aa Hale. Hale said. '],
  ['descriptions without antecedent', 'Tom Ridley saw the paper and the agency. '],
  ['pronouns without end', 'Tom Ridley said he '],
  ['pronouns in an endless quotation', '“Tom Ridley saw his '],
  ['companies without end', 'Orbix Inc. sued the company of the savings bank. '],
  ['hyphens', 'Jean-'],
  ['particles', 'van der '],
  ['capitals', 'A B. C '],
]

// A quadratic step over these 200,000 characters takes minutes; the whole takes well under two seconds.
test.each(HOSTILE)(
  'time stays linear: %s',
  (_, piece) => {
    const { mentions } = mentionsIn(articleOf(piece.repeat(Math.ceil(200_000 / piece.length))))
    expect(mentions.every(({ start, end }) => start < end)).toBe(true)
  },
  30_000,
)
