import type { Trace } from '../../document/index.js'

/** The trace that the page carries in its `trace` element. Throws where the page has none: it was not written by `renderHtml`. */
export function readEmbeddedTrace(page: Document): Trace {
  const text = page.getElementById('trace')?.textContent
  if (text === null || text === undefined) throw new Error('This page carries no trace.')
  return JSON.parse(text) as Trace
}
