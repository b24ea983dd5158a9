/** A cue followed by people who are no public: what a named person tells them in private is no statement on record. */
export const HEARSAY_LISTENERS =
  /\b(?:told|telling|tells|confided (?:in|to)|complained to|vented to)\s(?:\S+\s){0,3}?(?:people|associates?|friends?|aides?|advis[eo]rs?|allies|ally|confidants?|colleagues?|staff(?:ers)?|others|donors?|relatives|family|visitors|guests|subordinates)\b|\bprivately\b|\bin private\b/iu

/** Cues that give the gist of what somebody conveyed, at an occasion that is not named: "suggested", "made clear". */
export const GIST_CUES =
  /^\W*(?:\w+ )?(?:suggest(?:s|ed|ing)?|express(?:es|ed|ing)?|ma[dk]es? (?:it )?clear|indicat(?:es|ed|ing)|signal(?:s|led|ed|ling)?|hint(?:s|ed|ing)?|offer(?:s|ed|ing)?|threaten(?:s|ed|ing)?|float(?:s|ed|ing)?|convey(?:s|ed|ing)?|impl(?:ies|ied|ying)|complain(?:s|ed|ing)?|acknowledg(?:es|ed) privately)\b/iu
