/** Words that say somebody gives no answer, beside the verbs of declining (cues.ts). */

/** What is declined without a verb: "declined an |interview|", "had no |comment|", "refused |requests| for comment". Base forms. */
export const UNGIVEN: ReadonlySet<string> = new Set('comment interview request question answer response reply elaboration'.split(' '))

/** Of these the ones that "no" makes a refusal of: "had no immediate |comment|". */
export const NO_ANSWERS: ReadonlySet<string> = new Set(['comment', 'response', 'reply', 'answer'])

/** Base forms of what is refused, beside the acts of speech (cues.ts): "would not be |drawn|", "refused to |rule| out". */
export const SHUNNED_ACTS: ReadonlySet<string> = new Set(
  'rule weigh go engage detail offer share take return interview draw debate entertain disclose'.split(' '),
)

/** States of saying nothing: "remained |mum|", "was |unavailable| for comment". */
export const SILENT_STATES: ReadonlySet<string> = new Set(
  'mum silent tight-lipped unavailable unreachable coy noncommittal non-committal'.split(' '),
)

/** Base forms of verbs that go around a question: "|dodged| questions about". */
export const EVADING_VERBS: ReadonlySet<string> = new Set('dodge evade sidestep duck deflect ignore avoid'.split(' '))

/** States that "not" makes a silence of: "was not immediately |available|", "could not be |reached|". */
export const REACHED_STATES: ReadonlySet<string> = new Set(['available', 'reachable', 'reached', 'contacted'])

/** What is left undone by somebody who gives no answer, behind "did not", "has yet to", "failed to". Base forms. */
export const ANSWERING_ACTS: ReadonlySet<string> = new Set('respond comment answer reply elaborate return acknowledge'.split(' '))

/** "Was unable to say", "would not comment", "gave no answer": that somebody says nothing, as a clause tells it. */
export const NO_ANSWER =
  /\b(?:(?:was|were|is|are|still) unable to|(?:could|would|did|does|do|will)(?: not|n['’]t)|cannot|can['’]t) (?:immediately |yet )?(?:say|comment|answer|respond|elaborate|confirm|be drawn)\b|\b(?:gave|had|offered) no (?:comment|answer|response|reply)\b/iu
