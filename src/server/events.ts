import type { ServerResponse } from 'node:http'
import { HEARTBEAT_MILLISECONDS, MAX_LISTENERS, MAX_UNREAD_BYTES, RETRY_MILLISECONDS } from './settings.js'

/**
 * What a live page is told: `trace` that a trace stands and its version, `tracing` that one is under way, `problem` that one
 * failed and why; what is shown stays as it was.
 */
export type LiveEvent =
  | { readonly kind: 'trace'; readonly version: string }
  | { readonly kind: 'tracing' }
  | { readonly kind: 'problem'; readonly message: string }

/** The pages that listen. */
export interface Listeners {
  /** Adds one and tells it `first`; false where there are too many. The response's head must be set, not sent. */
  add(response: ServerResponse, first: readonly LiveEvent[]): boolean
  tell(event: LiveEvent): void
  close(): void
}

/** Nobody listens yet. A listener that stops reading is let go, so that what it leaves unread does not pile up. */
export function openListeners(): Listeners {
  const responses = new Set<ServerResponse>()
  const send = (text: string): void => {
    for (const response of responses) {
      if (response.writableLength > MAX_UNREAD_BYTES) response.destroy()
      else response.write(text)
    }
  }
  // a line that begins with a colon is a comment: it keeps the connection open, and shows on both sides that the other is gone
  const heartbeat = setInterval(() => send(':\n\n'), HEARTBEAT_MILLISECONDS)
  heartbeat.unref()
  return {
    add(response, first) {
      if (responses.size >= MAX_LISTENERS) return false
      responses.add(response)
      response.on('close', () => responses.delete(response))
      response.write(`retry: ${RETRY_MILLISECONDS}\n\n${first.map(textOf).join('')}`)
      return true
    },
    tell: (event) => send(textOf(event)),
    close() {
      clearInterval(heartbeat)
      for (const response of responses) response.end()
    },
  }
}

/** JSON has no line breaks of its own, so one line of data is enough. */
function textOf({ kind, ...data }: LiveEvent): string {
  return `event: ${kind}\ndata: ${JSON.stringify(data)}\n\n`
}
