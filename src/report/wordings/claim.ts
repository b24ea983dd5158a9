import type { Ref, Stance } from '../../document/index.js'
import type { Cite, ClaimView, EvidenceView } from '../view/index.js'
import { compareWords } from './compare.js'
import { sayingsOf, type Saying, type Sayings } from './sayings.js'
import { wordingKey } from './words.js'

/** Occurrences of a claim in the same words and with the same stance. */
export interface Wording {
  /** Its place in the list, from 1. */
  readonly number: number
  readonly stance: Stance
  /** The first occurrence, with the words around it. */
  readonly evidence: EvidenceView
  readonly said: readonly SaidBy[]
  readonly articles: number
}

/** Who says a wording in one way, and in which articles. */
export interface SaidBy extends Saying {
  readonly cites: readonly Cite[]
}

const STANCES: readonly Stance[] = ['asserts', 'denies', 'declines']

/**
 * The wordings of a claim, the same words once with all their articles: first the one that stands for the claim, then those
 * that assert it, the nearest to it first, then those that deny it and those that decline to say. Those who say a wording in
 * the same way are put together.
 */
export function wordingsOf(view: ClaimView, trace: Sayings): Wording[] {
  const sayings = sayingsOf(view.claim, trace)
  const evidence = new Map(view.evidence.map((shown) => [placeOf(shown.ref), shown]))
  // Most of many occurrences are copies: their words are cut once.
  const keys = new Map<string, string>()
  const keyOf = (text: string): string => {
    const key = keys.get(text) ?? wordingKey(text)
    keys.set(text, key)
    return key
  }
  const groups = new Map<string, { stance: Stance; evidence: EvidenceView[]; sayings: Saying[] }>()
  view.claim.members.forEach((member, index) => {
    const shown = evidence.get(placeOf(member))
    const saying = sayings[index]
    if (shown === undefined || saying === undefined) return
    const key = `${member.stance} ${keyOf(shown.text)}`
    const group = groups.get(key) ?? { stance: member.stance, evidence: [], sayings: [] }
    group.evidence.push(shown)
    group.sayings.push(saying)
    groups.set(key, group)
  })
  return [...groups.values()]
    .map((group) => {
      const first = group.evidence[0] as EvidenceView
      const isMain = group.stance === 'asserts' && group.evidence.some(({ text }) => text === view.claim.text)
      return { ...group, first, rank: isMain ? -1 : STANCES.indexOf(group.stance), share: compareWords(view.claim.text, first.text).share }
    })
    .sort((a, b) => a.rank - b.rank || b.share - a.share || b.first.text.length - a.first.text.length)
    .map(({ stance, first, sayings: own, evidence: shown }, index) => ({
      number: index + 1,
      stance,
      evidence: first,
      said: saidBy(own, shown),
      articles: new Set(shown.map(({ by }) => by)).size,
    }))
}

function placeOf({ article, start, end }: Ref): string {
  return `${article} ${start} ${end}`
}

function saidBy(sayings: readonly Saying[], evidence: readonly EvidenceView[]): SaidBy[] {
  const found = new Map<string, Saying & { cites: Cite[] }>()
  sayings.forEach((saying, index) => {
    const shown = evidence[index]
    if (shown === undefined) return
    const { who, attribution, path, unnamed, origins, remark, value } = saying
    const key = JSON.stringify([who, attribution, path, unnamed, origins, remark, value])
    const known = found.get(key) ?? { ...saying, cites: [] }
    if (!known.cites.some(({ by }) => by === shown.by)) known.cites.push({ by: shown.by, ref: shown.ref })
    found.set(key, known)
  })
  return [...found.values()]
}
