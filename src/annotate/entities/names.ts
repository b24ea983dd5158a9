import { DEMONYMS } from '../../lexicons/en/names-excluded.js'
import { COMMON_WORD_NAMES, firstNameGender } from '../../lexicons/en/names.js'
import { NAME_CONNECTORS, ORGANISATION_HEADS } from '../../lexicons/en/organisations.js'
import { PLACE_HEADS, PLACES } from '../../lexicons/en/places.js'
import { isGivenName } from './beside.js'
import { classify, endsLikeSurname, isOrganisationShape } from './classify.js'
import { lookUp } from './lookup.js'
import type { NameContext } from './context.js'
import { ROLE_PAST } from '../../lexicons/en/roles.js'
import { titleGender, titleLength } from './titles.js'
import type { Name, Run, Word } from './types.js'

/**
 * Cuts a run of name words at titles, peoples and list entries into names and says what each is. In "Michigan Attorney
 * General Anna Price" the title is no name, what follows it is a person, and what stands before it a place.
 */
export function namesIn(context: NameContext, run: Run): Name[] {
  const names: Name[] = []
  const title = nextTitle(context.words, run)
  if (title === null) {
    cutPlain(context, run, names)
    return names
  }
  if (title.first > run.first) {
    const before: Name[] = []
    cutPlain(context, { first: run.first, last: title.first }, before)
    names.push(...(title.last < run.last ? before.map(asEmployer) : before))
  }
  if (title.last < run.last) cutPerson(context, title, run.last, names)
  return names
}

/** What stands before the title of a person ("Common Sense CEO Jim Hall") is where he holds it, whatever its shape. */
function asEmployer(name: Name): Name {
  return name.sure || name.last - name.first < 2 ? name : { ...name, kind: 'organisation' }
}

/** The name behind a title is a person; a second title inside ("President and Mrs.") is passed over. */
function cutPerson(context: NameContext, title: Run, last: number, names: Name[]): void {
  const { words, cases } = context
  const first = title.last
  const start = words[first] as Word
  const isHeadline = cases.styles[start.sentence] !== 'plain'
  if (isHeadline && !isGivenName(start) && !cases.capital.has(start.norm)) {
    cutPlain(context, { first, last }, names)
    return
  }
  const gender = titleGender(words, title.first, title.last)
  if (isDemonym(start) && !isGivenName(start) && last - first > 1) {
    cutPlain(context, { first, last }, names)
    return
  }
  const person = innerPerson(words, first, last) || first
  const credit = innerCredit(context, person, last)
  names.push({ first: person, last: credit || last, kind: 'person', sure: true, canonical: null, gender })
  if (credit > 0) cutPlain(context, { first: credit, last }, names)
}

/** The first title of the run that is a title and not part of an organisation's or a person's name. */
function nextTitle(words: readonly Word[], run: Run): Run | null {
  for (let at = run.first; at < run.last; at++) {
    const hit = lookUp(words, at, run.last)
    if (hit !== null && !(hit.length === 1 && titleLength(words, at, run.last) > 1)) {
      at += hit.length - 1
      continue
    }
    const length = titleLength(words, at, run.last)
    if (length > 0 && isTitle(words, run, { first: at, last: at + length })) return { first: at, last: at + length }
  }
  return null
}

function isTitle(words: readonly Word[], run: Run, title: Run): boolean {
  const before = title.first > run.first ? (words[title.first - 1] as Word) : null
  if (before !== null && NAME_CONNECTORS.has(before.norm)) return false
  const followed = title.last < run.last
  if (before !== null && title.last - title.first === 1 && isGivenName(before) && !(words[title.first] as Word).text.endsWith('.'))
    return false
  if (!followed) return true
  const next = words[title.last] as Word
  const end = words[run.last - 1] as Word
  if (endsLikeSurname(words, { first: title.last, last: run.last })) return true
  if (NAME_CONNECTORS.has(next.norm) || isOrganisationShape(words, { first: title.first, last: run.last })) return false
  return !(PLACE_HEADS.has(end.norm) || (ORGANISATION_HEADS.has(end.norm) && run.last - title.last === 1))
}

