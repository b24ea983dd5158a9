import type { River, RiverNode, RiverStream, StreamKind } from '../../report/river/index.js'
import { counted, enumerated, oneLine } from '../../report/view/index.js'
import type { Origin } from '../../document/index.js'

/** What an origin is called in the legend and to those who hear the picture. */
export const ORIGIN_WORDS: Readonly<Record<Origin['kind'], string>> = {
  speaker: 'speaker',
  organisation: 'organisation',
  newsroom: 'newsroom',
  document: 'document',
  record: 'public record',
  unknown: 'no source given',
}

/** What each kind of stream says of the text that it flows into. */
export const STREAM_WORDS: Readonly<Record<StreamKind, string>> = {
  says: 'says, at first hand',
  copies: 'copies',
  credits: 'credits',
  cites: 'cites',
  links: 'links to',
}

/** The whole of a node in words: what it is, when, and what flows in and out. */
export function nodeName(node: RiverNode, { streams }: River): string {
  const into = streams.filter(({ to }) => to === node.id).length
  const out = streams.filter(({ from }) => from === node.id).length
  const flows = [into > 0 ? `takes from ${into}` : '', out > 0 ? `flows into ${out}` : ''].filter((part) => part !== '')
  const parts = [kindText(node), titleOf(node), node.note, node.unshown > 0 ? moreText(node) : null, enumerated(flows)]
  return oneLine(parts.filter((part) => part !== null && part !== '').join(', '))
}

/** "Corran Wire [1]", "14 copies" */
export function titleOf({ label, by }: RiverNode): string {
  return by === null ? label : `${label} [${by.number}]`
}

/** "5 more origins" */
export function moreText({ unshown }: RiverNode): string {
  return counted(unshown, 'more origin')
}

function kindText({ kind, origin }: RiverNode): string {
  if (kind === 'origin') return `origin, ${ORIGIN_WORDS[origin ?? 'unknown']}`
  if (kind === 'outlet' || kind === 'unseen') return 'text outside'
  return kind === 'article' ? 'article' : 'folded'
}

/** The whole of a stream in words. */
export function streamName({ sentence }: RiverStream): string {
  return oneLine(sentence)
}

/** "10 origins: 5 speakers, 3 organisations and 2 newsrooms" */
export function headwatersText({ nodes, headwaters }: River): string {
  const kinds = new Map<Origin['kind'], number>()
  for (const { kind, origin } of nodes) if (kind === 'origin' && origin !== null) kinds.set(origin, (kinds.get(origin) ?? 0) + 1)
  const isWhole = [...kinds.values()].reduce((sum, count) => sum + count, 0) === headwaters
  const parts = [...kinds].map(([kind, count]) =>
    kind === 'unknown' || kind === 'record' ? ORIGIN_WORDS[kind] : counted(count, ORIGIN_WORDS[kind]),
  )
  return counted(headwaters, 'origin') + (isWhole && headwaters > 1 ? `: ${enumerated(parts)}` : '')
}
