import type { Origin, Ref, Stance, Statement } from '../document/index.js'

/** What one member of a claim tells about where the claim comes from: the input of the counting rules. */
export interface Testimony {
  /** Index of the member in its claim. */
  readonly member: number
  readonly ref: Ref
  /** `declines` only where the claim itself is not about the refusal. */
  readonly stance: Stance
  readonly isHeadline: boolean
  /** Says something near the claim, not shown to be the same. */
  readonly isNear: boolean
  /** Taken for granted by its sentence: whoever the sentence is attributed to is not its source. */
  readonly presupposed: boolean
  /** The statements whose content it is, outermost first. */
  readonly statements: readonly Statement[]
  /** The newsroom whose words these are: the publisher, or whoever the text was copied from; null where unknown. */
  readonly newsroom: string | null
  /** Whether the words were taken from another newsroom. */
  readonly copied: boolean
  /** The newsroom that the article credits for its information, if any. */
  readonly credited: string | null
  /** The words of a statement's cue with the few that follow: "told people at the time that". */
  readonly cueWords: (statement: Statement) => string
  /** The entities that the occurrence is about, lower case. */
  readonly about: ReadonlySet<string>
  /** Names that speak on record in the same article, or in any as a member of the claim: their thoughts are their own account. */
  readonly speaksOnRecord: (name: string) => boolean
}

/** Who a testimony rests on, as far as a rule has settled it. */
export interface Finding {
  readonly testimony: Testimony
  /** The rule that settled it. */
  readonly rule: RuleName
  readonly origin: OriginKey
}

/** An origin before members are gathered: two findings with the same kind and name are one origin. */
export interface OriginKey {
  readonly kind: Origin['kind'] | 'relay' | 'unsourced'
  readonly name: string | null
  readonly source: string | null
}

export type RuleName =
  'on-record' | 'one-voice' | 'unnamed' | 'citing' | 'copying' | 'relays' | 'unsourced' | 'unknown' | 'assumed' | 'range'

/** A rule that looks at all findings of one claim and rewrites or drops some of them; says what it did. */
export interface RuleOutcome {
  readonly findings: readonly Finding[]
  readonly why: readonly { readonly rule: RuleName; readonly text: string; readonly evidence: readonly Ref[] }[]
}

/** What the rules know of the speakers of a story besides the claim itself. */
export interface Voices {
  /** The organisation that a named person speaks for, null where the articles do not say. */
  organisationOf(person: string): string | null
  /** The newsroom that a named journalist works for, null for everybody else. */
  newsroomOf(person: string): string | null
  /** Whether the reader says that two names are two sources, whatever house they speak for. */
  areApart(a: string, b: string): boolean
}
