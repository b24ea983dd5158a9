import { readdirSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path'
import { readingOf } from '../../src/annotate/attributions/readings.js'
import { draftByRules } from '../../src/annotate/attributions/rules.js'
import { cutStretches } from '../../src/annotate/attributions/stretches.js'
import { columnsOf, type Columns } from '../../src/annotate/attributions/tagger/columns.js'
import { sequencesOf } from '../../src/annotate/attributions/tagger/index.js'
import type { TokenRange } from '../../src/annotate/attributions/types.js'
import { findMentions } from '../../src/annotate/entities/index.js'
import { findQuotations } from '../../src/annotate/quotes/index.js'
import { groupBy, type Sentence, type Token } from '../../src/document/index.js'
import { extract } from '../../src/extract/index.js'
import { segment } from '../../src/text/index.js'
import { readStandOff, type MarkedStatement } from './stand-off.js'

/** An article as the tagger reads it, and the statements that people marked in it: a list for each of them. */
export interface MarkedArticle {
  readonly text: string
  readonly tokens: readonly Token[]
  readonly sentences: readonly Sentence[]
  readonly columns: Columns
  readonly sequences: readonly TokenRange[]
  readonly marked: readonly (readonly MarkedStatement[])[]
}

/** `herald_2016-05-01_a-title_d473.ann` is one person's reading of `herald_2016-05-01_a-title.txt`. */
const ANNOTATION = /^(?<name>.+)_[0-9a-f]{4}\.ann$/
/** Articles must not change with the day on which they are read. */
const NOW = new Date('2026-01-01')

/** The articles of a folder with `text/NAME.txt` and `attributions/NAME_xxxx.ann`, by name; those without annotation or words are left out. */
export function readArticles(folder: string): MarkedArticle[] {
  const markings = groupBy(readdirSync(join(folder, 'attributions')).sort(), (file) => ANNOTATION.exec(file)?.groups?.['name'])
  const names = readdirSync(join(folder, 'text'))
  const articles = names.sort().map((file) => {
    const annotations = markings.get(basename(file, '.txt')) ?? []
    const marked = annotations.map((annotation) => readStandOff(readFileSync(join(folder, 'attributions', annotation), 'utf8')))
    return { ...readArticle(file, readFileSync(join(folder, 'text', file), 'utf8')), marked }
  })
  return articles.filter(({ tokens, marked }) => tokens.length > 0 && marked.length > 0)
}

/** Everything that goes before the tagger, as `annotate` does it. */
function readArticle(source: string, content: string): Omit<MarkedArticle, 'marked'> {
  const page = { source, kind: 'text', content, record: null, defaults: {}, fetched: null, diagnostics: [] } as const
  const segmented = segment(extract(page, { now: NOW }), true)
  if (segmented.article.text !== content) throw new Error(`${source} is not read as it stands, so that its annotations do not fit`)
  const quotations = findQuotations(segmented)
  const article = { ...segmented.article, mentions: findMentions(segmented, quotations) }
  const reading = readingOf({ ...segmented, article }, quotations)
  const columns = columnsOf(reading, draftByRules(reading, cutStretches(reading)))
  return { text: content, tokens: reading.tokens, sentences: reading.sentences, columns, sequences: sequencesOf(reading) }
}
