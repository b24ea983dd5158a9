import { DisjointSets } from '../../document/index.js'
import { isOpen } from './streams.js'
import type { RiverStream } from './types.js'

/**
 * The streams without those shared texts of open direction that add nothing to the picture: where both articles take from
 * one text, which explains what they share, and where stronger ones connect the two already. Of sixty articles on one event
 * some three hundred pairs share text; what is left says as much about who hangs together and can be looked at.
 */
export function withoutRedundant(streams: readonly RiverStream[]): RiverStream[] {
  const above = new Map<string, Set<string>>()
  for (const stream of streams) {
    if (isOpen(stream) || stream.kind !== 'copies') continue
    above.set(stream.to, (above.get(stream.to) ?? new Set()).add(stream.from))
  }
  const isExplained = ({ from, to }: RiverStream): boolean => [...(above.get(from) ?? [])].some((node) => above.get(to)?.has(node))
  const ids = [...new Set(streams.flatMap(({ from, to }) => [from, to]))]
  const indexOf = new Map(ids.map((id, index) => [id, index]))
  const connected = new DisjointSets(ids.length)
  const kept = new Set<RiverStream>()
  const open = streams.filter((stream) => isOpen(stream) && !isExplained(stream))
  for (const stream of open.sort((a, b) => (b.share ?? 0) - (a.share ?? 0) || (a.id < b.id ? -1 : 1))) {
    const [from, to] = [indexOf.get(stream.from) ?? 0, indexOf.get(stream.to) ?? 0]
    if (connected.rootOf(from) === connected.rootOf(to)) continue
    connected.join(from, to)
    kept.add(stream)
  }
  return streams.filter((stream) => !isOpen(stream) || kept.has(stream))
}
