import { strict as assert } from 'node:assert'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import type * as cluster from '../../src/cluster/index.js'
import type * as headwater from '../../src/index.js'
import type { SegmentedArticle } from '../../src/document/index.js'
import type * as lexicon from '../../src/lexicons/en/common-words.js'
import type * as text from '../../src/text/index.js'
import { generate, type GeneratedArticle } from '../speed/corpus/generate.js'
import { chanceFrom } from '../speed/corpus/random.js'
import { NAME_STARTS, SURNAME_ENDS } from '../speed/corpus/vocabulary.js'

/** The built package, as users run it. */
const built = <Module>(path: string): Promise<Module> => import(new URL(`../../dist/${path}`, import.meta.url).href) as Promise<Module>
const { read } = await built<typeof headwater>('index.js')
const { segment } = await built<typeof text>('text/index.js')
const { COMMON_WORDS } = await built<typeof lexicon>('lexicons/en/common-words.js')
const { StoryStream } = await built<typeof cluster>('cluster/index.js')

export interface GroupingOptions {
  readonly seed: number
  readonly articles: number
  /** Days over which the articles are published. */
  readonly days: number
  /** Days that the stream remembers. */
  readonly windowDays: number
  readonly wordsPerArticle: number
}

/** One stream of generated news, an article at a time in the order of publication. */
export interface GroupingMeasurement extends GroupingOptions {
  /**
   * Time of placing segmented articles: word vectors, finding what is alike, linking, ids, and letting old ones go. Reading pages
   * and cutting them into tokens is not in it: that is measured by `bench:speed`.
   */
  readonly milliseconds: number
  /** The longest that placing one article took. */
  readonly slowest: number
  /** Time that the process kept a core busy meanwhile. */
  readonly cpuMilliseconds: number
  /** Articles in the window at the end of each day, and the MB then in use beyond those before the first. */
  readonly held: readonly number[]
  readonly megabytes: readonly number[]
  readonly stories: { readonly generated: number; readonly found: number }
  /** B-cubed F1 of the story that each article was last placed in before it left, against the one it was generated for. */
  readonly right: number
}

const HOUR = 3_600_000
const DAY = 24 * HOUR
const FIRST_DAY = Date.UTC(2019, 2, 5)
/** Stories are mostly small: sizes follow a power law up to the largest. */
const LARGEST_STORY = 400
const TAIL = 0.8
/** Topics that stories are about, and the share of plain words that belong to one. */
const TOPICS = 1200
const TOPICAL = 0.9
const WORDS_AT_ONCE = 50
/** Articles that are cut into tokens before the clock starts to place them, one by one: reading it costs time too. */
const BLOCK = 100
const BLANK: headwater.Article = {
  id: '',
  source: '',
  url: null,
  original: null,
  title: null,
  authors: [],
  publisher: null,
  published: null,
  modified: null,
  language: 'en',
  text: '',
  blocks: [],
  links: [],
  mentions: [],
  diagnostics: [],
}
/** Below this the stories found are not those generated. */
const LEAST_RIGHT = 0.8

/**
 * Places generated articles and says how long that took and what it held. Throws AssertionError when an article is in no story
 * or the stories found are not those that were generated: a run that groups nothing is no measurement.
 */
export async function measureGrouping(options: GroupingOptions): Promise<GroupingMeasurement> {
  const folder = mkdtempSync(join(tmpdir(), 'headwater-grouping-'))
  try {
    const file = join(folder, 'news.jsonl')
    const news = newsOver(options)
    writeFileSync(file, news.map((article) => JSON.stringify(article)).join('\n'))
    warmUp(news)
    return await place(file, options, new Set(news.map(({ id }) => storyOf(id))).size)
  } finally {
    rmSync(folder, { recursive: true })
  }
}

