import {
  addTo,
  groupBy,
  indicesTouching,
  overlap,
  type AnnotatedArticle,
  type Claim,
  type Ref,
  type ResolvedTime,
  type Sentence,
  type Span,
  type Story,
  type TimelineEntry,
} from '../document/index.js'
import { isBodySentence, refTo, sentenceAt } from './sentences.js'
import { BACKGROUND_ARTICLES, BACKGROUND_DAYS } from './settings.js'

const DAY = /^\d{4}-\d\d-\d\d/
const MONTH = /^\d{4}-\d\d$/
const YEAR = /^\d{4}$/
/** The letters around the end of an expression that owns what follows: "Tuesday's", "days'". */
const POSSESSIVE = /['’]s|s['’]/u
const MS_PER_DAY = 86_400_000

interface DatedSentence {
  readonly date: string
  readonly article: AnnotatedArticle
  readonly sentence: Sentence
  /** Whether the expression belongs to a noun: "the 2016 election" and "Tuesday's explosion" do not date what the sentence tells. */
  readonly isAttributive: boolean
  /** Whether it dates the saying, not what is said: "the fire service said on Wednesday". */
  readonly isOfSaying: boolean
}

/**
 * The dated events of each story, in order: one entry per date, in the words of the sentence whose claims weigh most.
 * A month is left out where one of its days is given; years and far-off dates need several articles, for they are mostly
 * background.
 */
export function buildTimeline(articles: readonly AnnotatedArticle[], stories: readonly Story[], claims: readonly Claim[]): TimelineEntry[] {
  const byId = new Map(articles.map((article) => [article.article.id, article]))
  const byStory = groupBy(claims, ({ story }) => story)
  return stories
    .flatMap((story) =>
      timelineOf(
        story.articles.flatMap((id) => byId.get(id) ?? []),
        byStory.get(story.id) ?? [],
      ),
    )
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0))
}

function timelineOf(articles: readonly AnnotatedArticle[], claims: readonly Claim[]): TimelineEntry[] {
  const byDate = new Map<string, DatedSentence[]>()
  for (const article of articles) {
    const said = contentsBySentence(article)
    for (const time of article.times) {
      const dated = datedSentence(article, time, said)
      if (dated) addTo(byDate, dated.date, dated)
    }
  }
  const centre = centreOf(articles)
  const rank = rankOf(claims)
  return [...byDate]
    .filter(([date, sentences]) => belongs(date, sentences, { all: byDate, centre }))
    .map(([date, sentences]) => entryOf(date, DAY.test(date) ? sentences : sentences.filter(({ isAttributive }) => !isAttributive), rank))
}

function datedSentence(article: AnnotatedArticle, time: ResolvedTime, said: ReadonlyMap<Sentence, readonly Span[]>): DatedSentence | null {
  const sentence = sentenceAt(article, time.start)
  const date = dateOf(time.value)
  if (!sentence || !date || !isBodySentence(article, sentence)) return null
  return {
    date,
    article,
    sentence,
    isAttributive: isAttributive(article, sentence, time),
    isOfSaying: isOfSaying(said.get(sentence) ?? [], time),
  }
}

/** What is said in each sentence in which something is. */
function contentsBySentence({ sentences, statements }: AnnotatedArticle): Map<Sentence, Span[]> {
  const contents = new Map<Sentence, Span[]>()
  for (const { content } of statements)
    for (const span of content) for (const at of indicesTouching(sentences, span)) addTo(contents, sentences[at] as Sentence, span)
  return contents
}

/** Whether the expression stands in the sentence's words for who said it, outside of what was said. */
function isOfSaying(contents: readonly Span[], time: ResolvedTime): boolean {
  return contents.length > 0 && !contents.some((span) => overlap(span, time) > 0)
}

function isAttributive(article: AnnotatedArticle, { first, last }: Sentence, { end }: ResolvedTime): boolean {
  if (POSSESSIVE.test(article.article.text.slice(end - 2, end + 2))) return true
  const next = article.tokens.slice(first, last).find((token) => token.start >= end)
  return next !== undefined && (next.pos === 'NOUN' || next.pos === 'PROPN' || next.pos === 'ADJ')
}

/** The part of a time value that dates an event: its day, month or year. Weeks, seasons and intervals are too vague. */
function dateOf(value: string): string | null {
  if (value.includes('/')) return null
  if (DAY.test(value)) return value.slice(0, 10)
  return MONTH.test(value) || YEAR.test(value) ? value : null
}

function centreOf(articles: readonly AnnotatedArticle[]): number | null {
  const days = articles
    .flatMap(({ article }) => (article.published ? [Date.parse(article.published.value.slice(0, 10))] : []))
    .sort((a, b) => a - b)
  return days[Math.floor(days.length / 2)] ?? null
}

function belongs(
  date: string,
  sentences: readonly DatedSentence[],
  { all, centre }: { all: ReadonlyMap<string, unknown>; centre: number | null },
): boolean {
  const told = sentences.filter((sentence) => !sentence.isAttributive)
  const articles = new Set(told.map(({ article }) => article)).size
  if (articles === 0 && !DAY.test(date)) return false
  if (MONTH.test(date) && [...all.keys()].some((other) => other.length > date.length && other.startsWith(date))) return false
  const isBackground =
    YEAR.test(date) || (centre !== null && Math.abs(Date.parse(date.padEnd(10, '-01')) - centre) > BACKGROUND_DAYS * MS_PER_DAY)
  return !isBackground || articles >= BACKGROUND_ARTICLES
}

/** For each sentence the place of the weightiest claim that it carries. */
function rankOf(claims: readonly Claim[]): (dated: DatedSentence) => number {
  const members = new Map<string, { start: number; end: number; rank: number }[]>()
  claims.forEach((claim, rank) => {
    for (const { article, start, end } of claim.members) addTo(members, article, { start, end, rank })
  })
  return ({ article, sentence }) =>
    Math.min(
      ...(members.get(article.article.id) ?? [])
        .filter(({ start, end }) => start < sentence.end && end > sentence.start)
        .map(({ rank }) => rank),
      claims.length,
    )
}

/** Sentences that date an event of their own come first, then those that date a saying. */
function tier({ isAttributive, isOfSaying }: DatedSentence): number {
  return isAttributive ? 2 : isOfSaying ? 1 : 0
}

function entryOf(date: string, sentences: readonly DatedSentence[], rank: (dated: DatedSentence) => number): TimelineEntry {
  const ranked = sentences
    .map((dated, index) => ({ dated, index, rank: rank(dated) }))
    .sort((a, b) => tier(a.dated) - tier(b.dated) || a.rank - b.rank || a.index - b.index)
  const cites: Ref[] = []
  for (const { dated } of ranked) {
    const ref = refTo(dated.article, dated.sentence)
    if (!cites.some((cite) => cite.article === ref.article && cite.start === ref.start)) cites.push(ref)
  }
  const [first] = ranked
  const text = first && cites[0] ? first.dated.article.article.text.slice(cites[0].start, cites[0].end) : ''
  return { date, text, cites }
}
