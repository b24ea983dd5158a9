import { expect, test } from 'vitest'
import { expectKind, matchesOf } from './vocabulary.js'

const FERRY = 'Rescuers searched the river for a third day on Friday after a ferry carrying 60 passengers sank near the port of Lorne.'

test.each([
  ['the same words', FERRY, FERRY],
  [
    'case, marks and dashes',
    'The harbour board’s vote — its third since May — ends a quarrel over dredging.',
    "THE HARBOUR BOARD'S VOTE - ITS THIRD SINCE MAY - ENDS A QUARREL OVER DREDGING.",
  ],
  ['one word added', FERRY, FERRY.replace('a ferry', 'a small ferry')],
  [
    'another tense',
    'Eight firefighters have been treated for smoke inhalation at Carrow Hospital since midnight.',
    'Eight firefighters had been treated for smoke inhalation at Carrow Hospital since midnight.',
  ],
])('verbatim: %s', (_, a, b) => expectKind('verbatim', a, b))

test.each([
  [
    'a clause cut',
    'The dredger Marie Blanc, which was built in 1961 and refitted twice since, ran aground on the sandbank during a gale.',
    'The dredger Marie Blanc ran aground on the sandbank during a gale.',
  ],
  [
    'words exchanged and added',
    'The council voted to close the Lido swimming pool in March because repairs would cost three million crowns.',
    'The council has now voted to close the ageing Lido swimming pool from March, saying that repairs would cost three million crowns.',
  ],
  [
    'another order',
    FERRY,
    'A ferry with 60 passengers on board sank close to Lorne port, and rescuers searched the river again on Friday, the third day.',
  ],
])('reworded: %s', (_, a, b) => expectKind('reworded', a, b))

test.each([
  [
    'synonyms in place',
    'The company announced on Monday that it will cut 400 jobs at its plant in Velsk because sales of heavy trucks fell sharply last year.',
    'The firm declared on Monday that it will slash 400 posts at its factory in Velsk because sales of heavy lorries dropped sharply last year.',
  ],
  [
    'nearly every content word',
    'Officials began a wide investigation into the deadly fire at the old paper mill and said the owner had ignored several warnings from inspectors.',
    'Authorities commenced a broad probe into the fatal blaze at the ancient paper mill and said the proprietor had disregarded numerous cautions from inspectors.',
  ],
])('spun: %s', (_, a, b) => expectKind('spun', a, b))

test('passages are found across the order of sentences and paragraphs, around what was put between', () => {
  const bridge = 'The bridge cost twelve million crowns and took four years to build.'
  const mayor = 'Mayor Ilse Torvik opened it on Sunday with a pair of garden shears.'
  const a = `${bridge} ${mayor}\nThousands came to watch the opening.`
  const b = `The weather held all afternoon.\n${mayor} Nobody was hurt.\nA band played. ${bridge}`
  expect(matchesOf(a, b).map((match) => a.slice(match.a.start, match.a.end))).toEqual([bridge.slice(0, -1), mayor.slice(0, -1)])
})

test('neighbouring sentences are one passage', () => {
  const text = `${FERRY}\nDivers reached the wreck late on Thursday but found the car deck empty.`
  expectKind('verbatim', text, text)
})

test('a passage is cut around a quotation that both articles print', () => {
  const a =
    'Harbour master Piet Oosten said "nobody on the quay had seen a swell like that in living memory" as crews pumped out the flooded engine room for a second night.'
  const b =
    'Harbour master Piet Oosten said "nobody on the quay had seen a swell like that in living memory" while crews pumped out the flooded engine room for a second night.'
  const found = matchesOf(a, b).map((match) => a.slice(match.a.start, match.a.end))
  expect(found).toEqual(['crews pumped out the flooded engine room for a second night'])
})
