import { strict as assert } from 'node:assert'
import type * as cluster from '../../src/cluster/index.js'
import type { Article, SegmentedArticle } from '../../src/document/index.js'
import type * as lexicon from '../../src/lexicons/en/common-words.js'
import type * as text from '../../src/text/index.js'
import { generate, type GeneratedArticle } from '../speed/corpus/generate.js'
import { chanceFrom } from '../speed/corpus/random.js'
import { NAME_STARTS, SURNAME_ENDS } from '../speed/corpus/vocabulary.js'
import { articleOf, built, cpuMilliseconds, heapBytes } from './articles.js'

const { StoryStream } = (await built('cluster')) as typeof cluster
const { segment } = (await built('text')) as typeof text
const { COMMON_WORDS } = (await import(new URL('../../dist/lexicons/en/common-words.js', import.meta.url).href)) as typeof lexicon

/** Articles that come one by one. */
export interface GroupingTask {
  readonly seed: number
  readonly articles: number
  /** Days over which the articles are published. */
  readonly days: number
  /** Days that the stream remembers; null for what it remembers unless it is told otherwise. */
  readonly windowDays: number | null
  readonly words: number
}

/** One stream of generated news, an article at a time in the order of publication. */
export interface GroupingMeasurement extends GroupingTask {
  /**
   * Time of placing segmented articles: word vectors, finding what is alike, linking, ids, and letting old ones go. Writing the
   * articles and cutting them into tokens is not in it: `bench:speed` measures the latter.
   */
  readonly seconds: number
  /** Time that the process kept a core busy meanwhile, in seconds. */
  readonly cpuSeconds: number
  /** The longest that placing one article took, in milliseconds. */
  readonly slowest: number
  /** Articles in the window at the end. */
  readonly held: number
  /** What the stream takes for each of them. */
  readonly kilobytes: number
  readonly stories: { readonly generated: number; readonly found: number }
  /** B-cubed F1 of the story that each article was last placed in before it left, against the one it was generated for. */
  readonly right: number
}

const HOUR = 3_600_000
const FIRST_DAY = Date.UTC(2019, 2, 5)
/** Stories are mostly small: sizes follow a power law up to the largest. */
const LARGEST_STORY = 400
const TAIL = 0.8
/** Topics that stories are about, and the share of plain words that belong to one. */
const TOPICS = 1200
const TOPICAL = 0.9
/** Articles that are cut into tokens before the clock starts to place them, one by one. */
const BLOCK = 100
/** Below this the stories found are not those generated. */
const LEAST_RIGHT = 0.8

/**
 * Places generated articles and says how long that took and what it held. Throws AssertionError when an article is in no story
 * or the stories found are not those that were generated: a run that groups nothing is no measurement. The process must run
 * with `--expose-gc`.
 */
export function measureGrouping(task: GroupingTask): GroupingMeasurement {
  const placing = new Placing(task.windowDays)
  const meant = new Map<string, string>()
  const news = newsOver(task)
  for (let at = 0; at < news.length; at += BLOCK) {
    const block = news.slice(at, at + BLOCK).map((generated): SegmentedArticle => {
      const article: Article = articleOf(generated)
      meant.set(article.id, generated.id.replace(/-.*$/u, ''))
      return segment(article, true)
    })
    placing.place(block)
  }
  const { seconds, cpuSeconds, slowest, placed } = placing
  const right = bCubed(meant, placed)
  assert.equal(placed.size, task.articles, 'articles placed')
  assert.ok(right > LEAST_RIGHT, `stories found (${right.toFixed(2)})`)
  const stories = { generated: new Set(meant.values()).size, found: new Set(placed.values()).size }
  return { ...task, seconds, cpuSeconds, slowest, ...placing.weigh(), stories, right }
}

/** A stream with the time it takes. */
class Placing {
  #stream: cluster.StoryStream | null
  /** By article, the story it was last placed in. */
  readonly placed = new Map<string, string>()
  seconds = 0
  cpuSeconds = 0
  slowest = 0

  constructor(windowDays: number | null) {
    this.#stream = new StoryStream(windowDays === null ? {} : { windowDays })
  }

