import { expect, test } from 'vitest'
import type { ExplainedStatement, StatementsReport } from '../../src/document/index.js'
import { renderReasons } from '../../src/report/index.js'
import { articleWith } from '../articles.js'

const TEXT = 'She told CNN it was \u001B[31mshut\u0007.'

function statement(reasons: ExplainedStatement['reasons'], content = { start: 13, end: TEXT.length }): ExplainedStatement {
  return {
    id: 's1',
    article: 'a1',
    source: { start: 0, end: 3 },
    cue: { start: 4, end: 12 },
    content: [content],
    direct: false,
    speaker: 'Ann Reed',
    sourceType: 'named-person',
    sources: 1,
    anonymity: null,
    via: 'CNN',
    chain: [],
    stance: 'asserts',
    modality: 'said',
    certainty: 0.5,
    reasons,
  }
}

function because(about: ExplainedStatement['reasons'][number]['about'], reason: string): ExplainedStatement['reasons'][number] {
  return { about, rule: 'rule', reason, evidence: [] }
}

function report(text: string, statements: ExplainedStatement[]): StatementsReport {
  const articles = [
    articleWith({ id: 'a1', source: 'a.txt', title: 'Pier shut', text }),
    articleWith({ id: 'a2', title: 'Quiet', text: '' }),
  ]
  return { schema: 'headwater.statements/1', articles, statements, diagnostics: [] }
}

const REASONS = [
  because('found', 'network alone'),
  because('cue', '“told” is a verb'),
  because('speaker', '“She” is \u001B[31mher'),
  because('via', '“CNN” was told'),
]

test('the reasons stand under their statement, those of one kind side by side', () => {
  expect(renderReasons(report(TEXT, [statement(REASONS)]), { width: 60, color: false, verbose: false }).split('\n')).toEqual([
    'Pier shut',
    '› She (Ann Reed) told CNN: it was \uFFFD[31mshut\uFFFD.',
    '    found    network alone · “told” is a verb',
    '    who      “She” is \uFFFD[31mher',
    '    via      “CNN” was told',
    '',
    'Quiet',
    'No statement found.',
    '',
  ])
})

test('long words are cut unless all is wanted, and no line is wider than asked', () => {
  const text = TEXT + ' word'.repeat(100)
  const long = report(text, [statement([because('speaker', 'reason '.repeat(30))], { start: 13, end: text.length })])
  const [short, whole] = [false, true].map((verbose) => renderReasons(long, { width: 50, color: false, verbose }))
  expect(short).toContain('word …')
  expect(whole).not.toContain('…')
  for (const rendered of [short, whole]) expect(rendered?.split('\n').filter((line) => line.length > 50)).toEqual([])
})
