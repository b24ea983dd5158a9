/** Words by which a statement tells what somebody thinks, feels or means to do, and not what was said. */

/** Base forms of verbs of attitude, perception and intent, beside those that take a clause (cues.ts). */
export const ATTITUDE_VERBS: ReadonlySet<string> = new Set(
  (
    'like dislike love hate loathe detest prefer support oppose favor favour desire wish need plan intend aim seek mull weigh ponder ' +
    'consider contemplate eye see view regard perceive interpret appear seem look remain trust distrust mistrust admire respect ' +
    'appreciate resent care enjoy dream forget envy value approve disapprove decide choose lean dread miss crave hesitate struggle ' +
    'sense judge tolerate embrace sympathize sympathise fret agonize agonise brood covet long yearn await'
  ).split(' '),
)

/** States of mind that the lists of cues do not have: "was |frustrated|", "are |keen| to". Tagged as verbs or adjectives. */
export const STATES_OF_MIND: ReadonlySet<string> = new Set(
  (
    'frustrated annoyed irritated exasperated enraged outraged incensed infuriated dismayed appalled horrified shocked stunned ' +
    'astonished amazed baffled puzzled bewildered perplexed bemused amused delighted thrilled excited elated relieved satisfied ' +
    'dissatisfied unhappy happy sad saddened heartbroken devastated embarrassed ashamed embittered bitter resentful jealous ' +
    'scared frightened terrified fearful anxious nervous wary cautious uneasy troubled disturbed unsettled bothered rattled ' +
    'eager keen reluctant unwilling willing determined committed inclined tempted torn divided undecided unsure uncertain ' +
    'unconvinced interested uninterested hostile opposed supportive critical dismissive lukewarm enthusiastic passionate ' +
    'impressed unimpressed fond tired weary cognizant mindful conscious intent unperturbed unfazed undeterred undaunted ' +
    'comfortable uncomfortable grateful thankful sympathetic disgusted offended insulted intrigued fascinated curious obsessed preoccupied hopeful pessimistic bullish bearish'
  ).split(' '),
)

/** Nouns for what is thought or felt: "his |belief| that", "|support| for", "has a low |opinion| of". Base forms. */
export const THOUGHT_NOUNS: ReadonlySet<string> = new Set(
  (
    'belief view opinion fear hope concern doubt suspicion conviction impression expectation assumption worry support opposition ' +
    'desire wish feeling sentiment attitude anger frustration skepticism scepticism confidence misgiving reservation preference ' +
    'enthusiasm interest plan intention ambition aim goal dream disappointment regret anxiety unease distrust mistrust approval ' +
    'disapproval admiration respect sympathy dislike love hatred contempt disdain appetite antipathy animus resentment affection faith trust hostility dismay outrage relief surprise notion idea thinking stance mood'
  ).split(' '),
)

/** Words after which a saying is still to come: "|plans| to announce", "is |expected| to say", "|wants| to tell". Base forms. */
export const FUTURE_WORDS: ReadonlySet<string> = new Set(
  (
    'plan expect expected intend aim prepare prepared schedule scheduled set due likely poised hope want wish ready about ' +
    'anticipate consider tempted'
  ).split(' '),
)

/** Nouns of what denials deny: "rejected |claims| that", "dismissed the |idea|". Base forms. */
export const DENIED_NOUNS: ReadonlySet<string> = new Set(
  (
    'claim allegation accusation charge report rumor rumour suggestion assertion notion idea speculation story insinuation ' +
    'contention characterization characterisation criticism complaint theory narrative account argument'
  ).split(' '),
)

/** Base forms of verbs that deny where what they take is a claim: "rejected the allegations", not "rejected the bill". */
export const DISMISSING_VERBS: ReadonlySet<string> = new Set('reject dismiss contradict discount rubbish disown rebut'.split(' '))

/** Base forms with which "would" is no condition but politeness: "would |like| to see". */
export const WISHING_VERBS: ReadonlySet<string> = new Set('like love prefer want hope appreciate wish hate think imagine expect'.split(' '))
