/** How far behind a cue the outlet may be named, in code units: longer than any outlet's name in the newsroom table. */
export const LISTENER_REACH = 60

/** Cues of telling, up to where the listener's name starts: "told the |Valley Wire|", "informed |", "speaking to |". */
export const TOLD_TO =
  /^\W*(?:has |have |had |also |later )*(?:told|tells?|telling|informed|informs?|spoke (?:to|with)|speaking (?:to|with)|said to|in an interview with)\s+(?:the\s+)?/iu

/** Cues with which newsrooms speak of their own finding out, as the bodies that they report on hardly do. */
export const HAS_FOUND_OUT = /\b(?:understands?|learn(?:s|ed|t)|reveals?)\b/iu
