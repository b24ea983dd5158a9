import { firstStartingFrom, type Mention, type Token } from '../../document/index.js'
import { firstNameGender } from '../../lexicons/en/names.js'
import { GENDERED_NOUNS } from '../../lexicons/en/pronouns.js'
import { headOf } from './heads.js'
import { INTRODUCTION_BLOCKS } from './settings.js'
import type { Speaker } from './speakers.js'
import type { Draft, Reading } from './types.js'

/**
 * Names the man or woman whom an article brings in without a name: "A Penmore woman says …", and two paragraphs on "Ann Reed
 * said". Only at its beginning, where nobody has been named, for the first person named behind, where that one speaks too
 * and the first name does not say otherwise; anybody else stays unnamed.
 */
export function nameIntroduced(reading: Reading, drafts: readonly Draft[], speakers: readonly Speaker[]): Speaker[] {
  const speaking = new Set(speakers.flatMap(({ name, type }) => (name !== null && type === 'named-person' ? [name] : [])))
  const first = reading.mentions.find(({ kind }) => kind === 'person')
  return speakers.map((speaker, index) => {
    const { source } = drafts[index] as Draft
    if (speaker.type !== 'unnamed-person' || speaker.sources !== 1 || source === null || !first) return speaker
    const { tokens } = reading
    const [opener, noun] = [tokens[source.first] as Token, tokens[headOf(reading, source)] as Token]
    const gender = GENDERED_NOUNS.get(noun.norm)
    if ((opener.norm !== 'a' && opener.norm !== 'an') || gender === undefined || opener.start > first.start) return speaker
    const named = firstNamed(reading, noun.end)
    if (named === null || !speaking.has(named.entity) || isTooFar(reading, opener.start, first.start)) return speaker
    const given = firstNameGender(named.entity.slice(0, named.entity.indexOf(' ')).toLowerCase())
    if (given !== null && given !== 'either' && given !== gender) return speaker
    const introduced = { name: named.entity, rule: 'introduced', evidence: [{ start: named.start, end: named.end }] } as const
    return { ...introduced, type: 'named-person', sources: 1, told: null, words: speaker.words }
  })
}

/** The first person named in full behind an offset. */
function firstNamed({ mentions }: Reading, offset: number): Mention | null {
  for (let i = firstStartingFrom(mentions, offset); i < mentions.length; i++) {
    const mention = mentions[i]
    if (mention?.kind === 'person') return mention.entity.includes(' ') ? mention : null
  }
  return null
}

/** Whether more paragraphs lie between two offsets than an introduction takes. */
function isTooFar({ sentences }: Reading, from: number, to: number): boolean {
  const blockAt = (offset: number): number => sentences[Math.max(0, firstStartingFrom(sentences, offset + 1) - 1)]?.block ?? 0
  return blockAt(to) - blockAt(from) > INTRODUCTION_BLOCKS
}
