/** Longest file of assumptions that is read, in bytes: a person writes no more by hand, and what a program writes belongs in the articles. */
export const MAX_FILE_BYTES = 1_000_000

/** Most assumptions of one run: each is looked at for every claim that it may touch. */
export const MAX_ASSUMPTIONS = 5000

/** Longest name, date or reason, in code units; words of an article may be longer. */
export const MAX_NAME_LENGTH = 500
export const MAX_TEXT_LENGTH = 20_000
