import type { Block } from '../../document/index.js'
import { ABUSE, ATTRIBUTION_WORDS, FIRST_PERSON, SECOND_PERSON, TALK } from '../../lexicons/en/opinion.js'
import { withoutQuotations } from './without-quotations.js'
import {
  MAX_OPINION_BEFORE,
  MAX_OPINION_SHARE,
  MIN_OPINION_PARAGRAPHS,
  MIN_OPINION_SCORE,
  MIN_REPORT_ATTRIBUTIONS,
  OPINION_WEIGHTS,
} from './settings.js'

/** `HOST: `, `JANE DOE: ` in front of what somebody says in a transcript */
const SPEAKER_IN_FRONT = /^\p{Lu}[\p{Lu}\s.’'-]{1,40}(?:,[^:]{1,30})?:\s/u
const WORDS = /[\p{L}’']+/gu
const QUESTION = /\?/gu
/** `all the...er...plain`, `gotta...` */
const TRAILING_DOTS = /\.{3}|…/gu
const EXCLAMATION = /!/gu

/**
 * Where a reader's opinion begins that was pasted behind a report: the index of its first block, null where there is
 * none. A report attributes and speaks in the third person; the tail argues: first and second person, questions to the
 * reader, abuse. Both halves must be there, so a column or a blog post from end to end is left alone.
 */
export function findOpinionTail(text: string, blocks: readonly Block[]): number | null {
  const paragraphs = blocks.map((block, index) => ({ block, index })).filter(({ block }) => block.kind === 'paragraph')
  const voices = paragraphs.map(({ block }) => voiceOf(text.slice(block.start, block.end)))
  let tail = paragraphs.length
  let best = 0
  let sum = 0
  for (let i = paragraphs.length - 1; i >= 0; i--) {
    sum += (voices[i] as Voice).opinion - OPINION_WEIGHTS.paragraph
    if (sum > best) [best, tail] = [sum, i]
  }
  const length = paragraphs.length - tail
  const attributions = voices.slice(0, tail).reduce((total, voice) => total + voice.attributions, 0)
  const before = voices.slice(0, tail).reduce((total, voice) => total + Math.max(0, voice.opinion), 0) / Math.max(1, tail)
  const isTail = length >= MIN_OPINION_PARAGRAPHS && length <= paragraphs.length * MAX_OPINION_SHARE
  if (!isTail || best < MIN_OPINION_SCORE || before > MAX_OPINION_BEFORE || attributions < MIN_REPORT_ATTRIBUTIONS) return null
  return paragraphs[tail]?.index ?? null
}

interface Voice {
  readonly opinion: number
  readonly attributions: number
}

type Cue = 'firstPerson' | 'secondPerson' | 'abuse' | 'talk' | 'attribution'

const CUES: ReadonlyMap<string, Cue> = new Map([
  ...[...ATTRIBUTION_WORDS].map((word) => [word, 'attribution'] as const),
  ...[...TALK].map((word) => [word, 'talk'] as const),
  ...[...ABUSE].map((word) => [word, 'abuse'] as const),
  ...[...SECOND_PERSON].map((word) => [word, 'secondPerson'] as const),
  ...[...FIRST_PERSON].map((word) => [word, 'firstPerson'] as const),
])

function voiceOf(paragraph: string): Voice {
  const own = SPEAKER_IN_FRONT.test(paragraph) ? '' : withoutQuotations(paragraph)
  const counts = { firstPerson: 0, secondPerson: 0, abuse: 0, talk: 0, attribution: 0 }
  for (const word of own.replaceAll('’', "'").toLowerCase().match(WORDS) ?? []) {
    const cue = CUES.get(word)
    if (cue !== undefined) counts[cue]++
  }
  const weights = OPINION_WEIGHTS
  const opinion =
    Math.min(counts.firstPerson, 3) * weights.firstPerson +
    Math.min(counts.secondPerson, 2) * weights.secondPerson +
    Math.min(counts.abuse, 3) * weights.abuse +
    Math.min(counts.talk, 3) * weights.talk +
    Math.min(own.match(QUESTION)?.length ?? 0, 3) * weights.question +
    Math.min(own.match(TRAILING_DOTS)?.length ?? 0, 2) * weights.dots +
    Math.min(own.match(EXCLAMATION)?.length ?? 0, 2) * weights.exclamation -
    counts.attribution * weights.attribution
  return { opinion, attributions: counts.attribution + (own.length < paragraph.length ? 1 : 0) }
}
