import { annotate as annotateArticle } from '../annotate/index.js'
import { checkReport, MAX_QUESTION_LENGTH, questionIn, whyReport, type Question } from '../ask/index.js'
import { contentId, groupBy, type AnnotatedArticle, type Article, type CheckReport, type Trace, type WhyReport } from '../document/index.js'
import { HeadwaterError } from '../errors.js'
import { isSupportedLanguage } from '../extract/index.js'
import { segment, type KnownSentences } from '../text/index.js'

/** A question that can be put to a trace. Throws HeadwaterError `option/invalid` where it is none. */
export function questionOf(text: string): Question {
  if (text.length > MAX_QUESTION_LENGTH) {
    throw new HeadwaterError('option/invalid', `The claim has ${text.length} characters; ${MAX_QUESTION_LENGTH} is the most`, {
      hint: 'Ask for one sentence at a time.',
    })
  }
  const question = questionIn(annotatedQuestion(text))
  if (question !== null) return question
  throw new HeadwaterError('option/invalid', `There is nothing to look for in the claim "${text}"`, {
    hint: 'Say who did what: headwater check "Seven people died in the crash" FILE…',
  })
}

/** The answer of a trace to a question. */
export function checkIn(question: Question, trace: Trace): CheckReport {
  return checkReport(question, trace, rereadArticles(trace))
}

/** Why a claim of a trace has its count. */
export function whyIn(claim: string, trace: Trace): WhyReport {
  return whyReport(claim, trace, (words) => {
    const question = questionIn(annotatedQuestion(words))
    return question === null ? null : { question, articles: rereadArticles(trace) }
  })
}

/** A sentence of the reader's as an article, read like all others. */
function annotatedQuestion(words: string): AnnotatedArticle {
  const text = words.replace(/\s+/gu, ' ').trim().slice(0, MAX_QUESTION_LENGTH)
  const article: Article = {
    id: contentId('question', text),
    source: 'question',
    url: null,
    original: null,
    title: null,
    authors: [],
    publisher: null,
    published: null,
    modified: null,
    language: 'en',
    text,
    blocks: [{ kind: 'paragraph', start: 0, end: text.length }],
    links: [],
    mentions: [],
    diagnostics: [],
  }
  return annotateArticle(segment(article, true))
}

/** The articles of a trace with their sentences and words, which a trace does not hold. */
function rereadArticles({ articles, statements }: Trace): AnnotatedArticle[] {
  const byArticle = groupBy(statements, ({ article }) => article)
  const known: KnownSentences = new Map()
  return articles.map((article) => ({
    ...segment(article, isSupportedLanguage(article.language), known),
    quotations: [],
    times: [],
    statements: byArticle.get(article.id) ?? [],
  }))
}
