import { describe, expect, test } from 'vitest'
import { edge, invented, riverFrom, sharing, sixty, streamsOf } from './invented.js'

const DAYS = { a: { published: '2031-03-01' }, b: { published: '2031-03-02' }, c: { published: '2031-03-03' } }

describe('headwaters', () => {
  test('an origin of several claims is one node, and those behind the main claim come first', () => {
    const river = riverFrom(
      invented(DAYS, {
        sayings: [
          { origins: [{ name: 'Ida Lomm', in: ['a'] }] },
          {
            origins: [
              { name: 'Abel Kern', in: ['a', 'b'] },
              { name: 'Ida Lomm', in: ['b'] },
            ],
          },
        ],
      }),
    )
    const origins = river.nodes.filter(({ kind }) => kind === 'origin')
    expect(origins.map(({ label, isMain }) => [label, isMain])).toEqual([
      ['Ida Lomm', true],
      ['Abel Kern', false],
    ])
    expect(river.headwaters).toBe(2)
  })

  test('each kind of origin has its node; a story needs none for what nobody sources, and none for who declines', () => {
    const origins = [
      { kind: 'speaker' as const, name: 'Ida Lomm', in: ['a'] },
      { kind: 'organisation' as const, name: 'Weir Board', in: ['a'] },
      { kind: 'document' as const, name: 'audit of 2030', in: ['a'] },
      { kind: 'newsroom' as const, name: 'The A', source: 'unnamed: two engineers', in: ['a'] },
      { kind: 'unknown' as const, name: null, in: ['b'] },
      { name: 'Max Orr', stance: 'declines' as const, in: ['b'] },
      { name: 'Lea Voss', stance: 'denies' as const, in: ['b'] },
    ]
    const trace = invented(DAYS, { sayings: [{ origins: [{ name: 'Abel Kern', in: ['c'] }] }, { origins }] })
    const nodes = riverFrom(trace).nodes.filter(({ kind }) => kind === 'origin')
    expect(nodes.map(({ origin, label, note }) => [origin, label, note])).toEqual([
      ['speaker', 'Abel Kern', null],
      ['document', 'audit of 2030', null],
      ['newsroom', 'The A', 'two engineers'],
      ['organisation', 'Weir Board', null],
      ['speaker', 'Ida Lomm', null],
      ['speaker', 'Lea Voss', 'denies it'],
    ])
    const focused = riverFrom(trace, { focus: 'claim2' })
    expect(focused.nodes.filter(({ origin }) => origin === 'unknown').map(({ label }) => label)).toEqual(['no source given'])
  })

  test('the river of one claim has its origins and articles, and no others', () => {
    const trace = invented(DAYS, {
      edges: [edge('b', 'a', { share: 0.4 }), edge('b', 'Gull FM', { kind: 'cites' }), edge('c', 'a', { kind: 'cites' })],
      sayings: [{ origins: [{ name: 'Ida Lomm', in: ['c'] }] }, { origins: [{ name: 'Abel Kern', in: ['a', 'b:3'] }] }],
    })
    const river = riverFrom(trace, { focus: 'claim2' })
    expect(river.focus?.claim.id).toBe('claim2')
    expect(river.nodes.map(({ label }) => label).sort()).toEqual(['Abel Kern', 'The A', 'The B'])
    expect(streamsOf(river)).toEqual(['Abel Kern -says-> a', 'Abel Kern -says-> b', 'a -copies-> b'])
  })
})

