import type { ExplainedMember, LineageEdge, Origin, WhyReport } from '../../document/index.js'
import {
  assumptionText,
  capitalised,
  circles,
  conditionsOf,
  counted,
  growthText,
  isConfirmed,
  LIMIT,
  oneLine,
  originName,
  percentage,
  quoted,
  rangeText,
  shortened,
  sourcing,
  verdict,
} from '../view/index.js'
import { addNamedArticles, NamedArticles } from './named-articles.js'
import { Page, type TerminalOptions } from './page.js'
import { run, type Run } from './runs.js'
import { MAX_DIFFERENCE_LENGTH, MAX_ENTRIES } from './settings.js'

const INDENT = '   '
const STANCES = { asserts: '', denies: 'denies it', declines: 'declines to say' } as const

/** Why a claim has the count that it has: its origins with their occurrences, what was not counted, the rules, the lineage. */
export function renderWhy(report: WhyReport, options: TerminalOptions): string {
  const page = new Page(options)
  const articles = new NamedArticles(report.articles)
  for (const condition of conditionsOf(report)) page.add([run(condition, 'unsure')])
  page.gap()
  if (report.claim === null) {
    addNearest(page, report)
    return page.toString()
  }
  addCount(page, report, report.claim)
  addOrigins(page, report, articles)
  addLeftOut(page, report, articles)
  addRules(page, report, articles)
  addLineage(page, report, articles)
  addAssumptions(page, report)
  addNamedArticles(page, report.articles)
  page.gap()
  page.add([run(LIMIT, 'faint')])
  return page.toString()
}

function addNearest(page: Page, { asked, nearest }: WhyReport): void {
  page.add([run('No claim is meant by '), run(quoted(asked), 'strong'), run(nearest.length > 0 ? '. Perhaps one of these:' : '.')])
  for (const { number, text } of nearest) page.add([run(quoted(text))], `${oneLine(number).padStart(2)} `)
  if (nearest.length > 0) page.add([run('Ask by number, by id, or in other words; headwater trace --verbose lists all claims.', 'faint')])
}

function addCount(page: Page, { number, story, members }: WhyReport, claim: NonNullable<WhyReport['claim']>): void {
  const articles = new Set(members.filter(({ stance }) => stance === 'asserts').map(({ article }) => article)).size
  page.add([run(quoted(claim.text), 'heading')], `${oneLine(number ?? '').padStart(2)} `, INDENT)
  const look = isConfirmed(claim) ? 'sure' : articles > 1 ? 'unsure' : 'plain'
  page.add(
    [
      run(`${circles(claim.independent)} ${rangeText(claim.independent)}`, look),
      run(` · ${counted(articles, 'article')} · ${sourcing(claim)}`),
    ],
    INDENT,
  )
  page.add([run(`${capitalised(verdict(claim, articles))}.`)], INDENT)
  if (claim.denied !== null) page.add([run(`Denied: ${rangeText(claim.denied)}.`, 'against')], INDENT)
  const growth = growthText(claim.growth)
  if (growth !== null) page.add([run(`over time: ${growth}`, 'faint')], INDENT)
  for (const value of claim.values) page.add([run(`${value.value}: `, 'strong'), run(rangeText(value))], `${INDENT}≠ `)
  page.add([run(`${story === null ? '' : `${story.title} · `}${claim.id}`, 'faint')], INDENT)
}

function addOrigins(page: Page, { claim, members }: WhyReport, articles: NamedArticles): void {
  for (const stance of ['asserts', 'denies'] as const) {
    const origins = (claim?.origins ?? []).filter((origin) => origin.stance === stance)
    if (origins.length === 0) continue
    page.heading(stance === 'asserts' ? 'Who stands behind it' : 'Who denies it')
    for (const origin of origins) addOrigin(page, origin, { members, articles })
  }
}

interface Members {
  readonly members: readonly ExplainedMember[]
  readonly articles: NamedArticles
}

function addOrigin(page: Page, origin: Origin, { members, articles }: Members): void {
  page.add([run(originName(origin), 'strong'), run(origin.source === null ? '' : ` · ${origin.source}`)], '› ')
  const own = origin.members.flatMap((index) => members[index] ?? [])
  addMembers(page, own, articles)
}

