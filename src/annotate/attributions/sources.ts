import type { Token } from '../../document/index.js'
import { ANONYMITY_WORDS } from '../../lexicons/en/cues.js'
import { APPOSITION_PREPOSITIONS } from '../../lexicons/en/grammar.js'
import { isDeterminer, isHead, isNominal, isPronounSubject, phraseEndingAt, phraseStartingAt } from './phrases.js'
import { isQuoted } from './readings.js'
import { MAX_SOURCE_REACH } from './settings.js'
import type { Cue, Draft, Reading, SourceFinding, Stretch, TokenRange } from './types.js'

const NOBODY: SourceFinding = { range: null, place: 'none' }

/** Finds who a cue's words belong to: the subject, the noun after an inverted verb, the "by" or "to" phrase, or the speaker before. */
export function findSource(reading: Reading, stretch: Stretch, cue: Cue, previous: Draft | null): SourceFinding {
  switch (cue.kind) {
    case 'according':
      return after(citedSource(reading, cue, stretch))
    case 'hearsay':
      return agent(reading, stretch, cue)
    case 'noun':
      return ownerOf(reading, stretch, cue)
    default:
      break
  }
  if (cue.form === 'passive') return agent(reading, stretch, cue)
  if (cue.form === 'finite') {
    const subject = subjectBefore(reading, cue.first - 1, stretch.first)
    if (subject) return { range: subject, place: 'before' }
    if (isInverted(reading, cue, stretch)) {
      const range = sourceAfter(reading, cue.last, stretch.last)
      if (range) return { range, place: 'after' }
    }
  }
  if (cue.form === 'participle' && isHead(reading.tokens[cue.first - 1]) && !isQuoted(reading, cue.first - 1)) {
    const subject = phraseEndingAt(reading, cue.first - 1, stretch.first)
    if (subject && reading.tokens[subject.first - 1]?.norm !== 'by') return { range: subject, place: 'before' }
  }
  if (cue.form === 'finite' && cue.kind !== 'feeling' && !isCoordinated(reading, cue)) return NOBODY
  return inherited(reading, stretch, cue, previous)
}

/** "… and said", "…, said": a verb that shares the subject of the one before. */
function isCoordinated(reading: Reading, cue: Cue): boolean {
  const before = reading.tokens[cue.first - 1]
  return before !== undefined && (before.pos === 'CCONJ' || before.norm === ',' || before.norm === 'then')
}

/**
 * Who "according to" names: everything up to the next mark or clause, with an apposition only where the sentence does not
 * begin with it.
 */
function citedSource(reading: Reading, cue: Cue, stretch: Stretch): TokenRange | null {
  let end = cue.last
  while (end < stretch.last && !endsCitation(reading, end)) end++
  if (isApposed(reading, end, stretch.last)) end = clauseEnd(reading, end + 1, stretch.last)
  const opens = !hasVerb(reading, stretch.first, cue.first)
  const phrase = opens ? null : sourceAfter(reading, cue.last, stretch.last)
  const last = Math.max(end, phrase?.last ?? 0)
  return last > cue.last ? { first: cue.last, last } : null
}

/** "According to Ann Smith|, the defence minister,| the pier …": a phrase between commas behind a name. */
function isApposed(reading: Reading, comma: number, ceiling: number): boolean {
  const { tokens } = reading
  const opener = tokens[comma + 1]
  if (tokens[comma]?.norm !== ',' || tokens[comma - 1]?.pos !== 'PROPN' || !opener) return false
  const phrase = phraseStartingAt(reading, comma + 1, ceiling)
  const names = isDeterminer(opener) || tokens[comma + 2]?.norm === "'s"
  return names && phrase !== null && phrase.last < ceiling && tokens[phrase.last]?.norm === ',' && phrase.last - phrase.first > 1
}

/** Before the first verb the comma behind the source ends it: "At one point, according to the Herald, the talks failed". */
function hasVerb(reading: Reading, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (reading.tokens[i]?.pos === 'VERB' || reading.tokens[i]?.pos === 'AUX') return true
  return false
}

