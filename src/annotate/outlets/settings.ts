/** How far behind a cue the outlet may be named, in code units: longer than any outlet's name in the newsroom table. */
export const LISTENER_REACH = 60

/** Cues of telling, up to where the listener's name starts: "told the |Valley Wire|", "informed |", "speaking to |". */
export const TOLD_TO =
  /^\W*(?:has |have |had |also |later )*(?:told|tells?|telling|informed|informs?|spoke (?:to|with)|speaking (?:to|with)|said to|in an interview with)\s+(?:the\s+)?/iu

/** Cues with which newsrooms speak of their own finding out, as the bodies that they report on hardly do. */
export const HAS_FOUND_OUT = /\b(?:understands?|learn(?:s|ed|t)|reveals?)\b/iu

/** How much around a name is looked at for signs that it is an outlet's, in code units. */
export const CONTEXT_REACH = 40

/** What stands before an outlet's name: "told the |Fen Herald|", "according to |Harbour Press|", "first reported by |…|". */
export const OUTLET_BEFORE =
  /\b(?:told|tells|telling|informed|(?:interview|speaking|spoke) (?:with|to)|according to|(?:reported|published|obtained|seen|broken) by|a report (?:by|in|from)|citing|quoting)\s+(?:the\s+)?$/iu

/** What stands behind one: "|Harbour Press| reported", "the |Fen Herald|, which cited a former engineer". */
export const OUTLET_BEHIND =
  /^,?\s+(?:(?:has|had|also|first|later)\s+)*(?:report(?:s|ed)\b|which (?:first )?(?:cited|quoted|reported|published)|citing\b|quoting\b)/iu

/** How much of an article's beginning may be its dateline, in code units. */
export const DATELINE_LENGTH = 120
