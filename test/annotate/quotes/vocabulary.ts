import { expect } from 'vitest'
import { findQuotations } from '../../../src/annotate/quotes/index.js'
import type { Article, Quotation } from '../../../src/document/index.js'
import { segment } from '../../../src/text/index.js'
import { articleWith, paragraphsOf } from '../../articles.js'

/** An article with one paragraph per line. */
export function articleOf(text: string): Article {
  return articleWith({ text, blocks: paragraphsOf(text) })
}

export function quotationsIn(text: string): Quotation[] {
  return findQuotations(segment(articleOf(text), true))
}

/** The words between the marks of all quotations, in order; one that is not closed ends with "…", a nested one starts with ">". */
export function expectQuotations(text: string, ...inner: string[]): void {
  const found = quotationsIn(text).map(
    (quotation) =>
      `${quotation.parent === null ? '' : '>'}${text.slice(quotation.inner.start, quotation.inner.end)}${quotation.closed ? '' : '…'}`,
  )
  expect(found, text).toEqual(inner)
}
