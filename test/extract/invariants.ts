import { expect } from 'vitest'
import type { Article } from '../../src/document/index.js'

/** What holds for every article: blocks in reading order, trimmed, without overlap, and all spans inside the text. */
export function expectSound(article: Article): void {
  let last = 0
  for (const { start, end } of article.blocks) {
    expect(start).toBeGreaterThanOrEqual(last)
    expect(end).toBeGreaterThan(start)
    const text = article.text.slice(start, end)
    expect(text).toBe(text.trim())
    last = end
  }
  expect(last).toBeLessThanOrEqual(article.text.length)
  for (const { start, end } of article.links) {
    expect(start).toBeGreaterThanOrEqual(0)
    expect(end).toBeGreaterThan(start)
    expect(end).toBeLessThanOrEqual(article.text.length)
  }
}

/** Blocks cover the text: outside them there is only white space. */
export function expectCovered(article: Article): void {
  let at = 0
  let outside = ''
  for (const { start, end } of article.blocks) {
    outside += article.text.slice(at, start)
    at = end
  }
  expect((outside + article.text.slice(at)).trim()).toBe('')
}
