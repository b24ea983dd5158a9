import { pairGreedily } from '../pairing.js'
import { scoreCounts, type Score } from '../score.js'
import { coverage, shared, type Located } from '../spans.js'
import { present, type CaseView } from './case-view.js'

interface Dated {
  readonly span: Located
  readonly value: string
}

// "2017-06-06", "2017-W23", "2016/2017"
const CALENDAR = /^\d{4}/u
const DAY = 10

/** Dated expressions: the span must be hit and the value be right to the day. */
export function scoreTimes(view: CaseView): Score {
  const { gold, trace } = view
  const complete = new Set(gold.timesComplete ?? gold.articles.map(({ article }) => article))
  const wanted = present(
    gold.times.map((time): Dated | null => {
      const span = view.locate(time)
      return span && { span, value: time.value }
    }),
  )
  const said = trace.times
    .map((time): Dated => ({ span: view.spanOf(time), value: time.value }))
    .filter(({ span, value }) => complete.has(span.article) && CALENDAR.test(value))
  const partners = pairGreedily(wanted, said, sameTime, 0.3)
  wanted.forEach(({ span, value }, i) => {
    if (!partners.has(i))
      view.miss('time', `${span.article}: ${view.articleNamed(span.article).text.slice(span.start, span.end)} = ${value}`)
  })
  return scoreCounts(partners.size, said.length, wanted.length)
}

/** Dates of the story's time line. */
export function scoreTimeline(view: CaseView): Score {
  const wanted = new Set(view.gold.timeline.map(({ date }) => date))
  const said = new Set(view.trace.timeline.map(({ date }) => date))
  for (const date of wanted) if (!said.has(date)) view.miss('timeline', date)
  return scoreCounts([...wanted].filter((date) => said.has(date)).length, said.size, wanted.size)
}

function sameTime(a: Dated, b: Dated): number {
  return shared(a.span, b.span) > 0 && sameDay(a.value, b.value) ? coverage(a.span, b.span) : 0
}

function sameDay(wanted: string, said: string): boolean {
  const day = said.includes('/') ? said : said.slice(0, DAY)
  return wanted === said || wanted.slice(0, DAY) === day
}
