import { describe, expect, test } from 'vitest'
import type { Statement } from '../../../src/document/index.js'
import { finishMarked } from './marked.js'
import { statementsIn } from './vocabulary.js'

/** Expects these fields of the statements of a marked text, in the order of their cues. */
function expectFields(marked: string, ...wanted: Partial<Statement>[]): void {
  const found = finishMarked(marked).map((statement, i) =>
    Object.fromEntries(Object.keys(wanted[i] ?? {}).map((field) => [field, statement[field as keyof Statement]])),
  )
  expect(found, marked).toEqual(wanted)
}

const hops = (statement: Statement | undefined): string[] => statement?.chain.map(({ name }) => name) ?? []

describe('whom a source means', () => {
  test('the name at the head, not the one before it', () =>
    expectFields('{Reed campaign manager Tom Vane} [said] <it was shut>.', { speaker: 'Tom Vane', sourceType: 'named-person' }))
  test('supporters of a person are not that person', () => {
    expectFields('Ann Reed left early.\n{Reed supporters} [said] <it was shut>.', {
      speaker: null,
      sourceType: 'unnamed-person',
      sources: 'several',
    })
    expectFields('Ann Reed left early.\n{The Reed campaign} [said] <it was shut>.', { sourceType: 'organisation' })
  })
  test('an apposition names the person', () => {
    expectFields('{The mayor, Ann Reed,} [said] <it was shut>.', { speaker: 'Ann Reed' })
    expectFields('{Ann Reed - a neighbour of Tom Vane -} [said] <it was shut>.', { speaker: 'Ann Reed', sources: 1 })
    expectFields('{Ann Reed – neighbour of Tom Vane –} [said] <it was shut>.', { speaker: 'Ann Reed', sources: 1 })
  })
  test('whom a person knows is not the source', () =>
    expectFields('Tom Vane left.\n{A baker, who has known Tom Vane for years,} [said] <it was shut>.', {
      speaker: null,
      sourceType: 'unnamed-person',
    }))
  test('who', () => {
    expectFields('The letter came from Ann Reed, {who} [said] <it was shut>.', { speaker: 'Ann Reed', sourceType: 'named-person' })
    expectFields('It came from a clerk {who} [said] <it was shut>.', { speaker: null, sourceType: 'unnamed-person', sources: 1 })
  })
  test('the holder of a role, before and behind', () => {
    expectFields('Ann Reed, the leader of Penmore council, left.\n{The council leader} [said] <it was shut>.', { speaker: 'Ann Reed' })
    expectFields('{The leader of the council} [said] <it was shut>.\nAnn Reed is the leader of the council.', { speaker: 'Ann Reed' })
    expectFields('Sen. Ann Reed (D-Vt.) met Sen. Tom Vane (R-Ohio).\n{The Vermont senator} [said] <it was shut>.', { speaker: 'Ann Reed' })
  })
  test('no holder of the role, or a role of two', () => {
    expectFields('Ann Reed, the leader of Penmore council, left.\n{The harbour master} [said] <it was shut>.', { speaker: null })
    expectFields('Engineer Ann Reed met engineer Tom Vane.\n{The engineer} [said] <it was shut>.', { speaker: null })
    expectFields('Former mayor Ann Reed met mayor Tom Vane.\n{The former mayor} [said] <it was shut>.', { speaker: 'Ann Reed' })
  })
  test('the spokeswoman: her name where given, else her organisation', () => {
    expectFields('Ann Reed, a spokeswoman for Penmore Ferries, left.\n{The spokeswoman} [said] <it was shut>.', {
      speaker: 'Ann Reed',
      sourceType: 'named-person',
    })
    expectFields(
      '{A spokesman for Penmore Ferries} [said] <it was shut>.\n{The spokesman} [added] <it was late>.',
      {},
      { speaker: 'Penmore Ferries' },
    )
    expectFields('Ann Reed left.\n{A spokesman for council leader Ann Reed} [said] <it was shut>.', { speaker: 'Ann Reed' })
  })
  test('the spokesman who spoke before, whatever body is named in between', () =>
    expectFields(
      '{A spokesman for Penmore Ferries} [said] <it was shut>.\nThe National Trust agreed.\n{The spokesman} [added] <it was late>.',
      {},
      { speaker: 'Penmore Ferries' },
    ))
  test('what is somebody’s', () =>
    expectFields('Mayor Tom Vane left.\nHe was late, and {his campaign} [said] <it was shut>.', {
      speaker: 'Vane campaign',
      sourceType: 'organisation',
    }))
  test('the court that was named', () =>
    expectFields('The case went to the Penmore High Court.\n{The court} [said] <it was shut>.', { speaker: 'Penmore High Court' }))
  test('they', () =>
    expectFields(
      '{Two officials} [said] <it was shut>.\n{They} [added] <it was late>.',
      { sources: 2 },
      { sources: 2, sourceType: 'unnamed-person' },
    ))
  test('news organisations', () => expectFields('{Other news organisations} [said] <it was shut>.', { sourceType: 'publication' }))
  test.each(['polling', 'inquiry', 'photograph'])('the %s is a document', (noun) =>
    expectFields(`{The same ${noun}} [shows] <it was shut>.`, { sourceType: 'document', sources: null }),
  )
  test('a poll by a body with "of" in its name', () =>
    expectFields('{A University of Vermont poll out this week} [shows] <it was shut>.', { sourceType: 'document' }))
  test('many unions are no name', () =>
    expectFields('It rained and {many unions} [said] <it was shut>.', { speaker: null, sourceType: 'organisation' }))
  test('a preposition that was marked too', () =>
    expectFields('It was seen {by several residents}, who [said] <it was shut>.', { sources: 'several' }))
  test('a longer name of a headline', () =>
    expectFields('Tom Vane Backs Ann Reed.\nAnn Reed left. Ann Reed came back.\n{Reed} [said] <it was shut>.', { speaker: 'Ann Reed' }))
})

