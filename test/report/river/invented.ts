import type { Article, Claim, LineageEdge, Origin, PassageMatch, Stance, Trace } from '../../../src/document/index.js'
import { riverOf, type River, type RiverOptions } from '../../../src/report/river/index.js'
import { viewOf } from '../../../src/report/view/index.js'
import { statementWith } from '../../statements.js'

/** An article in short: its paragraphs, who published it and when. */
export interface Invented {
  paragraphs?: readonly string[]
  publisher?: string | null
  published?: string | null
}

/** Who says what in which articles; `in` are article ids, with the paragraph where it is not the first. */
export interface Saying {
  text?: string
  origins?: readonly { kind?: Origin['kind']; name: string | null; stance?: Stance; source?: string; in: readonly string[]; via?: string }[]
}

/** A trace of one story with articles `a`, `b`, …: each has paragraphs of about sixty letters, unless it is given others. */
export function invented(
  articles: Readonly<Record<string, Invented>>,
  {
    edges = [],
    sayings = [],
    reuse = [],
  }: { edges?: readonly LineageEdge[]; sayings?: readonly Saying[]; reuse?: readonly PassageMatch[] } = {},
): Trace {
  const all = Object.entries(articles).map(([id, article]) => articleOf(id, article))
  const trace: Trace = {
    schema: 'headwater.trace/1',
    generator: { name: 'headwater', version: '0.0.0' },
    articles: all,
    statements: [],
    quotes: [],
    reuse: [...reuse],
    times: [],
    stories: [{ id: 'story', title: 'A weir broke', articles: all.map(({ id }) => id) }],
    claims: [],
    lineage: [...edges],
    discrepancies: [],
    updates: [],
    timeline: [],
    brief: [],
    diagnostics: [],
  }
  for (const saying of sayings) trace.claims.push(claimOf(saying, trace))
  return trace
}

function articleOf(id: string, { paragraphs = lines(id), publisher = `The ${id.toUpperCase()}`, published = null }: Invented): Article {
  const text = paragraphs.join('\n\n')
  let at = 0
  const blocks = paragraphs.map((paragraph) => {
    const start = text.indexOf(paragraph, at)
    at = start + paragraph.length
    return { kind: 'paragraph' as const, start, end: at }
  })
  return {
    id,
    source: `${id}.txt`,
    url: null,
    original: null,
    title: `What ${id} wrote`,
    authors: [],
    publisher: publisher === null ? null : { name: publisher, basis: 'given' },
    published: published === null ? null : { value: published, basis: 'metadata', certainty: 'stated' },
    modified: null,
    language: 'en',
    text,
    blocks,
    links: [],
    mentions: [],
    diagnostics: [],
  }
}

function lines(id: string): string[] {
  return [1, 2, 3].map((number) => `Paragraph ${number} of ${id} tells at some length how the weir gave way.`)
}

function claimOf({ text = 'The weir gave way', origins = [] }: Saying, trace: Trace): Claim {
  const claim: Claim = {
    id: `claim${trace.claims.length + 1}`,
    story: 'story',
    text,
    members: [],
    origins: [],
    independent: { atLeast: 1, atMost: Math.max(1, origins.length) },
    denied: null,
    values: [],
    growth: [],
    why: [],
  }
  for (const { kind = 'speaker', name, stance = 'asserts', source = null, in: places, via = null } of origins) {
    const members = places.map((place) => {
      const [article = '', paragraph = '1'] = place.split(':')
      const block = trace.articles.find(({ id }) => id === article)?.blocks[Number(paragraph) - 1]
      if (block === undefined) throw new Error(`no such place: ${place}`)
      const { start, end } = block
      const statement = statementWith({ id: `s${trace.statements.length}`, article, content: [{ start, end }], via })
      trace.statements.push(statement)
      return claim.members.push({ article, start, end, stance, statement: statement.id }) - 1
    })
    claim.origins.push({ kind, name, source, stance, members })
  }
  return claim
}

/** `from` takes from `to`. */
export function edge(from: string, to: string, details: Partial<LineageEdge> = {}): LineageEdge {
  return { from, to, kind: 'copies', direction: 'known', reason: 'says so', share: null, evidence: [], ...details }
}

/** Two articles share a paragraph: the text of `a:2` and `b:1`. */
export function sharing(a: string, b: string, trace: Trace): PassageMatch {
  const refOf = (place: string): PassageMatch['a'] => {
    const [article = '', paragraph = '1'] = place.split(':')
    const block = trace.articles.find(({ id }) => id === article)?.blocks[Number(paragraph) - 1]
    if (block === undefined) throw new Error(`no such place: ${place}`)
    return { article, start: block.start, end: block.end }
  }
  return { id: `${a}-${b}`, a: refOf(a), b: refOf(b), kind: 'verbatim', similarity: 1, alignment: [] }
}

export function riverFrom(trace: Trace, options: RiverOptions = {}): River {
  const [story] = viewOf(trace).stories
  if (story === undefined) throw new Error('no story')
  return riverOf(story, trace, options)
}

/** Streams as "a -copies-> b", with "?" where the direction is open and "~" where it is likely. */
export function streamsOf(river: River): string[] {
  const sign = { known: '', inferred: '~', unknown: '?' }
  const short = (id: string): string => id.replace(/^(?:origin:\w+|outlet):/u, '')
  return river.streams.map(({ from, to, kind, direction }) => `${short(from)} -${sign[direction]}${kind}-> ${short(to)}`).sort()
}

/** Sixty articles over three days: twenty-five copy one agency, ten a daily that cites it, the others are alone or share text. */
export function sixty(): Trace {
  const articles: Record<string, Invented> = {}
  const edges: LineageEdge[] = []
  for (let index = 1; index <= 60; index++) {
    const hour = String(index % 24).padStart(2, '0')
    articles[`n${index}`] = { published: `2031-03-0${1 + Math.floor((index - 1) / 20)}T${hour}:15:00Z`, publisher: `Outlet ${index}` }
  }
  for (let index = 5; index <= 30; index++) edges.push(edge(`n${index}`, 'n1', { share: 0.3 + index / 100, direction: 'inferred' }))
  edges.push(edge('n2', 'n1', { kind: 'cites' }))
  for (let index = 31; index <= 40; index++) edges.push(edge(`n${index}`, 'n2', { share: 0.5 }))
  for (let index = 41; index <= 49; index++) edges.push(edge(`n${index + 1}`, `n${index}`, { share: 0.2, direction: 'unknown' }))
  return invented(articles, {
    edges,
    sayings: [
      { origins: [{ name: 'Ida Lomm', in: ['n1', 'n5', 'n60'] }] },
      { text: 'The lock is shut', origins: [{ name: 'Per Hald', in: ['n59'] }] },
    ],
  })
}
