import { createHash } from 'node:crypto'
import { DomUtils, parseDocument } from 'htmlparser2'
import { describe, expect, test } from 'vitest'
import type { Trace } from '../../src/document/index.js'
import { renderHtml } from '../../src/report/index.js'
import { HOSTILE_TEXTS, traceSaying } from './hostile.js'
import { smallTrace } from './small-trace.js'

/** What could be obeyed by a page or an editor instead of being shown. */
const OBEYED = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/u

type Page = ReturnType<typeof pageOf>

function pageOf(trace: Trace, live: string | null = null) {
  const html = renderHtml(trace, { live })
  const elements = DomUtils.getElementsByTagName('*', parseDocument(html), true)
  const one = (name: string) => elements.filter((element) => element.name === name)
  const textOf = (name: string) => one(name).map((element) => DomUtils.textContent(element))
  return { html, elements, one, textOf }
}

function policyOf({ one }: Page): string {
  return one('meta').find((meta) => meta.attribs['http-equiv'] === 'Content-Security-Policy')?.attribs['content'] ?? ''
}

describe('what the page carries', () => {
  test('the trace as it is, whatever it says', () => {
    for (const trace of [smallTrace(), ...HOSTILE_TEXTS.map(traceSaying)]) {
      const [json = ''] = pageOf(trace).textOf('script')
      expect(JSON.parse(json)).toEqual(JSON.parse(JSON.stringify(trace)))
    }
  })

  test('a title, and the answer for readers without scripts', () => {
    const { textOf } = pageOf(smallTrace())
    expect(textOf('title')).toEqual(['Ferry lost its steering before it hit the pier, crew say · Headwater'])
    const plain = textOf('noscript').join('').replace(/\s+/gu, ' ')
    for (const words of [
      '1 to 2 independent origins',
      'Behind it: Ellery Courier',
      'Denied by Blue Strait Ferries.',
      'not whether it is true',
    ])
      expect(plain).toContain(words)
  })
})

describe('safety', () => {
  test.each(HOSTILE_TEXTS)('nothing from outside becomes markup: %j', (text) => {
    const page = pageOf(traceSaying(text))
    expect(page.elements.map((element) => element.name)).toEqual(pageOf(traceSaying('plain')).elements.map((element) => element.name))
    expect(page.elements.flatMap((element) => Object.keys(element.attribs).filter((name) => /^(?:on|src$|style$)/u.test(name)))).toEqual([])
    const [script = ''] = page.textOf('script').slice(1)
    expect(page.html.replace(script, '')).not.toMatch(OBEYED)
  })

  test('the content security policy allows this script, this style sheet, and no request', () => {
    const page = pageOf(smallTrace())
    const hashes = [page.textOf('script')[1], page.textOf('style')[0]].map((text) =>
      createHash('sha256')
        .update(text ?? '')
        .digest('base64'),
    )
    expect(policyOf(page)).toBe(
      `default-src 'none'; script-src 'sha256-${hashes[0]}'; style-src 'sha256-${hashes[1]}'; connect-src 'none'; base-uri 'none'; form-action 'none'`,
    )
  })

  test('a live page may ask its own server, and nobody else', () => {
    const page = pageOf(smallTrace(), 'v1')
    expect(policyOf(page)).toContain("connect-src 'self';")
    expect(page.one('html')[0]?.attribs['data-live']).toBe('v1')
  })

  test('nothing in the app ends its element, or opens another in it', () => {
    expect(pageOf(smallTrace()).html.match(/<\/?script/giu)).toHaveLength(4)
  })

  test('the style sheet asks for nothing', () => {
    expect(pageOf(smallTrace()).textOf('style').join('')).not.toMatch(/url\(|@import/u)
  })
})
