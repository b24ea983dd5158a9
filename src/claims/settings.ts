/** A clause stands by itself only from this many content words on; shorter ones join their neighbour. */
export const MIN_CONTENT_WORDS = 2

/** A proposition needs this many features: fewer say too little to be told apart. */
export const MIN_FEATURES = 2

/** What a feature weighs before rarity. Events and what is counted carry a proposition; names and pronouns say whom it is about. */
export const FEATURE_WEIGHTS = {
  concept: 1.3,
  word: 1,
  number: 0.9,
  counted: 0.9,
  entity: 0.6,
  pronoun: 0.35,
  openCause: 2,
  adverb: 0.4,
  scene: 0.3,
} as const

/** Two propositions are compared only through features that at most this many of a story's propositions have: keeps the work linear. */
export const MAX_POSTINGS = 250

/**
 * Average-link similarity from which two groups of propositions are one claim; of 0.20 to 0.40 on three hand-annotated
 * stories, 0.24 gave the best pairs (F1 0.67) before unlike clauses began to join (precision below 0.7 in two of three).
 */
export const SAME_CLAIM = 0.24

/**
 * Two short clauses are alike by two common words: each feature short of this many that a pair shares costs a tenth of its
 * similarity. On three hand-annotated stories claims keep their F1 (0.68) with higher precision, and fewer counts are too high (0.19 to 0.17).
 */
export const TELLING_FEATURES = 4
export const MISSING_FEATURE_COST = 0.1

/**
 * Clauses that share names and things but no verb, event or figure have one topic and say two things ("emergency services"):
 * their similarity counts by this part. Of 1 to 0.4 on three hand-annotated stories no right pair was lost; claims of seven origins went.
 */
export const ONE_TOPIC = 0.5

/** Pairs below this are not kept: under average linkage they could only pull a group apart, which their absence does too. */
export const KEPT_SIMILARITY = 0.12

/** Two clauses of which this part is one text are one proposition before anything is compared: a spun copy shares few words with others. */
export const SAME_TEXT = 0.7

/** How alike two wordings of one quotation are at least: they are one utterance, cut and quoted differently. */
export const QUOTE_SIMILARITY = 0.8

/**
 * What makes a claim weigh: being carried by an article, standing in its headline or first sentences, being attributed;
 * background clauses weigh less; saying all that the headlines say triples the weight.
 */
export const WEIGHTS = {
  article: 1,
  headline: 0.8,
  lead: 0.5,
  leadSentences: 3,
  attributed: 0.25,
  presupposed: 0.4,
  headlineAffinity: 2,
} as const

/**
 * The most that rarity may weigh (natural log scale: 3 is a word in one proposition of twenty). Without a bound a clause's
 * one unusual word drowns what it shares with others: pairs F1 on three hand-annotated stories 0.52 unbounded, 0.62 at 4, 0.67 at 3, 0.60 at 2.
 */
export const MAX_RARITY = 3

/** How far behind a conjunction its verb is looked for, in tokens: "and, on Tuesday, the court ruled". */
export const COORDINATE_REACH = 7

/** The same behind "after" and the like, where no other reading is near: "after more than a dozen of the guests fell ill". */
export const SUBORDINATE_REACH = 10

/** How far behind a number what it counts is looked for, in tokens: "seven primarily Muslim countries". */
export const UNIT_REACH = 5

/** The same for what happened to the counted: "51 people had been taken to two hospitals". */
export const EVENT_REACH = 9

/** Of whom reports count how many there were, by concept: two such counts joined by "and" are two claims. */
export const COUNTED_OUTCOMES: ReadonlySet<string> = new Set('die injure arrest hospital evacuate sick rescue trap'.split(' '))

/** How long a relative clause between commas may be, in tokens, and how far behind it its sentence's verb: "…, later died". */
export const RELATIVE_REACH = 25
export const RESUMED_REACH = 3

/**
 * What is left of the likeness of two clauses of which one is negated, asks, tells what may be, counts a part, names another
 * time or figures of another order. On three hand-annotated stories, all at 1: origins 0.70 and 0.15 counted too high; at 0.5: 0.73 and 0.09; at
 * 0.3 to 0.4: 0.75 and 0.06 to 0.09, with the pairs' F1 unchanged (0.72). What
 * may be at 0.4 loses right pairs; at 0.6 to 0.8 it takes half of the counts that are too high.
 */
export const OTHER_FRAME = { polarity: 0.4, cause: 0.4, open: 0.4, possible: 0.7, part: 0.4, time: 0.4, number: 0.4 } as const

/**
 * The shares of two clauses' weight that they must have in common to say one fact, of the shorter one's and of the longer one's,
 * and how many features that are no names. Of 166 claims of 184 real articles that would be called confirmed, most of them
 * wrongly, this leaves 94; on three hand-annotated stories and five of ours no right count is lost (from 0.7 on some are).
 */
export const SAME_FACT = { ofShorter: 0.6, ofLonger: 0.35, words: 2 } as const

/** Vectors of other parts that one is compared with for its claim's main part: of a story of 500 articles few groups are larger. */
export const MOST_COMPARED = 40

/** Days that the times of two clauses of one event may differ: reports confuse the day of an event with the day after. */
export const DAYS_APART = 3

/** Figures of one unit that differ by more than this factor, and by more than this number, count different things. */
export const MOST_TIMES_LARGER = 1.5
export const MOST_MORE = 5

/** How far behind a verb its particle may stand, in tokens: "turned the offer down". */
export const PARTICLE_REACH = 3
