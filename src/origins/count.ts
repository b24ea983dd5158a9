import { groupBy, type Origin, type OriginRange, type Ref, type Stance } from '../document/index.js'
import { resolveCited } from './rules/citing.js'
import { headlinesFollowTheBody } from './rules/headlines.js'
import { oneNewsroom } from './rules/one-newsroom.js'
import { oneVoice } from './rules/one-voice.js'
import { originId, range } from './rules/range.js'
import { relays } from './rules/relays.js'
import { unknownIsNotIndependent } from './rules/unknown.js'
import { dropUnsourced } from './rules/unsourced.js'
import type { Finding, RuleName, RuleOutcome, Voices } from './types.js'

export interface CountContext {
  readonly voices: Voices
  readonly canonical: (name: string) => string
  readonly isPublicRecord: boolean
}

export interface Count {
  readonly origins: readonly Origin[]
  readonly range: OriginRange
  readonly why: readonly { readonly rule: RuleName; readonly text: string; readonly evidence: readonly Ref[] }[]
}

/**
 * Counts the origins of findings of one stance. The order matters: names are made one before they are compared; citations
 * are resolved before relays are dropped, for a relay may be what a citation leads to; the unsourced go last but one, when
 * it is clear whether anything else leads anywhere.
 */
export function countFindings(findings: readonly Finding[], stance: Stance, context: CountContext): Count {
  const why: Count['why'][number][] = []
  const apply = (outcome: RuleOutcome): readonly Finding[] => {
    why.push(...outcome.why)
    return outcome.findings
  }
  let left: readonly Finding[] = oneNewsroom(headlinesFollowTheBody(findings), context.canonical)
  left = oneNewsroom(apply(resolveCited(left)), context.canonical)
  left = apply(relays(left))
  left = apply(dropUnsourced(left, context.isPublicRecord))
  left = apply(unknownIsNotIndependent(left))
  left = apply(oneVoice(left, context.voices))
  const origins = gather(left, stance)
  return {
    origins,
    range: range(left.map(({ origin, testimony: { isNear } }) => ({ ...origin, isNear }))),
    why: [...settledBy(left), ...why, ...nearLine(left)],
  }
}

/** One origin per distinct key, in order of first appearance. */
function gather(findings: readonly Finding[], stance: Stance): Origin[] {
  const origins = new Map<string, Origin>()
  for (const { origin, testimony } of findings) {
    const id = originId(origin)
    const known = origins.get(id)
    if (known) {
      if (!known.members.includes(testimony.member)) known.members.push(testimony.member)
      known.source ??= origin.source
    } else
      origins.set(id, {
        kind: origin.kind === 'relay' || origin.kind === 'unsourced' ? 'unknown' : origin.kind,
        name: origin.name,
        source: origin.source,
        stance,
        members: [testimony.member],
      })
  }
  return [...origins.values()].map((origin) => ({ ...origin, members: origin.members.sort((a, b) => a - b) }))
}

/** For each origin that is left, the rule that settled it. */
function settledBy(findings: readonly Finding[]): Count['why'] {
  const groups = groupBy(findings, ({ origin }) => originId(origin))
  return [...groups.values()].flatMap((group) => {
    const [first] = group
    if (!first || first.origin.kind === 'unsourced' || first.origin.kind === 'unknown' || first.origin.kind === 'record') return []
    const copied = group.some(({ testimony }) => testimony.copied)
    return [{ rule: copied ? 'copying' : first.rule, text: describe(first, group), evidence: group.map(({ testimony }) => testimony.ref) }]
  })
}

function describe({ origin }: Finding, group: readonly Finding[]): string {
  const articles = new Set(group.map(({ testimony }) => testimony.ref.article)).size
  const reach = articles === 1 ? 'one article' : `${articles} articles`
  if (origin.kind === 'newsroom') return `${origin.name}: ${origin.source ?? 'its own report'}; one origin for ${reach}`
  return `${origin.name} on record; one origin for ${reach}`
}

/** Named origins of which nothing is shown to be the claim itself. */
function nearLine(findings: readonly Finding[]): Count['why'] {
  const certain = new Set(findings.filter(({ testimony }) => !testimony.isNear).map(({ origin }) => originId(origin)))
  const near = findings.filter(({ origin, testimony }) => testimony.isNear && origin.name !== null && !certain.has(originId(origin)))
  if (near.length === 0) return []
  const names = [...new Set(near.map(({ origin }) => origin.name))].join(', ')
  return [
    {
      rule: 'unknown',
      text: `${names}: what is said is near the claim, not shown to be the same; possible origins, not certain ones`,
      evidence: near.map(({ testimony }) => testimony.ref),
    },
  ]
}