function endsCitation(reading: Reading, i: number): boolean {
  const { pos, norm } = reading.tokens[i] as Token
  if (isQuoted(reading, i)) return false
  return (
    (pos === 'PUNCT' && norm !== '-' && norm !== '(' && norm !== ')') ||
    pos === 'AUX' ||
    pos === 'SCONJ' ||
    norm === 'who' ||
    norm === 'which' ||
    norm === 'that'
  )
}

function after(range: TokenRange | null): SourceFinding {
  return range ? { range, place: 'after' } : NOBODY
}

/** The subject that ends at `end`: a phrase, or one with an apposition, relative clause or insertion between commas behind it. */
export function subjectBefore(reading: Reading, end: number, floor: number): TokenRange | null {
  const { tokens } = reading
  const last = tokens[end]
  if (!last || end < floor || isQuoted(reading, end)) return null
  if (last.norm === ',' || last.norm === ')' || last.norm === '-' || last.norm === '–' || last.norm === '—')
    return subjectBeforeInsertion(reading, end, floor)
  if (last.norm === 'who' || last.norm === 'which' || (last.norm === 'that' && isHead(tokens[end - 1])))
    return antecedent(reading, end, floor)
  const phrase = phraseEndingAt(reading, end, floor)
  return phrase ? withRelativeClause(reading, phrase, floor) : unnamedSubject(reading, end, floor)
}

/** "an aide |who asked not to be named| said": a clause on anonymity without commas. */
function unnamedSubject(reading: Reading, end: number, floor: number): TokenRange | null {
  for (let i = end; i > floor && reading.tokens[i]?.pos !== 'PUNCT'; i--) {
    if (reading.tokens[i]?.norm !== 'who' || !isAnonymity(reading, i, end + 1)) continue
    const head = phraseEndingAt(reading, i - 1, floor)
    return head && { first: head.first, last: end + 1 }
  }
  return null
}

/** "a second source |who works with Smith| said": the phrase before the verb is the object of a relative clause. */
function withRelativeClause(reading: Reading, phrase: TokenRange, floor: number): TokenRange {
  const { tokens } = reading
  for (let i = phrase.first - 1; i > floor && i > phrase.first - 12; i--) {
    const token = tokens[i] as Token
    if (token.pos === 'PUNCT' || isQuoted(reading, i)) break
    if (token.norm !== 'who' || !isHead(tokens[i - 1])) continue
    const head = phraseEndingAt(reading, i - 1, floor)
    if (head) return { first: head.first, last: phrase.last }
  }
  return phrase
}

function antecedent(reading: Reading, relative: number, floor: number): TokenRange | null {
  const { tokens } = reading
  const before = tokens[relative - 1]?.norm === ',' ? relative - 2 : relative - 1
  if (tokens[before]?.norm === ',' || before < floor) return null
  const phrase = phraseEndingAt(reading, before, floor)
  if (!phrase) return null
  if (before !== relative - 2 || tokens[phrase.first - 1]?.norm !== ',') return phrase
  // "Kestrel, her electric provider, who confirmed": the apposition belongs to the name before it.
  const name = isDeterminer(tokens[phrase.first]) ? phraseEndingAt(reading, phrase.first - 2, floor) : null
  return name ? { first: name.first, last: phrase.last } : phrase
}

