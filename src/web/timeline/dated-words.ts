import { addTo, contains, type Ref, type ResolvedTime, type Trace } from '../../document/index.js'
import { dayOf } from './days.js'

/** The words that date an event, and whether the date is theirs or had to be worked out. */
export interface DatedWords {
  readonly words: string
  readonly ref: Ref
  readonly certainty: ResolvedTime['certainty']
}

/** For the places that tell of an event, the words that give its date; those that state it come before those that imply it. */
export function datedWordsIn({ articles, times }: Trace): (cites: readonly Ref[], date: string) => DatedWords | null {
  const texts = new Map(articles.map(({ id, text }) => [id, text]))
  const byArticle = new Map<string, ResolvedTime[]>()
  for (const time of times) addTo(byArticle, time.article, time)
  return (cites, date) => {
    const found = cites.flatMap((cite) =>
      (byArticle.get(cite.article) ?? []).filter((time) => contains(cite, time) && dayOf(time.value) === dayOf(date)),
    )
    const best = found.find(({ certainty }) => certainty === 'stated') ?? found[0]
    if (best === undefined) return null
    const { article, start, end, certainty } = best
    return { words: texts.get(article)?.slice(start, end) ?? '', ref: { article, start, end }, certainty }
  }
}
