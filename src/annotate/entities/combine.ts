import { SURNAMES } from '../../lexicons/en/names-surnames.js'
import { NAME_CONNECTORS, OUTLET_HEADS, takesComplement } from '../../lexicons/en/organisations.js'
import { isDescribedAsBody, isGivenName } from './beside.js'
import { lookUp } from './lookup.js'
import type { RuleNames } from './rule-names.js'
import { isQuestion } from './runs.js'
import { HEADLINE_LENGTH, LEAST_MARGIN, LONE_MARGIN, LONE_PERSON_MARGIN } from './settings.js'
import type { Tagged, TaggedKind, TaggedName } from './tagger/index.js'
import type { Name, NameKind, Run, Word } from './types.js'

const QUOTES: ReadonlySet<string> = new Set(['"', "'", '“', '”', '‘', '’', "''", '``'])

/**
 * Puts the names of the rules and of the tagger together. What lists, titles and head words make sure stays as the rules have
 * it. Of what rests on shape alone the tagger, where it is sure itself, says what it is, where it begins and ends, and whether
 * it is a name at all.
 */
export function combine(rules: RuleNames, tagged: Tagged): Name[] {
  const combined: Name[] = []
  const context: Context = {
    ...rules,
    margins: tagged.margins,
    partsOfPersons: partsOfPersons(rules.words, [...rules.names.filter(({ sure }) => sure), ...tagged.names]),
  }
  for (const group of groupsOf(rules.names, tagged.names)) for (const name of settled(context, group)) combined.push(name)
  return combined
}

interface Context extends RuleNames {
  readonly margins: Float32Array
  /** Words of the article's full names of persons, lower case. */
  readonly partsOfPersons: ReadonlySet<string>
}

function partsOfPersons(words: readonly Word[], names: readonly (Run & { readonly kind: NameKind | TaggedKind | null })[]): Set<string> {
  const parts = new Set<string>()
  for (const { first, last, kind } of names) {
    if (kind === 'person' && last - first > 1) for (let i = first; i < last; i++) parts.add((words[i] as Word).norm)
  }
  return parts
}

/** Names of either side that overlap, directly or through others. */
interface Group {
  readonly ruled: Name[]
  readonly seen: TaggedName[]
}

function groupsOf(rules: readonly Name[], tagged: readonly TaggedName[]): Group[] {
  const groups: Group[] = []
  let [r, t, end] = [0, 0, -1]
  while (r < rules.length || t < tagged.length) {
    const [rule, name] = [rules[r], tagged[t]]
    const isRule = name === undefined || (rule !== undefined && rule.first <= name.first)
    const next = (isRule ? rule : name) as Run
    if (next.first >= end) groups.push({ ruled: [], seen: [] })
    const group = groups.at(-1) as Group
    if (isRule) group.ruled.push(rules[r++] as Name)
    else group.seen.push(tagged[t++] as TaggedName)
    end = Math.max(end, next.last)
  }
  return groups
}

function settled(context: Context, { ruled, seen }: Group): Name[] {
  const [rule, tag] = [ruled[0], seen[0]]
  if (tag === undefined) return ruled.map((name) => (isNoName(context, name) ? { ...name, kind: null } : name))
  if (ruled.some(({ sure }) => sure) || !seen.every((name) => isCredible(context, name))) return ruled
  if (isQuotedTitle(context, tag)) return ruled
  if (rule === undefined) return isHeadline(context, tag) ? [] : named(seen)
  if (ruled.length === 1 && seen.length === 1 && rule.first === tag.first && rule.last === tag.last) {
    if (tag.kind === 'other') return [{ ...rule, kind: null, sure: true }]
    if (rule.kind === null && isHeadline(context, rule)) return ruled
    return [mayTurn(context, rule, tag.kind) ? { ...rule, kind: tag.kind } : rule]
  }
  return isHeadline(context, tag) ? ruled : named(seen)
}

/**
 * Whether the tagger is sure that what the rules take for a name by its shape is none. A place has its preposition for it, and
 * "the Herald" may be an outlet that only another article names in full.
 */
function isNoName(context: Context, name: Name): boolean {
  if (name.sure || name.kind === 'place' || OUTLET_HEADS.has((context.words[name.last - 1] as Word).norm)) return false
  return !isHeadline(context, name) && isSure(context, name, LEAST_MARGIN)
}

/** Whether a full stop or the like ends the sentence, or no end is near; headlines and captions have none. */
function isInProse(words: readonly Word[], { last }: Run): boolean {
  const { sentence } = words[last - 1] as Word
  for (let i = last; i < last + HEADLINE_LENGTH; i++) {
    if (words[i]?.sentence !== sentence) return (words[i - 1] as Word).pos === 'PUNCT'
  }
  return true
}

/** Whether the tagger is sure of every word. */
function isSure({ margins }: Context, { first, last }: Run, least: number): boolean {
  for (let i = first; i < last; i++) if ((margins[i] as number) < least) return false
  return true
}

/**
 * Sure, and a name by its looks. One word of somebody's name is nothing else; one word alone that no list knows must be surer
 * to be a person: brands and beasts stand where persons do.
 */
function isCredible(context: Context, name: TaggedName): boolean {
  const first = context.words[name.first] as Word
  if (name.last - name.first === 1 && name.kind !== 'person' && context.partsOfPersons.has(first.norm)) return false
  if (name.kind !== 'other' && isLooselyJoined(context.words, name)) return false
  return first.capital && !isQuestion(context.words, name.first) && isSure(context, name, leastMargin(context.words, name))
}

function leastMargin(words: readonly Word[], { first, last, kind }: TaggedName): number {
  if (last - first > 1) return LEAST_MARGIN
  const word = words[first] as Word
  return kind === 'person' && !SURNAMES.has(word.norm) && !isGivenName(word) ? LONE_PERSON_MARGIN : LONE_MARGIN
}

/** "Maid of Tarn", "Harriers and Rovers": small words join titles, ships and lists as well; in names of bodies the rules know them. */
function isLooselyJoined(words: readonly Word[], { first, last }: Run): boolean {
  for (let i = first + 1; i < last; i++) {
    const { norm, capital } = words[i] as Word
    if (!capital && NAME_CONNECTORS.has(norm) && !takesComplement((words[i - 1] as Word).norm, norm)) return true
  }
  return false
}

/** In a headline every word has a capital; there the tagger only says what the rules' names are. */
function isHeadline({ words, cases }: Context, run: Run): boolean {
  return cases.styles[(words[run.first] as Word).sentence] !== 'plain' || !isInProse(words, run)
}

/** “House of Salt”: between quotation marks stand titles of works. */
function isQuotedTitle({ words }: Context, { first, last }: Run): boolean {
  return QUOTES.has(words[first - 1]?.text ?? '') && QUOTES.has((words[last]?.norm === ',' ? words[last + 1] : words[last])?.text ?? '')
}

function named(seen: readonly TaggedName[]): Name[] {
  return seen.flatMap(({ first, last, kind }) =>
    kind === 'other' ? [] : [{ first, last, kind, sure: false, canonical: null, gender: null }],
  )
}

/** "Kestrel, which": what stands beside a word told the rules; "Seattle Harriers": a place in front makes a team or firm. */
function mayTurn({ words }: Context, rule: Name, kind: NameKind): boolean {
  if (rule.kind === null || rule.kind === kind) return true
  if (rule.last - rule.first === 1) return rule.kind === 'person'
  if (kind === 'person') return !isDescribedAsBody(words, rule)
  return !(kind === 'place' && lookUp(words, rule.first, rule.last) !== null)
}
