import { describe, expect, it } from 'vitest'
import { clausesOf } from '../../src/claims/clauses.js'
import { readText } from '../reading.js'

/** The clauses of a sentence; a leading "~" marks what is taken for granted. */
function clauses(sentence: string): string[] {
  const article = readText(`A short title\n\n${sentence}`)
  const found = article.sentences.at(-1)
  if (!found) return []
  return clausesOf(article, found, []).map(({ first, last, presupposed }) => {
    const start = article.tokens[first]?.start
    const end = article.tokens[last - 1]?.end
    return `${presupposed ? '~' : ''}${article.article.text.slice(start, end)}`
  })
}

describe('clausesOf', () => {
  it.each([
    ['The mayor resigned after she lost the vote.', ['The mayor resigned', '~after she lost the vote.']],
    ['The harbour closed, and the council opened an inquiry.', ['The harbour closed,', 'and the council opened an inquiry.']],
    ['Police arrested the driver, who denied the charge.', ['Police arrested the driver,', '~who denied the charge.']],
    ['The driver fell asleep before the crash that killed seven.', ['The driver fell asleep before the crash', '~that killed seven.']],
    ['Carnage which left seven dead.', ['Carnage', '~which left seven dead.']],
    [
      'The pilot, who left the bridge early, had slept badly.',
      ['The pilot, who left the bridge early, had slept badly.', '~who left the bridge early,'],
    ],
    ['Two dead and forty hurt after ferry hits pier', ['Two dead', 'and forty hurt after ferry hits pier']],
    ['Four people drowned and more than 30 were taken to hospital.', ['Four people drowned', 'and more than 30 were taken to hospital.']],
    ['Nine people were hurt, two were rescued.', ['Nine people were hurt,', 'two were rescued.']],
    ['The valve failed; nobody noticed the leak.', ['The valve failed;', 'nobody noticed the leak.']],
  ])('cuts: %s', (sentence, expected) => {
    expect(clauses(sentence)).toEqual(expected)
  })

  it.each([
    'The ferry left shortly after 07:15 near the fuel stop.',
    'The ferry left shortly after 7am to stop at the fuel pier.',
    'Forty people and two dogs were rescued.',
    'The man who killed ten people died.',
    'The claim that the ferry sank was false.',
    'The council bought bread and butter for the visitors.',
    'The ferry sank after the storm.',
    'The tension was so bad that the minister offered to resign.',
    'The minister would resign if the president wanted it.',
  ])('keeps whole: %s', (sentence) => {
    expect(clauses(sentence)).toHaveLength(1)
  })

  it('covers every token of the sentence once, in order', () => {
    const article = readText(
      'A short title\n\nThe harbour closed when the crane fell, while police, who came late, said nothing; the mayor wept.',
    )
    const sentence = article.sentences.at(-1)
    if (!sentence) throw new Error('no sentence')
    const found = clausesOf(article, sentence, [])
    expect(found[0]?.first).toBe(sentence.first)
    expect(found.at(-1)?.last).toBe(sentence.last)
    const inHoles = found.flatMap(({ hole }) => (hole ? [hole.first] : []))
    const outer = found.filter(({ first }) => !inHoles.includes(first))
    for (const [i, clause] of outer.entries()) if (i > 0) expect(clause.first).toBe(outer[i - 1]?.last)
    expect(found.length - outer.length).toBe(1)
  })
})
