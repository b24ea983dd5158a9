import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { renderCsv } from '../../src/report/index.js'
import { csvText } from '../../src/report/csv/format.js'
import { HOSTILE_TEXTS, traceSaying } from './hostile.js'
import { smallTrace } from './small-trace.js'

/** RFC 4180, read the slow way. */
function parsed(text: string): string[][] {
  const rows: string[][] = []
  let row: string[] = []
  let cell = ''
  let quoted = false
  for (let at = 0; at < text.length; at++) {
    const character = text.charAt(at)
    if (quoted && character === '"' && text[at + 1] === '"') {
      cell += '"'
      at++
    } else if (character === '"') quoted = !quoted
    else if (quoted) cell += character
    else if (character === ',') {
      row.push(cell)
      cell = ''
    } else if (character === '\r' && text[at + 1] === '\n') {
      rows.push([...row, cell])
      row = []
      cell = ''
      at++
    } else cell += character
  }
  return rows
}

function table(name: string, trace = smallTrace()): Record<string, string>[] {
  const [header = [], ...rows] = parsed(renderCsv(trace).find((file) => file.name === name)?.content ?? '')
  return rows.map((row) => Object.fromEntries(header.map((column, index) => [column, row[index] ?? ''])))
}

describe('csv', () => {
  test('one table for each kind of thing', () => {
    const names = ['articles', 'claims', 'origins', 'statements', 'reuse', 'lineage', 'quotes', 'times', 'differences']
    expect(renderCsv(smallTrace()).map((file) => file.name)).toEqual(names.map((name) => `${name}.csv`))
  })

  test.each([
    ['claims.csv', 0, { claim: 'c1', at_least: '1', at_most: '2', denied_at_least: '1', members: '8', articles: '6' }],
    ['claims.csv', 1, { values: '14; 17', denied_at_least: '' }],
    ['origins.csv', 1, { claim: 'c1', kind: 'newsroom', name: 'Continental Press', articles: 'agency; lantern; herald' }],
    ['statements.csv', 2, { speaker: 'Ida Lomm', stance: 'denies', direct: 'true', content: '"The steering did not fail."' }],
    ['reuse.csv', 0, { kind: 'reworded', similarity: '0.72', a_article: 'agency', b_article: 'herald' }],
    ['lineage.csv', 0, { from: 'lantern', to: 'agency', share: '0.62' }],
    ['quotes.csv', 2, { speaker: 'Ana Ruhl', issues: 'altered: Reported speech: the words are not hers.' }],
    ['times.csv', 0, { text: 'Tuesday', value: '2031-03-04' }],
    ['differences.csv', 1, { kind: 'update', a_text: 'Fourteen', b_text: 'Seventeen' }],
    ['articles.csv', 5, { article: 'blog', publisher: '', published: '' }],
  ])('%s, row %i', (name, row, cells) => expect(table(name)[row]).toMatchObject(cells))

  test.each(HOSTILE_TEXTS)('every row has as many cells as the header, and none is a formula: %j', (text) => {
    for (const { content } of renderCsv(traceSaying(text))) {
      const [header = [], ...rows] = parsed(content)
      expect(rows.filter((row) => row.length !== header.length)).toEqual([])
      expect(rows.flat().filter((cell) => /^[=+\-@\t\r\n]/.test(cell))).toEqual([])
    }
  })

  test('any text comes back as it was, formulas behind an apostrophe', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { minLength: 2, maxLength: 4 }), (cells) => {
        const [, row = []] = parsed(csvText(cells.map(String), [cells]))
        expect(row.map((cell, index) => (cells[index] === cell ? cell : cell.replace(/^'/, '')))).toEqual(cells)
      }),
    )
  })

  test.each([
    ['=1+1', "'=1+1"],
    ['+49 30', "'+49 30"],
    ['@name', "'@name"],
    ['-2', '-2'],
    ['-0.5', '-0.5'],
    ['-2+3', "'-2+3"],
    ['＝1', "'＝1"],
    ['a=1', 'a=1'],
  ])('%s is written as %s', (text, written) => expect(csvText(['h'], [[text]])).toBe(`h\r\n${written}\r\n`))
})
