import { CONCEPTS } from '../../lexicons/en/concepts.js'
import { NOBODY, NOT_OF_ALL, SEVERITIES, TOLLS } from '../../lexicons/en/figures.js'
import type { Figure } from './figures.js'
import { normAt } from './members.js'
import { scopeOf } from './scope.js'
import { ZERO_REACH } from './settings.js'
import type { Member } from './types.js'

const NOTHING: ReadonlySet<string> = new Set()

/** "Nobody was hurt", "there were no deaths": a toll of none, which a count of some contradicts or replaces. */
export function zeroFiguresOf(member: Member): Figure[] {
  const { tokens } = member.article
  for (let i = member.first; i < member.last; i++) {
    const isNobody = NOBODY.has(normAt(tokens, i)) || (normAt(tokens, i) === 'no' && normAt(tokens, i + 1) === 'one')
    if (!isNobody && normAt(tokens, i) !== 'no') continue
    for (let k = i + 1; k < Math.min(member.last, i + ZERO_REACH); k++) {
      const { lemma, norm, pos, end } = tokens[k] as Member['article']['tokens'][number]
      if (NOT_OF_ALL.has(norm) || SEVERITIES.has(norm)) return []
      const unit = CONCEPTS.get(lemma)
      // "no injuries" at once, "nobody on the train was hurt" a few words on
      if (unit === undefined || !TOLLS.has(unit)) {
        if (!isNobody && pos === 'NOUN') return []
        continue
      }
      const start = tokens[i]?.start ?? 0
      const words = member.article.article.text.slice(start, end)
      const quantity = { start, end, value: 0, bound: 'exact' as const, unit, words, phrase: { start, end } }
      const aspect = ['', '', '', scopeOf(member)].join('/')
      return [
        {
          quantity,
          score: null,
          unit,
          kind: 'toll',
          aspect,
          adjectives: NOTHING,
          nouns: NOTHING,
          governors: NOTHING,
          span: { start, end },
        },
      ]
    }
  }
  return []
}