describe('whom the beginning leaves unnamed', () => {
  const NEXT = '\n{Ann Reed} [said] <it had rained>.'
  test('is the first person named, who speaks too', () =>
    expectFields(
      `{A Penmore woman} [says] <it was shut>.${NEXT}`,
      { speaker: 'Ann Reed', sourceType: 'named-person' },
      { speaker: 'Ann Reed' },
    ))
  test.each([
    `{A Penmore man} [says] <it was shut>.${NEXT}`,
    `{A Penmore baker} [says] <it was shut>.${NEXT}`,
    `{The Penmore woman} [says] <it was shut>.${NEXT}`,
    `Lil Marsh left.\n{A Penmore woman} [says] <it was shut>.${NEXT}`,
    '{A Penmore woman} [says] <it was shut>.\nAnn Reed left.',
    `{A Penmore woman} [says] <it was shut>.\nA.\nB.\nC.\nD.${NEXT}`,
  ])('is nobody: %s', (marked) => expect(finishMarked(marked)[0]?.speaker).toBeNull())
})

describe('how many sources', () => {
  test.each<[string, Statement['sources']]>([
    ['A number of residents', 'several'],
    ['A growing number of residents', 'several'],
    ['Dozens of residents', 'several'],
    ['A pair of residents', 2],
    ['Two of the residents', 2],
    ['One of the residents', 1],
    ['Both', 2],
    ['Twelve residents', 12],
    ['A dozen residents', 12],
    ['Two dozen residents', 24],
    ['A morning-show host', 1],
    ['The secretary and 2014 candidate', 1],
    ['Four in 10 voters', 'several'],
    ['43', 'several'],
    ['All', 'several'],
    ['A resident and his lawyer', 2],
    ['A resident and her lawyers', 'several'],
    ['Health and safety officials', 'several'],
    ['Ann Reed and Tom Vane', 2],
    ['Ann Reed, Tom Vane and Lil Marsh', 3],
    ['Mayor Ann Reed and her lawyers', 'several'],
    ['Italians', 'several'],
    ['Ann Reed, the mayor of Penmore', 1],
  ])('%s: %s', (source, sources) => expectFields(`{${source}} [said] <it was shut>.`, { sources }))
})