async function place(file: string, options: GroupingOptions, generated: number): Promise<GroupingMeasurement> {
  const collect = collector()
  const stream = new StoryStream({ windowDays: options.windowDays })
  /** By article: the story it was last placed in, and the one it was generated for. */
  const placed = new Map<string, string>()
  const meant = new Map<string, string>()
  const days: { held: number; megabytes: number }[] = []
  const before = collect()
  const took = { milliseconds: 0, cpuMilliseconds: 0, slowest: 0 }
  let block: SegmentedArticle[] = []
  const placeBlock = (): void => {
    const [start, cpuStart] = [performance.now(), cpuMilliseconds()]
    let last = start
    for (const article of block) {
      for (const { kind, story, articles } of stream.add(article).changes)
        if (kind !== 'left') for (const id of articles) placed.set(id, story)
      const now = performance.now()
      took.slowest = Math.max(took.slowest, now - last)
      last = now
    }
    took.milliseconds += last - start
    took.cpuMilliseconds += cpuMilliseconds() - cpuStart
    block = []
  }
  for await (const article of read([file])) {
    const today = Math.floor((Date.parse(article.published?.value ?? '') - FIRST_DAY) / DAY)
    if (days.length < today || block.length === BLOCK) placeBlock()
    while (days.length < today) days.push({ held: stream.size, megabytes: collect() - before })
    meant.set(article.id, storyOf(article.source))
    block.push(segment(article, true))
  }
  placeBlock()
  const right = bCubed(meant, placed)
  assert.equal(placed.size, options.articles, 'articles placed')
  assert.ok(right > LEAST_RIGHT, `stories found (${right.toFixed(2)})`)
  const stories = { generated, found: new Set(placed.values()).size }
  return {
    ...options,
    ...took,
    held: days.map((day) => day.held),
    megabytes: days.map((day) => day.megabytes),
    stories,
    right,
  }
}

/** Lets the tokenizer meet every word once: it remembers them, which is not the stream's memory. */
function warmUp(news: readonly GeneratedArticle[]): void {
  const words = [...new Set(news.flatMap(({ title, text: body }) => `${title} ${body}`.split(/\s+/)))]
  for (let at = 0; at < words.length; at += WORDS_AT_ONCE) {
    const sentence = words.slice(at, at + WORDS_AT_ONCE).join(' ')
    segment({ ...BLANK, text: sentence, blocks: [{ start: 0, end: sentence.length, kind: 'paragraph' }] }, true)
  }
}

function cpuMilliseconds(): number {
  const { user, system } = process.cpuUsage()
  return (user + system) / 1000
}

/** Articles of many stories, in the order of publication; a story begins on any of the days and lasts up to three. */
function newsOver({ seed, articles, days, wordsPerArticle }: GroupingOptions): GeneratedArticle[] {
  const chance = chanceFrom(seed)
  const news: GeneratedArticle[] = []
  for (let story = 0; news.length < articles; story++) {
    const size = Math.ceil(Math.min(LARGEST_STORY, (1 + chance.whole(1000)) ** -TAIL * 1000 ** TAIL))
    const reports = generate({
      seed: seed * 100_003 + story,
      stories: 1,
      articlesPerStory: Math.min(size, articles - news.length),
      wordsPerArticle,
    })
    const begins = FIRST_DAY - firstOf(reports) + chance.whole((days - 3) * 24) * HOUR
    const told = inTopic(chance.whole(TOPICS))
    for (const report of reports) {
      const published = new Date(Date.parse(report.date_publish) + begins).toISOString()
      news.push({
        ...report,
        id: `${story}-${report.id}`,
        url: `${report.url}-${story}`,
        title: told(report.title),
        text: told(report.text),
        date_publish: published,
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

/** The story in an article's id, or in the source of one that was read: `news.jsonl#STORY-0-ARTICLE`. */
function storyOf(source: string): string {
  return source.replace(/^.*#/, '').replace(/-.*$/, '')
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

/** Collects garbage and returns the MB that are then in use, typed arrays included. */
function collector(): () => number {
  setFlagsFromString('--expose-gc')
  const collect = runInNewContext('gc') as () => void
  return () => {
    collect()
    const { heapUsed, arrayBuffers } = process.memoryUsage()
    return (heapUsed + arrayBuffers) / 2 ** 20
  }
}
