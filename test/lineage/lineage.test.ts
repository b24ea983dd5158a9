import { describe, expect, it } from 'vitest'
import type { AnnotatedArticle, LineageEdge, PassageMatch, PublicationTime, Span, Statement } from '../../src/document/index.js'
import { traceLineage } from '../../src/lineage/index.js'
import { publication, unnamedSource } from '../origins/vocabulary.js'

const TEXT = 'x'.repeat(1000)

interface Fields {
  readonly publisher?: string
  readonly published?: string | PublicationTime
  readonly authors?: readonly string[]
  readonly text?: string
  readonly url?: string
  readonly statements?: readonly Statement[]
}

function article(id: string, { publisher, published, authors = [], text = TEXT, url, statements = [] }: Fields = {}): AnnotatedArticle {
  const time: PublicationTime | null =
    published === undefined
      ? null
      : typeof published === 'string'
        ? { value: published, basis: 'metadata', certainty: 'stated' }
        : published
  return {
    article: {
      id,
      source: id,
      url: url ?? null,
      title: null,
      authors: [...authors],
      modified: null,
      language: 'en',
      text,
      links: [],
      mentions: [],
      diagnostics: [],
      publisher: publisher === undefined ? null : { name: publisher, basis: 'metadata' },
      published: time,
      blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    },
    sentences: [],
    tokens: [],
    quotations: [],
    times: [],
    statements: statements.map((statement) => ({ ...statement, article: id })),
  }
}

function match(a: string, b: string, spanA: Span = { start: 0, end: 200 }, spanB: Span = spanA): PassageMatch {
  return {
    id: `${a}${b}${spanA.start}`,
    a: { article: a, ...spanA },
    b: { article: b, ...spanB },
    kind: 'verbatim',
    similarity: 1,
    alignment: [{ kind: 'same', a: spanA, b: spanB }],
  }
}

function lineage(articles: readonly AnnotatedArticle[], matches: readonly PassageMatch[] = []): LineageEdge[] {
  return traceLineage({ articles, matches, stories: [{ id: 's', title: 's', articles: articles.map(({ article: { id } }) => id) }] })
}

/** "b copies a (inferred)". */
const shown = (edges: readonly LineageEdge[]): string[] =>
  edges.map(({ from, to, kind, direction }) => `${from} ${kind} ${to} (${direction})`)

describe('a line of credit for information', () => {
  it('cites the outlet behind its words, though the first of them is an outlet’s name too', () => {
    const wire = article('a', { publisher: 'Valley Wire' })
    const print = article('b', { publisher: 'Blue News', text: 'Information from: Valley Wire, https://valley.example' })
    expect(shown(lineage([wire, print]).filter(({ kind }) => kind === 'cites'))).toEqual(['b cites Valley Wire (known)'])
  })
})

describe('copies', () => {
  it('go to the earlier article where both state when', () => {
    const articles = [article('a', { published: '2025-03-11T08:00:00Z' }), article('b', { published: '2025-03-11T09:00:00Z' })]
    expect(shown(lineage(articles, [match('a', 'b')]))).toEqual(['b copies a (inferred)'])
  })

  it.each([
    ['one day without hours', '2025-03-11', '2025-03-11'],
    ['midnight, which means no hour is known', '2025-03-11T00:00:00Z', '2025-03-11T09:00:00Z'],
  ])('have no known direction with %s', (_, first, second) => {
    const edges = lineage([article('a', { published: first }), article('b', { published: second })], [match('a', 'b')])
    expect(edges.map(({ direction }) => direction)).toEqual(['unknown'])
  })

  it('take no direction from a date that the user merely assumed', () => {
    const given = (value: string): PublicationTime => ({ value, basis: 'given', certainty: 'implied' })
    const edges = lineage(
      [article('a', { published: given('2025-03-11') }), article('b', { published: given('2025-03-12') })],
      [match('a', 'b')],
    )
    expect(edges[0]?.direction).toBe('unknown')
  })

  it('follow a credit even against a wrong date', () => {
    const wire = article('a', { publisher: 'Valley Wire', published: '2025-03-12T09:00:00Z' })
    const print = article('b', { publisher: 'Blue News', authors: ['Valley Wire'], published: '2025-03-11T09:00:00Z' })
    expect(shown(lineage([wire, print], [match('a', 'b')]))).toContain('b copies a (known)')
  })

  it('are no more than it takes to explain the shared text', () => {
    const names = ['a', 'b', 'c', 'd']
    const pairs = names.flatMap((x, i) => names.slice(i + 1).map((y) => match(x, y)))
    expect(
      lineage(
        names.map((name) => article(name)),
        pairs,
      ).filter(({ kind }) => kind === 'copies'),
    ).toHaveLength(3)
  })

  it('name a second parent for text of its own', () => {
    const edges = lineage(
      [article('a'), article('b'), article('c')],
      [match('a', 'c', { start: 0, end: 300 }), match('b', 'c', { start: 400, end: 600 }, { start: 500, end: 700 })],
    )
    expect(edges.filter(({ kind }) => kind === 'copies')).toHaveLength(2)
  })

  it('are not seen in a few words', () => {
    expect(lineage([article('a'), article('b')], [match('a', 'b', { start: 0, end: 40 })])).toEqual([])
  })

  it.each([
    ['a few words of a cited newsroom are a citation', 150, ['b cites Valley Wire (known)']],
    ['a large part of its text is a copy all the same', 400, ['b copies a (inferred)', 'b cites Valley Wire (known)']],
  ])('%s', (_, end, expected) => {
    const wire = article('a', { publisher: 'Valley Wire' })
    const citing = article('b', { publisher: 'Blue News', statements: [publication('Valley Wire')] })
    expect(shown(lineage([wire, citing], [match('a', 'b', { start: 0, end })]))).toEqual(expected)
  })

  it('do not lead to another print of words that a citation explains', () => {
    const wire = article('a', { publisher: 'Valley Wire', published: '2025-03-11T08:00:00Z' })
    const print = article('b', { publisher: 'Red Post', authors: ['Valley Wire'], published: '2025-03-11T09:00:00Z' })
    const citing = article('c', { publisher: 'Blue News', published: '2025-03-12', statements: [publication('Valley Wire')] })
    const few = { start: 0, end: 150 }
    const edges = lineage([wire, print, citing], [match('a', 'b', { start: 0, end: 900 }), match('a', 'c', few), match('b', 'c', few)])
    expect(shown(edges).filter((edge) => edge.includes('copies'))).toEqual(['b copies a (known)'])
  })

  it('say which share of the report was taken', () => {
    const articles = [article('a', { published: '2025-03-11T08:00:00Z' }), article('b', { published: '2025-03-11T09:00:00Z' })]
    expect(lineage(articles, [match('a', 'b', { start: 0, end: 250 })])[0]?.share).toBe(0.25)
  })
})

