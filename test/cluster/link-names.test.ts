import { describe, expect, it } from 'vitest'
import { linkNames } from '../../src/cluster/link-names.js'
import type { AnnotatedArticle, Mention } from '../../src/document/index.js'
import { articleWith } from '../articles.js'
import { statement } from '../origins/vocabulary.js'

/** An article that does nothing but name people and bodies: "person:Ada Quill". */
function naming(id: string, ...names: string[]): AnnotatedArticle {
  const mentions = names.map((name): Mention => {
    const [kind, entity] = name.split(':') as [Mention['kind'], string]
    return { start: 0, end: 1, kind, entity }
  })
  return {
    article: articleWith({ id, source: id, text: 'x', mentions }),
    sentences: [],
    tokens: [],
    quotations: [],
    times: [],
    statements: mentions.map((mention) =>
      statement({ article: id, speaker: mention.entity, via: mention.entity, chain: [{ name: mention.entity, kind: 'publication' }] }),
    ),
  }
}

function linked(...articles: AnnotatedArticle[]): string[][] {
  const story = { id: 's', title: 's', articles: articles.map(({ article }) => article.id) }
  return linkNames(articles, [story]).map(({ article, statements }) => {
    expect(statements.map(({ speaker }) => speaker)).toEqual(article.mentions.map(({ entity }) => entity))
    expect(statements.map(({ via }) => via)).toEqual(article.mentions.map(({ entity }) => entity))
    expect(statements.map(({ chain }) => chain[0]?.name)).toEqual(article.mentions.map(({ entity }) => entity))
    return article.mentions.map(({ entity }) => entity)
  })
}

describe('linkNames', () => {
  it('gives a surname the full name that another article has', () => {
    expect(linked(naming('a', 'person:Ada Quill'), naming('b', 'person:Quill'))).toEqual([['Ada Quill'], ['Ada Quill']])
  })

  it('leaves a surname alone that two people share', () => {
    expect(linked(naming('a', 'person:Ada Quill', 'person:Bo Quill'), naming('b', 'person:Quill'))[1]).toEqual(['Quill'])
  })

  it('never makes one person of two full names', () => {
    expect(linked(naming('a', 'person:John Tarn'), naming('b', 'person:John Quill'))).toEqual([['John Tarn'], ['John Quill']])
  })

  it('drops words of rank in front of a known name', () => {
    expect(linked(naming('a', 'person:Robin Tarn'), naming('b', 'person:Asst Con Robin Tarn'))[1]).toEqual(['Robin Tarn'])
  })

  it('expands initials and evens out hyphens', () => {
    const articles = [
      naming('a', 'organisation:Bridge Accident Board', 'publication:Tern Times-News'),
      naming('b', 'organisation:BAB', 'publication:Tern Times-News'),
      naming('c', 'publication:Tern Times News'),
    ]
    expect(linked(...articles).slice(1)).toEqual([['Bridge Accident Board', 'Tern Times-News'], ['Tern Times-News']])
  })

  it('links nothing across stories', () => {
    const [a, b] = [naming('a', 'person:Ada Quill'), naming('b', 'person:Quill')]
    const stories = [
      { id: '1', title: '1', articles: ['a'] },
      { id: '2', title: '2', articles: ['b'] },
    ]
    expect(linkNames([a, b], stories)[1]?.article.mentions[0]?.entity).toBe('Quill')
  })
})
