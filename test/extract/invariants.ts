import { expect } from 'vitest'
import type { Article } from '../../src/document/index.js'

/**
 * What holds for every article: blocks in reading order, trimmed, without overlap, and all spans inside the text. One
 * assertion for all of them: hostile pages have a hundred thousand.
 */
export function expectSound(article: Article): void {
  const { text, blocks, links } = article
  let last = 0
  const badBlocks = blocks.filter(({ start, end }) => {
    const isSound = start >= last && end > start && end <= text.length && text.slice(start, end) === text.slice(start, end).trim()
    last = end
    return !isSound
  })
  expect(badBlocks).toEqual([])
  expect(links.filter(({ start, end }) => !(start >= 0 && end > start && end <= text.length))).toEqual([])
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
