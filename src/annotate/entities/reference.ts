import type { Role } from './roles.js'
import type { NameKind, ResolvedName, Run, Word } from './types.js'

/** A pronoun or description with the entity it stands for. */
export interface Reference {
  readonly first: number
  readonly last: number
  readonly kind: NameKind
  readonly entity: string
}

/** What the article has said before the description, the latest last. */
export interface Earlier {
  readonly names: readonly ResolvedName[]
  readonly roles: readonly Role[]
}

export type Meant = Pick<Reference, 'kind' | 'entity'>

/** A hyphen inside a word: "first-term" is three tokens. */
export function isHyphen(words: readonly Word[], at: number): boolean {
  const [before, hyphen] = [words[at - 1], words[at] as Word]
  return hyphen.norm === '-' && before?.end === hyphen.start && words[at + 1]?.start === hyphen.end
}

/** The words of a run in lower case, hyphenated ones as one: the, first-term, senator. */
export function spelledOut(words: readonly Word[], { first, last }: Run): string[] {
  const spelled: string[] = []
  for (let i = first; i < last; i++) {
    const { norm } = words[i] as Word
    if (i > first && (isHyphen(words, i) || isHyphen(words, i - 1))) spelled[spelled.length - 1] += norm
    else spelled.push(norm)
  }
  return spelled
}