describe('to which newsroom', () => {
  test.each([
    ['{Ann Reed} [told] the Boston Globe <it was shut>.', 'Boston Globe'],
    ['{Ann Reed} [told CNN] <it was shut>.', 'CNN'],
    ['{Ann Reed} [told] MSNBC’s Tom Vane <it was shut>.', 'MSNBC'],
    ['{Ann Reed} [confirmed] to Reuters <that it was shut>.', 'Reuters'],
    ['{Ann Reed} [said] <it was shut> in a CNN interview.', 'CNN'],
    ['{Ann Reed} [said] <it was shut>, in an interview on Monday with the Irish Times.', 'Irish Times'],
    ['Speaking to Sky News, {Ann Reed} [said] <it was shut>.', 'Sky News'],
    ['{Ann Reed} [said] on NBC’s Meet the Press <that it was shut>.', 'NBC News'],
    ['{Ann Reed} [wrote] in the Guardian <that it was shut>.', 'Guardian'],
    ['{Ann Reed} [was quoted by the Irish Times as saying] <it was shut>.', 'Irish Times'],
    ['{A memo obtained by Reuters} [said] <it was shut>.', 'Reuters'],
    ['{CNN correspondent Ann Reed} [said] <it was shut>.', 'CNN'],
    ['{The Guardian’s Ann Reed} [reported] <it was shut>.', 'Guardian'],
    ['{Ann Reed} [told] Variety <it was shut>.', 'Variety'],
    ['<It was shut>, {BBC Sport} [has been told].', 'BBC News'],
  ])('%s', (marked, via) => expectFields(marked, { via }))

  test.each([
    '{Ann Reed} [told] reporters <it was shut>.',
    '{Ann Reed} [said] <she had been told by CNN that it was shut>.',
    '{Ann Reed} [told] Star Wars fans <it was shut>.',
    '{Ann Reed}, a former chairman of Fox News, [said] <it was shut>.',
    '{Ann Reed} [told] the State Department <it was shut>.',
    '{Ann Reed} [told] the Orrin Mercury <it was shut>.',
    '{CNN} [said] <it was shut>.',
  ])('none: %s', (marked) => expectFields(marked, { via: null }))

  test('a newsroom that was told is no source', () =>
    expectFields('<It was shut>, {BBC Sport} [has been told].', { speaker: null, sourceType: 'unnamed-person', sources: null }))
  test('an interview belongs to the statement next to it', () =>
    expectFields(
      '{Ann Reed} [said] <it was shut> in an interview with CNN, while {Tom Vane} [said] <it was open>.',
      { via: 'CNN' },
      { via: null },
    ))
  test('and to what follows in its paragraph', () => {
    expectFields('Ann Reed gave an interview to CNN on Monday. {Reed} [said] <it was shut>.', { via: 'CNN' })
    expectFields('Ann Reed gave an interview to CNN on Monday. {Tom Vane} [said] <it was shut>.', { via: null })
    expectFields('Ann Reed gave an interview to CNN on Monday.\n{Reed} [said] <it was shut>.', { via: null })
  })
  test('two hops, the inner first', () => {
    const [told] = finishMarked('{Two officials} [told] the Boston Globe <it was shut>.')
    expect(hops(told)).toEqual(['Two officials', 'Boston Globe'])
    const [relayed] = statementsIn('Two officials told the Boston Globe that the pier was shut, CNN reported.').filter(
      ({ via }) => via !== null,
    )
    expect(hops(relayed)).toEqual(['Two officials', 'Boston Globe', 'CNN'])
  })
  test('a newsroom that was told by somebody', () => {
    const [told] = finishMarked('The Boston Globe [had been told] by {two officials} <that it was shut>.')
    expect([told?.via, hops(told)]).toEqual(['Boston Globe', ['two officials', 'Boston Globe']])
  })
  test('whom a newsroom cites, before or behind the cue', () => {
    const [before] = finishMarked('{Reuters}, citing two clerks, [reported] <that it was shut>.')
    expect(hops(before)).toEqual(['two clerks', 'Reuters'])
    const [behind] = finishMarked('{Reuters} [reported] <that it was shut>, citing two clerks.')
    expect(hops(behind)).toEqual(['two clerks', 'Reuters'])
  })
  test('the document in which it is said', () => {
    const [memo] = finishMarked('{Ann Reed} [wrote in a long memo] <that it was shut>.')
    expect([memo?.via, memo?.chain]).toEqual([
      null,
      [
        { name: 'Ann Reed', kind: 'named-person' },
        { name: 'a long memo', kind: 'document' },
      ],
    ])
    const [statement] = finishMarked('{Ann Reed} [said in a statement] <that it was shut>.')
    expect(hops(statement)).toEqual(['Ann Reed'])
  })
  test('a short name that the article spells out elsewhere', () => {
    expectFields('The Washington Post has a long report.\n{Ann Reed} [told] the Post <it was shut>.', { via: 'Washington Post' })
    expectFields('{Ann Reed} [told] the Post <it was shut>.', { via: 'Post' })
  })
})

