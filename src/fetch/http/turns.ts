import { HOST_CONCURRENCY, MAX_WAIT_MS } from './settings.js'
import type { HttpEffects } from './types.js'

/** Who may send to a host, and when. */
export interface Turns {
  /** Waits for a turn at a host; the function it gives ends it. Rejects where `signal` is aborted. */
  take(host: string, want: TurnOptions): Promise<() => void>
  /** Lets a host rest: no request to it starts within so many milliseconds. */
  rest(host: string, milliseconds: number): void
}

export interface TurnOptions {
  /** Time between the starts of this request and the next one. */
  readonly gapMs: number
  readonly signal: AbortSignal
  /** Called before a wait for the host, not for a turn of another request. */
  readonly onWait: (milliseconds: number) => void
}

interface Host {
  running: number
  /** Time in milliseconds before which no request starts. */
  notBefore: number
  readonly waiting: (() => void)[]
}

/** At most HOST_CONCURRENCY requests to a host at a time, first come, first served, and pauses between them where asked for. */
export function createTurns({ now, sleep }: Pick<HttpEffects, 'now' | 'sleep'>): Turns {
  const hosts = new Map<string, Host>()
  const hostOf = (name: string): Host => {
    const found = hosts.get(name) ?? { running: 0, notBefore: 0, waiting: [] }
    hosts.set(name, found)
    return found
  }
  const end = (name: string, host: Host): void => {
    const next = host.waiting.shift()
    if (next !== undefined) return next()
    host.running -= 1
    if (host.running === 0 && host.notBefore <= now().getTime()) hosts.delete(name)
  }
  return {
    async take(name, { gapMs, signal, onWait }) {
      signal.throwIfAborted()
      const host = hostOf(name)
      if (host.running < HOST_CONCURRENCY) host.running += 1
      else await queued(host, signal)
      const time = now().getTime()
      const start = Math.min(Math.max(time, host.notBefore), time + MAX_WAIT_MS)
      host.notBefore = start + gapMs
      try {
        if (start > time) {
          onWait(start - time)
          await sleep(start - time, signal)
        }
        signal.throwIfAborted()
      } catch (error) {
        end(name, host)
        throw error
      }
      let ended = false
      return () => {
        if (!ended) end(name, host)
        ended = true
      }
    },
    rest(name, milliseconds) {
      const host = hostOf(name)
      host.notBefore = Math.max(host.notBefore, now().getTime() + milliseconds)
    },
  }
}

function queued(host: Host, signal: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    // What is waited for may be a stream that nobody reads, which does not keep the process alive.
    const alive = setInterval(() => undefined, MAX_WAIT_MS)
    const start = (): void => {
      clearInterval(alive)
      signal.removeEventListener('abort', stop)
      resolve()
    }
    const stop = (): void => {
      clearInterval(alive)
      host.waiting.splice(host.waiting.indexOf(start), 1)
      reject(signal.reason as Error)
    }
    host.waiting.push(start)
    signal.addEventListener('abort', stop, { once: true })
  })
}
