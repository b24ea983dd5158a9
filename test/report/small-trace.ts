import type { Article, Claim, Edit, LineageEdge, QuoteFamily, Ref, Statement, Trace } from '../../src/document/index.js'
import { statementWith } from '../statements.js'

/** An invented story: a ferry, six articles, three origins, one denial. Everything that a renderer has to show occurs. */
const TEXTS = {
  courier: {
    publisher: 'Ellery Courier',
    published: '2031-03-04',
    title: 'Ferry lost its steering before it hit the pier, crew say',
    text: `Ferry lost its steering before it hit the pier, crew say

The Meridian lost its steering minutes before it struck the north pier at Port Ellery on Tuesday, two members of the crew told the Courier.

Fourteen people were taken to hospital. "We heard it before we saw it, and then the whole harbour shook," mayor Ana Ruhl said.

Blue Strait Ferries denied that the steering had failed.`,
  },
  agency: {
    publisher: 'Continental Press',
    published: '2031-03-04',
    title: 'Ferry strikes pier in Port Ellery',
    text: `Ferry strikes pier in Port Ellery

PORT ELLERY (Continental Press) - A ferry with 212 people on board struck a pier in Port Ellery on Tuesday after its steering failed, an official briefed on the inquiry said.

Fourteen people were hurt, St Brannoc hospital said. The harbour was closed at 7 a.m.`,
  },
  lantern: {
    publisher: 'Daily Lantern',
    published: '2031-03-05',
    title: 'Ferry crash: 17 hurt in Port Ellery',
    text: `Ferry crash: 17 hurt in Port Ellery

A ferry with 212 people on board struck a pier in Port Ellery on Tuesday after its steering failed, an official briefed on the inquiry said.

Seventeen people were hurt, mayor Ana Ruhl told reporters. "We heard it before we saw it," she said.`,
  },
  herald: {
    publisher: 'Harbour Herald',
    published: '2031-03-05',
    title: 'Ferry with 212 aboard rams pier',
    text: `Ferry with 212 aboard rams pier

A ferry with 212 persons aboard rammed a pier in Port Ellery Tuesday after its steering failed, said an official briefed on the probe.

Mayor Ana Ruhl said the town had heard the ship before it saw it.`,
  },
  ledger: {
    publisher: 'Morning Ledger',
    published: '2031-03-05',
    title: 'Questions over ferry steering',
    text: `Questions over ferry steering

The steering of the ferry that hit a pier in Port Ellery failed minutes earlier, the Ellery Courier reported, citing two members of the crew.

A spokeswoman for Blue Strait Ferries, Ida Lomm, said: "The steering did not fail." The ministry of transport declined to comment.`,
  },
  blog: {
    publisher: null,
    published: null,
    title: null,
    text: `Everyone in Port Ellery knows the steering failed. The ferry is forty years old.`,
  },
} as const

type Key = keyof typeof TEXTS

const DOCUMENTED_KEYS = Object.keys(TEXTS) as Key[]

/** The span of `quote` in an article, by its exact words. */
function at(key: Key, quote: string): Ref {
  const start = TEXTS[key].text.indexOf(quote)
  if (start < 0) throw new Error(`${key} does not say: ${quote}`)
  return { article: key, start, end: start + quote.length }
}

function articleOf(key: Key): Article {
  const { text, title, publisher, published } = TEXTS[key]
  const paragraphs = [...text.matchAll(/[^\n]+/g)]
  return {
    id: key,
    source: `articles/${key}.txt`,
    url: key === 'courier' ? 'https://courier.example/ferry' : null,
    title,
    authors: key === 'courier' ? ['Per Halden'] : [],
    publisher: publisher === null ? null : { name: publisher, basis: 'given' },
    published: published === null ? null : { value: published, basis: 'given', certainty: 'stated' },
    original: null,
    modified: null,
    language: 'en',
    text,
    blocks: paragraphs.map((match, index) => ({
      kind: index === 0 && title !== null ? 'title' : 'paragraph',
      start: match.index,
      end: match.index + match[0].length,
    })),
    links: [],
    mentions: [],
    diagnostics: [],
  }
}

