import {
  circles,
  counted,
  isConfirmed,
  LEGEND,
  namesOf,
  oneLine,
  quoted,
  rangeText,
  type ClaimView,
  type EvidenceView,
  type OriginView,
} from '../view/index.js'
import { numbers, type Page } from './page.js'
import { run, type Look, type Run } from './runs.js'
import { MAX_CLAIMS } from './settings.js'

const INDENT = '   '
/** Before how the count changed as articles came out. */
const GREW = 'over time: '

/** The claims of most weight, or all of them where the page is verbose; the first is the main claim. */
export function addClaims(page: Page, claims: readonly ClaimView[]): void {
  if (claims.length === 0) return
  const shown = page.options.verbose ? claims : claims.filter((claim, index) => index === 0 || claim.weighty).slice(0, MAX_CLAIMS)
  page.heading('Claims')
  page.add([run(LEGEND, 'faint')])
  page.gap()
  shown.forEach((claim, index) => {
    if (index > 0) page.gap()
    addClaim(page, claim)
  })
  const hidden = claims.length - shown.length
  if (hidden > 0) {
    page.gap()
    page.add([run(`… and ${counted(hidden, 'claim')} of less weight; --verbose shows all, with their evidence.`, 'faint')])
  }
}

/** Green, yellow, plain: the words beside it say the same. */
export function lookOf(view: ClaimView): Look {
  if (isConfirmed(view.claim)) return 'sure'
  return view.articles.length > 1 ? 'unsure' : 'plain'
}

function addClaim(page: Page, view: ClaimView): void {
  const { claim } = view
  const lead = `${oneLine(view.number).padStart(2)} `
  page.add([run(quoted(claim.text), 'strong')], lead, INDENT)
  const facts = [counted(view.articles.length, 'article'), view.sourcing, view.remark].filter((fact) => fact !== null).join(' · ')
  page.add([run(`${circles(claim.independent)} ${rangeText(claim.independent)}`, lookOf(view)), run(` · ${facts}`)], INDENT)
  if (view.growth !== null) page.add([run(`${GREW}${view.growth}`, 'faint')], INDENT)
  for (const value of view.values) {
    page.add([run(`${value.value}: `, 'strong'), run(rangeText(value)), numbers(value.cites)], `${INDENT}≠ `)
  }
  for (const origin of view.origins) page.add(originRuns(origin), `${INDENT}› `)
  if (view.unsourced.length > 0) page.add([run('no origin given'), numbers(view.unsourced)], `${INDENT}› `)
  addStances(page, view)
  if (page.options.verbose) addEvidence(page, view)
}

function originRuns({ name, origin, cites }: OriginView): Run[] {
  return [run(name, 'strong'), run(origin.source === null ? '' : ` · ${origin.source}`), numbers(cites)]
}

function addStances(page: Page, { claim, denials, refusals }: ClaimView): void {
  if (denials.length > 0) {
    page.add([run(`denied by ${namesOf(denials)}`, 'against'), numbers(denials.flatMap((origin) => origin.cites))], `${INDENT}✕ `)
  } else if (claim.denied !== null) {
    page.add([run(`denied: ${rangeText(claim.denied)}`, 'against')], `${INDENT}✕ `)
  }
  if (refusals.length > 0)
    page.add([run(`declined to say: ${namesOf(refusals)}`), numbers(refusals.flatMap((origin) => origin.cites))], `${INDENT}– `)
}

function addEvidence(page: Page, { evidence, why }: ClaimView): void {
  page.add([run('Evidence', 'faint')], INDENT)
  for (const view of evidence) page.add(evidenceRuns(view), `${INDENT}  `)
  if (why.length > 0) page.add([run('Why', 'faint')], INDENT)
  for (const { name, text, cites } of why) page.add([run(`${name}: `, 'faint'), run(text), numbers(cites)], `${INDENT}  `)
}

/** [3] denies: …before “the span” after… */
export function evidenceRuns({ by, stance, value, before, text, after }: EvidenceView): Run[] {
  const said = [stance, value === null ? '' : `(${value})`].filter((part) => part !== '').join(' ')
  return [
    run(`[${by.number}] ${said === '' ? '' : `${said}: `}`, 'faint'),
    run(before, 'faint'),
    run('⟦'),
    run(text, 'marked'),
    run('⟧'),
    run(after, 'faint'),
  ]
}