  place(block: readonly SegmentedArticle[]): void {
    const [start, cpuStart] = [performance.now(), cpuMilliseconds()]
    let last = start
    for (const article of block) {
      for (const { kind, story, articles } of this.#stream?.add(article).changes ?? [])
        if (kind !== 'left') for (const id of articles) this.placed.set(id, story)
      const now = performance.now()
      this.slowest = Math.max(this.slowest, now - last)
      last = now
    }
    this.seconds += (last - start) / 1000
    this.cpuSeconds += (cpuMilliseconds() - cpuStart) / 1000
  }

  /** Lets go of the stream to see what it weighs. */
  weigh(): Pick<GroupingMeasurement, 'held' | 'kilobytes'> {
    const held = this.#stream?.size ?? 0
    const full = heapBytes()
    this.#stream = null
    return { held, kilobytes: (full - heapBytes()) / held / 1000 }
  }
}

/** Articles of many stories, in the order of publication; a story begins on any of the days and lasts up to three. */
function newsOver({ seed, articles, days, words }: GroupingTask): GeneratedArticle[] {
  const chance = chanceFrom(seed)
  const news: GeneratedArticle[] = []
  for (let story = 0; news.length < articles; story++) {
    const size = Math.ceil(Math.min(LARGEST_STORY, (1 + chance.whole(1000)) ** -TAIL * 1000 ** TAIL))
    const articlesPerStory = Math.min(size, articles - news.length)
    const reports = generate({ seed: seed * 100_003 + story, stories: 1, articlesPerStory, wordsPerArticle: words })
    const begins = FIRST_DAY - firstOf(reports) + chance.whole((days - 3) * 24) * HOUR
    const told = inTopic(chance.whole(TOPICS))
    for (const report of reports) {
      news.push({
        ...report,
        id: `${story}-${report.id}`,
        url: `${report.url}-${story}`,
        title: told(report.title),
        text: told(report.text),
        date_publish: new Date(Date.parse(report.date_publish) + begins).toISOString(),
      })
    }
  }
  return news.sort((x, y) => (x.date_publish < y.date_publish ? -1 : 1))
}

/**
 * Tells a report in words of its topic: most of the generator's plain words become others, the same in all reports of a topic.
 * Without that, any two reports are alike by a quarter, because the generator knows few words; in news it is a fiftieth.
 */
function inTopic(topic: number): (text: string) => string {
  const words = new Map<string, string>()
  const wordFor = (word: string): string => {
    const chance = chanceFrom([...word].reduce((sum, letter) => sum * 31 + letter.charCodeAt(0), topic))
    if (COMMON_WORDS.has(word) || !chance.odds(TOPICAL)) return word
    return `${chance.pick(NAME_STARTS)}${chance.pick(SURNAME_ENDS)}${word.slice(-3)}`.toLowerCase()
  }
  const known = (word: string): string => {
    const told = words.get(word) ?? wordFor(word)
    words.set(word, told)
    return told
  }
  return (text) =>
    text.replace(/\p{L}{4,}/gu, (word) => {
      const lower = word.toLowerCase()
      return word === lower ? known(lower) : `${word.charAt(0)}${known(lower).slice(1)}`
    })
}

function firstOf(reports: readonly GeneratedArticle[]): number {
  return Math.min(...reports.map((report) => Date.parse(report.date_publish)))
}

/** B-cubed F1 of the stories in `found` against those in `meant` (Bagga & Baldwin 1998). */
function bCubed(meant: ReadonlyMap<string, string>, found: ReadonlyMap<string, string>): number {
  const count = (keys: Iterable<string>): Map<string, number> => {
    const counts = new Map<string, number>()
    for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1)
    return counts
  }
  const [wanted, said] = [count(meant.values()), count(found.values())]
  const both = count([...meant].map(([id, story]) => `${story} ${found.get(id) ?? ''}`))
  let precision = 0
  let recall = 0
  for (const [pair, shared] of both) {
    const [story = '', group = ''] = pair.split(' ')
    precision += shared ** 2 / (said.get(group) ?? 1)
    recall += shared ** 2 / (wanted.get(story) ?? 1)
  }
  return (2 * precision * recall) / ((precision + recall) * meant.size)
}
