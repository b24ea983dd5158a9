import { HeadwaterError } from '../../errors.js'
import { unpacked } from './content-encoding.js'
import type { Deadline } from './deadline.js'
import { explained } from './failures.js'
import { isPage } from './media-types.js'
import type { Response } from './transport.js'
import type { Body, FetchLimits } from './types.js'

export interface Receiving {
  readonly url: URL
  readonly limits: FetchLimits
  readonly deadline: Deadline
  /** Called, perhaps more than once, when the host may be asked for something else. */
  readonly endTurn: () => void
}

/**
 * Receives a body, decompressed: whole up to `limits.wholeBytes`, beyond that as a stream that has to be read to its end
 * or closed. Memory is bounded by that many bytes. Throws, now or from the stream, HeadwaterError `fetch/limit` for a body
 * above its bounds, what the deadline's signal says, and the errors of undici and zlib.
 */
export async function receive(response: Response, receiving: Receiving): Promise<Body> {
  const chunks = received(response, receiving)
  const taken: Uint8Array[] = []
  let size = 0
  for (let step = await chunks.next(); !step.done; step = await chunks.next()) {
    taken.push(step.value)
    size += step.value.length
    if (size > receiving.limits.wholeBytes) return { stream: continued(taken, chunks, receiving) }
  }
  return { whole: Buffer.concat(taken) }
}

/** What was taken, then the rest. The reader may have gone without closing the stream: others must not wait for that. */
function continued(taken: Uint8Array[], chunks: AsyncGenerator<Uint8Array, void>, receiving: Receiving): AsyncGenerator<Uint8Array, void> {
  const unread = setTimeout(receiving.endTurn, receiving.limits.unreadMs).unref()
  return (async function* () {
    try {
      for (let chunk = taken.shift(); chunk !== undefined; chunk = taken.shift()) {
        unread.refresh()
        yield chunk
      }
      for await (const chunk of chunks) {
        unread.refresh()
        yield chunk
      }
    } catch (error) {
      throw explained(error, receiving.url)
    } finally {
      clearTimeout(unread)
      await chunks.return()
    }
  })()
}

async function* received(response: Response, { url, limits, deadline, endTurn }: Receiving): AsyncGenerator<Uint8Array, void> {
  const page = isPage(response.headers['content-type'])
  const limit = page ? limits.pageBytes : limits.streamBytes
  let size = 0
  try {
    for await (const chunk of unpacked(url, response.headers['content-encoding'], timed(response.body, deadline, page))) {
      size += chunk.length
      if (size > limit) throw tooLarge(url, limit)
      yield chunk
    }
  } finally {
    response.body.on('error', () => undefined).destroy()
    deadline.end()
    endTurn()
  }
}

/** Lets the deadline run while the server is waited for, not while the caller reads. What a stream sends earns it time. */
async function* timed(body: AsyncIterable<Uint8Array>, deadline: Deadline, page: boolean): AsyncGenerator<Uint8Array, void> {
  const iterator = body[Symbol.asyncIterator]()
  try {
    for (;;) {
      const step = await deadline.during(() => iterator.next())
      if (step.done) return
      if (!page) deadline.extend(step.value.length)
      yield step.value
    }
  } finally {
    await iterator.return?.()
  }
}

function tooLarge(url: URL, limit: number): HeadwaterError {
  return new HeadwaterError('fetch/limit', `${url.href} is larger than ${Math.round(limit / 1024 / 1024)} MB and is not read`, {
    hint: 'Download it, and pass the part that you need.',
  })
}
