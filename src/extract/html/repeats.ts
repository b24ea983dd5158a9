import { proseWords } from './main-content.js'
import type { RawBlock } from './raw-blocks.js'
import { MAX_REFRAIN_WORDS, MIN_REFRAINS, MIN_REPEATED_SHARE } from './settings.js'

/**
 * The blocks of second copies: pages carry their text again for print, for small screens, for machines. A copy repeats
 * blocks in the same order, a good part of the whole; a refrain, a recipe's step or a table's row that comes back is no copy.
 */
export function repeatedBlocks(blocks: readonly RawBlock[]): ReadonlySet<RawBlock> {
  const total = blocks.reduce((sum, block) => sum + block.words, 0)
  const firstAt = new Map<string, number>()
  const repeated = new Set<RawBlock>()
  let run: RawBlock[] = []
  let words = 0
  let expected = -1
  const finish = (): void => {
    if (words > total * MIN_REPEATED_SHARE) for (const block of run) repeated.add(block)
    run = []
    words = 0
  }
  blocks.forEach((block, index) => {
    const first = firstAt.get(block.text)
    const follows = first !== undefined && blocks[expected]?.text === block.text
    if (first === undefined) firstAt.set(block.text, index)
    if (!follows) finish()
    if (first === undefined) return
    run.push(block)
    words += block.words
    expected = (follows ? expected : first) + 1
  })
  finish()
  return repeated
}

const NUMBERS = /\d+/gu
const LINE_END = /[.!?…:;,]["'”’)\]]*$/u
/** `Ada Quill`: may say who speaks in an interview */
const NAME_LINE = /^\p{Lu}[\p{L}.’'-]*(?:\s\p{Lu}[\p{L}.’'-]*)+$/u
/** Tables repeat their words, reviews their headings, lists of results their items. */
const MAY_REPEAT = new Set(['td', 'th', 'dt', 'dd', 'li', 'pre'])

/**
 * Short lines that a page puts between its paragraphs again and again: `Article content`, `Advertisement 4`, `Story continues`. Where a
 * line stands between sentences at least `MIN_REFRAINS` times, it is one wherever it stands.
 */
export function refrains(blocks: readonly RawBlock[]): ReadonlySet<RawBlock> {
  const lines = new Map<string, { readonly all: RawBlock[]; between: number }>()
  for (const [index, block] of blocks.entries()) {
    if (block.words > MAX_REFRAIN_WORDS || block.kind !== 'paragraph' || MAY_REPEAT.has(block.element.name)) continue
    const line = block.text.replace(NUMBERS, '').trim()
    if (line === '' || LINE_END.test(line) || NAME_LINE.test(line)) continue
    const same = lines.get(line) ?? { all: [], between: 0 }
    same.all.push(block)
    if (isSentence(blocks[index - 1]) && isSentence(blocks[index + 1])) same.between++
    lines.set(line, same)
  }
  return new Set([...lines.values()].filter(({ between }) => between >= MIN_REFRAINS).flatMap(({ all }) => all))
}

function isSentence(block: RawBlock | undefined): boolean {
  return block !== undefined && proseWords(block) > 0 && LINE_END.test(block.text)
}
