import { addTo } from '../../document/index.js'
import { EMPTY_BODY_WORDS, EMPTY_NAME_WORDS } from '../../lexicons/en/name-fillers.js'
import { PLACES } from '../../lexicons/en/places.js'
import { MIN_COUNTRY_LENGTH } from '../settings.js'
import type { Finding, RuleOutcome, Voices } from '../types.js'

/** Written as one word or two. */
const COAST_GUARD = /\bcoast guard\b/u
const WORDS = /[\p{L}\p{N}]+/gu
const ACRONYM_DOT = /(?<=\b\p{L})\./gu
const GENITIVE = /['’]s\b/gu
/** The last words of places' names: "korea" of South Korea. */
const COUNTRY_WORDS: ReadonlySet<string> = new Set([...PLACES].map((place) => place.split(' ').at(-1) as string))

/**
 * Rule 2, one voice. Everyone speaking for one organisation is one origin: its spokeswoman, its chief and "the police" in
 * the same claim. The origin keeps the person's name where only one person speaks, else the organisation's.
 */
export function oneVoice(findings: readonly Finding[], voices: Voices): RuleOutcome {
  const groups = new Map<string, Finding[]>()
  const houses = new Map<string, string>()
  const keys: { key: string; words: ReadonlySet<string> }[] = []
  for (const finding of findings) {
    const house = houseOf(finding, voices)
    if (house === null) continue
    let key = houses.get(house)
    if (key === undefined) {
      const words = wordsOf(house)
      key = keys.find((known) => sameHouse(known.words, words))?.key
      if (key === undefined) {
        key = house
        keys.push({ key, words })
      }
      houses.set(house, key)
    }
    const name = finding.origin.name as string
    const isApart = (groups.get(key) ?? []).some(({ origin }) => voices.areApart(origin.name as string, name))
    addTo(groups, isApart ? `${key}\u0000${name}` : key, finding)
  }
  const renamed = new Map<Finding, Finding>()
  const why: RuleOutcome['why'][number][] = []
  for (const group of groups.values()) {
    const names = [...new Set(group.map(({ origin }) => origin.name as string))]
    if (names.length < 2) continue
    const head = headOf(group, voices)
    for (const finding of group) renamed.set(finding, { ...finding, origin: { ...finding.origin, kind: head.kind, name: head.name } })
    why.push({
      rule: 'one-voice',
      text: `${names.join(', ')} speak for one organisation: one origin`,
      evidence: group.map(({ testimony }) => testimony.ref),
    })
  }
  return { findings: findings.map((finding) => renamed.get(finding) ?? finding), why }
}

function houseOf({ origin }: Finding, voices: Voices): string | null {
  if (origin.name === null) return null
  if (origin.kind === 'organisation') return origin.name
  return origin.kind === 'speaker' ? (voices.organisationOf(origin.name) ?? null) : null
}

/** "Police" and "Valley Police", "the ministry" and "Ministry of Health": the words of one are all in the other. */
function sameHouse(x: ReadonlySet<string>, y: ReadonlySet<string>): boolean {
  const [short, long] = x.size <= y.size ? [x, y] : [y, x]
  return short.size > 0 && [...short].every((word) => long.has(word))
}

function wordsOf(name: string): Set<string> {
  const plain = name.toLowerCase().replace(ACRONYM_DOT, '').replace(GENITIVE, '').replace(COAST_GUARD, 'coastguard')
  const words = (plain.match(WORDS) ?? []).filter((word) => !EMPTY_NAME_WORDS.has(word) && !EMPTY_BODY_WORDS.has(word))
  return new Set(words.map(countryOf))
}

/** "Korean" and "Japanese" as the country that they are of, where the name of that is in them. */
function countryOf(word: string): string {
  return [word.slice(0, -1), word.slice(0, -3)].find((stem) => stem.length >= MIN_COUNTRY_LENGTH && COUNTRY_WORDS.has(stem)) ?? word
}

function headOf(group: readonly Finding[], voices: Voices): { kind: 'speaker' | 'organisation'; name: string } {
  const people = [...new Set(group.filter(({ origin }) => origin.kind === 'speaker').map(({ origin }) => origin.name as string))]
  if (people.length === 1) return { kind: 'speaker', name: people[0] as string }
  const houses = group.map((finding) => houseOf(finding, voices) as string)
  return { kind: 'organisation', name: houses.sort((a, b) => b.length - a.length || (a < b ? -1 : 1))[0] as string }
}
