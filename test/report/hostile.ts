import type { Trace } from '../../src/document/index.js'
import { smallTrace } from './small-trace.js'

/** What somebody could put into an article or a file name to break a page, a terminal or a table. */
export const HOSTILE_TEXTS = [
  '<script>alert(1)</script>',
  '"><img src=x onerror=alert(1)>',
  "'; </style></title></textarea><svg onload=alert(1)>",
  'javascript:alert(1)',
  '\u001B[2J\u001B]0;owned\u0007 cleared',
  '\u009B31m C1',
  'invoice\u202Etxt.exe and \u2066isolated',
  '![x](http://evil.example/p.png) [y](javascript:alert(1)) `code` **b** <b>',
  '=HYPERLINK("http://evil.example")',
  '_em_ __strong__ ~~gone~~ | cell | # h &lt;b&gt;',
  '@SUM(1+1)*cmd|x',
  '👩‍👩‍👧‍👦🏳️‍🌈é\u0301漢字かな한글ＡＢ',
  'line\r\nbreak\u2028and\ttab',
  '',
] as const

/** The small trace with `text` wherever its words come from outside; spans still point into the articles. */
export function traceSaying(text: string): Trace {
  const trace = smallTrace()
  for (const article of trace.articles) {
    article.source = `${text}/${article.id}.txt`
    article.title = text
    article.authors = [text]
    article.url = text
    if (article.publisher !== null) article.publisher.name = `${text} ${article.id}`
    article.text += `\n\n${text}`
  }
  for (const story of trace.stories) story.title = text
  for (const claim of trace.claims) {
    claim.text = text
    for (const origin of claim.origins) {
      origin.name = text
      origin.source = text
    }
    for (const value of claim.values) value.value = text
    for (const member of claim.members) if (member.value !== undefined) member.value = text
    for (const reason of claim.why) Object.assign(reason, { rule: text, text })
    for (const step of claim.growth) step.date = text
  }
  for (const family of trace.quotes) {
    family.speaker = text
    for (const issue of family.issues) issue.note = text
  }
  for (const edge of trace.lineage) edge.reason = text
  trace.lineage.push({ from: 'blog', to: text, kind: 'cites', direction: 'known', reason: text, share: null, evidence: [] })
  for (const entry of trace.timeline) Object.assign(entry, { date: text, text })
  for (const sentence of trace.brief) sentence.text = text
  for (const diagnostic of trace.diagnostics) Object.assign(diagnostic, { message: text, source: text })
  return trace
}
