import { cueFromRange } from '../../../src/annotate/attributions/cue-from-range.js'
import { BY_NETWORK } from '../../../src/annotate/attributions/found.js'
import { readingOf } from '../../../src/annotate/attributions/readings.js'
import { explained } from '../../../src/annotate/attributions/reasons/index.js'
import { draftByRules } from '../../../src/annotate/attributions/rules.js'
import { finishDrafts, finishStatements } from '../../../src/annotate/attributions/statements.js'
import { cutStretches } from '../../../src/annotate/attributions/stretches.js'
import type { Draft, Reading, TokenRange } from '../../../src/annotate/attributions/types.js'
import { findMentions } from '../../../src/annotate/entities/index.js'
import { findQuotations } from '../../../src/annotate/quotes/index.js'
import type { ExplainedStatement, Statement } from '../../../src/document/index.js'
import { segment } from '../../../src/text/index.js'
import { articleOf } from '../quotes/vocabulary.js'

/** What opens and closes the marked parts of a statement: `{source} [cue] <content>`. */
const MARK = /[{}[\]<>]/g
const CLOSING: Readonly<Record<string, string>> = { '{': '}', '[': ']', '<': '>' }

interface Marked {
  readonly text: string
  readonly parts: { readonly open: string; readonly start: number; readonly end: number }[]
}

/** A text without its marks, and where they were. */
function unmarked(marked: string): Marked {
  const parts: Marked['parts'] = []
  const open: { mark: string; start: number }[] = []
  let text = ''
  let done = 0
  for (const { 0: mark, index } of marked.matchAll(MARK)) {
    text += marked.slice(done, index)
    done = index + 1
    if (mark in CLOSING) open.push({ mark, start: text.length })
    else {
      const last = open.pop()
      if (last === undefined || CLOSING[last.mark] !== mark) throw new Error(`No mark opens what closes at ${index} of ${marked}`)
      parts.push({ open: last.mark, start: last.start, end: text.length })
    }
  }
  return { text: text + marked.slice(done), parts: parts.sort((a, b) => a.start - b.start) }
}

function read(text: string): { reading: Reading; id: string } {
  const segmented = segment(articleOf(text), true)
  const quotations = findQuotations(segmented)
  const article = { ...segmented.article, mentions: findMentions(segmented, quotations) }
  return { reading: readingOf({ ...segmented, article }, quotations), id: article.id }
}

function rangeOf({ tokens }: Reading, { start, end }: { start: number; end: number }): TokenRange {
  const first = tokens.findIndex((token) => token.end > start)
  const last = tokens.findIndex((token) => token.start >= end)
  return { first, last: last < 0 ? tokens.length : last }
}

/** What the words in brackets make of a cue, its head as a word. */
export function markedCue(marked: string): { head: string; kind: string; form: string; thought: boolean } {
  const { text, parts } = unmarked(marked)
  const { reading } = read(text)
  const [part] = parts
  if (part === undefined) throw new Error(`No cue is marked in ${marked}`)
  const { head, kind, form, thought } = cueFromRange(reading, rangeOf(reading, part))
  return { head: reading.tokens[head]?.norm ?? '', kind, form, thought }
}

/**
 * The finished statements of a text whose parts are marked as `{source} [cue] <content>`, one statement for each cue: its
 * source is the marked one next to it in the same sentence, its content what is marked up to the next cue. Names are found
 * as in any article. Sorted by where their cues stand.
 */
export function finishMarked(marked: string): Statement[] {
  const { reading, id, drafts } = draftsMarked(marked)
  return finishStatements(reading, drafts, id)
}

/** The reasons of the same statements, `certainty` being what the network is taken to say of every token. */
export function explainMarked(marked: string, certainty = 1): ExplainedStatement[] {
  const { reading, id, drafts } = draftsMarked(marked)
  return explainDrafts(reading, drafts, { id, certainty })
}

/** The reasons of what the rules alone find in a text. */
export function explainRules(text: string, certainty = 0): ExplainedStatement[] {
  const { reading, id } = read(text)
  return explainDrafts(reading, draftByRules(reading, cutStretches(reading)), { id, certainty })
}

function explainDrafts(
  reading: Reading,
  drafts: readonly Draft[],
  { id, certainty }: { readonly id: string; readonly certainty: number },
): ExplainedStatement[] {
  return finishDrafts(reading, drafts, id).map((finished) => explained(reading, finished, () => certainty))
}

function draftsMarked(marked: string): { reading: Reading; id: string; drafts: Draft[] } {
  const { text, parts } = unmarked(marked)
  const { reading, id } = read(text)
  const drafts: Draft[] = []
  let source: TokenRange | null = null
  let contents: TokenRange[] = []
  let cue: TokenRange | null = null
  const close = (): void => {
    if (contents.length > 0) drafts.push(draftOf(reading, { source, cue, contents }))
    source = null
    cue = null
    contents = []
  }
  text.split('\n').reduce((start, line) => {
    for (const part of parts.filter((one) => one.start >= start && one.start < start + line.length + 1)) {
      const range = rangeOf(reading, part)
      const again = (part.open === '{' && source !== null) || (part.open === '[' && cue !== null)
      if (again) close()
      if (part.open === '{') source = range
      else if (part.open === '[') cue = range
      else contents.push(range)
    }
    close()
    return start + line.length + 1
  }, 0)
  return { reading, id, drafts }
}

interface Parts {
  readonly source: TokenRange | null
  readonly cue: TokenRange | null
  readonly contents: TokenRange[]
}

function draftOf(reading: Reading, { source, cue, contents }: Parts): Draft {
  const place = cue ?? (contents[0] as TokenRange)
  const sentence = reading.sentences[reading.tokens[place.first]?.sentence ?? 0]
  if (sentence === undefined) throw new Error('A statement stands in no sentence')
  const stretch = { first: sentence.first, last: sentence.last, block: sentence.block }
  return { stretch, cue: cue && cueFromRange(reading, cue), source, recipient: null, content: contents, found: BY_NETWORK }
}
