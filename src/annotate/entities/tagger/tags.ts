import type { Run } from '../types.js'

/** What a word can be: outside, or the first or a further word of one of four kinds. The last kind is peoples, laws, events, works. */
export const TAGGED_KINDS = ['person', 'organisation', 'place', 'other'] as const
export type TaggedKind = (typeof TAGGED_KINDS)[number]

/** Number of tags: 0 is outside, then first and further word of each kind. */
export const TAG_COUNT = 1 + 2 * TAGGED_KINDS.length

/** A name as the tagger sees it. */
export interface TaggedName extends Run {
  readonly kind: TaggedKind
}

export function firstTag(kind: TaggedKind): number {
  return 1 + 2 * TAGGED_KINDS.indexOf(kind)
}

/** The tag of a further word of the name whose first word has `first`. */
export function furtherTag(first: number): number {
  return first + 1
}

/** Whether a tag can follow another: a further word only behind a word of its kind. */
export function mayFollow(before: number, tag: number): boolean {
  return tag === 0 || tag % 2 === 1 || before === tag || before === tag - 1
}

/** The names that a sequence of tags spells out, `offset` being the index of its first word. */
export function namesOfTags(tags: ArrayLike<number>, offset: number): TaggedName[] {
  const names: TaggedName[] = []
  for (let i = 0; i < tags.length;) {
    const tag = tags[i] as number
    let end = i + 1
    if (tag > 0) {
      while (end < tags.length && tags[end] === tag + 1) end++
      names.push({ first: offset + i, last: offset + end, kind: TAGGED_KINDS[(tag - 1) >> 1] as TaggedKind })
    }
    i = end
  }
  return names
}