describe('how a source is unnamed', () => {
  test.each([
    [
      '{A clerk}, speaking on condition of anonymity because the talks are secret, [said] <it was shut>.',
      'speaking on condition of anonymity because the talks are secret',
    ],
    ['{A clerk} [said] on condition of anonymity <that it was shut>.', 'on condition of anonymity'],
    [
      '{A clerk who asked not to be named because the plan was secret} [said] <it was shut>.',
      'who asked not to be named because the plan was secret',
    ],
    ['{A clerk}, who requested anonymity to speak freely, [said] <it was shut>.', 'who requested anonymity to speak freely'],
    ['{A clerk}, who asked that her name not be used, [said] <it was shut>.', 'who asked that her name not be used'],
    ['{A person briefed on the matter} [said] <it was shut>.', 'briefed on the matter'],
    ['{People with knowledge of the plan} [said] <it was shut>.', 'with knowledge of the plan'],
    ['{A clerk close to Reed, who spoke on condition of anonymity,} [said] <it was shut>.', 'who spoke on condition of anonymity'],
    ['{A clerk} [said] <it was shut>.', null],
    ['{Ann Reed, who was briefed on the matter,} [said] <it was shut>.', null],
  ])('%s', (marked, anonymity) => expectFields(marked, { anonymity }))
})

describe('stance and modality', () => {
  test.each<[string, Statement['stance'], Statement['modality']]>([
    ['[did not say]', 'asserts', 'negated'],
    ['[has not said]', 'asserts', 'negated'],
    ['[would not say]', 'declines', 'said'],
    ['[had no comment on]', 'declines', 'said'],
    ['[refused to discuss]', 'declines', 'said'],
    ['[could claim]', 'asserts', 'hypothetical'],
    ['[is expected to announce]', 'asserts', 'hypothetical'],
    ['[plans to announce]', 'asserts', 'hypothetical'],
    ['[wants]', 'asserts', 'thought'],
    ['[hopes]', 'asserts', 'thought'],
    ['[would like]', 'asserts', 'thought'],
    ['[would support]', 'asserts', 'hypothetical'],
    ['[was frustrated by]', 'asserts', 'thought'],
    ['[does not believe]', 'asserts', 'negated'],
    ['[denied]', 'denies', 'said'],
    ['[did not deny]', 'asserts', 'negated'],
    ['[has never denied]', 'asserts', 'negated'],
    ['[rejected claims of]', 'denies', 'said'],
    ['[rejected]', 'asserts', 'said'],
    ['[made clear]', 'asserts', 'said'],
    ['[questioned]', 'asserts', 'said'],
    ['[asked about]', 'asserts', 'hypothetical'],
  ])('%s', (cue, stance, modality) => expectFields(`{Ann Reed} ${cue} <the closure of the pier>.`, { stance, modality }))

  test('if she says', () => expectFields('It shuts if {the mayor} [says] <so>.', { modality: 'hypothetical' }))
  test('as if she said', () => expectFields('It was as if {the mayor} [said] <so>.', { modality: 'said' }))
  test('nobody', () => expectFields('{Nobody} [has said] <it was shut>.', { modality: 'negated' }))
  test('asked whether', () => expectFields('{Ann Reed} [asked] <whether it was shut>.', { modality: 'hypothetical' }))
  test('auxiliaries outside the marked cue', () => expectFields('{Ann Reed} did not [say] <it was shut>.', { modality: 'negated' }))
})
