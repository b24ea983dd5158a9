import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type * as headwater from '../../src/index.js'
import { visibleText } from '../quality/corpus/visible-text.js'

/** What a reader made of a page, in the form in which `headwater read` prints an article, as far as its body goes. */
export type ReadPage = Pick<headwater.Article, 'source' | 'text' | 'blocks'>

/** A reader with everything loaded that it needs, bound to the pages of a folder. */
export interface Reader {
  /** Reads all pages once and returns how many it could read: the work that is timed. */
  pass(): Promise<number>
  /** Reads all pages once more and says what it made of them. */
  texts(): Promise<ReadPage[]>
}

export const READERS = {
  Headwater: prepareHeadwater,
  'Readability on jsdom': prepareReadabilityOnJsdom,
  'Readability on linkedom': prepareReadabilityOnLinkedom,
  'Defuddle on linkedom': prepareDefuddleOnLinkedom,
} as const satisfies Readonly<Record<string, (folder: string) => Promise<Reader>>>

export type ReaderName = keyof typeof READERS

/** The built package through its public API; opening and decoding the files counts, and all that it finds out besides the body. */
async function prepareHeadwater(folder: string): Promise<Reader> {
  const { read } = (await import(new URL('../../dist/index.js', import.meta.url).href)) as typeof headwater
  const files = filesOf(folder)
  const texts = async (): Promise<headwater.Article[]> => {
    const articles: headwater.Article[] = []
    for await (const article of read(files)) articles.push(article)
    return articles
  }
  return { pass: async () => (await texts()).length, texts }
}

async function prepareReadabilityOnJsdom(folder: string): Promise<Reader> {
  const [{ JSDOM, VirtualConsole }, { Readability }] = await Promise.all([import('jsdom'), import('@mozilla/readability')])
  return peer(folder, (html) => {
    const { window } = new JSDOM(html, { virtualConsole: new VirtualConsole() })
    try {
      return new Readability(window.document).parse()?.content
    } finally {
      // a window that is left open keeps its page in memory
      window.close()
    }
  })
}

async function prepareReadabilityOnLinkedom(folder: string): Promise<Reader> {
  const [{ parseHTML }, { Readability }] = await Promise.all([import('linkedom'), import('@mozilla/readability')])
  return peer(folder, (html) => new Readability(parseHTML(html).document).parse()?.content)
}

/** `parse` is its way without the network: its other one asks servers about some sites. */
async function prepareDefuddleOnLinkedom(folder: string): Promise<Reader> {
  const [{ parseHTML }, { DefuddleClass }] = await Promise.all([import('linkedom'), import('defuddle/node')])
  return peer(folder, (html) => {
    const { document } = parseHTML(html)
    // linkedom has no styles; Defuddle looks for them
    return new DefuddleClass(Object.assign(document, { styleSheets: [] }), { url: 'https://news.example/story' }).parse().content
  })
}

/** A peer gets pages that are decoded already. Where it throws it has read nothing, which some do on a page or two. */
function peer(folder: string, contentOf: (html: string) => string | null | undefined): Reader {
  const pages = filesOf(folder).map((source) => ({ source, html: readFileSync(source, 'utf8') }))
  const attempt = (html: string): string | null => {
    try {
      return contentOf(html) ?? null
    } catch {
      return null
    }
  }
  return {
    pass: () => Promise.resolve(pages.filter(({ html }) => attempt(html) !== null).length),
    texts: () => Promise.resolve(pages.map(({ source, html }) => asArticle(source, visibleText(attempt(html) ?? '')))),
  }
}

/** Peers give a body and do not say what is what in it: one paragraph. */
function asArticle(source: string, text: string): ReadPage {
  return { source, text, blocks: [{ kind: 'paragraph', start: 0, end: text.length }] }
}

function filesOf(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((file) => join(folder, file))
}
