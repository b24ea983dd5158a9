import type { SegmentedArticle, Span } from '../../document/index.js'
import { dayOf, partsOf } from './calendar.js'
import { resolveExpression, type Resolution, type Surroundings } from './resolve-expression.js'
import { CLOCK_REACH, CONTEXT_REACH, QUOTE_REACH, STORY_REACH } from './settings.js'
import { tenseAt, type Place } from './tense.js'
import type { Expression, Meaning, Period } from './types.js'

/** `“`, `"` */
const QUOTE_MARKS = /["“”]/g

/** Something the text has named, with the sentence it stands in. */
interface Named<T> {
  readonly value: T
  readonly sentence: number
}

/** Goes through an article once, in reading order, and keeps what has been named so far: the surroundings of the next expression. */
export class Walk {
  private sentence = 0
  private token = 0
  private context: Named<Period> | null = null
  private day: Named<number> | null = null
  private quarter: Named<Period> | null = null
  private story: Named<number> | null = null

  private readonly segmented: SegmentedArticle
  private readonly published: number | null

  constructor(segmented: SegmentedArticle, published: number | null) {
    this.segmented = segmented
    this.published = published
  }

  /** The surroundings of `expressions[index]`; expressions must be asked for in reading order. */
  surroundingsOf(expressions: readonly Expression[], index: number): Surroundings {
    const expression = expressions[index] as Expression
    this.moveTo(expression)
    const place = this.place()
    return {
      published: this.published,
      tense: () => (place ? tenseAt(place) : 'unknown'),
      storyYear: this.frame(expression.meaning),
      context: this.within(this.context, CONTEXT_REACH),
      contextDay: expression.meaning.kind === 'clock' ? this.dayAround(expressions, index, CLOCK_REACH) : null,
      speechDay: this.isSpeech(expression) ? this.dayAround(expressions, index, 0) : null,
      contextQuarter: this.within(this.quarter, CONTEXT_REACH),
    }
  }

  /** Keeps what an expression named for those behind it. */
  remember({ meaning }: Expression, { period }: Resolution): void {
    const { sentence } = this
    if (meaning.kind === 'clock') return
    this.context = { value: period, sentence }
    if (period.grain === 'day') this.day = { value: period.index, sentence }
    if (period.grain === 'quarter' && meaning.kind !== 'from-context' && !(meaning.kind === 'from-publication' && meaning.compares))
      this.quarter = { value: period, sentence }
    if (period.grain !== 'day' || meaning.kind === 'from-publication' || meaning.kind === 'weekday') return
    const isFramed = meaning.kind === 'absolute' || this.frame(meaning) !== null
    if (isFramed) this.story = { value: period.index, sentence }
  }

  /** The year of the story within the article that is being told: stories go forward, so an earlier date is not in it. */
  private frame(meaning: Meaning): number | null {
    const told = meaning.kind === 'year-day' ? this.within(this.story, STORY_REACH) : null
    if (told === null || meaning.kind !== 'year-day') return null
    const { year } = partsOf(told)
    const day = dayOf(year, meaning.month, meaning.day)
    return day !== null && day >= told ? year : null
  }

  private within<T>(named: Named<T> | null, reach: number): T | null {
    return named && this.sentence - named.sentence <= reach ? named.value : null
  }

  /** The day named nearest in the same sentence, before or behind; else the last one within reach. */
  private dayAround(expressions: readonly Expression[], index: number, reach: number): number | null {
    const here = this.within(this.day, 0)
    if (here !== null) return here
    const end = this.segmented.sentences[this.sentence]?.end ?? 0
    for (const at of [index + 1, index + 2]) {
      const next = expressions[at]
      if (!next || next.start >= end) break
      if (next.meaning.kind === 'clock') continue
      const { sentence, token } = this
      const resolution = resolveExpression(next, this.surroundingsOf(expressions, at))
      Object.assign(this, { sentence, token })
      if (resolution?.period.grain === 'day') return resolution.period.index
    }
    return this.within(this.day, reach)
  }

  /** Whether it is "today", "yesterday", "this morning" inside a quotation: the speaker's, not the outlet's. */
  private isSpeech({ meaning, start }: Expression): boolean {
    if (meaning.kind !== 'from-publication' || meaning.grain !== 'day') return false
    const from = this.segmented.sentences[this.sentence]?.start ?? start
    const marks = this.segmented.article.text.slice(Math.max(from, start - QUOTE_REACH), start).match(QUOTE_MARKS) ?? []
    const last = marks.at(-1)
    return last === '"' ? marks.filter((mark) => mark === '"').length % 2 === 1 : last === '“'
  }

  private moveTo(span: Span): void {
    const { sentences, tokens } = this.segmented
    while (this.sentence + 1 < sentences.length && (sentences[this.sentence + 1]?.start ?? 0) <= span.start) this.sentence++
    this.token = Math.max(this.token, sentences[this.sentence]?.first ?? 0)
    while (this.token + 1 < tokens.length && (tokens[this.token]?.end ?? 0) <= span.start) this.token++
  }

  private place(): Place | null {
    const sentence = this.segmented.sentences[this.sentence]
    return sentence ? { tokens: this.segmented.tokens, first: sentence.first, last: sentence.last, at: this.token } : null
  }
}