describe('wires', () => {
  const credited = article('a', { publisher: 'Blue News', authors: ['Associated Press'] })

  it('are the parents of what credits them', () => {
    expect(shown(lineage([credited]))).toEqual(['a copies Associated Press (known)', 'a credits Associated Press (known)'])
  })

  it('are the parents of what shares text with it', () => {
    expect(shown(lineage([credited, article('b')], [match('a', 'b')]))).toContain('b copies Associated Press (inferred)')
  })

  it('are read from the address, but not from a word of the slug', () => {
    const page = (url: string): string[] => shown(lineage([article('a', { publisher: 'Blue News', url })]))
    expect(page('https://blue.example/wires/ap/story.html')).toContain('a credits Associated Press (known)')
    expect(page('https://blue.example/news/ap.html')).toEqual([])
  })
})

describe('cites', () => {
  it('name each newsroom once, never the publisher itself', () => {
    const statements = [publication('Reuters'), unnamedSource({ via: 'Reuters' }), publication('Blue News')]
    expect(shown(lineage([article('a', { publisher: 'Blue News', statements })]))).toEqual(['a cites Reuters (known)'])
  })

  it('leave "media reports" out', () => {
    expect(lineage([article('a', { statements: [publication(null)] })])).toEqual([])
  })
})

describe('an article without a publisher', () => {
  it('speaks as the newsroom that all its sources spoke to', () => {
    const statements = [unnamedSource({ via: 'Reuters' }), unnamedSource({ via: 'Reuters' })]
    expect(shown(lineage([article('a', { statements })]))).toContain('a copies Reuters (inferred)')
  })

  it('relays where its sources spoke to several', () => {
    const statements = [unnamedSource({ via: 'Reuters' }), unnamedSource({ via: 'Reuters' }), unnamedSource({ via: 'CNN' })]
    expect(lineage([article('a', { statements })]).filter(({ kind }) => kind === 'copies')).toEqual([])
  })
})

describe('an unseen parent', () => {
  const three = ['a', 'b', 'c'].map((name) => article(name))

  it('is inferred where each of three shares a text that the third lacks', () => {
    const matches = [
      match('a', 'b', { start: 0, end: 200 }),
      match('b', 'c', { start: 300, end: 500 }),
      match('a', 'c', { start: 600, end: 800 }),
    ]
    expect(shown(lineage(three, matches)).filter((edge) => edge.includes('unseen'))).toEqual([
      'a copies unseen:1 (inferred)',
      'b copies unseen:1 (inferred)',
      'c copies unseen:1 (inferred)',
    ])
  })

  it('is not needed where one of them has it all', () => {
    const matches = [match('a', 'b', { start: 0, end: 200 }), match('a', 'c', { start: 300, end: 500 })]
    expect(shown(lineage(three, matches)).filter((edge) => edge.includes('unseen'))).toEqual([])
  })
})
