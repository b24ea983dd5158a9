/** What a headline, a background clause or a denial keeps of its claim to stand for the claim. */
export const UNFIT_SHARE = 0.5

/** How far behind a cue the listener may stand, in code units: "told people at the time". */
export const LISTENER_REACH = 40

/** Copies are followed through this many articles: a longer chain is a cycle of wrong directions. */
export const MAX_HOPS = 8

/** The shortest country whose adjective is told from its name: "Iraqi", not "mali" in "malign". */
export const MIN_COUNTRY_LENGTH = 4
