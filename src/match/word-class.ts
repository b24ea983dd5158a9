/** What a word is good for as evidence: function words say little, names and adverbs less than other content, numbers much. */
export const WORD_CLASS = { function: 0, content: 1, name: 2, number: 3, adverb: 4 } as const

/** Whether a word of this class is text of its own: neither a function word nor a name or number, which reports share by rights. */
export function isPlain(kind: number | undefined): boolean {
  return kind === WORD_CLASS.content || kind === WORD_CLASS.adverb
}

/** How a word stands to quotation marks: not inside any, inside a short stretch (scare quotes, a title), inside a quotation. */
export const QUOTED = { no: 0, briefly: 1, fully: 2 } as const
