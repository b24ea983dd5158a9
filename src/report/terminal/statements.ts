import type { Article, Statement, Trace } from '../../document/index.js'
import { oneLine } from '../view/index.js'
import { Page, type TerminalOptions } from './page.js'
import { run, type Run } from './runs.js'

/** "Two officials, who knew of it," */
const LAST_COMMA = /,$/u
/** A colon that is the whole cue ("Smith: We are ready"): one stands behind every cue. */
const COLON_ALONE = /^ :$/u

/** Every statement in reading order, by article: who, how, what. */
export function renderStatements(trace: Trace, options: TerminalOptions): string {
  const page = new Page(options)
  for (const article of trace.articles) {
    page.heading(article.title ?? article.source)
    const own = trace.statements.filter((statement) => statement.article === article.id)
    if (own.length === 0) page.add([run('No statement found.', 'faint')])
    for (const statement of own) {
      const { who, how, said } = wordsOf(statement, article)
      page.add([who, how, run(said)], '› ', '  ')
      if (options.verbose) page.add([run(detailsOf(statement), 'faint')], '    ')
    }
  }
  return page.toString()
}

/** Who, how and what, in the words of the text. */
export function wordsOf(statement: Statement, { text }: Article): { readonly who: Run; readonly how: Run; readonly said: string } {
  const { source, cue, content, speaker } = statement
  const words = source === null ? null : oneLine(text.slice(source.start, source.end)).replace(LAST_COMMA, '')
  const who = words ?? speaker ?? (statement.sourceType === 'author' ? 'the outlet' : 'no source named')
  const resolved = speaker !== null && words !== null && !words.includes(speaker) ? ` (${speaker})` : ''
  const verb = cue === null ? '' : ` ${text.slice(cue.start, cue.end)}`.replace(COLON_ALONE, '')
  const said = content.map((span) => text.slice(span.start, span.end)).join(' … ')
  return { who: run(who, 'strong'), how: run(`${resolved}${verb}: `), said }
}

function detailsOf({ sourceType, sources, anonymity, via, stance, modality, direct }: Statement): string {
  const details = [
    sourceType,
    sources === null || sources === 1 ? null : `${sources} sources`,
    anonymity,
    via === null ? null : `via ${via}`,
    stance === 'asserts' ? null : stance,
    modality === 'said' ? null : modality,
    direct ? 'direct' : null,
  ]
  return details.filter((detail) => detail !== null).join(' · ')
}
