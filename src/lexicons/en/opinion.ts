/** Words with which a writer speaks of himself; a news report has them inside quotation marks only. */
export const FIRST_PERSON: ReadonlySet<string> = new Set("i i'm i'd i've i'll me my mine myself imho imo".split(' '))

/** Words with which a writer speaks to the reader. */
export const SECOND_PERSON: ReadonlySet<string> = new Set("you you're you'd you've you'll your yours yourself".split(' '))

/** Abuse, oaths and slighting words that reports print in quotation marks only. */
export const ABUSE: ReadonlySet<string> = new Set(
  (
    'idiot idiots idiotic moron morons moronic stupid dumb dumber dumbest clown clowns buffoon liar liars crook crooks crooked thug thugs scum loser losers ' +
    'jerk jerks creep creeps coward cowards fool fools foolish hypocrite hypocrites hypocrisy disgrace disgraceful pathetic ridiculous laughable joke disgusting shameful shameless ' +
    'insane crazy lunatic lunatics garbage trash crap shit bullshit bs hell damn damned ass arse wtf lol lmao sheeple libtard snowflake traitor traitors clueless braindead'
  ).split(' '),
)

/** Turns of talk: a writer arguing, not reporting. */
export const TALK: ReadonlySet<string> = new Set(
  (
    'honestly frankly seriously obviously clearly basically apparently hopefully sadly thankfully personally anyway anyways whatever ok okay hey wow gee yeah yep nope nah right gotta gonna wanna kinda sorta ' +
    "er um uh haha maybe perhaps imagine should shouldn't ought"
  ).split(' '),
)

/** Words by which a report attributes: what a reader's opinion mostly lacks. */
export const ATTRIBUTION_WORDS: ReadonlySet<string> = new Set(
  (
    'said says told tells according reported reports announced confirmed stated added spokesman spokeswoman spokesperson officials official sources statement tweeted declined denied responded ' +
    'testified wrote asked interview'
  ).split(' '),
)
