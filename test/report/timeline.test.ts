import { describe, expect, it } from 'vitest'
import type { AnnotatedArticle } from '../../src/document/index.js'
import { buildTimeline } from '../../src/report/timeline.js'
import { readText } from '../reading.js'

function dates(...articles: AnnotatedArticle[]): string[] {
  const story = { id: 's', title: 's', articles: articles.map(({ article }) => article.id) }
  return buildTimeline(articles, [story], []).map(({ date }) => date)
}

const report = (text: string, source = 'a.txt'): AnnotatedArticle =>
  readText(`Bridge shut after crack\n\n${text}`, { source, published: '2025-03-11' })

describe('buildTimeline', () => {
  it('has one entry a date, in order', () => {
    const text =
      'The bridge will open on March 20, the county said. It was shut on March 9 after a crack was found. The crack was found on March 9.'
    expect(dates(report(text))).toEqual(['2025-03-09', '2025-03-20'])
  })

  it('leaves a month out where one of its days is given', () => {
    expect(dates(report('The crack was seen in March. The bridge was shut on March 9, the county said.'))).toEqual(['2025-03-09'])
  })

  it('takes a far-off date for background unless two articles give it', () => {
    const text = 'The bridge was shut on March 9. The bridge was last shut in June 2019, the county said.'
    expect(dates(report(text))).toEqual(['2025-03-09'])
    expect(dates(report(text), report(`${text} Nobody was hurt.`, 'b.txt'))).toEqual(['2019-06', '2025-03-09'])
  })

  it('takes no event from a year that only names something', () => {
    expect(
      dates(report('Voters of the 2016 election crossed the bridge.'), report('The 2016 election was quiet on the bridge.', 'b.txt')),
    ).toEqual([])
  })

  it('tells an event of the day rather than a saying or what a noun is called after', () => {
    const texts = [
      'The county will tear down the bridge, the mayor said on March 10.',
      'Engineers closed the bridge on March 10.',
      'The mayor spoke of March 10’s closure and of the cost.',
    ]
    const story = (text: string[]): AnnotatedArticle[] => [report(text.join(' '))]
    const told = (articles: AnnotatedArticle[]): string | undefined =>
      buildTimeline(articles, [{ id: 's', title: 's', articles: articles.map(({ article }) => article.id) }], [])[0]?.text
    expect(told(story(texts))).toBe(texts[1])
    expect(told(story([texts[2] as string, texts[0] as string]))).toBe(texts[0])
  })
})
