import type { Article, Statement, Trace } from '../../document/index.js'
import { oneLine } from '../view/index.js'
import { Page, type TerminalOptions } from './page.js'
import { run, type Run } from './runs.js'

/** Every statement in reading order, by article: who, how, what. */
export function renderStatements(trace: Trace, options: TerminalOptions): string {
  const page = new Page(options)
  for (const article of trace.articles) {
    page.heading(article.title ?? article.source)
    const own = trace.statements.filter((statement) => statement.article === article.id)
    if (own.length === 0) page.add([run('No statement found.', 'faint')])
    for (const statement of own) {
      page.add(statementRuns(statement, article), '› ', '  ')
      if (options.verbose) page.add([run(detailsOf(statement), 'faint')], '    ')
    }
  }
  return page.toString()
}

function statementRuns(statement: Statement, { text }: Article): Run[] {
  const { source, cue, content, speaker } = statement
  const words = source === null ? null : oneLine(text.slice(source.start, source.end))
  const who = words ?? speaker ?? (statement.sourceType === 'author' ? 'the outlet' : 'no source named')
  const resolved = speaker !== null && words !== null && !words.includes(speaker) ? ` (${speaker})` : ''
  const verb = cue === null ? '' : ` ${text.slice(cue.start, cue.end)}`
  const said = content.map((span) => text.slice(span.start, span.end)).join(' … ')
  return [run(who, 'strong'), run(`${resolved}${verb}: `), run(said)]
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
