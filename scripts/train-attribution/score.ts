import { STRETCHES, stretchOf, type Role } from '../../src/annotate/attributions/tagger/labels.js'
import type { Span } from '../../src/document/index.js'
import type { MarkedStatement } from './stand-off.js'

export interface Score {
  readonly precision: number
  readonly recall: number
  readonly f1: number
}

/** What is scored: a text whose tokens have labels, and the statements that people marked in it. */
export interface LabelledText {
  readonly text: string
  readonly tokens: readonly Span[]
  readonly labels: Uint8Array
  readonly marked: readonly (readonly MarkedStatement[])[]
}

export const ROLES = ['source', 'cue', 'content'] as const satisfies readonly Role[]

const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u

/** How many of the characters that belong to sources, cues and contents are found: letters and digits only, against each person apart. */
export function scoreCharacters(texts: readonly LabelledText[]): Record<Role, Score> {
  const counts = { source: newCount(), cue: newCount(), content: newCount() }
  for (const labelled of texts) {
    const counted = Uint8Array.from(labelled.text.split(''), (character) => (LETTER_OR_DIGIT.test(character) ? 1 : 0))
    for (const role of ROLES) {
      const found = maskOf(labelled.text.length, spansIn(labelled, role))
      for (const statements of labelled.marked) {
        const wanted = maskOf(
          labelled.text.length,
          statements.flatMap((statement) => statement[role]),
        )
        addTo(counts[role], { counted, found, wanted })
      }
    }
  }
  return { source: scoreOf(counts.source), cue: scoreOf(counts.cue), content: scoreOf(counts.content) }
}

interface Count {
  found: number
  wanted: number
  both: number
}

function newCount(): Count {
  return { found: 0, wanted: 0, both: 0 }
}

function addTo(count: Count, masks: { counted: Uint8Array; found: Uint8Array; wanted: Uint8Array }): void {
  for (let at = 0; at < masks.counted.length; at++) {
    if (masks.counted[at] !== 1) continue
    const found = masks.found[at] as number
    const wanted = masks.wanted[at] as number
    count.found += found
    count.wanted += wanted
    count.both += found * wanted
  }
}

function scoreOf({ found, wanted, both }: Count): Score {
  return { precision: both / (found || 1), recall: both / (wanted || 1), f1: (2 * both) / (found + wanted || 1) }
}

function spansIn({ tokens, labels }: LabelledText, role: Role): Span[] {
  return tokens.filter((_, token) => STRETCHES[stretchOf(labels[token] as number)]?.role === role)
}

function maskOf(length: number, spans: readonly Span[]): Uint8Array {
  const mask = new Uint8Array(length)
  for (const { start, end } of spans) mask.fill(1, start, end)
  return mask
}