/** A stretch without titles: one organisation by its shape, or list entries, peoples and persons one after another. */
function cutPlain(context: NameContext, run: Run, names: Name[]): void {
  const { words } = context
  const isListed = run.last - run.first > 1 && lookUp(words, run.first, run.last)?.length === run.last - run.first
  if (isListed || isOrganisationShape(words, run) || opensWithPeople(words, run)) {
    names.push(classify(context, run))
    return
  }
  const { first, last } = withoutPeoples(words, run)
  if (first >= last) return
  const length = listedLength(context, first, last)
  if (length > 0 && length < last - first && splitsAfter(context, first + length, last)) {
    names.push(classify(context, { first, last: first + length }))
    cutPlain(context, { first: first + length, last }, names)
    return
  }
  const cut = innerCredit(context, first, last) || innerDemonym(words, first, last) || innerPerson(words, first, last)
  if (cut > 0) {
    names.push(classify(context, { first, last: cut }))
    cutPlain(context, { first: cut, last }, names)
    return
  }
  names.push(classify(context, { first, last }))
}

/** The run without peoples at either end and "Former" in front: "American Chris Froome" → Chris Froome; "Mark Cuban" stays whole. */
function withoutPeoples(words: readonly Word[], run: Run): Run {
  let { first, last } = run
  while (last > first && isDemonym(words[last - 1] as Word) && !(last - first === 2 && isGivenName(words[first] as Word))) last--
  while (first < last && isAside(words[first] as Word) && !startsListEntry(words, first, last)) first++
  return { first, last }
}

/** "American Action Forum": a people's name with two words behind that name no person belongs to an organisation's name. */
function opensWithPeople(words: readonly Word[], run: Run): boolean {
  const first = words[run.first] as Word
  if (run.last - run.first < 3 || !isDemonym(first) || first.norm.endsWith('s')) return false
  for (let i = run.first + 1; i < run.last; i++) if (isDemonym(words[i] as Word) || isGivenName(words[i] as Word)) return false
  return lookUp(words, run.first, run.last) === null && lookUp(words, run.first + 1, run.last) === null
}

/** Index of a first name behind a word that is none: "Universe | Alicia Machado"; 0 for none. */
function innerPerson(words: readonly Word[], first: number, last: number): number {
  const next = words[first + 1]
  if (last - first < 3 || next === undefined || isGivenName(words[first] as Word)) return 0
  return isGivenName(next) && !COMMON_WORD_NAMES.has(next.norm) && (words[first] as Word).text.length > 2 ? first + 1 : 0
}

function isAside(word: Word): boolean {
  return isDemonym(word) || ROLE_PAST.has(word.norm)
}

function isDemonym(word: Word): boolean {
  return DEMONYMS.has(word.norm)
}

/** "North Korea", "Western Europe", "Black Lives Matter": the adjective opens a listed name. */
function startsListEntry(words: readonly Word[], first: number, last: number): boolean {
  return (lookUp(words, first, last)?.length ?? 0) > 1 || firstNameGender((words[first] as Word).norm) !== null
}

function listedLength(context: NameContext, first: number, last: number): number {
  return Math.max(context.publications.at(first, last)?.length ?? 0, lookUp(context.words, first, last)?.length ?? 0)
}

/** Whether what follows a list entry is a name of its own: "London Imran Shah", "CNN Tom Ridley". */
function splitsAfter({ words, cases }: NameContext, at: number, last: number): boolean {
  if (lookUp(words, at, last) !== null || isDemonym(words[at] as Word)) return true
  if (last - at > 1) return isGivenName(words[at] as Word)
  return (cases.capital.get((words[at] as Word).norm) ?? 0) > 1 && !PLACES.has((words[at - 1] as Word).norm)
}

/** Index of an agency's or organisation's acronym at the end of something else: "London | PA"; 0 for none. */
function innerCredit({ publications }: NameContext, first: number, last: number): number {
  for (let i = first + 1; i < last; i++) if (publications.isCredit(i)) return i
  return 0
}

/** Index of a people's name inside a stretch that is no organisation, 0 for none: "New Hampshire | Republican John …". */
function innerDemonym(words: readonly Word[], first: number, last: number): number {
  if (last - first === 2 && isGivenName(words[first] as Word)) return 0
  for (let i = first + 1; i < last; i++) if (isDemonym(words[i] as Word) && firstNameGender((words[i] as Word).norm) === null) return i
  return 0
}
