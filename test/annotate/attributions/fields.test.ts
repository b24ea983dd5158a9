import { describe, test } from 'vitest'
import { expectStatement, expectStatements, type Names } from './vocabulary.js'

describe('who the source is', () => {
  const REED: Names = { 'Ann Reed': ['person', 'Ann Reed'], Reed: ['person', 'Ann Reed'] }

  test('a person with title and role', () =>
    expectStatement('Harbour press secretary Ann Reed said it was shut.', { sourceType: 'named-person', speaker: 'Ann Reed', sources: 1 }))
  test('a person with an apposition', () =>
    expectStatement('Ann Reed, a spokeswoman for Penmore Ferries, said it was shut.', {
      source: 'Ann Reed, a spokeswoman for Penmore Ferries',
      sourceType: 'named-person',
      speaker: 'Ann Reed',
    }))
  test('a relative clause is left out', () =>
    expectStatement('Ann Reed, who lives near the pier, said it was shut.', { source: 'Ann Reed', speaker: 'Ann Reed' }))
  test('an age is left out', () => expectStatement('Ann Reed, 42, said it was shut.', { source: 'Ann Reed' }))
  test('what she said after what', () => expectStatement('Ann Reed, in a letter to staff, said it was shut.', { source: 'Ann Reed' }))
  test('a mention resolves a pronoun', () =>
    expectStatement(
      'He said it was shut.',
      { source: 'He', speaker: 'Tom Vane', sourceType: 'named-person' },
      { He: ['person', 'Tom Vane'] },
    ))
  test('without a mention the last speaker does', () =>
    expectStatements('Ann Reed said it was shut. She added that it would stay so.', [{ speaker: 'Ann Reed' }, { speaker: 'Ann Reed' }]))
  test('a short name is completed', () =>
    expectStatements('Ann Reed said it was shut. Reed added that it would stay so.', [{ speaker: 'Ann Reed' }, { speaker: 'Ann Reed' }]))
  test('"her provider" is not her', () =>
    expectStatement(
      'Penmore Power, her electric provider, said it was wrong.',
      { sourceType: 'organisation' },
      { ...REED, her: ['person', 'Ann Reed'] },
    ))
  test('unnamed', () =>
    expectStatement('A source close to the mayor said it was shut.', {
      source: 'A source close to the mayor',
      sourceType: 'unnamed-person',
      speaker: null,
      sources: 1,
    }))
  test('two officials', () => expectStatement('Two officials said it was shut.', { sourceType: 'unnamed-person', sources: 2 }))
  test('several', () => expectStatement('Officials said it was shut.', { sources: 'several' }))
  test('four people familiar with it', () =>
    expectStatement('Four people familiar with the matter said it was shut.', {
      source: 'Four people familiar with the matter',
      sources: 4,
    }))
  test('a spokesman is the organisation', () =>
    expectStatement('A spokesman for Penmore Ferries said it was shut.', {
      sourceType: 'organisation',
      speaker: 'Penmore Ferries',
      sources: null,
    }))
  test('a spokesman behind its name', () =>
    expectStatement('A Penmore Ferries spokesman said it was shut.', { sourceType: 'organisation', speaker: 'Penmore Ferries' }))
  test('a spokeswoman alone is the organisation before', () =>
    expectStatement(
      'The pier belongs to Penmore Ferries, where a spokeswoman said it was shut.',
      { source: 'a spokeswoman', sourceType: 'organisation', speaker: 'Penmore Ferries' },
      { 'Penmore Ferries': ['organisation', 'Penmore Ferries'] },
    ))
  test('witnesses, with the capital of a sentence', () =>
    expectStatement('Witnesses said it was shut.', { sourceType: 'unnamed-person', speaker: null, sources: 'several' }))
  test('organisers', () => expectStatement('Organisers said it was shut.', { sourceType: 'unnamed-person', speaker: null }))
  test('a spokeswoman for a person speaks for that person', () =>
    expectStatement(
      'A spokeswoman for Ms Reed said it was shut.',
      { sourceType: 'organisation', speaker: 'Ann Reed' },
      { 'Ms Reed': ['person', 'Ann Reed'] },
    ))
  test('an age is no number of people', () =>
    expectStatement('The 23-year-old added that it was shut.', { source: 'The 23-year-old', sourceType: 'unnamed-person', sources: 1 }))
  test('an age behind the cue', () => expectStatement('“It is shut,” added the 23-year-old.', { source: 'the 23-year-old', sources: 1 }))
  test('local media', () => expectStatement('Local media said it was shut.', { sourceType: 'publication', speaker: null }))
  test('information', () => expectStatement('Information released on Monday says it was shut.', { sourceType: 'document' }))
  test.each(['The coastguard', 'The fire service', 'The ambulance service', 'The Coastguard', 'The coast guard'])('%s', (source) =>
    expectStatement(`${source} said it was shut.`, { source, sourceType: 'organisation' }, { Coastguard: ['person', 'Coastguard'] }),
  )
  test('who speaks for a fire service is the fire service', () =>
    expectStatement('A fire service spokesperson said it was shut.', { sourceType: 'organisation', speaker: 'fire service' }))
  test('what is said about a firm behind a comma is no part of its name', () =>
    expectStatement('The Penmore company, the firm that runs it, said it was shut.', { speaker: 'Penmore company' }))
  test('police', () => expectStatement('Police said it was shut.', { sourceType: 'organisation' }))
  test('a newsroom of the table', () => expectStatement('CNN reported that it was shut.', { sourceType: 'publication', speaker: 'CNN' }))
  test('a newsroom that nobody knows', () =>
    expectStatement('The Penmore Gazette reported that it was shut.', { sourceType: 'publication' }))
  test('a newsroom of several names is not guessed', () =>
    expectStatement('It is shut, according to the Herald.', { sourceType: 'publication', speaker: null }))
  test('a correspondent is not the newsroom', () =>
    expectStatement('CNN correspondent Ann Reed said it was shut.', { sourceType: 'named-person', speaker: 'Ann Reed' }))
  test('reports of no particular outlet', () =>
    expectStatement('According to reports in Italy, it is shut.', { sourceType: 'publication', speaker: null }))
  test('media reports', () => expectStatement('It is shut, according to media reports.', { sourceType: 'publication', speaker: null }))
  test('a report in a paper', () =>
    expectStatement('It is shut, according to a report in the New York Times.', { sourceType: 'publication', speaker: 'New York Times' }))
  test('a memo', () => expectStatement('It is shut, according to a memo.', { sourceType: 'document' }))
  test('the writer', () => expectStatement('I think it is shut.', { sourceType: 'author' }))
})

