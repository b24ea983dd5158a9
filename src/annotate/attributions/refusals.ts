import type { Token } from '../../document/index.js'
import { ANSWERING_VERBS, DECLINED_ACTS, DECLINING_FORMS, INABILITY_WORDS, UNANSWERED_WORDS } from '../../lexicons/en/cues.js'
import { NEGATIONS } from '../../lexicons/en/grammar.js'
import {
  ANSWERING_ACTS,
  EVADING_VERBS,
  NO_ANSWERS,
  REACHED_STATES,
  SHUNNED_ACTS,
  SILENT_STATES,
  UNGIVEN,
} from '../../lexicons/en/silence.js'
import { REFUSAL_REACH } from './settings.js'
import type { Cue, Reading, Stretch, TokenRange } from './types.js'
import type { VerbGroup } from './verb-groups.js'

/** The declining verb among the words of a group, where the verb is not its own head: "declines to respond". */
export function decliningHead(reading: Reading, group: VerbGroup): number | null {
  for (let i = group.first; i <= group.head; i++) if (DECLINING_FORMS.has((reading.tokens[i] as Token).norm)) return i
  return null
}

/** "declined to say", "refused to comment further", "declined" alone. */
export function decliningCue(reading: Reading, stretch: Stretch, group: VerbGroup): Cue | null {
  const { tokens } = reading
  const { head } = group
  let act = head + 1
  while (tokens[act]?.pos === 'ADV') act++
  if (tokens[act]?.norm !== 'to') return null
  while (tokens[act]?.norm === 'to' || tokens[act]?.pos === 'ADV') act++
  if (act >= stretch.last || !DECLINED_ACTS.has(tokens[act]?.lemma ?? ''))
    return { ...group, last: head + 1, kind: 'verb', frame: 'i', thought: true }
  let last = act + 1
  while (last < stretch.last && (tokens[last]?.norm === 'further' || (tokens[last]?.norm === 'to' && tokens[last + 1]?.pos !== 'VERB')))
    last++
  return { ...group, last, kind: 'declines', frame: 'cqn', thought: false }
}

/** "could not say", "was unable to say", "did not respond". */
export function isInability(reading: Reading, group: VerbGroup): boolean {
  const words: string[] = []
  for (let i = group.first; i < group.head; i++) words.push((reading.tokens[i] as Token).norm)
  const negated = words.includes('not') || words.includes("n't")
  if (words.includes('unable')) return true
  const lemma = (reading.tokens[group.head] as Token).lemma
  return words.some((word) => INABILITY_WORDS.has(word) || (ANSWERING_VERBS.has(lemma) && UNANSWERED_WORDS.has(word))) && negated
}

/**
 * The word of a range that makes it a refusal to say anything: "|declined| to comment", "had no |comment|", "would not |say|",
 * "remained |mum| on", "has yet to |respond|"; null where it is none.
 */
export function refusalIn(reading: Reading, range: TokenRange): number | null {
  for (let i = range.first; i < range.last; i++) if (refusesAt(reading, range, i)) return i
  return null
}

function refusesAt({ tokens }: Reading, range: TokenRange, i: number): boolean {
  const { norm, lemma } = tokens[i] as Token
  if (DECLINING_FORMS.has(norm)) return isRefusedAct(tokens, i)
  if (SILENT_STATES.has(norm)) return true
  const before = wordsBefore(tokens, range, i)
  const negated = before.some((word) => NEGATIONS.has(word))
  if (negated && REACHED_STATES.has(norm)) return true
  if (NO_ANSWERS.has(lemma) && before.includes('no')) return true
  const still = before.includes('yet') || before.includes('failed') || before.includes('fails')
  if (ANSWERING_ACTS.has(lemma) && ((negated && before.some((word) => UNANSWERED_WORDS.has(word))) || (still && before.includes('to'))))
    return lemma !== 'acknowledge' || still
  if (EVADING_VERBS.has(lemma)) return names(tokens, i, UNGIVEN)
  const unable = before.includes('unable') || (negated && before.some((word) => INABILITY_WORDS.has(word)))
  return unable && (DECLINED_ACTS.has(lemma) || SHUNNED_ACTS.has(lemma))
}

/** "declined |to say|", "refused |to be drawn|", "declined |an interview|", "declined.": not "refused to leave". */
function isRefusedAct(tokens: readonly Token[], i: number): boolean {
  let act = i + 1
  while (tokens[act]?.pos === 'ADV') act++
  const next = tokens[act]
  if (next === undefined || next.pos === 'PUNCT' || next.sentence !== tokens[i]?.sentence) return true
  if (next.norm !== 'to') return names(tokens, i, UNGIVEN)
  while (tokens[act]?.norm === 'to' || tokens[act]?.norm === 'be' || tokens[act]?.pos === 'ADV') act++
  const { lemma } = tokens[act] ?? next
  return DECLINED_ACTS.has(lemma) || SHUNNED_ACTS.has(lemma)
}

/** Whether one of these nouns stands among the next few words of the sentence. */
function names(tokens: readonly Token[], i: number, nouns: ReadonlySet<string>): boolean {
  for (let k = i + 1; k < Math.min(tokens.length, i + REFUSAL_REACH); k++) {
    const token = tokens[k] as Token
    if (token.pos === 'PUNCT' || token.sentence !== tokens[i]?.sentence) return false
    if (nouns.has(token.lemma)) return true
  }
  return false
}

/** The words before one, back to the next mark; the auxiliaries of a range that begins behind them are read too. */
function wordsBefore(tokens: readonly Token[], range: TokenRange, i: number): string[] {
  const words: string[] = []
  const from = Math.max(0, range.first - REFUSAL_REACH, i - REFUSAL_REACH)
  for (let k = i - 1; k >= from; k--) {
    const token = tokens[k] as Token
    const outside = k < range.first
    if (token.pos === 'PUNCT' || token.sentence !== tokens[i]?.sentence) break
    if (outside && token.pos !== 'AUX' && token.pos !== 'ADV' && token.pos !== 'PART' && !NEGATIONS.has(token.norm)) break
    words.push(token.norm)
  }
  return words
}
