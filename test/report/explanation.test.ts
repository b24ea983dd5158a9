import { expect, test } from 'vitest'
import type { Article, ExplainedBlock } from '../../src/document/index.js'
import { renderExplanation } from '../../src/report/index.js'

const ARTICLE: Article = {
  id: 'a1',
  source: 'page.html',
  url: null,
  title: 'Bridge closed',
  authors: [],
  publisher: { name: 'Harbour Post', basis: 'metadata' },
  published: null,
  original: null,
  modified: null,
  language: 'en',
  text: '',
  blocks: [],
  links: [],
  mentions: [],
  diagnostics: [],
}

function block(kind: ExplainedBlock['kind'], text: string, reason: string): ExplainedBlock {
  return { kind, text, reason, rule: 'zone', span: kind === null ? null : { start: 0, end: text.length } }
}

const MENU = ['Home', 'World', 'Sport', 'Culture'].map((name) => block(null, name, 'inside <nav>'))
const BODY = ['One is here.', 'Two is \u001B[31mhere\u0007.', 'Three.', 'Four.'].map((text) => block('paragraph', text, 'in the text'))
const EXPLANATION = { article: ARTICLE, title: 'the headline', blocks: [...MENU, ...BODY, block('promo', 'Read also', 'reads so')] }

test('neighbours stand under their reason; only what is no report is folded', () => {
  const lines = renderExplanation(EXPLANATION, { width: 60, color: false, verbose: false }).split('\n')
  expect(lines.slice(lines.indexOf('- inside <nav> (4 blocks)'), -1)).toEqual([
    '- inside <nav> (4 blocks)',
    '    Home · World · Sport · Culture',
    '+ in the text',
    '    paragraph  One is here.',
    '    paragraph  Two is \uFFFD[31mhere\uFFFD.',
    '    paragraph  Three.',
    '    paragraph  Four.',
    '~ promo: reads so',
    '    Read also',
  ])
  expect(lines.slice(0, 2)).toEqual(['Bridge closed', 'title      the headline'])
})

test('--verbose folds nothing, and no line is wider than asked', () => {
  const long = { ...EXPLANATION, blocks: [...MENU, block('paragraph', 'word '.repeat(60), 'reason '.repeat(30))] }
  const lines = renderExplanation(long, { width: 50, color: false, verbose: true }).split('\n')
  expect(lines).toContain('    Culture')
  expect(lines.filter((line) => line.length > 50)).toEqual([])
})
