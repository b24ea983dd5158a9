import { describe, expect, test } from 'vitest'
import { byBoth, byRules } from '../../../src/annotate/attributions/found.js'
import { explainStatements, findStatements } from '../../../src/annotate/attributions/index.js'
import type { Draft } from '../../../src/annotate/attributions/types.js'
import { annotate } from '../../../src/annotate/index.js'
import type { ExplainedStatement, StatementReason } from '../../../src/document/index.js'
import { segment } from '../../../src/text/index.js'
import { articleOf } from '../quotes/vocabulary.js'
import { explainMarked, explainRules } from './marked.js'

type About = StatementReason['about']

/** What the last statement gives as reasons for a field, `rule: reason`. */
function reasonsFor(about: About, statements: readonly ExplainedStatement[]): string[] {
  return (statements.at(-1)?.reasons ?? []).filter((one) => one.about === about).map(({ rule, reason }) => `${rule}: ${reason}`)
}

function expectReason(marked: string, about: About, ...wanted: string[]): void {
  expect(reasonsFor(about, explainMarked(marked)), marked).toEqual(wanted)
}

describe('whom a source means', () => {
  test.each([
    ['Ann Reed left early.\nThen {she} [said] <it was shut>.', 'pronoun: “she” goes back to “Ann Reed”'],
    ['Ann Reed left early.\nThen {Reed} [said] <it was shut>.', 'named: “Reed” stands for Ann Reed, a person'],
    [
      'Ann Reed, the leader of the council, left.\nThen {the leader} [said] <it was open>.',
      'description: “the leader” goes back to “Ann Reed”',
    ],
    [
      'The pollster Ann Reed left early.\nThen {the pollster} [said] <it was open>.',
      'role: “the pollster” is who has that role here: “The pollster Ann Reed”',
    ],
    ['{An official} [said] <it was shut>.', null],
    ['{A spokeswoman for Crossway Ferries} [said] <it was shut>.', 'spokesperson: speaks for “Crossway Ferries”'],
    [
      'Crossway Ferries has two boats.\n{A spokeswoman} [said] <it was shut>.',
      'named-last: “A spokeswoman” speaks for the organisation named last: “Crossway Ferries”',
    ],
    [
      '{A spokeswoman for the old pier} [said] <it was shut>.\n{The spokeswoman} [said] <it was open>.',
      'spoke-before: “The spokeswoman” spoke for old pier before',
    ],
    ['{Two clerks} [said] <it was shut>.\n{They} [said] <it was open>.', 'last-speaker: “They” goes back to who spoke last: “Two clerks”'],
    ['{They} [said] <it was open>.', 'open: left open whom “They” means'],
    ['{We} [understand] <it was open>.', 'author: “We” is the outlet itself'],
    [
      'Senator Ann Reed met Senator Tom Vane.\n{The senator} [said] <it was open>.',
      'roles: left open whom “The senator” means: “Senator Ann Reed” and “Senator Tom Vane” fit',
    ],
  ])('%s', (marked, reason) => expectReason(marked, 'speaker', ...(reason === null ? [] : [reason])))

  test('who', () => expectReason('It came from a clerk {who} [said] <it was shut>.', 'source', 'relative: “who” stands for “a clerk”'))
  test('whom an article brings in without a name', () => {
    const [first] = explainMarked('{A Penmore woman} [says] <it was shut>.\n{Ann Reed} [said] <she was late>.')
    expect(reasonsFor('speaker', first ? [first] : [])).toEqual([
      'introduced: “A Penmore woman” is the first person named behind it: “Ann Reed”',
    ])
  })
  test('nobody', () => expectReason('[Reportedly] <the old pier was shut>.', 'source', 'nobody: no words name a source'))
  test('a newsroom that was told is no source', () =>
    expectReason('{CNN} [was told] <the old pier was shut>.', 'source', 'listener: “CNN” was told: who said it is left open'))
})