function subjectBeforeInsertion(reading: Reading, end: number, floor: number): TokenRange | null {
  const { tokens } = reading
  const closing = tokens[end]?.norm
  const limit = Math.max(floor, end - MAX_SOURCE_REACH)
  for (let i = end - 1; i > limit; i--) {
    const token = tokens[i] as Token
    if (isQuoted(reading, i) && !isQuoted(reading, i + 1) && i > end - 3) return null
    const opens = closing === ')' ? token.norm === '(' : closing === ',' ? token.norm === ',' : token.norm === closing
    if (!opens || isQuoted(reading, i)) continue
    const opener = tokens[i + 1] as Token
    const head = tokens[i - 1]
    if (!head || !(isHead(head) || isPronounSubject(head) || head.norm === ')')) continue
    const inner = insertionKind(reading, i + 1, end)
    if (inner === null) continue
    const phrase = head.norm === ')' ? subjectBeforeInsertion(reading, i - 1, floor) : phraseEndingAt(reading, i - 1, floor)
    if (!phrase || (opener.pos === 'PROPN' && isPreposition(tokens[phrase.first - 1]))) continue
    if (isNumberOnly(reading, phrase) && tokens[phrase.first - 1]?.norm === ',') continue
    if (isPreposition(tokens[phrase.first - 1]) && tokens[phrase.first - 2]?.norm === ',') continue
    return inner === 'apposition' ? { first: phrase.first, last: closing === ')' ? end + 1 : end } : phrase
  }
  return null
}

function isPreposition(token: Token | undefined): boolean {
  return token?.pos === 'ADP'
}

function isNumberOnly(reading: Reading, range: TokenRange): boolean {
  return range.last - range.first === 1 && reading.tokens[range.first]?.pos === 'NUM'
}

/** What stands between the commas: more about the source (part of it), something else (not part of it), or no insertion at all. */
function insertionKind(reading: Reading, first: number, end: number): 'apposition' | 'other' | null {
  const opener = reading.tokens[first] as Token
  if (opener.norm === 'who' || opener.norm === 'whose' || opener.norm === 'which')
    return isAnonymity(reading, first, end) ? 'apposition' : 'other'
  if (opener.norm === '(') return 'apposition'
  if (opener.pos === 'NUM') return 'other'
  if (opener.pos === 'CCONJ' || (opener.pos === 'PRON' && !isDeterminer(opener)) || opener.pos === 'AUX') return null
  if (opener.pos === 'ADP' || opener.pos === 'ADV') return APPOSITION_PREPOSITIONS.has(opener.norm) ? 'apposition' : 'other'
  if (opener.pos === 'VERB' || opener.pos === 'SCONJ')
    return opener.norm.endsWith('ing') || opener.norm.endsWith('ed')
      ? isAnonymity(reading, first, end)
        ? 'apposition'
        : 'other'
      : opener.pos === 'SCONJ'
        ? 'other'
        : null
  for (let i = first; i < end; i++) {
    const token = reading.tokens[i] as Token
    if (token.pos === 'AUX' || (token.norm !== 'and' && token.pos === 'CCONJ' && i === first)) return null
    if (token.norm === 'who' || token.norm === 'which' || token.norm === 'whose' || token.norm === 'that') break
  }
  return isNominal(opener) || isDeterminer(opener) ? 'apposition' : 'other'
}

function isAnonymity(reading: Reading, first: number, last: number): boolean {
  for (let i = first; i < last; i++) if (ANONYMITY_WORDS.has((reading.tokens[i] as Token).norm)) return true
  return false
}

/** A verb directly after a quotation or comma with a name behind it: `," said Smith`. */
function isInverted(reading: Reading, cue: Cue, stretch: Stretch): boolean {
  const before = reading.tokens[cue.first - 1]
  if (cue.first === stretch.first) return false
  const next = reading.tokens[cue.last]
  if (!before || !next || isQuoted(reading, cue.last)) return false
  const opens = isHead(next) || isDeterminer(next) || next.pos === 'ADJ' || isPronounSubject(next)
  return opens && (isQuoted(reading, cue.first - 1) || before.norm === ',' || before.norm === '?' || before.norm === '!')
}

