import { annotate } from '../src/annotate/index.js'
import type { AnnotatedArticle, Page } from '../src/document/index.js'
import { extract } from '../src/extract/index.js'
import { segment } from '../src/text/index.js'

interface Fields {
  readonly source?: string
  readonly published?: string
  readonly publisher?: string
}

const NOW = new Date('2025-06-01T12:00:00Z')

/** A plain text read and annotated as the product does. */
export function readText(text: string, { source = 'a.txt', published = '2025-03-11', publisher }: Fields = {}): AnnotatedArticle {
  const defaults = { published, ...(publisher === undefined ? {} : { publisher }) }
  const page: Page = { source, kind: 'text', content: text, record: null, defaults, fetched: null, diagnostics: [] }
  return annotate(segment(extract(page, { now: NOW }), true))
}
