import { firstStartingFrom, type Span, type StatementReason } from '../../../document/index.js'
import type { TypeRule } from '../kinds.js'
import { spanOf } from '../readings.js'
import { MAX_SHOWN_HOLDERS } from '../settings.js'
import type { Speaker } from '../speakers.js'
import type { Finished } from '../statements.js'
import type { Reading, TokenRange } from '../types.js'
import { antecedentOf, DESCRIPTION, writtenInFull } from './names.js'
import { because, listed, quoted, quotedToken, quotedTokens } from './wording.js'

/** Whose words they are: whom the source means, what kind of source that is, and how many. */
export function reasonsForSource(reading: Reading, { draft, speaker }: Finished): StatementReason[] {
  if (draft.source === null || speaker.words === null) return [withoutSource(reading, draft.source)]
  const reasons: StatementReason[] = []
  const source = spanOf(reading, draft.source)
  const meant = spanOf(reading, speaker.words)
  if (meant.end <= source.start) {
    const text = `${quoted(reading, source)} stands for ${quoted(reading, meant)}`
    reasons.push(because('source', 'relative', text, [source, meant]))
  }
  const name = reasonForName(reading, speaker, speaker.words)
  if (name) reasons.push(name)
  const type = reasonForType(reading, speaker)
  if (type && !(name && SAY_TYPE.has(speaker.rule))) reasons.push(type)
  const { sources } = speaker
  if (speaker.told && sources !== null && sources !== 1) reasons.push(reasonForCount(reading, speaker, speaker.words))
  return reasons
}

/** "“Two officials” counts as 2": of several names the whole list, else up to the noun. */
function reasonForCount(reading: Reading, { type, told, sources }: Speaker, { first, last }: TokenRange): StatementReason {
  const end = type === 'unnamed-person' && told?.at != null && told.at >= first ? told.at + 1 : last
  const { words, span } = quotedTokens(reading, { first, last: end })
  return because('sources', 'count', `${words} counts as ${sources ?? 0}`, [span])
}

function withoutSource(reading: Reading, source: TokenRange | null): StatementReason {
  if (source === null) return because('source', 'nobody', 'no words name a source')
  const { words, span } = quotedTokens(reading, source)
  return because('source', 'listener', `${words} was told: who said it is left open`, [span])
}

/** What a rule says of the words of a source, with its evidence as it stands in the text. */
type Wording = (words: string, evidence: readonly string[], speaker: Speaker) => string

const NAMES: Partial<Readonly<Record<Speaker['rule'], Wording>>> = {
  author: (words) => `${words} is the outlet itself`,
  newsroom: (words, _, { name }) => `${words} is ${name} in the table of newsrooms`,
  surname: (words, _, { name }) => `${words} is the surname of ${name}, named before`,
  'last-speaker': (words, [before]) => `${words} goes back to who spoke last: ${before}`,
  open: (words) => `left open whom ${words} means`,
  role: (words, [first]) => `${words} is who has that role here: ${first}`,
  roles: (words, all) => `left open whom ${words} means: ${listed(all)} fit`,
  'latest-role': (words, all, { name }) => `${words} fits ${listed(all)}; ${name} spoke last`,
  introduced: (words, [first]) => `${words} is the first person named behind it: ${first}`,
  spokesperson: (_, [whom], { name }) => `speaks for ${whom}${isIn(name, whom) ? '' : `, that is ${name}`}`,
  'spoke-before': (words, _, { name }) => `${words} spoke for ${name} before`,
  'named-last': (words, [before]) => `${words} speaks for the organisation named last: ${before}`,
  ending: (words, [before]) => `${words} goes back to the one name before that ends so: ${before}`,
}

/** The rules whose wordings say what kind of source it is. */
const SAY_TYPE: ReadonlySet<Speaker['rule']> = new Set(['named', 'newsroom', 'spokesperson', 'spoke-before', 'named-last'])

function isIn(name: string | null, words: string | undefined): boolean {
  return name !== null && words !== undefined && words.includes(name)
}

function reasonForName(reading: Reading, speaker: Speaker, range: TokenRange): StatementReason | null {
  const { rule, evidence } = speaker
  const { words, span } = quotedTokens(reading, range)
  const [named] = evidence
  if (named && (rule === 'named' || rule === 'pronoun' || rule === 'owner')) return reasonForMention(reading, speaker, named)
  const wording = NAMES[rule]
  if (!wording || (rule === 'newsroom' && isIn(speaker.name, words))) return null
  const distinct = [...new Set(evidence.slice(0, MAX_SHOWN_HOLDERS).map((each) => quoted(reading, each)))]
  return because('speaker', rule, wording(words, distinct, speaker), [span, ...evidence])
}

/** "“she” goes back to “Ann Reed”", so does "the mayor", "“Reed” stands for Ann Reed"; nothing where the words are the name. */
function reasonForMention(reading: Reading, { name, type, rule }: Speaker, named: Span): StatementReason | null {
  const own = reading.text.slice(named.start, named.end)
  if (own === name) return null
  const words = quoted(reading, named)
  const isDescription = DESCRIPTION.test(own)
  if (rule === 'named' && !isDescription) {
    const full = name === null ? null : writtenInFull(reading, name)
    return because('speaker', 'named', `${words} stands for ${name}, ${TYPE_NAMES[type]}`, full ? [named, full] : [named])
  }
  const before = antecedentOf(reading, named)
  const whom = before ? quoted(reading, before) : (name ?? '')
  return because('speaker', isDescription ? 'description' : rule, `${words} goes back to ${whom}`, before ? [named, before] : [named])
}

const TYPE_NAMES: Readonly<Record<Speaker['type'], string>> = {
  'named-person': 'a person',
  'unnamed-person': 'an unnamed person',
  organisation: 'an organisation',
  publication: 'a publication',
  document: 'a document',
  author: 'the outlet itself',
}

const TYPES: Partial<Readonly<Record<TypeRule, (words: string, type: string) => string>>> = {
  person: (words) => `${words} is the name of a person`,
  name: (words, type) => `${words} is the name of ${type}`,
  newsroom: (words) => `${words} is the name of a newsroom`,
  capitals: (words, type) => `${words} is written like the name of ${type}`,
  body: (words) => `${words} is an organisation`,
  spokesperson: (words) => `${words}: somebody who speaks for an organisation`,
  'press-report': (words) => `${words}: what newsrooms put out`,
  group: (words) => `${words} are unnamed people`,
  noun: (words, type) => `${words} is a word for ${type}`,
  nothing: (words) => `${words} names nobody`,
}

function reasonForType(reading: Reading, { told, type, sources }: Speaker): StatementReason | null {
  if (told?.at == null) return null
  const wording = TYPES[told.value]
  if (!wording) return null
  const { words, span } = isNaming(told.value) ? nameAt(reading, told.at) : quotedToken(reading, told.at)
  const kind = type === 'unnamed-person' && sources !== 1 ? 'unnamed people' : TYPE_NAMES[type]
  return because('sourceType', told.value, wording(words, kind), [span])
}

function isNaming(rule: TypeRule): boolean {
  return rule === 'person' || rule === 'name' || rule === 'newsroom' || rule === 'capitals'
}

/** The whole name that a token belongs to. */
function nameAt(reading: Reading, at: number): { readonly words: string; readonly span: Span } {
  const { words, span } = quotedToken(reading, at)
  const before = reading.mentions[firstStartingFrom(reading.mentions, span.end) - 1]
  return before && before.end >= span.end ? { words: quoted(reading, before), span: before } : { words, span }
}
