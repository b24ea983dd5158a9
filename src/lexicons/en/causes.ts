/** "did not know how the leak happened", "the cause of the fire is unclear", "it was too early to say why". */
export const CAUSE_UNKNOWN =
  /\b(?:d(?:id|oes|o) not|didn['’]t|doesn['’]t|don['’]t) (?:yet )?know (?:how|why|what (?:caused|led))|\bcause (?:of [^.;]{1,60} )?(?:is|was|remains?|remained|has|had) (?:still |yet |(?:\w+ )?under )?(?:unknown|unclear|undetermined|investigation|to be (?:determined|established)|not (?:yet )?(?:been )?(?:known|clear|determined|established))|\btoo (?:early|soon) to (?:say|tell|know|speculate|determine|establish) (?:\w+ ){0,8}?(?:how|why|what|cause)\b/iu

/** "was accidentally moved", "caused by a fault": a clause that says how something came about. */
export const EXPLANATION =
  /\b(?:accidentally|mistakenly|inadvertently|erroneously|by mistake|caused by|caused when|blamed on|triggered by|stemmed from)\b/iu
