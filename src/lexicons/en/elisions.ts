/** What may follow an apostrophe at the start of a word that has lost its beginning: 'em, 'til, 'cause. Lower case. */
export const ELISIONS: ReadonlySet<string> = new Set(['bout', 'cause', 'em', 'im', 'n', 'round', 'til', 'till', 'tis', 'twas', 'un', 'er'])
