import type { Article } from './article.js'

/** By code units: the same on every machine, unlike a locale's order. */
export function compareText(x: string, y: string): number {
  return x < y ? -1 : x > y ? 1 : 0
}

/** The order of a run, whatever the order of its inputs: by source, then id. */
export function bySource(x: { readonly article: Article }, y: { readonly article: Article }): number {
  return compareText(x.article.source, y.article.source) || compareText(x.article.id, y.article.id)
}
