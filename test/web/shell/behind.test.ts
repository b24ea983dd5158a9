import { describe, expect, test } from 'vitest'
import type { Origin } from '../../../src/document/index.js'
import type { OriginView } from '../../../src/report/view/index.js'
import { behindText } from '../../../src/web/shell/behind.js'

function origin(name: string, kind: Origin['kind'], source: string | null = null): OriginView {
  return { name, origin: { id: name, kind, name, source } as unknown as Origin, cites: [] }
}

describe('who stands behind the main claim', () => {
  test('named ones first, newsrooms with unnamed sources together, then their own reporting', () => {
    const origins = [
      origin('Ellery Courier', 'newsroom', 'unnamed officials'),
      origin('Ana Ruhl', 'speaker'),
      origin('Blue Strait Ferries', 'organisation'),
      origin('Marlow Post', 'newsroom', 'unnamed'),
      origin('Tarn Journal', 'newsroom'),
    ]
    expect(behindText(origins)).toBe(
      'Ana Ruhl and Blue Strait Ferries; unnamed sources of Ellery Courier and Marlow Post; the own reporting of Tarn Journal',
    )
  })

  test('where no source is given, none is named', () => {
    expect(behindText([origin('no source given', 'unknown')])).toBeNull()
  })

  test('a long list is cut, and says by how many', () => {
    const names = ['Ada', 'Ben', 'Cleo', 'Dan', 'Eve', 'Finn']
    expect(behindText(names.map((name) => origin(name, 'speaker')))).toBe('Ada, Ben, Cleo and 3 more')
  })
})
