import type { PartOfSpeech, Span } from '../../document/index.js'
import type { Gender } from '../../lexicons/en/names.js'

/** A token, or several that a hyphen joins into one name ("Jean-Claude", "al-Assad"). */
export interface Word extends Span {
  readonly text: string
  readonly norm: string
  /** `norm` without a final full stop: "gov." → "gov". */
  readonly bare: string
  readonly lemma: string
  readonly pos: PartOfSpeech
  readonly sentence: number
  readonly capital: boolean
  /** First of its sentence, or behind an opening quotation mark, a colon or a bullet: a capital proves nothing here. */
  readonly opening: boolean
  /** A possessive mark stood at its end (it is not part of the span): the name ends here. */
  readonly possessive: boolean
}

/** How a sentence uses capitals: as prose, on nearly every word (a headline), or throughout. */
export type CaseStyle = 'plain' | 'title' | 'shout'

/** Words `[first, last)` of the article's words. */
export interface Run {
  readonly first: number
  readonly last: number
}

export type NameKind = 'person' | 'organisation' | 'place' | 'publication'

/** A name as it stands in the text, before it is known which entity it means. */
export interface Name extends Run {
  /** Null where neither the lists nor the shape tell: "Osei", until the article names Amara Osei. */
  readonly kind: NameKind | null
  /** Whether the kind rests on a list, a title or a head word, not on shape alone. */
  readonly sure: boolean
  /** Canonical name where a list has it (well-known organisations, newsrooms, places), else null. */
  readonly canonical: string | null
  /** What the title in front tells: "Mrs." */
  readonly gender: Gender | null
}

/** A name with the entity it means. */
export interface ResolvedName extends Name {
  readonly kind: NameKind
  readonly entity: string
}
