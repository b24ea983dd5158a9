import { strict as assert } from 'node:assert'
import type * as documents from '../../src/document/index.js'
import type { AnnotatedArticle, PassageMatch } from '../../src/document/index.js'
import type * as match from '../../src/match/index.js'
import { generate, type GeneratedArticle, type GenerateOptions } from '../speed/corpus/generate.js'
import { annotated, annotatedNews, built, cpuMilliseconds, heapBytes } from './articles.js'
import { FINDERS, type Finder, type FinderName } from './finders.js'

const { groupBy } = (await built('document')) as typeof documents
const { matchPassages } = (await built('match')) as typeof match

/** What new articles are held against. */
export interface LibraryTask {
  readonly finder: FinderName
  readonly seed: number
  /** Articles of the library. */
  readonly articles: number
  readonly words: number
  /** New articles, each of a story of its own. */
  readonly queries: number
}

export interface LibraryMeasurement extends LibraryTask {
  /** Milliseconds to add an article that is annotated already. */
  readonly addMilliseconds: number
  /** Milliseconds for a new article and its passages, the articles that it is aligned with being annotated: middle, and nineteen of twenty. */
  readonly middleMilliseconds: number
  readonly mostMilliseconds: number
  /** Articles that a new one was aligned with, on average. */
  readonly aligned: number
  /** Kilobytes that the process holds for each article of the library. */
  readonly kilobytes: number
  /** Share of the characters found, by kind, of what the new articles share with their own story; null where they share nothing of a kind. */
  readonly recall: Readonly<Record<PassageMatch['kind'], number | null>>
}

/** Articles of a story; one more is left out of the library for each of the first stories, and is the new article. */
const STORY = 20

/** Times that each new article is looked up, of which the fastest counts: what else a machine does only ever slows a run down. */
const RUNS = 3

/**
 * Fills a library with generated stories and holds new articles of some of these stories against it. Throws AssertionError where
 * nothing is found. The process must run with `--expose-gc`.
 */
export function measureLibrary(task: LibraryTask): LibraryMeasurement {
  const filled = fill(task)
  const answers = ask(task, filled)
  const times = answers.map(({ milliseconds }) => milliseconds).sort((a, b) => a - b)
  const articles = storiesOf(task) * STORY
  filled.placeOf.clear()
  const full = heapBytes()
  filled.finder = null
  return {
    ...task,
    articles,
    addMilliseconds: filled.adding / articles,
    middleMilliseconds: quantile(times, 0.5),
    mostMilliseconds: quantile(times, 0.95),
    aligned: answers.reduce((sum, { aligned }) => sum + aligned, 0) / answers.length,
    kilobytes: (full - heapBytes()) / articles / 1000,
    recall: recallOf(answers),
  }
}

/** A finder that holds the library; it is let go to see what it weighs. */
interface Filled {
  finder: Finder | null
  readonly placeOf: Map<string, Place>
  readonly adding: number
}

/** Where an article of the library was generated. */
interface Place {
  readonly story: number
  readonly index: number
}

function storiesOf({ articles }: LibraryTask): number {
  return Math.ceil(articles / STORY)
}

function fill(task: LibraryTask): Filled {
  const placeOf = new Map<string, Place>()
  const finder = FINDERS[task.finder]()
  let adding = 0
  for (let story = 0; story < storiesOf(task); story++) {
    const articles = annotatedNews(newsOf(task, story)).slice(0, STORY)
    articles.forEach(({ article }, index) => placeOf.set(article.id, { story, index }))
    const start = cpuMilliseconds()
    for (const article of articles) finder.add(article)
    adding += cpuMilliseconds() - start
  }
  return { finder, placeOf, adding }
}

function ask(task: LibraryTask, filled: Filled): Answer[] {
  const stories = storiesOf(task)
  const every = Math.max(1, Math.floor(stories / task.queries))
  return Array.from({ length: Math.min(task.queries, stories) }, (_, i) => askFor(task, filled, i * every))
}

function newsOf({ seed, words }: LibraryTask, story: number): GenerateOptions {
  return { seed: seed * 100_003 + story, stories: 1, articlesPerStory: STORY + 1, wordsPerArticle: words }
}

interface Answer {
  readonly milliseconds: number
  readonly aligned: number
  readonly wanted: readonly PassageMatch[]
  readonly found: readonly PassageMatch[]
}

/** Holds a story's last article against the library; what it aligns with is annotated before the clock starts. */
function askFor(task: LibraryTask, { finder, placeOf }: Filled, story: number): Answer {
  assert.ok(finder !== null, 'a filled library')
  const own = annotatedNews(newsOf(task, story))
  const article = own.at(-1) as AnnotatedArticle
  const likely = finder.likely(article)
  const ready = new Map(own.map((one) => [one.article.id, one]))
  const others = groupBy(
    likely.filter((id) => !ready.has(id)),
    (id) => (placeOf.get(id) as Place).story,
  )
  for (const [other, ids] of others) {
    const news = generate(newsOf(task, other))
    for (const id of ids) ready.set(id, annotated(news[(placeOf.get(id) as Place).index] as GeneratedArticle))
  }
  let found: PassageMatch[] = []
  let milliseconds = Infinity
  for (let run = 0; run < RUNS; run++) {
    const start = cpuMilliseconds()
    found = finder.find(article, (id) => ready.get(id) as AnnotatedArticle)
    milliseconds = Math.min(milliseconds, cpuMilliseconds() - start)
  }
  const wanted = own.slice(0, STORY).flatMap((one) => matchPassages([article, one]))
  return { milliseconds, aligned: likely.length, wanted, found }
}

/** By character of passages, each of which is found or not: both come of the same alignment. */
function recallOf(answers: readonly Answer[]): LibraryMeasurement['recall'] {
  const of = (kind: PassageMatch['kind']): number | null => {
    let all = 0
    let met = 0
    for (const { wanted, found } of answers) {
      const ids = new Set(found.map(({ id }) => id))
      for (const passage of wanted) {
        if (passage.kind !== kind) continue
        const length = passage.a.end - passage.a.start
        all += length
        if (ids.has(passage.id)) met += length
      }
    }
    return all > 0 ? met / all : null
  }
  assert.ok(
    answers.some(({ found }) => found.length > 0),
    'passages found',
  )
  return { verbatim: of('verbatim'), reworded: of('reworded'), spun: of('spun') }
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] as number
}
