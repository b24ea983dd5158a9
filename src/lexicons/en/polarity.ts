/** Words that turn a clause into its opposite. */
export const NEGATIONS: ReadonlySet<string> = new Set(
  "not n't never no none nobody nothing neither nor without nowhere hardly cannot".split(' '),
)

/** What a negation before it does not turn round: "no longer", "no more than 40", "not only". */
export const NOT_NEGATED: ReadonlySet<string> = new Set('longer more less fewer later only just'.split(' '))

/** Verbs by which what follows did not happen: "failed to stop", "refused to resign". */
export const NEGATING_VERBS: ReadonlySet<string> = new Set('fail refuse decline neglect'.split(' '))

/** Verbs that "against" turns round: "voted against the sale". */
export const SIDING_VERBS: ReadonlySet<string> = new Set('vote be argue rule decide speak campaign'.split(' '))

/** Verbs by which a form in -ing behind them comes to an end: "stop using". */
export const ENDING_VERBS: ReadonlySet<string> = new Set('stop cease quit halt avoid'.split(' '))

/** Words before a verb by which it is to come. */
export const FUTURE_MARKS: ReadonlySet<string> = new Set("will would shall 'll wo".split(' '))

/** Words before a verb by which it may or ought to be. */
export const POSSIBLE_MARKS: ReadonlySet<string> = new Set('may might could can should must ought possibly perhaps maybe'.split(' '))

/** Words that open what is not said to be so: "if she resigned", "whether the steering failed". */
export const OPEN_MARKS: ReadonlySet<string> = new Set('if whether unless'.split(' '))

/** Verbs that say that what follows "to" did happen: "was forced to resign". */
export const HAPPENING_VERBS: ReadonlySet<string> = new Set('force begin start continue manage have use find go prove'.split(' '))

/** Words that say which of two things came first; the opposite of each is in the other set. */
export const EARLIER_WORDS: ReadonlySet<string> = new Set('before prior ahead until'.split(' '))
export const LATER_WORDS: ReadonlySet<string> = new Set('after following since'.split(' '))

/** Words that open the time or place of what happened, which a report tells once: "when the crew arrived". */
export const SCENE_OPENERS: ReadonlySet<string> = new Set('when while as after before following during ahead amid until since'.split(' '))
