/** A cue followed by people who are no public: what a named person tells them in private is no statement on record. */
export const HEARSAY_LISTENERS =
  /\b(?:told|telling|tells|confided (?:in|to)|complained to|vented to)\s(?:\S+\s){0,3}?(?:people|associates?|friends?|aides?|advis[eo]rs?|allies|ally|confidants?|colleagues?|staff(?:ers)?|others|donors?|relatives|family|visitors|guests|subordinates)\b|\bprivately\b|\bin private\b/iu