describe('at first hand', () => {
  const sayings = [{ origins: [{ name: 'Ida Lomm', in: ['a', 'b'] }] }]

  test('what stands in a paragraph that was taken over flows with the text', () => {
    const trace = invented(DAYS, { edges: [edge('b', 'a', { share: 0.3 })], sayings })
    expect(streamsOf(riverFrom(trace))).toEqual(['Ida Lomm -says-> a', 'Ida Lomm -says-> b', 'a -copies-> b'])
    trace.reuse.push(sharing('a:1', 'b:1', trace))
    expect(streamsOf(riverFrom(trace))).toEqual(['Ida Lomm -says-> a', 'a -copies-> b'])
  })

  test('where most of a text is taken over, so is who speaks in it', () => {
    const trace = invented(DAYS, { edges: [edge('b', 'a', { share: 0.6 })], sayings })
    expect(streamsOf(riverFrom(trace))).toEqual(['Ida Lomm -says-> a', 'a -copies-> b'])
  })

  test('what was said to another article is heard there', () => {
    const trace = invented(DAYS, {
      edges: [edge('b', 'a', { kind: 'cites' })],
      sayings: [{ origins: [{ name: 'Ida Lomm', in: ['a', 'b'], via: 'The A' }] }],
    })
    expect(streamsOf(riverFrom(trace))).toEqual(['Ida Lomm -says-> a', 'a -cites-> b'])
  })

  test('an agency that is not among the articles stands between its informants and those who print it', () => {
    const trace = invented(DAYS, { edges: [edge('a', 'Wire'), edge('b', 'Wire')], sayings })
    trace.reuse.push(sharing('a:1', 'b:1', trace))
    const river = riverFrom(trace)
    expect(streamsOf(river)).toEqual(['Ida Lomm -says-> Wire', 'Wire -copies-> a', 'Wire -copies-> b'])
    expect(river.columns.map(({ kind }) => kind)).toEqual(['headwaters', 'outside', 'time', 'time', 'time'])
  })

  test('of articles that share the words with an open direction, the first has them, perhaps', () => {
    const trace = invented(DAYS, { edges: [edge('b', 'a', { share: 0.2, direction: 'unknown' })], sayings })
    trace.reuse.push(sharing('a:1', 'b:1', trace))
    expect(streamsOf(riverFrom(trace))).toEqual(['Ida Lomm -?says-> a', 'a -?copies-> b'])
  })

  test('a newsroom flows into its own article; whoever cites the newsroom without one has it from there', () => {
    const trace = invented(DAYS, {
      edges: [edge('c', 'Gull FM', { kind: 'cites' }), edge('b', 'a', { kind: 'cites' }), edge('b', 'The A', { kind: 'cites' })],
      sayings: [
        {
          origins: [
            { kind: 'newsroom', name: 'The A', in: ['a', 'b'], via: 'The A' },
            { kind: 'newsroom', name: 'Gull FM', in: ['c'] },
          ],
        },
      ],
    })
    expect(streamsOf(riverFrom(trace))).toEqual(['Gull FM -cites-> c', 'The A -says-> a', 'a -cites-> b'])
  })
})

describe('streams', () => {
  test('all that one article owes another is one stream, which says it in a sentence', () => {
    const river = riverFrom(
      invented(DAYS, {
        edges: [edge('b', 'a', { share: 0.62 }), edge('b', 'a', { kind: 'cites' }), edge('b', 'The A', { kind: 'credits' })],
      }),
    )
    expect(river.streams).toHaveLength(1)
    expect(river.streams[0]).toMatchObject({
      from: 'a',
      to: 'b',
      kind: 'copies',
      kinds: ['copies', 'credits', 'cites'],
      direction: 'known',
      share: 0.62,
      sentence: 'The B [2] copies 62% of its text from The A [1]; credits and cites The A [1], direction known',
    })
    expect(river.streams[0]?.reasons.map(({ name }) => name)).toEqual(['copies', 'cites', 'credits'])
  })

  test('a shared text of open direction runs from the earlier to the later, and says that nobody knows', () => {
    const river = riverFrom(invented(DAYS, { edges: [edge('a', 'b', { share: 0.3, direction: 'unknown' })] }))
    expect(river.streams[0]).toMatchObject({ from: 'a', to: 'b', direction: 'unknown' })
    expect(river.streams[0]?.sentence).toBe('The A [1] shares 30% of its text with The B [2], direction unknown')
  })

  test('what two share because both copy a third is not drawn, and shows how much they have from there', () => {
    const trace = invented(DAYS, {
      edges: [edge('a', 'Wire'), edge('b', 'Wire'), edge('b', 'a', { share: 0.9, direction: 'unknown' })],
    })
    const river = riverFrom(trace)
    expect(streamsOf(river)).toEqual(['Wire -copies-> a', 'Wire -copies-> b'])
    expect(river.streams.map(({ share }) => share)).toEqual([0.9, 0.9])
    expect(river.rows[1]?.takes.map(({ from, how }) => [from, how])).toEqual([
      ['The A [1]', 'shares 90% of its text, direction unknown'],
      ['Wire', 'copies'],
    ])
  })

  test('among many that share text, the strongest connect all', () => {
    const open = (from: string, to: string, share: number) => edge(from, to, { share, direction: 'unknown' })
    const river = riverFrom(invented(DAYS, { edges: [open('b', 'a', 0.3), open('c', 'a', 0.1), open('c', 'b', 0.2)] }))
    expect(streamsOf(river)).toEqual(['a -?copies-> b', 'b -?copies-> c'])
  })

  test('an unseen parent is a node', () => {
    const river = riverFrom(invented(DAYS, { edges: ['a', 'b', 'c'].map((id) => edge(id, 'unseen:1', { direction: 'inferred' })) }))
    expect(river.nodes.find(({ kind }) => kind === 'unseen')).toMatchObject({ label: 'Unseen text 1', note: 'not among these articles' })
    expect(streamsOf(river)).toEqual(['unseen:1 -~copies-> a', 'unseen:1 -~copies-> b', 'unseen:1 -~copies-> c'])
  })

  test('articles that cite each other are both drawn', () => {
    const river = riverFrom(invented(DAYS, { edges: [edge('a', 'b', { kind: 'cites' }), edge('b', 'a', { kind: 'cites' })] }))
    expect(streamsOf(river)).toEqual(['a -cites-> b', 'b -cites-> a'])
  })
})

