import {
  contentId,
  isBody,
  sourceLabel,
  type Article,
  type Block,
  type Diagnostic,
  type Explanation,
  type Page,
} from '../document/index.js'
import { boundedLayout, boundedPage } from './bounds.js'
import { bestAuthors, signedAuthors } from './facts/authors.js'
import { findLanguage, isSupportedLanguage } from './facts/language.js'
import { findModified, findPublished } from './facts/published.js'
import { findPublisher } from './facts/publisher.js'
import { readHtml } from './html/index.js'
import { readPlain } from './plain/index.js'
import { because, reasonText } from './reasons.js'
import { MAX_ARTICLE_LENGTH, MAX_ELEMENTS, MAX_LINKS, MAX_PAGE_TEXT } from './settings.js'
import type { Layout } from './types.js'

export { isSupportedLanguage } from './facts/language.js'

/**
 * Turns a page into an article: its text with typed blocks, and what is known about it (title, authors, publisher, times,
 * language, links). Pure: `now` only serves to reject dates in the future. Never throws; what a reader should know (no
 * text, text cut, unsupported language) is in the article's diagnostics. For plain text and records `text` is the page's content
 * untouched; for HTML it is the visible text of the kept blocks, white space folded, with blank lines between.
 */
export function extract(page: Page, options: ExtractOptions): Article {
  const bounded = boundedPage(page)
  return articleOf(page, layoutOf(bounded), { ...options, cut: bounded !== page })
}

/** The same article with every visible block of its page, kept or left out, and the reason for each. */
export function explain(page: Page, options: ExtractOptions): Explanation {
  const bounded = boundedPage(page)
  const layout = layoutOf(bounded)
  const article = articleOf(page, layout, { ...options, cut: bounded !== page })
  const { title, blocks } = layout.explain()
  const last = article.text.length
  const behind = { kind: null, span: null, rule: 'length', reason: reasonText(because('length')) }
  return { article, title, blocks: blocks.map((block) => (block.span !== null && block.span.end > last ? { ...block, ...behind } : block)) }
}

export interface ExtractOptions {
  /** Dates later than this are not believed. */
  readonly now: Date
}

function layoutOf(page: Page): Layout {
  return page.kind === 'html' ? readHtml(page) : readPlain(page)
}

function articleOf(page: Page, whole: Layout, options: ExtractOptions & { readonly cut: boolean }): Article {
  const layout = boundedLayout(whole)
  const { text, facts } = layout
  const blocks = layout.blocks.map(({ kind, start, end }) => ({ kind, start, end }))
  const url = facts.url ?? page.defaults.url ?? null
  const known = { ...facts, url }
  const publisher = findPublisher(known, { text, blocks }, page)
  const language = findLanguage(text, facts.language)
  const dated = { facts: known, text, blocks, now: options.now, fetched: momentOf(page.fetched) }
  return {
    id: contentId(page.source, text),
    source: page.source,
    url,
    original: facts.original,
    title: facts.title,
    authors: [
      ...bestAuthors([facts.authors, ...facts.bylines.map(signedAuthors), bylineAuthors(text, blocks)], {
        publisher: publisher?.name ?? null,
        url,
      }),
    ],
    publisher,
    published: findPublished(dated, page.defaults),
    modified: findModified(dated),
    language,
    text,
    blocks,
    links: layout.links.map((link) => ({ ...link })),
    mentions: [],
    diagnostics: [
      ...page.diagnostics,
      ...truncation(page, options.cut || layout.text !== whole.text, whole.cut === true),
      ...cutLinks(page, whole.links.length),
      ...noticed(page.source, layout, language),
    ],
  }
}

function momentOf(fetched: string | null): number | null {
  const moment = fetched === null ? NaN : Date.parse(fetched)
  return Number.isNaN(moment) ? null : moment
}

/** Authors named in the text itself, for pages whose metadata name none. */
function bylineAuthors(text: string, blocks: readonly Block[]): string[] {
  return signedAuthors(blocks.filter(({ kind }) => kind === 'byline').map(({ start, end }) => text.slice(start, end)))
}

function truncation({ source }: Page, textCut: boolean, pageCut: boolean): Diagnostic[] {
  if (!textCut && !pageCut) return []
  const message = textCut
    ? `${sourceLabel(source)} is longer than ${MAX_ARTICLE_LENGTH} characters; only its beginning is read`
    : `${sourceLabel(source)} has more than ${MAX_ELEMENTS} elements or ${MAX_PAGE_TEXT} characters; only its beginning is read`
  return [{ code: 'read/truncated', severity: 'warning', message, source }]
}

function cutLinks({ source }: Page, count: number): Diagnostic[] {
  if (count <= MAX_LINKS) return []
  const message = `${sourceLabel(source)} has ${count} links; only the first ${MAX_LINKS} are kept`
  return [{ code: 'read/links-cut', severity: 'warning', message, source }]
}

function noticed(source: string, layout: Layout, language: string | null): Diagnostic[] {
  const diagnostics: Diagnostic[] = []
  if (!layout.blocks.some((block) => isBody(block.kind))) {
    diagnostics.push({ code: 'read/empty', severity: 'warning', message: `${sourceLabel(source)} has no article text`, source })
  }
  if (layout.facts.original !== null) {
    const message = `${sourceLabel(source)} says that it is a copy: its page names ${layout.facts.original} as the original`
    diagnostics.push({ code: 'read/copy-of', severity: 'info', message, source })
  }
  if (!isSupportedLanguage(language)) {
    const message = `${sourceLabel(source)} is in the language "${language}"; it is read but not annotated (supported: English)`
    diagnostics.push({ code: 'language/unsupported', severity: 'warning', message, source })
  }
  return diagnostics
}
