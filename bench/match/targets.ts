import type { MatchFigures } from './figures.js'

/** All passages of one story of so many articles of 700 words, on one core. */
const STORY = 500
const STORY_SECONDS = 10

/** Targets that the figures miss, one line each; those that need a size which was not run are left out. */
export function missedTargets({ passages }: MatchFigures): string[] {
  const missed: string[] = []
  if (passages?.articles === STORY && passages.cpuSeconds > STORY_SECONDS)
    missed.push(`passages of ${STORY} articles take ${passages.cpuSeconds.toFixed(1)} s of a core, wanted ${STORY_SECONDS} at most`)
  return missed
}
