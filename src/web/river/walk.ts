import type { River } from '../../report/river/index.js'

/** The ids of nodes and streams that a node or stream belongs with: everything upstream and downstream of it. */
export function reachOf({ streams }: Pick<River, 'streams'>, id: string): ReadonlySet<string> {
  const stream = streams.find((candidate) => candidate.id === id)
  const found = new Set([id])
  follow(stream?.from ?? id, 'up')
  follow(stream?.to ?? id, 'down')
  return found

  function follow(node: string, way: 'up' | 'down'): void {
    const seen = new Set<string>()
    const open = [node]
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (seen.has(at)) continue
      seen.add(at)
      found.add(at)
      for (const { id: own, from, to, direction } of streams) {
        const [here, there] = way === 'down' ? [from, to] : [to, from]
        // what flowed which way is not known: it is shown beside, and leads no further
        if (direction === 'unknown' && (from === at || to === at)) {
          if (at === node) found.add(own).add(from === at ? to : from)
        } else if (here === at) {
          found.add(own)
          open.push(there)
        }
      }
    }
  }
}

/** Nodes in reading order, each followed by the streams that leave it: the order of Tab and of screen readers. */
export function readingOrder(nodes: readonly { readonly id: string }[], streams: River['streams']): string[] {
  return nodes.flatMap(({ id }) => [id, ...streams.filter(({ from }) => from === id).map((stream) => stream.id)])
}

export type Step = 'next' | 'previous' | 'along' | 'back' | 'first' | 'last'

const STEPS: Readonly<Record<string, Step>> = {
  ArrowDown: 'next',
  ArrowUp: 'previous',
  ArrowRight: 'along',
  ArrowLeft: 'back',
  Home: 'first',
  End: 'last',
}

/** The step that a key asks for, null for all other keys. */
export function stepOf(key: string): Step | null {
  return STEPS[key] ?? null
}

/**
 * Where a step leads: up and down go through all in reading order; along and back follow the water, from a node to a stream that
 * leaves or enters it, and from a stream to the node at its end.
 */
export function stepFrom(id: string, step: Step, { order, streams }: { order: readonly string[]; streams: River['streams'] }): string {
  const index = order.indexOf(id)
  const at = (position: number): string => order[Math.min(order.length - 1, Math.max(0, position))] ?? id
  if (step === 'next') return at(index + 1)
  if (step === 'previous') return at(index - 1)
  if (step === 'first') return at(0)
  if (step === 'last') return at(order.length - 1)
  const stream = streams.find((candidate) => candidate.id === id)
  if (stream !== undefined) return step === 'along' ? stream.to : stream.from
  return streams.find(({ from, to }) => (step === 'along' ? from : to) === id)?.id ?? id
}
