import type { Page } from '../../document/index.js'
import { outletInTitle } from '../facts/outlet-name.js'
import { recordFacts } from '../record-facts.js'
import { NO_FACTS, type Layout, type StatedFacts } from '../types.js'
import { assemble } from './assemble.js'
import { decide, type Parts } from './decide.js'
import { explainHtml } from './explain.js'
import { articleBlocks, mainElement, proseWords, sumUp } from './main-content.js'
import { readMetadata } from './metadata.js'
import { markPictureTexts } from './picture-texts.js'
import { rawBlocks } from './raw-blocks.js'
import { scriptDates } from './script-dates.js'
import { markSections } from './sections.js'
import { resolveTitle, type ResolvedTitle } from './title.js'
import { parseHtml } from './tree.js'
import { visibleBylines } from './visible-bylines.js'
import { visibleDates } from './visible-date.js'
import { zonesOf } from './zones.js'

/**
 * The article of an HTML page: tree → visible blocks → zones → the element that holds the article → a decision on
 * every block → the text of those that are kept, typed by their words.
 * All steps are linear in the page's length and none recurses, so nested tags cost no more than flat ones.
 */
export function readHtml(page: Page): Layout {
  const tree = parseHtml(page.content)
  const { facts: stated, otherTitles } = readMetadata(tree, page.record?.url ?? page.defaults.url ?? null)
  const facts = withRecord(stated, page)
  const { raw, cut } = rawBlocks(tree)
  const allProse = sumUp(tree, raw, proseWords)
  const zones = zonesOf(tree, allProse)
  markSections(tree, raw, allProse, zones)
  markPictureTexts(tree, raw, zones)
  const prose = sumUp(tree, raw, (block) => (zones[block.element.index] === null ? proseWords(block) : 0))
  const main = mainElement(tree, raw, prose)
  const article = articleBlocks(tree, raw, main)
  const title = resolveTitle({ tree, raw, zones, main }, facts, otherTitles)
  const parts = { tree, raw, zones, main, title }
  const decisions = decide(parts)
  const assembled = assemble(decisions, facts)
  const { text, blocks, links } = assembled
  return {
    text,
    blocks,
    links,
    facts: {
      ...facts,
      ...datesOf(parts, facts, article.first),
      title: title.text,
      bylines: visibleBylines(parts, article.first),
      publisher: facts.publisher ?? outletInTitle(otherTitles.at(-1) ?? null, title.text, facts.url),
    },
    cut: cut || tree.cut,
    explain: () => explainHtml(parts, decisions, assembled, titleFrom(facts.title, title)),
  }
}

/** What the page states of its dates and what it shows of them around its headline and its first block. */
function datesOf(parts: Parts, facts: StatedFacts, first: number): Pick<StatedFacts, 'published' | 'modified'> {
  const { tree, raw, zones, title } = parts
  const starts = [title.block, raw[first]].flatMap((block) => block?.element ?? [])
  const shown = visibleDates({ tree, raw, zones, starts })
  return {
    published: [...facts.published, ...shown.published, ...(facts.published.length > 0 ? [] : scriptDates(tree))],
    modified: [...facts.modified, ...shown.modified.map((value) => ({ value, basis: 'text' }))],
  }
}

function titleFrom(stated: string | null, { text, block }: ResolvedTitle): string {
  if (text === null) return 'none found'
  if (block === null) return text === stated ? "the page's metadata" : "the page's <title>"
  return stated === null ? 'the headline on the page' : 'the headline on the page, as its metadata state it'
}

/** What a record states outranks what the page in it states. */
function withRecord(facts: StatedFacts, page: Page): StatedFacts {
  if (page.record === null) return facts
  const record = recordFacts(page.record)
  return {
    ...facts,
    title: record.title ?? facts.title,
    authors: record.authors.length > 0 ? record.authors : facts.authors,
    publisher: record.publisher ?? facts.publisher,
    domain: record.domain ?? NO_FACTS.domain,
    url: record.url ?? facts.url,
    language: record.language ?? facts.language,
    published: [...record.published, ...facts.published],
    modified: [...record.modified, ...facts.modified],
  }
}
