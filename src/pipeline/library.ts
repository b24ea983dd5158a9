import { annotateForMatching } from '../annotate/index.js'
import type { AnnotatedArticle, Article, PassageMatch } from '../document/index.js'
import { isSupportedLanguage } from '../extract/index.js'
import { PassageLibrary } from '../match/library/index.js'
import { segment } from '../text/index.js'
import { readArticles, startStream } from './run.js'
import type { Input, TraceOptions } from './types.js'

/** An article, and what it shares with articles of a library. */
export interface LibraryFinding {
  readonly article: Article
  /** The articles of the library that it shares passages with, the likeliest source first. */
  readonly others: readonly Article[]
  /** Without boilerplate: what more than a thousand articles of the library hold. */
  readonly passages: readonly PassageMatch[]
}

/** Gives an article of a library by its id, as `add` gave it. */
export type LoadArticle = (id: string) => Article | Promise<Article>

/**
 * Many articles that new ones are held against, for text that was copied, reworded or spun. It keeps fingerprints of them, about
 * 1.4 kB each, and no text: keep the articles that `add` gives wherever you like, `find` asks for the few that it compares.
 */
export interface Library {
  /** How many articles it holds. */
  readonly articles: number
  /** Reads the inputs and adds their articles, one at a time; one that is there already is not added again. Throws as `trace` does. */
  add(inputs: readonly Input[], options?: TraceOptions): AsyncGenerator<Article, void>
  /** Reads the inputs and says of each article what it shares with the library, itself left out. Throws as `trace` does, and what `load` throws. */
  find(inputs: readonly Input[], load: LoadArticle, options?: TraceOptions): AsyncGenerator<LibraryFinding, void>
}

/** A library with no articles yet. */
export function createLibrary(): Library {
  const library = new PassageLibrary()
  return {
    get articles() {
      return library.articles
    },
    async *add(inputs, options = {}) {
      for await (const article of readArticles(inputs, options, startStream(options))) {
        library.add(annotated(article))
        yield article
      }
    },
    async *find(inputs, load, options = {}) {
      for await (const article of readArticles(inputs, options, startStream(options))) yield await findOne(library, article, load)
    },
  }
}

async function findOne(library: PassageLibrary, article: Article, load: LoadArticle): Promise<LibraryFinding> {
  const asked = annotated(article)
  const likely = new Map<string, AnnotatedArticle>()
  for (const id of library.likely(asked)) likely.set(id, annotated(await load(id)))
  const passages = library.find(asked, (id) => likely.get(id) as AnnotatedArticle)
  const sharing = new Set(passages.flatMap(({ a, b }) => [a.article, b.article]))
  const others = [...likely.values()].map((other) => other.article).filter(({ id }) => sharing.has(id))
  return { article, others, passages }
}

function annotated(article: Article): AnnotatedArticle {
  return annotateForMatching(segment(article, isSupportedLanguage(article.language)))
}
