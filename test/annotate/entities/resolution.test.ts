import { expect, test } from 'vitest'
import { mentionsOf } from './mentions-of.js'

/** Name of the case, text, the entities in text order. */
const CASES: [string, string, string[]][] = [
  ['surname', 'Tom Ridley quit. Ridley gave no reason.', ['Tom Ridley', 'Tom Ridley']],
  ['surname with a title', 'Tom Ridley quit. Mr. Ridley gave no reason.', ['Tom Ridley', 'Tom Ridley']],
  ['surname before the full name', 'Ridley quit. Minister Tom Ridley gave no reason.', ['Tom Ridley', 'Tom Ridley']],
  ['first name', 'Amara Osei won. Amara cried.', ['Amara Osei', 'Amara Osei']],
  ['surname with a particle', 'Ludwig van der Berg spoke. Mr. van der Berg left.', ['Ludwig van der Berg', 'Ludwig van der Berg']],
  ['middle initial', 'Alan J. Whitcombe met Alan Whitcombe’s lawyer.', ['Alan Whitcombe', 'Alan Whitcombe']],
  ['two of one surname', 'John Hale and Mary Hale left. Hale said nothing.', ['John Hale', 'Mary Hale', 'Hale']],
  ['two of one surname, with a title', 'John Hale and Mary Hale left. Mrs. Hale said nothing.', ['John Hale', 'Mary Hale', 'Mary Hale']],
  [
    'two of one surname, with the title of one',
    'President Lena Ortiz and Carl Ortiz left. President Ortiz waved.',
    ['Lena Ortiz', 'Carl Ortiz', 'Lena Ortiz'],
  ],
  [
    'a relative named later',
    'John Hale quit. Hale gave no reason. Mary Hale wept. Hale left.',
    ['John Hale', 'John Hale', 'Mary Hale', 'John Hale'],
  ],
  ['father and son', 'Carl Dunn Jr. succeeds Carl Dunn.', ['Carl Dunn Jr.', 'Carl Dunn']],
  [
    'acronym in brackets',
    'The Harbour Safety Investigation Unit (HSIU) came. The HSIU found a crack.',
    ['Harbour Safety Investigation Unit', 'Harbour Safety Investigation Unit', 'Harbour Safety Investigation Unit'],
  ],
  ['customary name', 'The Federal Bureau of Investigation called. The FBI left.', ['FBI', 'FBI']],
  ['short form', 'Kestrel Airlines crashed. Kestrel shares fell.', ['Kestrel Airlines', 'Kestrel Airlines']],
  ['role before the name', 'Attorney General Paul Marsh quit. The attorney general said so.', ['Paul Marsh', 'Paul Marsh']],
  [
    'role behind the name',
    'Paul Marsh, the attorney general, quit. The attorney general said so.',
    ['Paul Marsh', 'Paul Marsh', 'Paul Marsh'],
  ],
  ['president', 'President Lena Ortiz spoke. Aides said the president was angry.', ['Lena Ortiz', 'Lena Ortiz']],
  ['the company', 'Orbix Motors recalled cars. The company apologised.', ['Orbix Motors', 'Orbix Motors']],
  ['the paper', 'The Guardian reported it. A reader told the newspaper so.', ['Guardian', 'Guardian']],
  ['short name of a newsroom', 'He told The Washington Post. The Post reported more.', ['Washington Post', 'Washington Post']],
  ['he', 'Tom Ridley quit. He gave no reason.', ['Tom Ridley', 'Tom Ridley']],
  ['she said', '“It failed,” Anna Price said. “We left,” she said.', ['Anna Price', 'Anna Price']],
  [
    'he behind a long quotation',
    'Tom Ridley wept. “It failed. We left. They came. We saw it all.”\nHe said it was over.',
    ['Tom Ridley', 'Tom Ridley'],
  ],
  ['gender', 'Tom Ridley thanked Anna Price. She smiled.', ['Tom Ridley', 'Anna Price', 'Anna Price']],
  ['subject', 'Tom Ridley fired Paul Marsh. He gave no reason.', ['Tom Ridley', 'Paul Marsh', 'Tom Ridley']],
  ['reflexive', 'Tom Ridley noted that Paul Marsh recused himself.', ['Tom Ridley', 'Paul Marsh', 'Paul Marsh']],
  ['short form of a firm', 'Crossway Savings Bank failed. Crossway owes millions.', ['Crossway Savings Bank', 'Crossway Savings Bank']],
  ['short form of a team', 'The Denver Harriers won. The Harriers cheered.', ['Denver Harriers', 'Denver Harriers']],
  [
    'the company, of two',
    'Orbix Inc. sued Lantern Corp. on Monday. Lantern fell. The company said no.',
    ['Orbix', 'Lantern', 'Lantern', 'Lantern'],
  ],
  ['the airline', 'Harlow Airways grew. The airline hired.', ['Harlow Airways', 'Harlow Airways']],
  ['with a modifier', 'Crossway Savings Bank failed. The savings bank closed.', ['Crossway Savings Bank', 'Crossway Savings Bank']],
  ['with a neutral modifier', 'Sen. Tom Ridley left. The first-term senator wept.', ['Tom Ridley', 'Tom Ridley']],
  ['firm without its Inc.', 'Milton Vane Corp. grew. Milton Vane hired.', ['Milton Vane', 'Milton Vane']],
  ['family name in front', 'Kim Jong-sul waved. Later Kim Jong Sul spoke, and Kim left.', ['Kim Jong-sul', 'Kim Jong-sul', 'Kim Jong-sul']],
  [
    'surname of the one not called by first name',
    'Elena Hale met her father, Paul Hale. Elena cried. Hale left.',
    ['Elena Hale', 'Elena Hale', 'Paul Hale', 'Elena Hale', 'Paul Hale'],
  ],
  [
    'who said something says on',
    'Tom Ridley, who fired Paul Marsh, said no. He said so twice.',
    ['Tom Ridley', 'Paul Marsh', 'Tom Ridley'],
  ],
  ['inside a quotation', '“Anna Price lost her keys,” Tom Ridley said.', ['Anna Price', 'Anna Price', 'Tom Ridley']],
  ['a question', 'Will Ridley resign? Tom Ridley quit.', ['Tom Ridley', 'Tom Ridley']],
  ['name behind its pronoun', 'During his first briefing Tom Ridley wept.', ['Tom Ridley', 'Tom Ridley']],
]

test.each(CASES)('%s: %s', (_, text, entities) => {
  const found = mentionsOf(text).map((mention) => (mention.includes(' = ') ? mention.split(' = ')[1] : mention)?.replace(/ \(\w+\)$/, ''))
  expect(found).toEqual(entities)
})

test("the article's own newsroom may be meant by its short name", () => {
  expect(mentionsOf('She told the Standard that it hurt.', { publisher: 'Evening Standard' })).toEqual([
    'Standard = Evening Standard (publication)',
  ])
  expect(mentionsOf('She told us the Standard had fallen.')).toEqual([])
})
