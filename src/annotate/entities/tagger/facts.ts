import { PARTS_OF_SPEECH, type PartOfSpeech } from '../../../document/index.js'
import { fnv1a } from '../../../text/index.js'
import type { CaseTable } from '../case.js'
import type { RuleNames } from '../rule-names.js'
import type { Name, NameKind, Run, Word } from '../types.js'
import { listsOf } from './word-lists.js'

/**
 * What the tagger knows of each word of an article, as numbers that go into hashes. Each column has `padding` empty cells at
 * either end, so that the words around the first and the last need no test.
 */
export interface Facts {
  readonly padding: number
  /** Hash of the word in lower case, of its last three and two letters, and of its first three. */
  readonly norm: Int32Array
  readonly ending: Int32Array
  readonly shortEnding: Int32Array
  readonly opening: Int32Array
  /** Hash of its capitals, small letters, digits and marks, runs of one sort taken as one. */
  readonly shape: Int32Array
  readonly pos: Int32Array
  /** Word lists that it is in. */
  readonly lists: Int32Array
  /** What the rules take it for: which part of a name of which kind, and how sure. */
  readonly rule: Int32Array
  /** How the rest of the article uses the word. */
  readonly history: Int32Array
}

const POS_NUMBERS: ReadonlyMap<PartOfSpeech, number> = new Map(PARTS_OF_SPEECH.map((pos, number) => [pos, number + 1]))
const KIND_NUMBERS: Readonly<Record<NameKind, number>> = { person: 1, organisation: 2, place: 3, publication: 4 }

/** Uses of a word elsewhere in the article, one bit each. */
const USES = {
  capital: 1,
  lower: 2,
  mostlyLower: 4,
  firstOfPerson: 8,
  lastOfPerson: 16,
  titled: 32,
  inOrganisation: 64,
  place: 128,
  organisation: 256,
} as const

/** How many words on either side of a word its features reach. */
const REACH = 2

/**
 * Facts of the words in stretches and of those around them, all others left empty; `rules` are the names as the rules cut and
 * judge them, in text order.
 */
export function factsOf({ words, cases, names }: RuleNames, stretches: readonly Run[]): Facts {
  const facts = emptyFacts(words.length + 2 * REACH)
  const uses = usesOf(words, names)
  let done = 0
  for (const { first, last } of stretches) {
    const end = Math.min(words.length, last + REACH)
    for (let i = Math.max(done, first - REACH); i < end; i++) writeFacts(facts, words[i] as Word, i + REACH, { cases, uses })
    done = end
  }
  for (const name of names) for (let i = name.first; i < name.last; i++) facts.rule[i + REACH] = ruleOf(name, i)
  return facts
}

function writeFacts(facts: Facts, word: Word, at: number, { cases, uses }: { cases: CaseTable; uses: ReadonlyMap<string, number> }): void {
  const { norm } = word
  facts.pos[at] = POS_NUMBERS.get(word.pos) ?? 0
  facts.norm[at] = fnv1a(norm, 0, norm.length)
  facts.ending[at] = fnv1a(norm, norm.length - 3, norm.length)
  facts.shortEnding[at] = fnv1a(norm, norm.length - 2, norm.length)
  facts.opening[at] = fnv1a(norm, 0, Math.min(3, norm.length))
  facts.lists[at] = listsOf(word.bare)
  facts.shape[at] =
    shapeOf(word) * 8 + (word.opening ? 1 : 0) + (word.possessive ? 2 : 0) + (cases.styles[word.sentence] === 'plain' ? 0 : 4)
  if (word.capital) facts.history[at] = (uses.get(norm) ?? 0) | caseUse(cases, norm)
}

function emptyFacts(length: number): Facts {
  const column = () => new Int32Array(length)
  return {
    padding: REACH,
    norm: column(),
    ending: column(),
    shortEnding: column(),
    opening: column(),
    shape: column(),
    pos: column(),
    lists: column(),
    rule: column(),
    history: column(),
  }
}

const SORTS = { capital: 1, small: 2, digit: 3, mark: 4 } as const

/** "McCain" → capital, small, capital, small; "U.S." → capital, mark, capital, mark: three bits each, the last eight kept. */
function shapeOf({ text }: Word): number {
  let [shape, previous] = [0, 0]
  for (let i = 0; i < text.length; i++) {
    const sort = sortOf(text, i)
    if (sort !== previous) shape = ((shape << 3) | sort) & 0xffffff
    previous = sort
  }
  return shape * 2 + (text.length === 1 ? 1 : 0)
}

function sortOf(text: string, at: number): number {
  const code = text.charCodeAt(at)
  if (code < 0x80) {
    if (code >= 0x61 && code <= 0x7a) return SORTS.small
    if (code >= 0x41 && code <= 0x5a) return SORTS.capital
    return code >= 0x30 && code <= 0x39 ? SORTS.digit : SORTS.mark
  }
  const unit = text.charAt(at)
  const lower = unit.toLowerCase()
  if (lower !== unit) return SORTS.capital
  return lower === unit.toUpperCase() ? SORTS.mark : SORTS.small
}

function ruleOf(name: Name, at: number): number {
  const part = (at === name.first ? 1 : 0) + (at === name.last - 1 ? 2 : 0)
  const kind = name.kind === null ? 5 : KIND_NUMBERS[name.kind]
  return 1 + part + 4 * (name.sure ? 1 : 0) + 8 * (name.canonical === null ? 0 : 1) + 16 * kind
}

function caseUse({ capital, lower }: CaseTable, norm: string): number {
  const [capitals, lowers] = [capital.get(norm) ?? 0, lower.get(norm) ?? 0]
  return (capitals > 0 ? USES.capital : 0) | (lowers > 0 ? USES.lower : 0) | (lowers > capitals ? USES.mostlyLower : 0)
}

/** In which parts of which names each word stands anywhere in the article. */
function usesOf(words: readonly Word[], rules: readonly Name[]): Map<string, number> {
  const uses = new Map<string, number>()
  const add = (at: number, use: number) => uses.set((words[at] as Word).norm, (uses.get((words[at] as Word).norm) ?? 0) | use)
  for (const name of rules) {
    const several = name.last - name.first > 1
    if (name.kind === 'person') {
      if (several) add(name.first, USES.firstOfPerson)
      if (several) add(name.last - 1, USES.lastOfPerson)
      else if (name.sure) add(name.first, USES.titled)
    } else if (several && name.kind !== null && name.kind !== 'place') {
      for (let i = name.first; i < name.last; i++) add(i, USES.inOrganisation)
    } else if (!several && name.sure && name.kind !== null) {
      add(name.first, name.kind === 'place' ? USES.place : USES.organisation)
    }
  }
  return uses
}
