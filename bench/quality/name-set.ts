import { join } from 'node:path'
import { isReport, type Article, type Span } from '../../src/document/index.js'
import { annotate } from '../../src/pipeline/index.js'
import { silverNames, type SilverName } from './corpus/silver-names.js'
import type { SetResult } from './figures.js'
import { hashOf } from './hash.js'
import { scoreCounts } from './scorers/score.js'

/** "She", "the company": mentions that are no names; the standard marks names only. */
const REFERENCE = /^(?:(?:s?he|his|hers?|him|(?:him|her)self)$|the )/iu
const KINDS = ['person', 'organisation', 'place'] as const

/**
 * Names by kind against a silver standard, exact spans. It is a machine's work with habits of its own ("the White House" is a
 * place, "Trump" often nothing), so the figures say whether a change helps, not how good the names are.
 */
export async function measureNames(data: string): Promise<SetResult> {
  const texts = silverNames(data, 'dev')
  const files = texts.map(({ file }) => file)
  const articles = new Map((await annotate(files)).articles.map((article) => [article.source, article]))
  const counts = new Map(KINDS.map((kind) => [kind as string, { found: 0, said: 0, wanted: 0 }]))
  for (const { file, marked } of texts) {
    const article = articles.get(file)
    if (article !== undefined) countNames(article, marked, counts)
  }
  const figures = Object.fromEntries([...counts].map(([kind, { found, said, wanted }]) => [`${kind}s`, scoreCounts(found, said, wanted).f]))
  return { set: 'shared/names', hash: hashOf([join(data, 'tokens', 'dev.jsonl.gz'), ...files]), figures, baselines: [], misses: [] }
}

function countNames(
  article: Article,
  marked: readonly SilverName[],
  counts: Map<string, { found: number; said: number; wanted: number }>,
): void {
  const report = article.blocks.filter(({ kind }) => isReport(kind))
  const keyOf = ({ start, end }: Span, kind: string) => `${start}-${end} ${kind}`
  const wanted = new Set<string>()
  for (const name of marked) {
    const count = counts.get(name.kind)
    if (count === undefined || !report.some(({ start, end }) => start <= name.start && name.end <= end)) continue
    wanted.add(keyOf(name, name.kind))
    count.wanted++
  }
  for (const mention of article.mentions) {
    if (REFERENCE.test(article.text.slice(mention.start, mention.end))) continue
    const kind = mention.kind === 'publication' ? 'organisation' : mention.kind
    const count = counts.get(kind)
    if (count === undefined) continue
    count.said++
    if (wanted.has(keyOf(mention, kind))) count.found++
  }
}