function statement(id: string, ref: Ref, details: Partial<Statement>): Statement {
  return statementWith({ id, article: ref.article, content: [{ start: ref.start, end: ref.end }], ...details })
}

function edit(kind: Edit['kind'], a: Ref | null, b: Ref | null): Edit {
  const span = (ref: Ref | null) => (ref === null ? null : { start: ref.start, end: ref.end })
  return { kind, a: span(a), b: span(b) }
}

const STATEMENTS: Statement[] = [
  statement('s1', at('courier', 'The Meridian lost its steering minutes before it struck the north pier at Port Ellery on Tuesday'), {
    source: at('courier', 'two members of the crew'),
    cue: at('courier', 'told the Courier'),
    sources: 2,
    via: 'Ellery Courier',
  }),
  statement('s2', at('agency', 'A ferry with 212 people on board struck a pier in Port Ellery on Tuesday after its steering failed'), {
    source: at('agency', 'an official briefed on the inquiry'),
    cue: at('agency', 'said'),
  }),
  statement('s3', at('ledger', '"The steering did not fail."'), {
    source: at('ledger', 'A spokeswoman for Blue Strait Ferries, Ida Lomm'),
    cue: at('ledger', 'said'),
    speaker: 'Ida Lomm',
    sourceType: 'organisation',
    direct: true,
    stance: 'denies',
  }),
]

const STEERING: Claim = {
  id: 'c1',
  story: 'story-1',
  text: 'The Meridian lost its steering minutes before it struck the north pier at Port Ellery on Tuesday',
  members: [
    {
      ...at('courier', 'The Meridian lost its steering minutes before it struck the north pier at Port Ellery on Tuesday'),
      stance: 'asserts',
      statement: 's1',
    },
    {
      ...at('agency', 'A ferry with 212 people on board struck a pier in Port Ellery on Tuesday after its steering failed'),
      stance: 'asserts',
      statement: 's2',
    },
    {
      ...at('lantern', 'A ferry with 212 people on board struck a pier in Port Ellery on Tuesday after its steering failed'),
      stance: 'asserts',
      statement: null,
    },
    {
      ...at('herald', 'A ferry with 212 persons aboard rammed a pier in Port Ellery Tuesday after its steering failed'),
      stance: 'asserts',
      statement: null,
    },
    {
      ...at('ledger', 'The steering of the ferry that hit a pier in Port Ellery failed minutes earlier'),
      stance: 'asserts',
      statement: null,
    },
    { ...at('ledger', '"The steering did not fail."'), stance: 'denies', statement: 's3' },
    { ...at('ledger', 'The ministry of transport declined to comment'), stance: 'declines', statement: null },
    { ...at('blog', 'Everyone in Port Ellery knows the steering failed.'), stance: 'asserts', statement: null },
  ],
  origins: [
    { kind: 'newsroom', name: 'Ellery Courier', source: 'unnamed: two members of the crew', stance: 'asserts', members: [0, 4] },
    {
      kind: 'newsroom',
      name: 'Continental Press',
      source: 'unnamed: an official briefed on the inquiry',
      stance: 'asserts',
      members: [1, 2, 3],
    },
    { kind: 'organisation', name: 'Blue Strait Ferries', source: null, stance: 'denies', members: [5] },
    { kind: 'organisation', name: 'Ministry of Transport', source: null, stance: 'declines', members: [6] },
  ],
  independent: { atLeast: 1, atMost: 2 },
  denied: { atLeast: 1, atMost: 1 },
  values: [],
  growth: [
    { date: '2031-03-04', atLeast: 1, atMost: 2 },
    { date: '2031-03-05', atLeast: 1, atMost: 2 },
  ],
  why: [
    {
      rule: 'unnamed',
      text: 'Two members of the crew are not named: one origin for the newsroom they told.',
      evidence: [at('courier', 'two members of the crew')],
    },
    {
      rule: 'copying',
      text: 'Daily Lantern took the passage from Continental Press and inherits its origin.',
      evidence: [at('lantern', 'an official briefed on the inquiry')],
    },
  ],
}

