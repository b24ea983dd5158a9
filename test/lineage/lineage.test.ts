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
  readonly original?: string
  readonly statements?: readonly Statement[]
}

function article(
  id: string,
  { publisher, published, authors = [], text = TEXT, url, original, statements = [] }: Fields = {},
): AnnotatedArticle {
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
      original: original ?? null,
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

function match(
  a: string,
  b: string,
  spanA: Span = { start: 0, end: 200 },
  { spanB = spanA, kind = 'verbatim' }: { readonly spanB?: Span; readonly kind?: PassageMatch['kind'] } = {},
): PassageMatch {
  return {
    id: `${a}${b}${spanA.start}`,
    a: { article: a, ...spanA },
    b: { article: b, ...spanB },
    kind,
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

  it('follow the original that a page names, among the articles or not', () => {
    const first = article('a', { publisher: 'Blue News', url: 'https://blue.example/1', published: '2025-03-12T09:00:00Z' })
    const repost = article('b', { publisher: 'Red Post', original: 'https://blue.example/1', published: '2025-03-11T09:00:00Z' })
    expect(shown(lineage([first, repost], [match('a', 'b')]))).toContain('b copies a (known)')
    const alone = article('c', { publisher: 'Red Post', original: 'https://www.reuters.com/world/1' })
    expect(shown(lineage([alone]))).toContain('c copies Reuters (known)')
  })

  it('of whose words some are exchanged come after the text that a third article has too', () => {
    const articles = ['a', 'b', 'c'].map((name) => article(name))
    const edges = lineage(articles, [match('a', 'b', { start: 0, end: 200 }, { kind: 'spun' }), match('a', 'c')])
    expect(shown(edges)).toContain('b copies a (inferred)')
    expect(shown(lineage(articles.slice(0, 2), [match('a', 'b', { start: 0, end: 200 }, { kind: 'spun' })]))[0]).toMatch(/unknown/)
  })

  it('lead to the newsroom that is cited, rather than to another print of the same text', () => {
    const wire = article('a', { publisher: 'Valley Wire', published: '2025-03-11' })
    const print = article('b', { publisher: 'Blue News', published: '2025-03-11T09:00:00Z' })
    const citing = article('c', { publisher: 'Red Post', published: '2025-03-11T12:00:00Z', statements: [publication('Valley Wire')] })
    const all = { start: 0, end: 400 }
    const edges = lineage([wire, print, citing], [match('a', 'b', all), match('a', 'c', all), match('b', 'c', { start: 0, end: 420 })])
    expect(shown(edges)).toContain('c copies a (inferred)')
    expect(shown(edges)).not.toContain('c copies b (inferred)')
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
      [match('a', 'c', { start: 0, end: 300 }), match('b', 'c', { start: 400, end: 600 }, { spanB: { start: 500, end: 700 } })],
    )
    expect(edges.filter(({ kind }) => kind === 'copies')).toHaveLength(2)
  })

  it('are not seen in a bit of a sentence, but in a sentence or several bits', () => {
    const copies = (...spans: Span[]): number =>
      lineage(
        [article('a'), article('b')],
        spans.map((span) => match('a', 'b', span)),
      ).filter(({ kind }) => kind === 'copies').length
    expect(copies({ start: 0, end: 90 })).toBe(0)
    expect(copies({ start: 0, end: 110 })).toBe(1)
    expect(copies({ start: 0, end: 80 }, { start: 100, end: 180 }, { start: 200, end: 280 })).toBe(1)
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

describe('a line that is no more than an outlet’s name', () => {
  const wire = article('a', { publisher: 'Valley Wire' })
  const print = (text: string, blocks: readonly Span[]): AnnotatedArticle => {
    const own = article('b', { publisher: 'Blue News', text })
    return { ...own, article: { ...own.article, blocks: blocks.map((span) => ({ kind: 'paragraph', ...span })) } }
  }

  it('credits the outlet at the end of an article, and nobody in its middle', () => {
    const last = print('The ferry ran aground.\n\nValley Wire', [
      { start: 0, end: 22 },
      { start: 24, end: 35 },
    ])
    expect(shown(lineage([wire, last]))).toContain('b credits Valley Wire (known)')
    const middle = print('Valley Wire\n\nThe ferry ran aground.', [
      { start: 0, end: 11 },
      { start: 13, end: 35 },
    ])
    expect(shown(lineage([wire, middle]))).toEqual([])
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
