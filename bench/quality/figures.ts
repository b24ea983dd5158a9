import type { CaseScore } from './scorers/case/index.js'

/** What was measured on one set of texts. Every figure is between 0 and 1, and more is better. */
export interface SetResult {
  /** "grain-terminal", "shared/times". */
  readonly set: string
  /** SHA-256 of the texts and their answers: floors only hold for the words they were set on. */
  readonly hash: string
  readonly figures: Readonly<Record<string, number>>
  /** What a rule without any thought gets on the same set, beside the figure it is to be compared with. */
  readonly baselines: readonly Baseline[]
  readonly misses: readonly string[]
}

export interface Baseline {
  readonly figure: string
  readonly rule: string
  readonly value: number
}

/** The figures of a scored case by name, with those that tell more than their mean. */
export function caseFigures({ mean, figures, updates }: CaseScore): Record<string, number> {
  const { several = 1, range = 1, names = 1, overcount = 0 } = figures.origins.more ?? {}
  return {
    mean,
    ...Object.fromEntries(Object.entries(figures).map(([name, score]) => [name, score.f])),
    updates: updates.f,
    'origins: range right': range,
    'origins: names': names,
    'origins: several right': several,
    'origins: not overcounted': 1 - overcount,
  }
}
