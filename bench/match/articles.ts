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

/** Generated news as far as it is annotated for what compares articles: sentences, words and quotations; no names, no statements. */
export function annotatedNews(options: GenerateOptions): AnnotatedArticle[] {
  const known: text.KnownSentences = new Map()
  return generate(options).map((article) => annotateForMatching(segment(articleOf(article), true, known)))
}

function articleOf({ id: source, title, text: body, url, date_publish }: GeneratedArticle): Article {
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

/** The first paragraph is the title. */
function blocksOf(whole: string): Block[] {
  return [...whole.matchAll(/[^\n]+/gu)].map(({ 0: line, index }, i) => ({
    kind: i === 0 ? 'title' : 'paragraph',
    start: index,
    end: index + line.length,
  }))
}
