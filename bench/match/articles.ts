import { strict as assert } from 'node:assert'
import type * as annotate from '../../src/annotate/index.js'
import { contentId, type AnnotatedArticle, type Article, type Block } from '../../src/document/index.js'
import type * as text from '../../src/text/index.js'
import { generate, type GeneratedArticle, type GenerateOptions } from '../speed/corpus/generate.js'

const { segment } = (await built('text')) as typeof text
const { annotateForMatching } = (await built('annotate')) as typeof annotate

/** A stage of the built package, as users run it: a loader for TypeScript adds a tenth to the time. */
export async function built(stage: string): Promise<unknown> {
  return (await import(new URL(`../../dist/${stage}/index.js`, import.meta.url).href)) as unknown
}

/** How long the process has kept a core busy, in milliseconds: the same on a machine that others use too. */
export function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** What the process holds after garbage is collected. The process must run with `--expose-gc`. */
export function heapBytes(): number {
  assert.ok(gc, 'run with --expose-gc')
  // twice: what the first finds to be free is given back while the second runs
  gc()
  gc()
  const { heapUsed, arrayBuffers } = process.memoryUsage()
  return heapUsed + arrayBuffers
}

/** Generated news as far as it is annotated for what compares articles: sentences, words and quotations; no names, no statements. */
export function annotatedNews(options: GenerateOptions): AnnotatedArticle[] {
  const known: text.KnownSentences = new Map()
  return generate(options).map((article) => annotated(article, known))
}

/** One generated article, annotated as all of its news would be. */
export function annotated(article: GeneratedArticle, known?: text.KnownSentences): AnnotatedArticle {
  return annotateForMatching(segment(articleOf(article), true, known))
}

/** A generated article as a reader would give it; its first paragraph is the title. */
export function articleOf({ id: source, title, text: body, url, date_publish }: GeneratedArticle): Article {
  const whole = `${title}\n\n${body}`
  return {
    id: contentId(source, whole),
    source,
    url,
    title,
    authors: [],
    publisher: null,
    published: { value: date_publish, basis: 'given', certainty: 'stated' },
    modified: null,
    original: null,
    text: whole,
    language: 'en',
    blocks: blocksOf(whole),
    links: [],
    mentions: [],
    diagnostics: [],
  }
}

function blocksOf(whole: string): Block[] {
  return [...whole.matchAll(/[^\n]+/gu)].map(({ 0: line, index }, i) => ({
    kind: i === 0 ? 'title' : 'paragraph',
    start: index,
    end: index + line.length,
  }))
}
