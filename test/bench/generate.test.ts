import { describe, expect, test } from 'vitest'
import { generate } from '../../bench/speed/corpus/generate.js'
import { chanceFrom } from '../../bench/speed/corpus/random.js'

const options = { seed: 7, stories: 2, articlesPerStory: 30, wordsPerArticle: 700 }
const news = generate(options)

describe('generated news', () => {
  test('is the same for the same options, and another for another seed', () => {
    expect(generate(options)).toEqual(news)
    expect(generate({ ...options, seed: 8 })[0]?.text).not.toBe(news[0]?.text)
  })

  test('has so many articles of so many words', () => {
    expect(news).toHaveLength(60)
    const lengths = news.map(({ text }) => text.split(/\s+/).length)
    expect(Math.min(...lengths)).toBeGreaterThan(600)
    expect(Math.max(...lengths)).toBeLessThan(1000)
  })

  test('has no two articles with one address or one text', () => {
    expect(new Set(news.map(({ url }) => url)).size).toBe(60)
    expect(new Set(news.map(({ text }) => text)).size).toBe(60)
  })

  test('has families: half of some articles stands in earlier ones, but a third of each is its own', () => {
    const sentences = news.map(({ text }) => text.split(/(?<=[.”])\s+/u).filter((sentence) => sentence.split(' ').length >= 8))
    const shares = sentences.map((own, i) => {
      const others = new Set(sentences.slice(0, i).flat())
      return own.filter((sentence) => others.has(sentence)).length / own.length
    })
    expect(shares.filter((share) => share > 0.4).length).toBeGreaterThan(10)
    expect(Math.max(...shares)).toBeLessThan(0.75)
  })

  test('publishes a copy after its wire', () => {
    const byOutlet = new Map(news.map((article) => [article.source_domain, article]))
    const credited = news.filter(({ text }) => text.split('\n\n').at(-1)?.startsWith('—') === true)
    expect(credited.length).toBeGreaterThan(5)
    for (const { text, date_publish: date } of credited) {
      const wire = text.split('\n\n').at(-1)?.slice(2).toLowerCase().replaceAll(' ', '-') ?? ''
      expect(byOutlet.get(`www.${wire}.example`)?.date_publish.localeCompare(date)).toBe(-1)
    }
  })
})

describe('chance', () => {
  test('is spread evenly', () => {
    const chance = chanceFrom(1)
    const counts = [0, 0, 0, 0, 0]
    for (let i = 0; i < 10_000; i++) counts[chance.whole(5)]!++
    for (const count of counts) expect(Math.abs(count - 2000)).toBeLessThan(200)
  })

  test('samples different items, in order', () => {
    const items = Array.from({ length: 20 }, (_, i) => i)
    const sample = chanceFrom(2).sample(items, 8)
    expect(sample).toHaveLength(8)
    expect(sample).toEqual([...new Set(sample)].sort((a, b) => a - b))
  })
})
