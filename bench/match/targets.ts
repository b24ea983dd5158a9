import type { MatchFigures } from './figures.js'
import type { GroupingMeasurement } from './grouping.js'
import type { LibraryMeasurement } from './library.js'
import type { PassagesMeasurement } from './passages.js'

/** All passages of one story of so many articles of 700 words, on one core. */
const STORY = 500
const STORY_SECONDS = 10

/** A new article against a library of so many articles of 700 words. */
const LIBRARY = 100_000
const MIDDLE_MILLISECONDS = 50
/** What a library holds for each article, beside its text. */
const KILOBYTES = 1.5
/** Of what matching article by article finds, by character. */
const RECALL = { verbatim: 0.95, reworded: 0.95, spun: 0.9 } as const

/** So many articles over so many days, grouped one by one. */
const GROUPED = 20_000
const GROUPED_DAYS = 14
const ARTICLES_A_SECOND = 400

/** Targets that the figures miss, one line each; those that need a size which was not run are left out. */
export function missedTargets({ passages, library, grouping }: MatchFigures): string[] {
  return [
    ...(passages?.articles === STORY ? missedByPassages(passages) : []),
    ...library.filter(({ finder, articles }) => finder === 'Headwater' && articles === LIBRARY).flatMap(missedByLibrary),
    ...(grouping?.articles === GROUPED && grouping.days === GROUPED_DAYS ? missedByGrouping(grouping) : []),
  ]
}

function missedByGrouping({ articles, seconds }: GroupingMeasurement): string[] {
  const rate = articles / seconds
  if (rate >= ARTICLES_A_SECOND) return []
  return [`${rate.toFixed(0)} articles a second are grouped, wanted ${ARTICLES_A_SECOND} at least`]
}

function missedByPassages({ cpuSeconds }: PassagesMeasurement): string[] {
  if (cpuSeconds <= STORY_SECONDS) return []
  return [`passages of ${STORY} articles take ${cpuSeconds.toFixed(1)} s of a core, wanted ${STORY_SECONDS} at most`]
}

function missedByLibrary({ middleMilliseconds, kilobytes, recall }: LibraryMeasurement): string[] {
  const missed: string[] = []
  if (middleMilliseconds > MIDDLE_MILLISECONDS)
    missed.push(`a new article takes ${middleMilliseconds.toFixed(1)} ms, wanted ${MIDDLE_MILLISECONDS} at most`)
  if (kilobytes > KILOBYTES) missed.push(`the index holds ${kilobytes.toFixed(2)} kB an article, wanted ${KILOBYTES} at most`)
  for (const kind of ['verbatim', 'reworded', 'spun'] as const) {
    const share = recall[kind] ?? 0
    if (share < RECALL[kind])
      missed.push(`${(100 * share).toFixed(1)} % of what is ${kind} is found, wanted ${100 * RECALL[kind]} % at least`)
  }
  return missed
}