const INJURED: Claim = {
  id: 'c2',
  story: 'story-1',
  text: 'Fourteen people were hurt',
  members: [
    { ...at('courier', 'Fourteen people were taken to hospital'), stance: 'asserts', statement: null, value: '14' },
    { ...at('agency', 'Fourteen people were hurt'), stance: 'asserts', statement: null, value: '14' },
    { ...at('lantern', 'Seventeen people were hurt'), stance: 'asserts', statement: null, value: '17' },
  ],
  origins: [
    { kind: 'organisation', name: 'St Brannoc hospital', source: null, stance: 'asserts', members: [0, 1] },
    { kind: 'speaker', name: 'Ana Ruhl', source: null, stance: 'asserts', members: [2] },
  ],
  independent: { atLeast: 2, atMost: 2 },
  denied: null,
  values: [
    { value: '14', atLeast: 1, atMost: 1, members: [0, 1] },
    { value: '17', atLeast: 1, atMost: 1, members: [2] },
  ],
  growth: [
    { date: '2031-03-04', atLeast: 1, atMost: 1 },
    { date: '2031-03-05', atLeast: 2, atMost: 2 },
  ],
  why: [{ rule: 'on record', text: 'Ana Ruhl is named: one origin.', evidence: [at('lantern', 'mayor Ana Ruhl')] }],
}

const AGE: Claim = {
  id: 'c3',
  story: 'story-1',
  text: 'The ferry is forty years old.',
  members: [{ ...at('blog', 'The ferry is forty years old.'), stance: 'asserts', statement: null }],
  origins: [{ kind: 'unknown', name: null, source: null, stance: 'asserts', members: [0] }],
  independent: { atLeast: 1, atMost: 1 },
  denied: null,
  values: [],
  growth: [],
  why: [],
}

const HEARD: QuoteFamily = {
  id: 'q1',
  speaker: 'Ana Ruhl',
  members: [
    { ...at('courier', 'We heard it before we saw it, and then the whole harbour shook'), statement: null, difference: [] },
    {
      ...at('lantern', 'We heard it before we saw it'),
      statement: null,
      difference: [
        edit('same', at('courier', 'We heard it before we saw it'), at('lantern', 'We heard it before we saw it')),
        edit('deleted', at('courier', ', and then the whole harbour shook'), null),
      ],
    },
    {
      ...at('herald', 'the town had heard the ship before it saw it'),
      statement: null,
      difference: [
        edit('substituted', at('courier', 'We'), at('herald', 'the town had')),
        edit('same', at('courier', 'heard'), at('herald', 'heard')),
        edit('substituted', at('courier', 'it'), at('herald', 'the ship')),
        edit('same', at('courier', 'before'), at('herald', 'before')),
        edit('substituted', at('courier', 'we'), at('herald', 'it')),
        edit('same', at('courier', 'saw it'), at('herald', 'saw it')),
        edit('deleted', at('courier', ', and then the whole harbour shook'), null),
      ],
    },
  ],
  issues: [{ kind: 'altered', member: 2, note: 'Reported speech: the words are not hers.' }],
}

