import type { CheckReport, Contradiction, Saying, Standing } from '../../document/index.js'
import { circles, conditionsOf, counted, enumerated, LIMIT, oneLine, originName, quoted, rangeText, shortened } from '../view/index.js'
import { addNamedArticles, NamedArticles } from './named-articles.js'
import { Page, type TerminalOptions } from './page.js'
import { run, type Look, type Run } from './runs.js'
import { MAX_DIFFERENCE_LENGTH, MAX_ENTRIES } from './settings.js'

const INDENT = '   '

const VERDICTS: Readonly<Record<CheckReport['verdict'], { readonly look: Look; readonly words: string }>> = {
  carried: { look: 'sure', words: 'Carried as asked' },
  disputed: { look: 'unsure', words: 'Disputed: some carry it, others say otherwise' },
  contradicted: { look: 'against', words: 'Contradicted: none of the inputs carries it, and some say otherwise' },
  declined: { look: 'unsure', words: 'Not said: whoever was asked declined to say' },
  related: { look: 'unsure', words: 'Not settled: none of the inputs carries it as asked, though some come near' },
  'not-carried': { look: 'unsure', words: 'None of the inputs carries it' },
}

/** What the inputs say to a claim: the verdict first, who carries it, who says otherwise, what comes near. */
export function renderCheck(report: CheckReport, options: TerminalOptions): string {
  const page = new Page(options)
  const articles = new NamedArticles(report.articles)
  const { look, words } = VERDICTS[report.verdict]
  for (const condition of conditionsOf(report)) page.add([run(condition, 'unsure')])
  page.gap()
  page.add([run(quoted(report.asked), 'heading')])
  page.add([run(`${words}.`, look)])
  addClaims(page, report)
  if (report.support !== null) {
    page.heading('Who carries it')
    addStanding(page, report.support, articles)
  }
  for (const contradiction of report.against) addContradiction(page, contradiction, articles)
  addDeclined(page, report.declined, articles)
  addNearest(page, report, articles)
  addNamedArticles(page, report.articles)
  page.gap()
  page.add([run(LIMIT, 'faint')])
  return page.toString()
}

function addStanding(page: Page, { independent, origins, sayings }: Standing, articles: NamedArticles): void {
  const count = new Set(sayings.map(({ article }) => article)).size
  const look: Look = independent.atLeast > 1 ? 'sure' : 'plain'
  const range = origins.length === 0 ? 'no origin of its own' : `${circles(independent)} ${rangeText(independent)}`
  page.add([run(range, look), run(` · ${counted(count, 'article')}`)])
  const placed = new Set<Saying>()
  for (const origin of origins) {
    const own = sayings.filter((saying) => origin.articles.includes(saying.article) && !placed.has(saying))
    for (const saying of own) placed.add(saying)
    const source = origin.source === null ? '' : ` · ${origin.source}`
    page.add([run(originName(origin), 'strong'), run(source), articles.numbers(origin.articles)], '› ')
    addSayings(page, own, articles)
  }
  const rest = sayings.filter((saying) => !placed.has(saying))
  if (rest.length === 0) return
  if (origins.length > 0) page.add([run('no origin of its own'), articles.numbers(rest.map(({ article }) => article))], '› ')
  addSayings(page, rest, articles)
}

/** The distinct wordings with who is said to say so; copies of one wording stand together. */
function addSayings(page: Page, sayings: readonly Saying[], articles: NamedArticles): void {
  const wordings = new Map<string, Saying[]>()
  for (const saying of sayings) {
    const key = oneLine(saying.text).toLowerCase()
    wordings.set(key, [...(wordings.get(key) ?? []), saying])
  }
  const all = [...wordings.values()]
  const shown = page.options.verbose ? all : all.slice(0, MAX_ENTRIES)
  for (const alike of shown) {
    page.add(sayingRuns(alike, articles, page.options.verbose), INDENT, `${INDENT}  `)
    if (page.options.verbose) for (const saying of alike) page.add([run(articles.placeOf(saying), 'faint')], `${INDENT}  `)
  }
  if (shown.length < all.length)
    page.add([run(`… and ${counted(all.length - shown.length, 'wording')} more; --verbose shows all.`, 'faint')], INDENT)
}

function sayingRuns(alike: readonly Saying[], articles: NamedArticles, whole: boolean): Run[] {
  const [first] = alike
  if (first === undefined) return []
  const { text, source, speaker } = first
  const resolved = speaker !== null && source !== null && !source.includes(speaker) ? ` (${speaker})` : ''
  return [
    run(quoted(whole ? text : shortened(text, MAX_DIFFERENCE_LENGTH)), 'marked'),
    run(source === null ? '' : ` · ${oneLine(source)}${resolved}`, 'faint'),
    articles.numbers(alike.map(({ article }) => article)),
  ]
}

function addContradiction(page: Page, contradiction: Contradiction, articles: NamedArticles): void {
  page.gap()
  page.add([run(headingOf(contradiction), 'against')])
  addStanding(page, contradiction, articles)
}

/** "You said 7; 3 articles say 5": the difference in one line, for who reads no further. */
function headingOf({ about, asked, said, sayings }: Contradiction): string {
  const count = new Set(sayings.map(({ article }) => article)).size
  const [articles, say] = [counted(count, 'article'), count === 1 ? 'says' : 'say']
  if (about === 'denial') return `Denied in ${articles}`
  if (about === 'negation')
    return said === 'so'
      ? `You said that it is not so; ${articles} ${say} that it is`
      : `You said that it is so; ${articles} ${say} that it is not`
  return `You said ${asked ?? ''}; ${articles} ${say} ${said ?? ''}`
}

function addDeclined(page: Page, declined: readonly Saying[], articles: NamedArticles): void {
  if (declined.length === 0) return
  page.heading('Declined to say')
  addSayings(page, declined, articles)
}

/** The claims that the answer is taken from, for who wants to know how they were counted. */
function addClaims(page: Page, { claims }: CheckReport): void {
  const [first] = claims
  if (first === undefined) return
  const numbers = enumerated(claims.map(({ number }) => number))
  page.add([run(`${claims.length === 1 ? 'Claim' : 'Claims'} ${numbers}; headwater why ${first.number} says how it was counted.`, 'faint')])
}

/** Where the answer is there, what merely comes near is noise, but for what the claims of the answer leave open. */
function addNearest(page: Page, { nearest, support, against, claims }: CheckReport, articles: NamedArticles): void {
  const isAnswered = support !== null || against.length > 0
  const shown = nearest.filter(({ claim }) => page.options.verbose || !isAnswered || claims.some((own) => own.claim === claim))
  if (shown.length === 0) return
  page.heading('What comes near, and does not settle it')
  for (const { number, text, article, missing } of shown) {
    const open = missing.length === 0 ? '' : ` · does not say: ${missing.map(quoted).join(', ')}`
    page.add(
      [run(quoted(shortened(text, MAX_DIFFERENCE_LENGTH))), run(open, 'faint'), articles.numbers([article])],
      `${oneLine(number).padStart(2)} `,
    )
  }
}
