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
 * first event tells its version. Returns what ends it.
 */
export function followServer(root: HTMLElement, page: LivePage): () => void {
  let shown = root.dataset['live']
  if (shown === undefined) return () => undefined
  const events = new EventSource('events')
  let wanted = shown
  const hear = (kind: string, told: (data: Readonly<Record<string, string>>) => void): void => {
    events.addEventListener(kind, (event: MessageEvent<string>) => told(JSON.parse(event.data) as Record<string, string>))
  }
  const load = async (): Promise<void> => {
    const answer = await fetch('trace.json', { cache: 'no-store' })
    if (!answer.ok) throw new Error(`The server answered ${answer.status}`)
    const trace = (await answer.json()) as Trace
    shown = answer.headers.get('ETag')?.replaceAll('"', '') ?? wanted
    page.show(trace)
  }
  hear('trace', ({ version = '' }) => {
    wanted = version
    if (version === shown) return page.tell({ kind: 'current' })
    load().then(
      // while this one was fetched, another may have come, whose own event says so
      () => wanted === version && page.tell({ kind: 'current' }),
      () => page.tell({ kind: 'gone' }),
    )
  })
  hear('tracing', () => page.tell({ kind: 'tracing' }))
  hear('problem', ({ message = '' }) => page.tell({ kind: 'problem', message }))
  events.addEventListener('error', () => page.tell({ kind: 'gone' }))
  return () => events.close()
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
