import type { Token } from '../../document/index.js'
import { groupBy } from '../../document/index.js'
import { listeningsIn, type Listening } from './listeners.js'
import { mentionsIn } from './mentions.js'
import type { Outlet } from './newsrooms.js'
import { spanOf } from './readings.js'
import { INTERVIEW_SENTENCES } from './settings.js'
import type { Cue, Draft, Reading, Stretch } from './types.js'

const SEPARATORS: ReadonlySet<string> = new Set([',', ';', 'and', 'but', 'while', 'whereas', 'although'])

/** A draft with its place in the list of all, of those that have a cue. */
interface Place {
  readonly index: number
  readonly draft: Draft & { readonly cue: Cue }
}

/**
 * For each draft, by index, the newsroom to which its own sentence says it was said: "in an interview with CNN", "on NBC's Meet
 * the Press". Every such phrase belongs to one statement, the nearest whose content it does not stand in.
 */
export function conversationsOf(reading: Reading, drafts: readonly Draft[]): Map<number, Outlet> {
  const found = new Map<number, Outlet>()
  const places = drafts.flatMap((draft, index) => (draft.cue ? [{ index, draft: draft as Place['draft'] }] : []))
  for (const group of groupBy(places, ({ draft }) => draft.stretch.first).values()) {
    const sorted = group.sort((a, b) => a.draft.cue.head - b.draft.cue.head)
    let right = 0
    for (const listening of listeningsIn(reading, (sorted[0] as Place).draft.stretch)) {
      while (right < sorted.length && (sorted[right] as Place).draft.cue.head < listening.at) right++
      const owner = ownerOf(reading, listening, [sorted[right - 1], sorted[right]])
      if (owner && !found.has(owner.index)) found.set(owner.index, listening.outlet)
    }
  }
  return found
}

/** Of the statements on both sides the one with fewer commas and conjunctions between, the earlier where they are level. */
function ownerOf(reading: Reading, listening: Listening, sides: readonly (Place | undefined)[]): Place | null {
  let best: Place | null = null
  let least = Infinity
  for (const side of sides) {
    if (!side || !mayOwn(reading, listening, side.draft)) continue
    const between = separators(reading, listening.at, side.draft.cue.head)
    if (between >= least) continue
    best = side
    least = between
  }
  return best
}

/** A phrase inside a content belongs to what is said, one inside a source describes it, except how a document was come by. */
function mayOwn({ tokens }: Reading, { at, outlet }: Listening, { content, source }: Draft): boolean {
  if (content.some(({ first, last }) => first <= at && at < last)) return false
  const isInSource = source !== null && source.first <= outlet.first && outlet.last <= source.last
  return !isInSource || tokens[at + 1]?.norm === 'by'
}

function separators({ tokens }: Reading, a: number, b: number): number {
  let count = 0
  for (let i = Math.min(a, b); i < Math.max(a, b); i++) if (SEPARATORS.has((tokens[i] as Token).norm)) count++
  return count
}

/** The newsroom whose interview with a person an earlier sentence of the paragraph tells of. */
export class Interviews {
  readonly #reading: Reading
  readonly #bySentence = new Map<number, Listening | null>()

  constructor(reading: Reading) {
    this.#reading = reading
  }

  before(draft: Draft, person: string): Outlet | null {
    const { sentences, tokens } = this.#reading
    const at = (tokens[draft.stretch.first] as Token).sentence
    for (let i = at - 1; i >= Math.max(0, at - INTERVIEW_SENTENCES) && sentences[i]?.block === draft.stretch.block; i--) {
      const interview = this.#in(i)
      if (interview && this.#names(i, person)) return interview.outlet
    }
    return null
  }

  #in(index: number): Listening | null {
    const known = this.#bySentence.get(index)
    if (known !== undefined) return known
    const found = listeningsIn(this.#reading, this.#stretch(index)).find(({ interview }) => interview) ?? null
    this.#bySentence.set(index, found)
    return found
  }

  #stretch(index: number): Stretch {
    const { first, last, block } = this.#reading.sentences[index] as Reading['sentences'][number]
    return { first, last, block }
  }

  #names(index: number, person: string): boolean {
    return mentionsIn(this.#reading, spanOf(this.#reading, this.#stretch(index))).some(({ entity }) => entity === person)
  }
}