describe('what kind of source, and how many', () => {
  test.each([
    ['{Ann Reed} [said] <it was shut>.', 'person: “Ann Reed” is the name of a person'],
    ['{An official} [said] <it was shut>.', 'noun: “official” is a word for an unnamed person'],
    ['{Two officials} [said] <it was shut>.', 'group: “officials” are unnamed people'],
    ['{A poll} [said] <it was shut>.', 'noun: “poll” is a word for a document'],
    ['{Local media reports} [said] <it was shut>.', 'press-report: “reports”: what newsrooms put out'],
  ])('%s', (marked, reason) => expectReason(marked, 'sourceType', reason))

  test.each([
    ['{Two officials briefed on it} [said] <it was shut>.', 'count: “Two officials” counts as 2'],
    ['{Residents} [said] <it was shut>.', 'count: “Residents” counts as several'],
  ])('%s', (marked, reason) => expectReason(marked, 'sources', reason))

  test('one source needs no reason', () => expectReason('{An official} [said] <it was shut>.', 'sources'))

  test('why it has no name', () =>
    expectReason(
      '{An official} [said on condition of anonymity] <it was shut>.',
      'anonymity',
      'condition: the text says “on condition of anonymity”',
    ))
})

describe('through whom', () => {
  test.each([
    ['{Ann Reed} [told CNN] <it was shut>.', 'via', 'told: “CNN” was told'],
    ['{Ann Reed} [told ABC] <it was shut>.', 'via', 'told: “ABC” (ABC News) was told'],
    ['{Ann Reed} [said] <it was shut> in an interview with CNN.', 'via', 'conversation: said to or on “CNN”'],
    ['{CNN correspondent Ann Reed} [said] <it was shut>.', 'via', 'employer: the source works for “CNN”'],
    ['{Ann Reed} [told CNN] <it was shut>. {She} [said] <it was old>.', 'via', 'said-before: “CNN” was told what stands before'],
    ['{CNN} [reported] <it was shut>, citing two officials.', 'chain', 'cited: cites “two officials”'],
    ['{Ann Reed} [wrote] in a memo to staff <it was shut>.', 'chain', 'writing: in “a memo”'],
    ['{Ann Reed} [said] <it was shut>.', 'via', null],
    ['{Ann Reed} [said] <it was shut>.', 'chain', null],
  ] as const)('%s: %s', (marked, about, reason) => expectReason(marked, about, ...(reason === null ? [] : [reason])))
})

describe('stance and modality', () => {
  test.each([
    ['{Ann Reed} [denied] <it was shut>.', 'stance', 'denies: “denied” is a denial'],
    ['{Ann Reed} [rejected claims] <that it was shut>.', 'stance', 'denies: “rejected claims” is a denial'],
    ['{Ann Reed} [declined to say] <whether it was shut>.', 'stance', 'declines: “declined to say” is a refusal to say'],
    ['{Ann Reed} [hopes] <it is shut>.', 'modality', 'thought: “hopes”: thought, not said'],
    ['{Ann Reed} [did not say] <that it was shut>.', 'modality', 'negated: “not”: not said'],
    ["{Ann Reed} [didn't say] <that it was shut>.", 'modality', "negated: “didn't”: not said"],
    ['{Nobody} [said] <that it was shut>.', 'modality', 'negated: “Nobody”: not said'],
    ['{Ann Reed} [would say] <that it was shut>.', 'modality', 'hypothetical: “would”: not said yet'],
    ['{Ann Reed} [plans to say] <that it was shut>.', 'modality', 'hypothetical: “plans”: not said yet'],
    ['{Ann Reed} [asked] <whether it was shut>.', 'modality', 'question: “asked”: a question'],
    ['{Ann Reed} [said] <it was shut>.', 'stance', null],
    ['{Ann Reed} [said] <it was shut>.', 'modality', null],
  ] as const)('%s: %s', (marked, about, reason) => expectReason(marked, about, ...(reason === null ? [] : [reason])))
})

