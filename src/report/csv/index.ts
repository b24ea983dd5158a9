import type { Difference, Ref, Span, Trace } from '../../document/index.js'
import { csvText, type Cell } from './format.js'

export interface CsvFile {
  readonly name: string
  readonly content: string
}

interface Table {
  readonly name: string
  readonly header: readonly string[]
  rows(trace: Trace, words: Words): Cell[][]
}

/** The words of a span; empty where its article is not in the trace. */
type Words = (ref: Ref) => string

const SEPARATOR = '; '

const TABLES: readonly Table[] = [
  {
    name: 'articles.csv',
    header: [
      'article',
      'source',
      'url',
      'title',
      'authors',
      'publisher',
      'publisher_basis',
      'published',
      'published_basis',
      'published_certainty',
      'language',
      'length',
    ],
    rows: ({ articles }) =>
      articles.map(({ id, source, url, title, authors, publisher, published, language, text }) => [
        id,
        source,
        url,
        title,
        authors.join(SEPARATOR),
        publisher?.name ?? null,
        publisher?.basis ?? null,
        published?.value ?? null,
        published?.basis ?? null,
        published?.certainty ?? null,
        language,
        text.length,
      ]),
  },
  {
    name: 'claims.csv',
    header: [
      'claim',
      'story',
      'story_title',
      'text',
      'at_least',
      'at_most',
      'denied_at_least',
      'denied_at_most',
      'members',
      'articles',
      'values',
    ],
    rows: ({ claims, stories }) => {
      const titles = new Map(stories.map((story) => [story.id, story.title]))
      return claims.map(({ id, story, text, independent, denied, members, values }) => [
        id,
        story,
        titles.get(story) ?? null,
        text,
        independent.atLeast,
        independent.atMost,
        denied?.atLeast ?? null,
        denied?.atMost ?? null,
        members.length,
        new Set(members.map((member) => member.article)).size,
        values.map((value) => value.value).join(SEPARATOR),
      ])
    },
  },
  {
    name: 'origins.csv',
    header: ['claim', 'kind', 'name', 'source', 'stance', 'articles'],
    rows: ({ claims }) =>
      claims.flatMap(({ id, origins, members }) =>
        origins.map((origin) => [
          id,
          origin.kind,
          origin.name,
          origin.source,
          origin.stance,
          [...new Set(origin.members.map((index) => members[index]?.article ?? ''))].join(SEPARATOR),
        ]),
      ),
  },
  {
    name: 'statements.csv',
    header: [
      'statement',
      'article',
      'source',
      'speaker',
      'source_type',
      'sources',
      'cue',
      'content',
      'direct',
      'stance',
      'modality',
      'via',
      'anonymity',
      'start',
      'end',
    ],
    rows: ({ statements }, words) =>
      statements.map((statement) => {
        const { id, article, source, cue, content } = statement
        const said = (span: Span | null): string | null => (span === null ? null : words({ article, ...span }))
        return [
          id,
          article,
          said(source),
          statement.speaker,
          statement.sourceType,
          statement.sources,
          said(cue),
          content.map(said).join(' … '),
          statement.direct,
          statement.stance,
          statement.modality,
          statement.via,
          statement.anonymity,
          content[0]?.start ?? null,
          content.at(-1)?.end ?? null,
        ]
      }),
  },
  {
    name: 'reuse.csv',
    header: ['match', 'kind', 'similarity', 'a_article', 'a_start', 'a_end', 'a_text', 'b_article', 'b_start', 'b_end', 'b_text'],
    rows: ({ reuse }, words) =>
      reuse.map(({ id, kind, similarity, a, b }) => [id, kind, similarity, ...place(a), words(a), ...place(b), words(b)]),
  },
  {
    name: 'lineage.csv',
    header: ['from', 'to', 'kind', 'direction', 'share', 'reason'],
    rows: ({ lineage }) => lineage.map(({ from, to, kind, direction, share, reason }) => [from, to, kind, direction, share, reason]),
  },
  {
    name: 'quotes.csv',
    header: ['quote', 'speaker', 'article', 'start', 'end', 'text', 'issues'],
    rows: ({ quotes }, words) =>
      quotes.flatMap(({ id, speaker, members, issues }) =>
        members.map((member, index) => [
          id,
          speaker,
          ...place(member),
          words(member),
          issues
            .filter((issue) => issue.member === index)
            .map((issue) => `${issue.kind}: ${issue.note}`)
            .join(SEPARATOR),
        ]),
      ),
  },
  {
    name: 'times.csv',
    header: ['article', 'start', 'end', 'text', 'value', 'certainty'],
    rows: ({ times }, words) => times.map((time) => [...place(time), words(time), time.value, time.certainty]),
  },
  {
    name: 'differences.csv',
    header: ['kind', 'claim', 'about', 'a_article', 'a_start', 'a_end', 'a_text', 'b_article', 'b_start', 'b_end', 'b_text'],
    rows: ({ discrepancies, updates }, words) => {
      const row =
        (kind: string) =>
        ({ claim, about, a, b }: Difference): Cell[] => [kind, claim, about, ...place(a), words(a), ...place(b), words(b)]
      return [...discrepancies.map(row('discrepancy')), ...updates.map(row('update'))]
    },
  },
]

/**
 * The trace as tables for a spreadsheet: one file for each kind of thing, joined by the ids of articles and claims.
 * Offsets are UTF-16 code units, as in the JSON. UTF-8 without a byte order mark.
 */
export function renderCsv(trace: Trace): CsvFile[] {
  const texts = new Map(trace.articles.map((article) => [article.id, article.text]))
  const words: Words = ({ article, start, end }) => texts.get(article)?.slice(start, end) ?? ''
  return TABLES.map(({ name, header, rows }) => ({ name, content: csvText(header, rows(trace, words)) }))
}

function place({ article, start, end }: Ref): Cell[] {
  return [article, start, end]
}
