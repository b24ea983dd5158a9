import type { Page } from '../../document/index.js'
import { recordFacts } from '../record-facts.js'
import { NO_FACTS, type Layout, type StatedFacts } from '../types.js'
import { assemble } from './assemble.js'
import { articleBlocks, mainElement, proseWords, sumUp } from './main-content.js'
import { otherTitlesOf, readMetadata } from './metadata.js'
import { rawBlocks } from './raw-blocks.js'
import { scriptDates } from './script-dates.js'
import { resolveTitle } from './title.js'
import { parseHtml } from './tree.js'
import { visibleBylines } from './visible-bylines.js'
import { visibleDates } from './visible-date.js'
import { zonesOf } from './zones.js'

/**
 * The article of an HTML page: tree → visible blocks → zones → the element that holds the article → its blocks, typed.
 * All steps are linear in the page's length and none recurses, so nested tags cost no more than flat ones.
 */
export function readHtml(page: Page): Layout {
  const tree = parseHtml(page.content)
  const facts = withRecord(readMetadata(tree, page.record?.url ?? page.defaults.url ?? null), page)
  const { raw, cut } = rawBlocks(tree)
  const zones = zonesOf(tree, sumUp(tree, raw, proseWords))
  const prose = sumUp(tree, raw, (block) => (zones[block.element.index] === null ? proseWords(block) : 0))
  const main = mainElement(tree, prose)
  const article = articleBlocks(tree, raw, main)
  const otherTitles = otherTitlesOf(tree)
  const title = resolveTitle({ tree, raw, zones, main }, facts, otherTitles)
  const starts = [title.block, raw[article.first]].flatMap((block) => block?.element ?? [])
  const shown = visibleDates({ tree, raw, zones, starts })
  const published = [...facts.published, ...shown.published, ...(facts.published.length > 0 ? [] : scriptDates(tree))]
  const modified = [...facts.modified, ...shown.modified.map((value) => ({ value, basis: 'text' }))]
  const bylines = visibleBylines({ raw, zones }, article.first)
  const layout = assemble({ tree, raw, zones, main, title, facts: { ...facts, published, modified, bylines }, otherTitles })
  return { ...layout, cut: cut || tree.cut }
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
  }
}