/** The phrase after a cue with its apposition: "a spokesman for the ministry", "John Smith, the mayor". */
export function sourceAfter(reading: Reading, start: number, ceiling: number): TokenRange | null {
  const { tokens } = reading
  const phrase = phraseStartingAt(reading, start, ceiling)
  if (!phrase) return null
  let { last } = phrase
  if (tokens[last]?.norm === 'who' && last < ceiling) return { first: phrase.first, last: relativeEnd(reading, last, ceiling) }
  if (tokens[last]?.norm === ',' && last + 1 < ceiling && isHead(tokens[last - 1])) {
    const opener = tokens[last + 1] as Token
    const apposition =
      isDeterminer(opener) ||
      (opener.pos === 'NUM' && tokens[last + 2]?.pos === 'PUNCT') ||
      (opener.pos === 'NOUN' && tokens[last - 1]?.pos === 'PROPN') ||
      opener.pos === 'ADJ'
    const anonymous = opener.norm === 'who' && isAnonymity(reading, last + 1, Math.min(ceiling, last + 14))
    if (apposition || anonymous) {
      const end = anonymous ? relativeEnd(reading, last + 1, ceiling) : clauseEnd(reading, last + 1, ceiling)
      if (tokens[end]?.pos !== 'AUX') last = end
    }
  }
  return { first: phrase.first, last }
}

/** The end of "who …": the next mark. */
function relativeEnd(reading: Reading, start: number, ceiling: number): number {
  let end = start
  while (end < ceiling && reading.tokens[end]?.pos !== 'PUNCT' && !isQuoted(reading, end)) end++
  return end
}

function clauseEnd(reading: Reading, start: number, ceiling: number): number {
  let end = start
  while (end < ceiling && !endsPhrase(reading.tokens[end] as Token) && !isQuoted(reading, end)) end++
  return end
}

function endsPhrase({ pos, norm }: Token): boolean {
  return (pos === 'PUNCT' && norm !== '-') || pos === 'AUX'
}

/** The "by" phrase of a passive; without one nobody is named. */
function agent(reading: Reading, stretch: Stretch, cue: Cue): SourceFinding {
  for (let i = cue.last; i < Math.min(stretch.last, cue.last + 6); i++) {
    if (isQuoted(reading, i) || reading.tokens[i]?.pos === 'PUNCT') break
    if (reading.tokens[i]?.norm === 'by') return after(sourceAfter(reading, i + 1, stretch.last))
  }
  return NOBODY
}

/** Whose claim it is: "Smith's claim that", "their belief that", "a claim by Smith that". */
function ownerOf(reading: Reading, stretch: Stretch, cue: Cue): SourceFinding {
  const { tokens } = reading
  const before = tokens[cue.first - 1]
  if (!before || cue.first === stretch.first) return NOBODY
  if (before.norm === "'s" || before.norm === "'") {
    const phrase = phraseEndingAt(reading, cue.first - 2, stretch.first)
    return phrase ? { range: phrase, place: 'before' } : NOBODY
  }
  if (before.pos === 'PRON' && isDeterminer(before)) return { range: { first: cue.first - 1, last: cue.first }, place: 'before' }
  return NOBODY
}

/** The speaker of the cue before in this sentence, else the subject of the sentence's first verb. */
function inherited(reading: Reading, stretch: Stretch, cue: Cue, previous: Draft | null): SourceFinding {
  const agentBefore = cue.form === 'participle' ? byPhraseBefore(reading, cue, stretch) : null
  if (agentBefore) return { range: agentBefore, place: 'inherited' }
  if (previous?.source && previous.stretch === stretch) return { range: previous.source, place: 'inherited' }
  const { tokens } = reading
  const nearest = cue.form === 'finite'
  for (let step = 1; step < cue.first - stretch.first; step++) {
    const i = nearest ? cue.first - step : stretch.first + step
    const token = tokens[i] as Token
    if (isQuoted(reading, i) || (token.pos !== 'VERB' && token.pos !== 'AUX') || token.norm.endsWith('ing')) continue
    const subject = subjectBefore(reading, i - 1, stretch.first)
    if (subject) return { range: subject, place: 'inherited' }
  }
  return NOBODY
}

/** "was turned down by Smith, |saying| …": who does the saying is the agent. */
function byPhraseBefore(reading: Reading, cue: Cue, stretch: Stretch): TokenRange | null {
  const comma = reading.tokens[cue.first - 1]?.norm === ','
  const phrase = phraseEndingAt(reading, cue.first - (comma ? 2 : 1), stretch.first)
  return phrase && reading.tokens[phrase.first - 1]?.norm === 'by' ? phrase : null
}