const REUSE: Trace['reuse'] = [
  {
    id: 'm1',
    a: at('agency', 'A ferry with 212 people on board struck a pier in Port Ellery on Tuesday after its steering failed'),
    b: at('herald', 'A ferry with 212 persons aboard rammed a pier in Port Ellery Tuesday after its steering failed'),
    kind: 'reworded',
    similarity: 0.72,
    alignment: [
      edit('same', at('agency', 'A ferry with 212'), at('herald', 'A ferry with 212')),
      edit('substituted', at('agency', 'people on board struck'), at('herald', 'persons aboard rammed')),
      edit('same', at('agency', 'a pier in Port Ellery'), at('herald', 'a pier in Port Ellery')),
      edit('deleted', at('agency', 'on'), null),
      edit('same', at('agency', 'Tuesday after its steering failed'), at('herald', 'Tuesday after its steering failed')),
    ],
  },
  {
    id: 'm2',
    a: at('agency', 'A ferry with 212 people on board struck a pier in Port Ellery on Tuesday after its steering failed'),
    b: at('lantern', 'A ferry with 212 people on board struck a pier in Port Ellery on Tuesday after its steering failed'),
    kind: 'verbatim',
    similarity: 1,
    alignment: [
      edit(
        'same',
        at('agency', 'A ferry with 212 people on board struck a pier in Port Ellery on Tuesday after its steering failed'),
        at('lantern', 'A ferry with 212 people on board struck a pier in Port Ellery on Tuesday after its steering failed'),
      ),
    ],
  },
]

const LINEAGE: LineageEdge[] = [
  {
    from: 'lantern',
    to: 'agency',
    kind: 'copies',
    direction: 'known',
    reason: 'The agency published a day earlier.',
    share: 0.62,
    evidence: [at('lantern', 'A ferry with 212 people on board')],
  },
  {
    from: 'herald',
    to: 'lantern',
    kind: 'copies',
    direction: 'inferred',
    reason: 'Follows the same order.',
    share: 0.4,
    evidence: [at('herald', 'A ferry with 212 persons aboard')],
  },
  {
    from: 'ledger',
    to: 'courier',
    kind: 'cites',
    direction: 'known',
    reason: 'The article says so.',
    share: null,
    evidence: [at('ledger', 'the Ellery Courier reported')],
  },
  {
    from: 'courier',
    to: 'unseen:1',
    kind: 'copies',
    direction: 'unknown',
    reason: 'Neither can have written the sentence first.',
    share: 0.1,
    evidence: [at('courier', 'Fourteen people')],
  },
  {
    from: 'agency',
    to: 'unseen:1',
    kind: 'copies',
    direction: 'unknown',
    reason: 'Neither can have written the sentence first.',
    share: 0.1,
    evidence: [at('agency', 'Fourteen people')],
  },
]

/** A fresh copy of the trace, so that a test may change it. */
export function smallTrace(): Trace {
  return structuredClone({
    schema: 'headwater.trace/1',
    generator: { name: 'headwater', version: '0.0.0' },
    articles: DOCUMENTED_KEYS.map(articleOf),
    statements: STATEMENTS,
    quotes: [HEARD],
    reuse: REUSE,
    times: [{ ...at('courier', 'Tuesday'), value: '2031-03-04', certainty: 'implied' }],
    stories: [{ id: 'story-1', title: 'Ferry lost its steering before it hit the pier, crew say', articles: DOCUMENTED_KEYS }],
    claims: [STEERING, INJURED, AGE],
    lineage: LINEAGE,
    discrepancies: [{ claim: 'c1', about: 'wording', a: at('courier', 'struck the north pier'), b: at('herald', 'rammed a pier') }],
    updates: [{ claim: 'c2', about: 'number', a: at('agency', 'Fourteen'), b: at('lantern', 'Seventeen') }],
    timeline: [
      { date: '2031-03-04T07:00', text: 'The harbour was closed at 7 a.m.', cites: [at('agency', 'The harbour was closed at 7 a.m.')] },
      {
        date: '2031-03-04',
        text: 'struck the north pier at Port Ellery on Tuesday',
        cites: [at('courier', 'struck the north pier at Port Ellery on Tuesday')],
      },
    ],
    brief: [
      {
        text: 'Fourteen people were hurt, St Brannoc hospital said.',
        cites: [
          at('agency', 'Fourteen people were hurt, St Brannoc hospital said.'),
          at('courier', 'Fourteen people were taken to hospital.'),
        ],
      },
    ],
    diagnostics: [{ code: 'read/no-date', severity: 'warning', message: 'No publication date was found.', source: 'articles/blog.txt' }],
  } satisfies Trace)
}
