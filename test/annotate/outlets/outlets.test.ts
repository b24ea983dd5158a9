import { describe, expect, it } from 'vitest'
import { recogniseOutlets } from '../../../src/annotate/outlets/index.js'
import { withOutletReasons } from '../../../src/annotate/outlets/reasons.js'
import type { AnnotatedArticle, ExplainedStatement, Mention, Statement } from '../../../src/document/index.js'
import { articleWith } from '../../articles.js'
import { statement } from '../../origins/vocabulary.js'

interface Fields {
  readonly text: string
  readonly publisher?: string
  readonly mentions?: readonly Mention[]
  readonly statements?: readonly Statement[]
}

function article({ text, publisher, mentions = [], statements = [] }: Fields): AnnotatedArticle {
  return {
    article: articleWith({
      id: text,
      source: text,
      text,
      publisher: publisher === undefined ? null : { name: publisher, basis: 'metadata' },
      mentions: [...mentions],
    }),
    sentences: [],
    tokens: [],
    quotations: [],
    times: [],
    statements,
  }
}

describe('recogniseOutlets', () => {
  it('takes the publisher of one article for a newsroom in another', () => {
    const text = 'Valley Wire reported a leak.'
    const statements = [statement({ speaker: 'Valley Wire', sourceType: 'named-person', cue: null })]
    const [, second] = recogniseOutlets([
      article({ text: 'x', publisher: 'The Valley Wire' }),
      article({ text, statements, mentions: [{ start: 0, end: 11, kind: 'person', entity: 'Valley Wire' }] }),
    ])
    expect(second?.statements[0]).toMatchObject({ speaker: 'Valley Wire', sourceType: 'publication' })
    expect(second?.article.mentions[0]?.kind).toBe('publication')
  })

  it.each([
    ['A clerk told the Fen Herald that it leaked.', 13],
    ['According to the Fen Herald, it leaked.', 13],
    ['The Fen Herald, which cited a clerk, wrote of a leak.', 0],
  ])('takes who is called like an outlet and treated as one for an outlet: %s', (text, start) => {
    const mention: Mention = { start, end: start + 'the Fen Herald'.length, kind: 'organisation', entity: 'Fen Herald' }
    expect(recogniseOutlets([article({ text, mentions: [mention] })])[0]?.article.mentions[0]?.kind).toBe('publication')
  })

  it.each(['Workers at the Fen Press walked out.', 'The strike told on the Fen Pumps company.'])(
    'leaves other organisations alone: %s',
    (text) => {
      const start = text.indexOf('Fen')
      const mention: Mention = { start, end: start + 9, kind: 'organisation', entity: text.slice(start, start + 9) }
      expect(recogniseOutlets([article({ text, mentions: [mention] })])[0]?.article.mentions[0]?.kind).toBe('organisation')
    },
  )

  it('gives an article without a publisher to the outlet in its dateline, where the run knows it', () => {
    const text = 'OSTERHAVN, Feb. 5 (Fen Herald) - A pump leaked, a clerk told the Fen Herald.'
    const start = text.lastIndexOf('Fen')
    const mention: Mention = { start, end: start + 10, kind: 'organisation', entity: 'Fen Herald' }
    const blocks = [{ start: 0, end: text.length, kind: 'paragraph' as const }]
    const own = article({ text, mentions: [mention] })
    const [read] = recogniseOutlets([{ ...own, article: { ...own.article, blocks } }])
    expect(read?.article.publisher).toEqual({ name: 'Fen Herald', basis: 'dateline' })
  })

  it('takes an agency from datelines, whatever it is called, where it is told or stands in several', () => {
    const dated = (text: string) => {
      const own = article({ text })
      return { ...own, article: { ...own.article, blocks: [{ start: 0, end: text.length, kind: 'paragraph' as const }] } }
    }
    const publisherOf = (...texts: string[]) => recogniseOutlets(texts.map(dated))[0]?.article.publisher?.name ?? null
    expect(publisherOf('ORRIN, Feb. 5 (Meridian) - A pump leaked, a clerk told Meridian.')).toBe('Meridian')
    expect(publisherOf('ORRIN, Feb. 5 (Meridian) - A pump leaked.', 'FENMOOR, Feb. 6 (Meridian) - The pump was mended.')).toBe('Meridian')
    expect(publisherOf('ORRIN, Feb. 5 (Meridian) - A pump leaked.')).toBeNull()
  })

  it('reads the run’s outlet behind "told"', () => {
    const text = 'A clerk told Valley Wire it leaked.'
    const told = statement({ cue: { start: 8, end: 12 } })
    const [, second] = recogniseOutlets([article({ text: 'x', publisher: 'Valley Wire' }), article({ text, statements: [told] })])
    expect(second?.statements[0]?.via).toBe('Valley Wire')
  })

  it('takes what the site of that name understands for its own report, but not what it says as a body', () => {
    const speakerOf = (text: string, cue: { start: number; end: number }): unknown => {
      const onSite = article({ text, statements: [statement({ speaker: 'Valley Wire', sourceType: 'organisation', cue })] })
      const publisher = { name: 'valleywire.example', basis: 'domain' as const }
      return recogniseOutlets([{ ...onSite, article: { ...onSite.article, publisher } }])[0]?.statements[0]?.sourceType
    }
    expect(speakerOf('Valley Wire understands it leaked.', { start: 12, end: 23 })).toBe('publication')
    expect(speakerOf('Valley Wire said it leaked.', { start: 12, end: 16 })).toBe('organisation')
  })

  it('does not read a longer name as the outlet', () => {
    const text = 'A clerk told Valley Wireless it leaked.'
    const [, second] = recogniseOutlets([
      article({ text: 'x', publisher: 'Valley Wire' }),
      article({ text, statements: [statement({ cue: { start: 8, end: 12 } })] }),
    ])
    expect(second?.statements[0]?.via).toBeNull()
  })

  it('takes the short form of an article’s own publisher for itself, not for a namesake', () => {
    const text = 'She told the Echo so.'
    const statements = [statement({ cue: { start: 4, end: 17 }, via: 'Liverpool Echo' })]
    const mentions: Mention[] = [{ start: 13, end: 17, kind: 'publication', entity: 'Liverpool Echo' }]
    const [own] = recogniseOutlets([article({ text, publisher: 'Tern Harbour Echo', mentions, statements })])
    expect(own?.statements[0]?.via).toBe('Tern Harbour Echo')
  })

  it('leaves a namesake named in full alone', () => {
    const text = 'She told the Liverpool Echo so.'
    const statements = [statement({ cue: { start: 4, end: 27 }, via: 'Liverpool Echo' })]
    const mentions: Mention[] = [{ start: 13, end: 27, kind: 'publication', entity: 'Liverpool Echo' }]
    const [own] = recogniseOutlets([article({ text, publisher: 'Tern Harbour Echo', mentions, statements })])
    expect(own?.statements[0]?.via).toBe('Liverpool Echo')
  })
})

describe('withOutletReasons', () => {
  const before: ExplainedStatement = { ...statement({ speaker: 'Valley Wire', via: null }), certainty: 1, reasons: [] }
  const reasonsOf = (after: Partial<Statement>): string[] =>
    withOutletReasons(before, { ...before, ...after }).reasons.map(({ about, reason }) => `${about}: ${reason}`)

  it('says what the articles of the run made of a statement', () => {
    expect(reasonsOf({ sourceType: 'publication' })).toEqual(['speaker: Valley Wire publishes one of these articles'])
    expect(reasonsOf({ via: 'Hill Post' })).toEqual(['via: Hill Post publishes one of these articles'])
    expect(reasonsOf({})).toEqual([])
  })
})