function addMembers(page: Page, members: readonly ExplainedMember[], articles: NamedArticles): void {
  const shown = page.options.verbose ? members : members.slice(0, MAX_ENTRIES)
  for (const member of shown) {
    page.add(memberRuns(member, articles, page.options.verbose), '  ', '      ')
    if (page.options.verbose) page.add([run(articles.placeOf(member), 'faint')], '      ')
  }
  if (shown.length < members.length) page.add([run(`… and ${members.length - shown.length} more; --verbose shows all.`, 'faint')], '  ')
}

/** [3] Daily Lantern: “eleven people were injured” — the fire service said; copied text */
function memberRuns(member: ExplainedMember, articles: NamedArticles, whole: boolean): Run[] {
  const { article, text, source, attribution, speaker, stance, remark, value } = member
  const said = oneLine(attribution ?? '')
  const resolved = speaker !== null && source !== null && !source.includes(speaker) ? ` (${speaker})` : ''
  const notes = [said === '' ? null : `${said}${resolved}`, STANCES[stance], value === undefined ? null : `value ${value}`, remark]
  return [
    run(`[${articles.numberOf(article)}] `, 'faint'),
    run(articles.labelOf(article)),
    run(': '),
    run(quoted(whole ? text : shortened(text, MAX_DIFFERENCE_LENGTH)), 'marked'),
    run(
      notes
        .filter((note) => note !== null && note !== '')
        .map((note) => ` · ${note}`)
        .join(''),
      'faint',
    ),
  ]
}

function addLeftOut(page: Page, { members }: WhyReport, articles: NamedArticles): void {
  const left = members.filter(({ counted: isCounted }) => !isCounted)
  if (left.length === 0) return
  page.heading('Not counted, and why')
  addMembers(page, left, articles)
}

function addRules(page: Page, { rules }: WhyReport, articles: NamedArticles): void {
  if (rules.length === 0) return
  page.heading('Rules that fired, in order')
  rules.forEach(({ rule, text, evidence }, index) => {
    page.add(
      [run(`${rule}: `, 'strong'), run(text), articles.numbers(evidence.map(({ article }) => article))],
      `${String(index + 1).padStart(2)} `,
    )
    if (!page.options.verbose) return
    for (const ref of evidence) {
      page.add([run(quoted(ref.text), 'marked'), run(` ${articles.placeOf(ref)}`, 'faint')], `${INDENT}  `)
    }
  })
}

function addLineage(page: Page, { lineage }: WhyReport, articles: NamedArticles): void {
  if (lineage.length === 0) return
  page.heading('Who took from whom')
  const shown = page.options.verbose ? lineage : mainEdges(lineage, articles).slice(0, MAX_ENTRIES)
  for (const edge of shown) {
    const reason = page.options.verbose || edge.kind === 'copies' ? `: ${edge.reason}` : ''
    page.add([...articles.named(edge.from), run(` ${howOf(edge)} `), ...articles.named(edge.to), run(reason, 'faint')], '› ')
    if (!page.options.verbose) continue
    for (const ref of edge.evidence) page.add([run(quoted(ref.text), 'marked'), run(` ${articles.placeOf(ref)}`, 'faint')], `${INDENT}  `)
  }
}

/** One edge from an article to an outlet: that it copies says more than that it cites it too. */
function mainEdges(lineage: WhyReport['lineage'], articles: NamedArticles): WhyReport['lineage'] {
  const ranks = ['copies', 'credits', 'cites', 'links']
  const best = new Map<string, WhyReport['lineage'][number]>()
  for (const edge of lineage) {
    const key = `${edge.from} ${articles.labelOf(edge.to)}`
    const known = best.get(key)
    if (known === undefined || ranks.indexOf(edge.kind) < ranks.indexOf(known.kind)) best.set(key, edge)
  }
  return [...best.values()]
}

/** "copies 79% of its text from", "may share text with": a direction that is not known is not claimed. */
function howOf({ kind, direction, share }: Pick<LineageEdge, 'kind' | 'direction' | 'share'>): string {
  if (kind !== 'copies') return kind === 'links' ? 'links to' : kind
  const part = share === null ? 'its text' : `${percentage(share)} of its text`
  if (direction === 'unknown') return `shares ${part} with`
  return `${direction === 'inferred' ? 'probably ' : ''}copies ${part} from`
}

function addAssumptions(page: Page, { assumptions }: WhyReport): void {
  if (assumptions.length === 0) return
  page.heading('Your assumptions')
  for (const applied of assumptions) page.add([run(assumptionText(applied))], '› ')
}