describe('folding', () => {
  test('of sixty articles those that only take from another are folded, by parent and column', () => {
    const river = riverFrom(sixty())
    expect(river.nodes.length).toBeLessThan(25)
    const families = river.nodes.filter(({ kind }) => kind === 'family')
    expect(families.map(({ label }) => label)).toContain('10 copies')
    const drawn = river.nodes.flatMap(({ by, folded }) => [...(by === null ? [] : [by]), ...folded.articles]).map(({ number }) => number)
    expect(drawn.sort((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, index) => index + 1))
    expect(river.rows).toHaveLength(60)
  })

  test('who brings an origin that nobody else has stays, and so does what others take from', () => {
    const { nodes } = riverFrom(sixty())
    const numbers = nodes.flatMap(({ by }) => by?.number ?? [])
    expect(numbers).toEqual(expect.arrayContaining([1, 2, 59]))
  })

  test('a family can be opened, and nothing is folded where that is asked for', () => {
    const trace = sixty()
    const folded = riverFrom(trace)
    const [id = ''] = folded.foldable
    const opened = riverFrom(trace, { open: new Set([id]) })
    expect(opened.nodes.length).toBeGreaterThan(folded.nodes.length)
    expect(opened.nodes.some((node) => node.id === id)).toBe(false)
    expect(opened.foldable).toContain(id)
    expect(riverFrom(trace, { fold: false }).nodes.filter(({ kind }) => kind === 'article')).toHaveLength(60)
  })

  test('a stream into a family says how many and how much', () => {
    const stream = riverFrom(sixty()).streams.find(({ folds, from }) => folds === 10 && from === 'n2')
    expect(stream?.sentence).toBe('10 articles copy 50% of the text from Outlet 2 [2]')
    expect(stream?.reasons).toHaveLength(10)
  })

  test('origins beyond those that fit are one node, counted, and each article says how many it has', () => {
    const names = Array.from({ length: 30 }, (_, index) => `Speaker ${String(index).padStart(2, '0')}`)
    const trace = invented(DAYS, {
      sayings: [
        { origins: names.slice(0, 1).map((name) => ({ name, in: ['a'] })) },
        { origins: names.slice(1).map((name) => ({ name, in: ['b'] })) },
      ],
    })
    const river = riverFrom(trace)
    const more = river.nodes.find(({ kind }) => kind === 'more')
    expect(more?.label).toBe('21 more speakers')
    expect(river.headwaters).toBe(30)
    expect(river.nodes.find(({ id }) => id === 'b')?.unshown).toBe(21)
    expect(riverFrom(trace, { open: new Set(['more:origins']) }).nodes.filter(({ kind }) => kind === 'origin')).toHaveLength(30)
  })
})

describe('rows', () => {
  test('each article in the order of time, with what it takes and whom it has itself', () => {
    const trace = invented(
      { a: { published: '2031-03-02' }, b: { published: '2031-03-01' }, c: {} },
      { edges: [edge('a', 'b', { share: 0.4 })], sayings: [{ origins: [{ name: 'Ida Lomm', in: ['b'] }] }] },
    )
    expect(
      riverFrom(trace).rows.map(({ by, published, takes }) => [by.number, published, takes.map(({ from, how }) => `${from}: ${how}`)]),
    ).toEqual([
      [2, '2031-03-01', ['Ida Lomm: at first hand']],
      [1, '2031-03-02', ['The B [2]: copies 40% of its text']],
      [3, 'undated', []],
    ])
  })
})
