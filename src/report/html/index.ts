import type { Trace } from '../../document/index.js'
import { viewOf, type ReportView } from '../view/index.js'
import { loadApp } from './app.js'
import { embeddedJson } from './embedded.js'
import { html, Html } from './markup.js'
import { plainReport } from './plain.js'

export interface HtmlOptions {
  /**
   * The version of the trace, where `headwater serve` stands behind the page: it may then ask there for a newer one. Nothing else may
   * be asked. Null: the page stands alone.
   */
  readonly live?: string | null
}

/**
 * The report as one page that needs nothing else: the app, the trace in it, and the answer in plain words for readers without scripts.
 * Its content security policy allows this script and this style sheet, by their hashes, and no request.
 * @throws {HeadwaterError} `app/missing` where the package has not been built
 */
export function renderHtml(trace: Trace, { live = null }: HtmlOptions = {}): string {
  const app = loadApp()
  const view = viewOf(trace)
  // Made here, not in the template: the hashes are of exactly these characters.
  const style = new Html(`<style>${app.style}</style>`)
  const script = new Html(`<script>${app.script}</script>`)
  const data = new Html(`<script id="trace" type="application/json">${embeddedJson(trace)}</script>`)
  const page = html`<!doctype html>
    <html lang="en" ${live === null ? '' : html`data-live="${live}"`}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content="${contentSecurityPolicy(live !== null)}" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="referrer" content="no-referrer" />
        <meta name="color-scheme" content="light dark" />
        <meta name="generator" content="headwater ${trace.generator.version}" />
        <title>${titleOf(view)}</title>
        ${style}
      </head>
      <body>
        <div id="app"></div>
        <noscript>${plainReport(view)}</noscript>
        ${data} ${script}
      </body>
    </html> `
  return page.value
}

/** The policy of the page, also for a server to send as a header. */
export function contentSecurityPolicy(live: boolean): string {
  const { scriptHash, styleHash } = loadApp()
  return [
    "default-src 'none'",
    `script-src 'sha256-${scriptHash}'`,
    `style-src 'sha256-${styleHash}'`,
    `connect-src ${live ? "'self'" : "'none'"}`,
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}

function titleOf({ stories }: ReportView): string {
  const [first] = stories
  if (first === undefined) return 'Headwater: no story found'
  return stories.length === 1 ? `${first.story.title} · Headwater` : `${stories.length} stories · Headwater`
}