describe('who found it', () => {
  test.each([
    [1, 'sure (1.00)'],
    [0.9, 'fairly sure (0.90)'],
    [0.5, 'unsure (0.50)'],
  ])('the network is as sure as its shares: %d', (certainty, words) => {
    const [statement] = explainMarked('{Ann Reed} [said] <it was shut>.', certainty)
    expect(statement?.certainty).toBe(certainty)
    expect(statement?.reasons.slice(0, 2).map(({ reason }) => reason)).toEqual([`network alone, ${words}`, '“said” is a verb of saying'])
  })

  test.each([
    ['Ann Reed said the pier was shut.', 'cue', 'verb: “said” is a verb of saying'],
    ['According to Ann Reed, the pier was shut.', 'cue', 'according: “According” cites a source'],
    ['Reed: Nobody asked us about this.', 'found', 'opening: a name and a colon open the paragraph'],
    ['“Nobody asked us about this.” — Ann Reed', 'found', 'signature: a name stands behind the quotation'],
    ['“Nobody asked any of us about this.”', 'found', 'quotation: quoted words without a speaker'],
    [
      'Ann Reed said the pier was shut.\n\n“Nobody asked any of us about this.”',
      'found',
      'speech: a paragraph of quoted words after one that names who speaks',
    ],
    ['“It is shut,” Ann Reed said. “Nobody asked any of us.”', 'content', 'goes-on: the speech goes on in the next sentence'],
    ['Ann Reed said: “It is shut.\n\n“Nobody asked any of us.”', 'content', 'goes-on: the speech goes on in the next paragraph'],
  ] as const)('%s', (text, about, reason) => {
    const statements = explainRules(text)
    expect(reasonsFor('found', statements)[0]).toBe('rules: rules alone, network unsure (0.00)')
    expect(reasonsFor(about, statements)).toContain(reason)
  })

  test.each(['[denied]', '[hopes]', '[declined to say]'])('what %s is, stance and modality tell', (cue) =>
    expectReason(`{Ann Reed} ${cue} <that it was shut>.`, 'cue'),
  )

  test('what comes from the rules where both found it', () => {
    const range = { first: 0, last: 2 }
    const stretch = { first: 0, last: 9, block: 0 }
    const learned: Draft = { stretch, cue: null, source: null, recipient: null, content: [range], found: byRules('verb', 1) }
    const rule: Draft = { ...learned, source: range, content: [range, { first: 4, last: 6 }] }
    expect(byBoth(learned, rule, rule.content)).toEqual({ network: true, rule: { kind: 'verb', at: 1 }, fromRules: ['source', 'content'] })
    expect(byBoth(rule, learned, rule.content).fromRules).toEqual([])
    expect(byBoth(rule, rule, rule.content).fromRules).toEqual([])
  })
})

const TEXT = `Penmore council leader denies plan to shut ferry

“It is a scandal,” Ann Reed told the Penmore Echo. “I waited two hours on Monday.”

Council leader Tom Vane denied that the line would be shut. He said the council had “no such plan”.

Two officials, who spoke on condition of anonymity because they were not allowed to speak in public, said the operator wanted to leave.

Reed: Nobody asked us about any of this. The Echo reported that Vane hopes to sell two boats, citing a memo that nobody would confirm.`

describe('a text as a whole', () => {
  const { article, quotations } = annotate(segment(articleOf(TEXT), true))
  const segmented = { ...segment(articleOf(TEXT), true), article }
  const statements = explainStatements(segmented, quotations)

  test('the reasons are those of the statements that are found without asking', () => {
    const found = findStatements(segmented, quotations)
    expect(found.length).toBeGreaterThan(3)
    expect(statements).toMatchObject(found)
  })

  test('every statement says who found it, and every quoted word stands in its evidence', () => {
    for (const { certainty, reasons } of statements) {
      expect(certainty).toBeGreaterThan(0)
      expect(certainty).toBeLessThanOrEqual(1)
      expect(reasons[0]).toMatchObject({ about: 'found', rule: expect.stringMatching(/^(?:both|network|rules)$/u) })
      for (const { reason, evidence } of reasons) {
        const words = [...reason.matchAll(/“(?<words>[^”]+?)(?: …)?”/gu)].map((match) => match.groups?.['words'] ?? '')
        const shown = evidence.map(({ start, end }) => TEXT.slice(start, end)).join(' | ')
        for (const each of words) expect(shown).toContain(each)
      }
    }
  })
})
