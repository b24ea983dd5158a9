import { expect, test } from 'vitest'
import { mentionsOf } from './mentions-of.js'

const P = '(person)'
const O = '(organisation)'
const L = '(place)'
const N = '(publication)'

/** Text, then every mention in it. */
const CASES: [string, ...string[]][] = [
  // Titles are not part of the name
  ['White House press secretary Tom Ridley spoke.', `White House ${O}`, `Tom Ridley ${P}`],
  ['Texas Gov. Anna Price vetoed it.', `Texas ${L}`, `Anna Price ${P}`],
  ['Deputy Attorney General Paul Marsh resigned.', `Paul Marsh ${P}`],
  ['They met Secretary of State Helen Park in Geneva.', `Helen Park ${P}`, `Geneva ${L}`],
  ['Senate Majority Leader Ruth Colby objected.', `Senate ${O}`, `Ruth Colby ${P}`],
  ['Mayor of London Imran Shah said so.', `London ${L}`, `Imran Shah ${P}`],
  ['Russian President Oleg Morozov was absent.', `Oleg Morozov ${P}`],
  ['Former FBI Director Alan Whitcombe testified.', `FBI ${O}`, `Alan Whitcombe ${P}`],
  ['Dr. Nkechi Obaro, 41, runs the clinic.', `Nkechi Obaro ${P}`],
  // Shapes of names
  ['Ludwig van der Berg Jr. waved.', `Ludwig van der Berg Jr. ${P}`],
  ['The treaty was signed by Hassan al-Masri.', `Hassan al-Masri ${P}`],
  ['Prince Khalid bin Fahd arrived.', `Khalid bin Fahd ${P}`],
  ["It was Sheila O'Hara who called.", `Sheila O'Hara ${P}`],
  ['Then Jean-Luc Perrin won.', `Jean-Luc Perrin ${P}`],
  ['The envoy met Kim Min-jun there.', `Kim Min-jun ${P}`],
  ['J. K. Harlow wrote the book.', `J. K. Harlow ${P}`],
  ['Theresa May will speak in May.', `Theresa May ${P}`],
  ['Lucy Brand’s lawyer and James Hobbs’ wife left.', `Lucy Brand ${P}`, `James Hobbs ${P}`],
  ['Grace Power and Emma Church sing.', `Grace Power ${P}`, `Emma Church ${P}`],
  // Organisations
  ['The Department of Health and Human Services agreed.', `Department of Health and Human Services ${O}`],
  ['The Harlow County Water Authority was fined.', `Harlow County Water Authority ${O}`],
  ['Brightwell & Sons Ltd closed.', `Brightwell & Sons Ltd = Brightwell & Sons ${O}`],
  ['He works for Orbix Inc. in Ohio.', `Orbix Inc. = Orbix ${O}`, `Ohio ${L}`],
  ['Patients went to St George’s Hospital.', `St George’s Hospital ${O}`],
  ['He called British Transport police.', `British Transport police = British Transport Police ${O}`],
  ['So Kestrel, which runs trams, told us no.', `Kestrel ${O}`],
  ['So Kestrel Lines, which runs trams, told us no.', `Kestrel Lines ${O}`],
  ['Kestrel Lines, the company that runs trams, told us no.', `Kestrel Lines ${O}`, `the company = Kestrel Lines ${O}`],
  ['Petra Holm, the chief executive of Kestrel Lines, left.', `Petra Holm ${P}`, `Kestrel Lines ${O}`],
  ['It was Obaro, who runs trams.', `Obaro ${P}`],
  ['The tram operator Tramways said no.', `Tramways ${O}`],
  ['An FBI agent and a NATO envoy met.', `FBI ${O}`, `NATO ${O}`],
  // Places
  ['A storm hit Scranton, Pa., on Monday.', `Scranton ${L}`, `Pa. ${L}`],
  ['It happened on Whitfield Road near Lake Turnbull.', `Whitfield Road ${L}`, `Lake Turnbull ${L}`],
  ['The U.S. and Britain signed.', `U.S. = United States ${L}`, `Britain = United Kingdom ${L}`],
  ['Troops left the US for South Korea.', `US = United States ${L}`, `South Korea ${L}`],
  // Newsrooms
  ['He told The Associated Press that it failed.', `Associated Press ${N}`],
  ['The AP reported it first.', `AP = Associated Press ${N}`],
  ['HuffPost and the Huffington Post are one.', `HuffPost ${N}`, `Huffington Post = HuffPost ${N}`],
  ['She told Time magazine about it.', `Time ${N}`],
  ['(Reporting by Carla Diaz; London AFP)', `Carla Diaz ${P}`, `London ${L}`, `AFP = Agence France-Presse ${N}`],
]

test.each(CASES)('%s', (text, ...mentions) => {
  expect(mentionsOf(text)).toEqual(mentions)
})

test('a headline in title case is judged by the prose below it', () => {
  const text = 'Ridley Quits Over Harsh Budget Row\nThe chancellor, Tom Ridley, quit on Friday over a harsh budget row.'
  expect(mentionsOf(text, { titled: true })).toEqual(['Ridley = Tom Ridley (person)', 'Tom Ridley (person)'])
})

test('a headline in capitals carries the same entity', () => {
  const text = 'TOM RIDLEY QUITS AFTER ROW IN GENEVA\nTom Ridley quit on Friday.'
  expect(mentionsOf(text, { titled: true })).toEqual(['TOM RIDLEY = Tom Ridley (person)', 'GENEVA = Geneva (place)', 'Tom Ridley (person)'])
})
