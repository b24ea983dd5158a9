import type { Token } from '../../document/index.js'
import { ANSWERING_VERBS, DECLINED_ACTS, DECLINING_FORMS, INABILITY_WORDS, UNANSWERED_WORDS } from '../../lexicons/en/cues.js'
import type { Cue, Reading, Stretch } from './types.js'
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
