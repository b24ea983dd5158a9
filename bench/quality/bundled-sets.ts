import { basename, extname } from 'node:path'
import { createHash } from 'node:crypto'
import type { Article, StoriesReport } from '../../src/document/index.js'
import { read, stories, trace } from '../../src/pipeline/index.js'
import { originBaselines } from './baselines.js'
import type { BundledCase } from './corpus/bundled-case.js'
import { caseFigures, type SetResult } from './figures.js'
import { measureQuestions } from './question-set.js'
import { scoreCase } from './scorers/case/index.js'
import { scorePages } from './scorers/pages.js'
import { scoreGrouping } from './scorers/stories.js'

/** Measures everything on the texts that ship with the project: each case by itself, its pages, and all cases told apart. */
export async function measureBundled(cases: readonly BundledCase[]): Promise<SetResult[]> {
  const results: SetResult[] = []
  for (const story of cases) {
    results.push(await measureCase(story))
    if (story.pages.length > 0) results.push(await measurePages(story))
  }
  if (cases.length > 1) results.push(await measureGrouping(cases), await measureQuestions(cases))
  return results
}

async function measureCase({ name, articles, gold, hash }: BundledCase): Promise<SetResult> {
  const options = gold.publishedDefault === undefined ? {} : { published: gold.publishedDefault }
  const score = scoreCase(gold, await trace(articles, options))
  return { set: name, hash, figures: caseFigures(score), baselines: originBaselines(gold), misses: score.misses }
}

async function measurePages({ name, articles, pages, hash }: BundledCase): Promise<SetResult> {
  const articleOf = new Map<string, Article>()
  for await (const article of read(articles)) articleOf.set(nameOf(article.source), article)
  const { body, title, published, authors, leak } = scorePages(pages, (id) => articleOf.get(id) ?? null)
  const figures = { body: body.f, title: title.f, published: published.f, authors: authors.f, 'comments kept out': 1 - leak }
  return { set: `${name}/pages`, hash, figures, baselines: [], misses: [] }
}

/** All articles of all cases at once: each case is one story. */
async function measureGrouping(cases: readonly BundledCase[]): Promise<SetResult> {
  const wanted = new Map(cases.flatMap(({ name, articles }) => articles.map((article) => [article, name] as const)))
  const score = scoreGrouping(wanted, groupsOf(await stories([...wanted.keys()])))
  const together = scoreGrouping(wanted, new Map([...wanted.keys()].map((article) => [article, 'all'])))
  return {
    set: 'stories',
    hash: createHash('sha256')
      .update(cases.map(({ hash }) => hash).join())
      .digest('hex'),
    figures: { 'B-cubed': score.f, precision: score.p, recall: score.r },
    baselines: [{ figure: 'B-cubed', rule: 'all in one story', value: together.f }],
    misses: [],
  }
}

function groupsOf(report: StoriesReport): Map<string, string> {
  return new Map(report.stories.flatMap(({ id, articles }) => articles.map(({ source }) => [source, id] as const)))
}

function nameOf(source: string): string {
  return basename(source, extname(source))
}
