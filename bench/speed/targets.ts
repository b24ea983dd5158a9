import type { Measurement } from './measure.js'

/** What the largest run must reach, on two cores and in one process, with articles of 700 words. */
const LARGE = 500
const ARTICLES_PER_SECOND = 60
const PEAK_MEGABYTES = 1536
/** Time per article may grow by this much from 50 articles to 500: a tenfold story must not cost a hundredfold. */
const SMALL = 50
const GROWTH = 1.5

/** Targets that the measurements miss, one line each; those that need a size which was not run are left out. */
export function missedTargets(measurements: readonly Measurement[]): string[] {
  const large = measurements.find(({ articles }) => articles === LARGE)
  const small = measurements.find(({ articles }) => articles === SMALL)
  if (large === undefined) return []
  const rate = (large.articles / large.milliseconds) * 1000
  const missed: string[] = []
  if (rate < ARTICLES_PER_SECOND) missed.push(`${LARGE} articles: ${rate.toFixed(1)} a second, wanted ${ARTICLES_PER_SECOND}`)
  if (large.peakMegabytes > PEAK_MEGABYTES)
    missed.push(`${LARGE} articles: ${large.peakMegabytes.toFixed(0)} MB, wanted ${PEAK_MEGABYTES} at most`)
  const growth = small === undefined ? 1 : perArticle(large) / perArticle(small)
  if (growth > GROWTH)
    missed.push(`an article of ${LARGE} takes ${growth.toFixed(2)} times as long as one of ${SMALL}, wanted ${GROWTH} at most`)
  return missed
}

export function perArticle({ milliseconds, articles }: Measurement): number {
  return milliseconds / articles
}
