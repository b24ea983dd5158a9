import { describe, test } from 'vitest'
import { expectStatement, expectStatements } from './vocabulary.js'

describe('direct', () => {
  test('cue behind', () =>
    expectStatement('"The pier is shut," Ann Reed said.', {
      source: 'Ann Reed',
      cue: 'said',
      content: '"The pier is shut,"',
      direct: true,
    }))
  test('cue behind, inverted, with an apposition', () =>
    expectStatement('“The pier is shut,” said Ann Reed, the mayor of Penmore.', { source: 'Ann Reed, the mayor of Penmore', cue: 'said' }))
  test('cue in front', () =>
    expectStatement('The warden said: "The pier is shut."', { source: 'The warden', content: '"The pier is shut."', direct: true }))
  test('cue between', () =>
    expectStatement('"The pier," she said, "is shut."', { source: 'she', content: '"The pier," + "is shut."', direct: true }))
  test('a further sentence of the same words', () =>
    expectStatement('"The pier is shut," he said. "It will stay so."', { content: '"The pier is shut," + "It will stay so."' }))
  test('several sentences in one quotation', () =>
    expectStatement('"It is shut. Go home now," he said.', { content: '"It is shut. Go home now,"' }))
  test('a question and its tag', () =>
    expectStatement('"Is the pier shut?" Reed asked.', { source: 'Reed', cue: 'asked', content: '"Is the pier shut?"' }))
  test('over paragraphs', () =>
    expectStatement('Reed said: “It is shut.\n“It will stay so.”', { content: '“It is shut. + “It will stay so.”', direct: true }))
  test('a paragraph of the same speaker without a cue', () =>
    expectStatements('Reed said the pier was shut.\n“We could not keep it open any longer.”', [
      { source: 'Reed', cue: 'said', content: 'the pier was shut', direct: false },
      { source: 'Reed', cue: null, content: '“We could not keep it open any longer.”', direct: true },
    ]))
  test('nobody at all', () =>
    expectStatement('It rained.\n“We could not keep it open any longer.”', { source: null, cue: null, sourceType: 'unnamed-person' }))
  test('a name before a colon', () =>
    expectStatement(
      'Ann Reed: “We are not going to close the pier”',
      { source: 'Ann Reed', cue: ':' },
      { 'Ann Reed': ['person', 'Ann Reed'] },
    ))
  test('a report of nobody', () =>
    expectStatement('It has been reported that the warden had shut the pier.', {
      source: null,
      cue: 'has been reported',
      content: 'the warden had shut the pier',
    }))
  test('a signature', () => expectStatement('“We are not amused at all.” ― Ann Reed', { source: 'Ann Reed', cue: '―' }))
})

describe('indirect', () => {
  test('that', () => expectStatement('Reed said that the pier was shut.', { source: 'Reed', cue: 'said', content: 'the pier was shut' }))
  test('without that', () => expectStatement('Officials say the pier is unsafe.', { source: 'Officials', content: 'the pier is unsafe' }))
  test('cue behind', () => expectStatement('The pier is unsafe, officials said.', { source: 'officials', content: 'The pier is unsafe' }))
  test('cue behind, with a day', () =>
    expectStatement('The pier is unsafe, officials said on Monday.', { source: 'officials', cue: 'said', content: 'The pier is unsafe' }))
  test('cue between', () => expectStatement('The pier, she said, was unsafe.', { source: 'she', content: 'The pier + was unsafe' }))
  test('behind a dateline', () =>
    expectStatement('PENMORE, England (AP) — The pier is unsafe, officials said.', { content: 'The pier is unsafe' }))
  test('behind a dateline with a date', () =>
    expectStatement('PENMORE, England, May 3 (AP) — The pier is unsafe, officials said.', { content: 'The pier is unsafe' }))
  test('before what the source did meanwhile', () =>
    expectStatement('The pier is unsafe, the council said on Monday as it closed the bridge.', { content: 'The pier is unsafe' }))
  test('informed somebody', () =>
    expectStatement('The pier is unsafe, an individual briefed on the plan informed Reuters.', {
      source: 'an individual briefed on the plan',
      cue: 'informed Reuters',
      content: 'The pier is unsafe',
      via: 'Reuters',
    }))
  test('reported on a day', () =>
    expectStatement('Reuters reported on Tuesday that the pier was shut.', { cue: 'reported', content: 'the pier was shut' }))
  test('behind a title in commas', () =>
    expectStatement('Reed revealed in her book, "Tides," that the pier was shut.', { content: 'the pier was shut' }))
  test('when and where in between', () =>
    expectStatement('Reed said in a statement on Monday that the pier was shut.', { cue: 'said', content: 'the pier was shut' }))
  test('told somebody', () => expectStatement('Reed told reporters the pier was shut.', { cue: 'told', content: 'the pier was shut' }))
  test('who is not told but asked to do it', () =>
    expectStatement('Police urged residents of the village to stay at home.', { content: 'residents of the village to stay at home' }))
  test('mixed', () =>
    expectStatement('Reed said the pier was “a death trap” and would close.', {
      content: 'the pier was “a death trap” and would close',
      direct: false,
    }))
  test('according to, in front', () =>
    expectStatement('According to the council, the pier is shut.', {
      source: 'the council',
      cue: 'According to',
      content: 'the pier is shut',
    }))
  test('according to, behind', () =>
    expectStatement('The pier is shut, according to two officials.', {
      source: 'two officials',
      cue: 'according to',
      content: 'The pier is shut',
    }))
  test('two cues of one source', () =>
    expectStatements('Reed said the pier was shut, adding that it would stay so.', [
      { source: 'Reed', cue: 'said', content: 'the pier was shut' },
      { source: 'Reed', cue: 'adding', content: 'it would stay so' },
    ]))
  test('two speakers', () =>
    expectStatements('Reed said the pier was shut, while others said it was open.', [
      { source: 'Reed', content: 'the pier was shut' },
      { source: 'others', content: 'it was open' },
    ]))
  test('in an opening clause', () =>
    expectStatement('After Reed said the pier was shut, the council met.', { source: 'Reed', content: 'the pier was shut' }))
  test('a title', () => expectStatement("Ferry captain 'fell asleep', claim passengers", { source: 'passengers', cue: 'claim' }))
})

describe('other cues', () => {
  test('a noun', () => expectStatement("Reed's claim that the pier is safe", { source: 'Reed', cue: 'claim', content: 'the pier is safe' }))
  test('a feeling', () =>
    expectStatement('Residents are upset that the pier is shut.', {
      source: 'Residents',
      content: 'the pier is shut',
      modality: 'thought',
    }))
  test('a thought', () =>
    expectStatement('Reed suspected that the lamp had failed.', { cue: 'suspected', content: 'the lamp had failed', modality: 'thought' }))
  test('a hope', () => expectStatement('Reed hopes that the pier will open.', { content: 'the pier will open', modality: 'thought' }))
  test('a label', () =>
    expectStatement('Reed called the plan “a farce” on Monday.', { cue: 'called', content: 'the plan “a farce” on Monday' }))
  test('believed to be', () =>
    expectStatement('The captain is believed to be in hospital.', {
      source: null,
      cue: 'is believed',
      content: 'The captain + to be in hospital',
    }))
  test('reportedly', () => expectStatement('Divers are reportedly on their way.', { source: null, cue: 'reportedly' }))
  test('a document', () =>
    expectStatement('The report found that the bolts were loose.', {
      source: 'The report',
      sourceType: 'document',
      content: 'the bolts were loose',
    }))
})
