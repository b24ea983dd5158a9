/** "did not know how the leak happened", "the cause of the fire is unclear", "it was too early to say why". */
export const CAUSE_UNKNOWN =
  /\b(?:d(?:id|oes|o) not|didn['’]t|doesn['’]t|don['’]t) (?:yet )?know (?:how|why|what (?:caused|led))|\bcause (?:of [^.;]{1,60} )?(?:is|was|remains?|remained|has|had) (?:still |yet |(?:\w+ )?under )?(?:unknown|unclear|undetermined|investigation|to be (?:determined|established)|not (?:yet )?(?:been )?(?:known|clear|determined|established))|\btoo (?:early|soon) to (?:say|tell|know|speculate|determine|establish) (?:\w+ ){0,8}?(?:how|why|what|cause)\b/iu

/** "was accidentally moved", "caused by a fault": a clause that says how something came about. */
export const EXPLANATION =
  /\b(?:accidentally|mistakenly|inadvertently|erroneously|by mistake|caused by|caused when|blamed on|triggered by|stemmed from)\b/iu

/** "Was caused by", "is blamed on": what follows is the cause. */
export const NAMED_CAUSE = /\b(?:caused by|blamed on|triggered by|sparked by|set off by|stemmed from|put down to|attributed to)\b/iu

/** A cause that is only supposed, or not one. */
export const UNSURE_CAUSE =
  /\b(?:may|might|could|would|can|if|whether|possibl[ey]|perhaps|suspect(?:s|ed)?|believe[sd]?|believed|thought|likely|probabl[ey]|appear(?:s|ed)?|seem(?:s|ed)?|investigat\w+|not|n['’]t|never|den(?:y|ies|ied)|other)\b/iu

/** Nouns and adjectives that say of a cause no more than that there was one. Base forms. */
export const VAGUE_CAUSES: ReadonlySet<string> = new Set(
  'fault failure error mistake problem issue factor combination reason incident event accident defect malfunction trouble technical human mechanical number series chain serious major minor'.split(
    ' ',
  ),
)
