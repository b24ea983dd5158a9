import type { Trace } from '../../document/index.js'

/** What a live page knows of its server: what is shown is the last trace, a newer one is made, none could be made, nobody answers. */
export type LiveState =
  | { readonly kind: 'current' }
  | { readonly kind: 'tracing' }
  | { readonly kind: 'problem'; readonly message: string }
  | { readonly kind: 'gone' }

/** Who is told. */
export interface LivePage {
  /** A newer trace than the one that is shown. */
  show(trace: Trace): void
  tell(state: LiveState): void
}

/**
 * Follows the server behind a live page (`<html data-live="VERSION">`) by its events, and fetches the trace when there is a newer one; does
 * nothing for a page that stands alone. Nothing is asked on a timer: the browser itself connects again to a server that was gone, whose
 * first event tells its version. A page in the background does not listen, and catches up when it is looked at: a browser holds six
 * connections to one server, so that six pages that listened would keep the seventh from opening. Returns what ends it.
 */
export function followServer(root: HTMLElement, page: LivePage): () => void {
  const version = root.dataset['live']
  if (version === undefined) return () => undefined
  const trace = { shown: version, wanted: version }
  let events: EventSource | null = null
  const follow = (): void => {
    const isSeen = document.visibilityState === 'visible'
    if (isSeen) events ??= listen(trace, page)
    else {
      events?.close()
      events = null
    }
  }
  follow()
  document.addEventListener('visibilitychange', follow)
  return () => {
    document.removeEventListener('visibilitychange', follow)
    events?.close()
  }
}

/** The version of the trace that is shown, and the last one that the server told of. */
interface Versions {
  shown: string
  wanted: string
}

function listen(trace: Versions, page: LivePage): EventSource {
  const events = new EventSource('events')
  const hear = (kind: string, told: (data: Readonly<Record<string, string>>) => void): void => {
    events.addEventListener(kind, (event: MessageEvent<string>) => told(JSON.parse(event.data) as Record<string, string>))
  }
  hear('trace', ({ version = '' }) => {
    trace.wanted = version
    if (version === trace.shown) return page.tell({ kind: 'current' })
    load(version, trace, page).catch(() => page.tell({ kind: 'gone' }))
  })
  hear('tracing', () => page.tell({ kind: 'tracing' }))
  hear('problem', ({ message = '' }) => page.tell({ kind: 'problem', message }))
  events.addEventListener('error', () => page.tell({ kind: 'gone' }))
  return events
}

/** Fetches and shows a trace, unless another has come meanwhile: that one's own event fetches it, and may have been faster. */
async function load(version: string, trace: Versions, page: LivePage): Promise<void> {
  const answer = await fetch('trace.json', { cache: 'no-store' })
  if (!answer.ok) throw new Error(`The server answered ${answer.status}`)
  const newer = (await answer.json()) as Trace
  if (trace.wanted !== version) return
  trace.shown = answer.headers.get('ETag')?.replaceAll('"', '') ?? version
  page.show(newer)
  page.tell({ kind: 'current' })
}

/**
 * Changes the page while what the reader looks at stays where it is on the screen, also in browsers that do not anchor scrolling.
 * `change` resolves when the page is drawn anew.
 */
export async function keepingPlace(change: () => Promise<void>): Promise<void> {
  const [x, y] = [innerWidth / 2, innerHeight / 3]
  const seen = document.elementFromPoint(x, y)
  const before = seen?.getBoundingClientRect().top
  await change()
  if (seen === null || before === undefined || !seen.isConnected || scrollY === 0) return
  scrollBy({ top: seen.getBoundingClientRect().top - before, behavior: 'instant' })
}
