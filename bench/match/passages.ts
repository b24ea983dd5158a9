import { strict as assert } from 'node:assert'
import type * as match from '../../src/match/index.js'
import { annotatedNews, built } from './articles.js'

const { matchPassages } = (await built('match')) as typeof match

/** What is matched: one generated story. */
export interface PassagesTask {
  readonly seed: number
  readonly articles: number
  readonly words: number
}

/** All passages of one story. */
export interface PassagesMeasurement extends PassagesTask {
  readonly seconds: number
  /** Time that the process kept a core busy, in seconds. */
  readonly cpuSeconds: number
  readonly passages: number
  readonly peakMegabytes: number
}

/** Articles that are matched before the clock starts, so that the compiler of the runtime is warm. */
const WARM_UP = 50

/** Finds all passages of one story. Throws AssertionError where it finds none: a run that finds nothing is no measurement. */
export function measurePassages(task: PassagesTask): PassagesMeasurement {
  const { seed, articles, words } = task
  const story = annotatedNews({ seed, stories: 1, articlesPerStory: articles, wordsPerArticle: words })
  matchPassages(annotatedNews({ seed: seed + 1, stories: 1, articlesPerStory: WARM_UP, wordsPerArticle: words }))
  const cpu = process.cpuUsage()
  const start = performance.now()
  const passages = matchPassages(story).length
  const seconds = (performance.now() - start) / 1000
  const { user, system } = process.cpuUsage(cpu)
  assert.ok(passages > 0, 'passages found')
  return { ...task, seconds, cpuSeconds: (user + system) / 1e6, passages, peakMegabytes: process.resourceUsage().maxRSS / 1024 }
}
