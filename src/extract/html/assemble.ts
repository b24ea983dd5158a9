import type { Block, Link } from '../../document/index.js'
import { typeBlocks, type TypedBlock } from '../classify/index.js'
import { linkTarget } from '../facts/urls.js'
import type { StatedFacts } from '../types.js'
import type { Decision } from './decide.js'
import { linksOfReport } from './links.js'

export interface Assembled {
  readonly text: string
  readonly links: readonly Link[]
  readonly blocks: readonly TypedBlock[]
  /** The decisions behind the text, in its order. */
  readonly kept: readonly Decision[]
}

/** Builds an article's text: the title, then the kept blocks in reading order, with blank lines between. Their words then have a say on their kinds. */
export function assemble(decisions: readonly Decision[], facts: StatedFacts): Assembled {
  const kept = titleFirst(decisions.filter(({ kind }) => kind !== null))
  const blocks: Block[] = []
  const links: Link[] = []
  let offset = 0
  for (const { raw, kind } of kept) {
    if (kind !== null) blocks.push({ kind, start: offset, end: offset + raw.text.length })
    for (const link of raw.links) {
      const href = linkTarget(link.href, facts.base ?? facts.url)
      if (href !== null) links.push({ start: offset + link.start, end: offset + link.end, href })
    }
    offset += raw.text.length + 2
  }
  const text = kept.map(({ raw }) => raw.text).join('\n\n')
  const typed = typeBlocks(text, blocks)
  return { text, links: linksOfReport(links, typed), blocks: typed, kept }
}

/** The headline may stand in the page's margin or behind its first lines. */
function titleFirst(kept: readonly Decision[]): readonly Decision[] {
  const at = kept.findIndex(({ rule }) => rule === 'headline')
  return at <= 0 ? kept : [kept[at] as Decision, ...kept.slice(0, at), ...kept.slice(at + 1)]
}