describe('anonymity', () => {
  test('on condition of', () =>
    expectStatement('An official, speaking on condition of anonymity, said it was shut.', {
      anonymity: 'speaking on condition of anonymity',
    }))
  test('not authorised', () =>
    expectStatement('An aide, who was not authorized to speak publicly, said it was shut.', {
      source: 'An aide, who was not authorized to speak publicly',
      anonymity: 'who was not authorized to speak publicly',
    }))
  test('not to be named', () =>
    expectStatement('An aide who asked not to be named said it was shut.', { anonymity: 'who asked not to be named' }))
  test('in commas at the end', () =>
    expectStatement('It is shut, according to an aide, who asked not to be named because the plan was secret.', {
      source: 'an aide, who asked not to be named because the plan was secret',
      content: 'It is shut',
      anonymity: 'who asked not to be named because the plan was secret',
    }))
  test('without commas', () =>
    expectStatement('An aide who asked not to be named said it was shut.', { source: 'An aide who asked not to be named' }))
  test('a named person has none', () =>
    expectStatement('Ann Reed said it was shut on condition of anonymity.', { speaker: 'Ann Reed', anonymity: null }))
})

describe('who passed it on', () => {
  test('told a newsroom', () =>
    expectStatement('A source told CNN that it was shut.', {
      cue: 'told CNN',
      via: 'CNN',
      chain: [
        { name: 'A source', kind: 'unnamed-person' },
        { name: 'CNN', kind: 'publication' },
      ],
    }))
  test('told a newsroom, with no "that"', () =>
    expectStatement('A source told The Associated Press the pier was shut.', { via: 'Associated Press', content: 'the pier was shut' }))
  test('in an interview', () => expectStatement('Ann Reed said in an interview with Reuters that it was shut.', { via: 'Reuters' }))
  test('the paper is nobody in particular', () => expectStatement('Ann Reed told the paper that it was shut.', { via: null }))
  test('a newsroom that reports what somebody said', () =>
    expectStatements('The New York Times reports that Ann Reed said it was shut.', [
      { source: 'The New York Times', cue: 'reports', content: 'Ann Reed said it was shut', via: null },
      {
        source: 'Ann Reed',
        content: 'it was shut',
        via: 'New York Times',
        chain: [
          { name: 'Ann Reed', kind: 'named-person' },
          { name: 'New York Times', kind: 'publication' },
        ],
      },
    ]))
  test('what she says next in that paragraph', () =>
    expectStatements('Ann Reed told CNN that it was shut. She added that it would stay so.', [{ via: 'CNN' }, { via: 'CNN' }]))
  test('citing', () =>
    expectStatement('It was shut, The New York Times said, citing four people familiar with it.', {
      sourceType: 'publication',
      chain: [
        { name: 'four people familiar with it', kind: 'unnamed-person' },
        { name: 'New York Times', kind: 'publication' },
      ],
    }))
})

describe('stance and modality', () => {
  test('declined to say', () =>
    expectStatement('Reed declined to say whether it was shut.', {
      cue: 'declined to say',
      content: 'whether it was shut',
      stance: 'declines',
    }))
  test('declined to comment', () =>
    expectStatement('Reed declined to comment.', { cue: 'declined', content: 'to comment', stance: 'declines' }))
  test('declined to comment on something', () =>
    expectStatement('Reed refused to comment on the pier.', { cue: 'refused to comment', content: 'on the pier', stance: 'declines' }))
  test('declined to comment on a day', () =>
    expectStatement('Reed declined to comment on Monday.', { content: 'to comment', stance: 'declines' }))
  test('would not say whether', () =>
    expectStatement('Reed would not say whether it was shut.', { content: 'whether it was shut', stance: 'declines' }))
  test('declined to answer a question', () =>
    expectStatement('Asked if it was shut, Reed declined to comment.', { content: 'it was shut', stance: 'declines' }))
  test('declined to answer when asked', () =>
    expectStatement('Reed declined to answer when reporters asked if it was shut.', {
      source: 'Reed',
      content: 'it was shut',
      stance: 'declines',
    }))
  test('unable to say', () => expectStatement('Reed was unable to say whether it was shut.', { stance: 'declines' }))
  test('did not respond', () => expectStatement('Reed did not respond to a request for comment.', { stance: 'declines' }))
  test('denied', () => expectStatement('Reed denied that it was shut.', { stance: 'denies', content: 'it was shut' }))
  test('did not deny', () => expectStatement('Reed did not deny that it was shut.', { stance: 'asserts', modality: 'negated' }))
  test('did not say', () => expectStatement('Reed did not say that it was shut.', { modality: 'negated' }))
  test('would say', () => expectStatement('Reed would say that it was shut.', { modality: 'hypothetical' }))
  test('asked', () => expectStatement('Reed asked whether it was shut.', { modality: 'hypothetical' }))
})
