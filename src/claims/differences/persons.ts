import { indicesTouching, type AnnotatedArticle, type Mention } from '../../document/index.js'
import { NAMING_VERBS, SINGLE_ROLES } from '../../lexicons/en/single-roles.js'
import { conflictsOf } from './conflicts.js'
import { MemberIndex } from './events.js'
import { normAt, tokensOf } from './members.js'
import { NAMING_REACH, SPELLING_EDITS } from './settings.js'
import { areOfOneWeek, kindOf } from './sources.js'
import type { Account, GroupDifference, Member } from './types.js'

const AGE_BEHIND = /^,? (?:\(|aged )?(\d{1,3})\)?(?=[,.;)]| \p{L})/u
const AGE_BEFORE = /\b(\d{1,3})[- ]year[- ]old(?: \p{L}+){0,3} $/u
/** As far before a name as its age may stand, in characters. */
const BEFORE = 60

/**
 * Where the reports of a story give one person two ages, or one role two names: "the driver, Ada Quill" here and "the driver
 * was named as Tom Reed" there. Two spellings of a name are no difference, nor are two people of one surname.
 */
export function personDifferences(members: readonly Member[]): GroupDifference[] {
  const index = new MemberIndex(members)
  const ages: Account<number>[] = []
  const names: Account<string>[] = []
  for (const { article } of new Map(members.map((member) => [member.proposition.article, member])).values()) {
    for (const mention of article.article.mentions) {
      if (mention.kind !== 'person') continue
      const [sentence] = indicesTouching(article.sentences, mention)
      const member = sentence === undefined ? null : index.at(article, sentence, mention)
      if (!member) continue
      ages.push(...ageOf(member, mention))
      names.push(...nameOf(member, mention))
    }
  }
  // a birthday may lie between two reports
  const apart = conflictsOf(ages, (a, b) => Math.abs(a.value - b.value) > 1 && areOfOneWeek(a.member, b.member))
  const other = conflictsOf(names, (a, b) => areOtherNames(a.value, b.value) && areOfOneWeek(a.member, b.member))
  return [...apart.map(({ a, b }) => differenceOf(a, b, 'number')), ...other.map(({ a, b }) => differenceOf(a, b, 'name'))]
}

function differenceOf(a: Account<unknown>, b: Account<unknown>, about: GroupDifference['about']): GroupDifference {
  return {
    group: a.member.group,
    kind: kindOf({ a, b }, false),
    about,
    a: { article: a.member.proposition.article, ...a.span },
    b: { article: b.member.proposition.article, ...b.span },
  }
}

/** "Ada Quill, 57," or "57-year-old teacher Ada Quill"; only for who is named in full, since a surname may be anybody's. */
function ageOf(member: Member, { start, end, entity }: Mention): Account<number>[] {
  const { text } = member.article.article
  const behind = AGE_BEHIND.exec(text.slice(end, end + 16))
  const before = AGE_BEFORE.exec(text.slice(Math.max(0, start - BEFORE), start))
  const age = Number(behind?.[1] ?? before?.[1] ?? 0)
  if (age === 0 || !entity.includes(' ') || (behind !== null && !/^[,(]/.test(text.slice(end).trimStart()))) return []
  const span = behind ? { start, end: end + behind[0].length } : { start: start - (before?.[0].length ?? 0), end }
  return [{ member, key: `${member.story} ${entity.toLowerCase()}`, value: age, id: String(age), span }]
}

/** "The driver, Ada Quill", "the driver was named by police as Ada Quill". */
function nameOf(member: Member, mention: Mention): Account<string>[] {
  const { entity, end } = mention
  const role = roleBefore(member.article, mention)
  if (role === null || !entity.includes(' ')) return []
  const start = member.article.tokens[role.at]?.start ?? mention.start
  return [{ member, key: `${member.story} ${role.word}`, value: entity, id: entity.toLowerCase(), span: { start, end } }]
}

function roleBefore(article: AnnotatedArticle, mention: Mention): { word: string; at: number } | null {
  const { tokens } = article
  const name = tokensOf(article, mention).first
  const isRole = (i: number): boolean =>
    SINGLE_ROLES.has(tokens[i]?.lemma ?? '') && normAt(tokens, i) === tokens[i]?.lemma && normAt(tokens, i - 1) === 'the'
  if (normAt(tokens, name - 1) === ',' && isRole(name - 2)) return { word: normAt(tokens, name - 2), at: name - 2 }
  if (normAt(tokens, name - 1) !== 'as') return null
  for (let i = name - 2; i > name - NAMING_REACH && i >= 0; i--) {
    if (!NAMING_VERBS.has(tokens[i]?.lemma ?? '')) continue
    for (let k = i - 1; k > i - NAMING_REACH && k >= 0; k--) if (isRole(k)) return { word: normAt(tokens, k), at: k }
  }
  return null
}

/** No word in common, and surnames that are not two spellings of one. */
function areOtherNames(a: string, b: string): boolean {
  const [x, y] = [a.toLowerCase().split(/\s+/u), b.toLowerCase().split(/\s+/u)]
  return !x.some((word) => y.includes(word)) && editDistance(x[x.length - 1] ?? '', y[y.length - 1] ?? '') > SPELLING_EDITS
}

/** How many letters to change, add or leave out make one word of the other. */
function editDistance(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, k) => k)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let k = 1; k <= b.length; k++) {
      const change = (row[k - 1] as number) + (a[i - 1] === b[k - 1] ? 0 : 1)
      next.push(Math.min(change, (row[k] as number) + 1, (next[k - 1] as number) + 1))
    }
    row = next
  }
  return row[b.length] as number
}
