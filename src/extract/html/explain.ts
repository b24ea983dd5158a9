import type { ExplainedBlock } from '../../document/index.js'
import type { ZoneKind } from '../../lexicons/page-zones.js'
import type { TypedBlock } from '../classify/index.js'
import { because, reasonText, type Reason } from '../reasons.js'
import type { LayoutExplanation } from '../types.js'
import type { Assembled } from './assemble.js'
import type { Decision, Parts } from './decide.js'
import type { Element } from './tree.js'
import { zoneEvidence } from './zones.js'

/** Every visible block of a page in reading order: what became of it, and why. Works it out from the decisions, when asked. */
export function explainHtml(parts: Parts, decisions: readonly Decision[], assembled: Assembled, titleFrom: string): LayoutExplanation {
  const partsOf = typedParts(assembled)
  const blocks = decisions.flatMap((decision): ExplainedBlock[] => {
    const reason = reasonOf(decision, parts)
    const typed = partsOf.get(decision)
    if (!typed) return [{ text: decision.raw.text, kind: null, span: null, ...inWords(reason) }]
    return typed.map(({ kind, start, end, reason: own }) => ({
      text: assembled.text.slice(start, end),
      kind,
      span: { start, end },
      ...inWords(own ?? reason),
    }))
  })
  return { title: titleFrom, blocks }
}

/** The typed blocks that each kept decision gave: one, or several where its words were cut. */
function typedParts({ kept, blocks }: Assembled): ReadonlyMap<Decision, readonly TypedBlock[]> {
  const partsOf = new Map<Decision, TypedBlock[]>()
  let offset = 0
  let at = 0
  for (const decision of kept) {
    const end = offset + decision.raw.text.length
    const own: TypedBlock[] = []
    for (let block = blocks[at]; block && block.end <= end; block = blocks[++at]) own.push(block)
    partsOf.set(decision, own)
    offset = end + 2
  }
  return partsOf
}

function inWords(reason: Reason): Pick<ExplainedBlock, 'rule' | 'reason'> {
  return { rule: reason.rule, reason: reasonText(reason) }
}

function reasonOf({ raw, rule }: Decision, { main, zones }: Parts): Reason {
  if (rule === 'zone') return because(rule, zoneEvidence(raw.element, zones[raw.element.index] as ZoneKind, zones))
  if (rule === 'run') return because(rule, isNamed(main) ? `, inside ${tagOf(main)}` : '')
  if (rule === 'headline') return because(rule, `, in ${tagOf(raw.element)}`)
  if (rule === 'pointer' || rule === 'links') return because(rule, `${Math.round(raw.linkDensity * 100)} %`)
  return because(rule)
}

function isNamed({ name, attributes }: Element): boolean {
  return name === 'article' || name === 'main' || attributes.has('class') || attributes.has('id') || attributes.has('itemprop')
}

/** `<div class="story-body">`: the element's tag with its first name. */
function tagOf({ name, attributes }: Element): string {
  const key = ['itemprop', 'class', 'id'].find((attribute) => attributes.has(attribute))
  const value = key === undefined ? '' : (attributes.get(key) as string).trim().split(/\s+/u).slice(0, 2).join(' ')
  return key === undefined || value === '' ? `<${name}>` : `<${name} ${key}="${value}">`
}
