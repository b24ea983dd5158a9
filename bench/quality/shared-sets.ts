import { execFileSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { StoriesReport } from '../../src/document/index.js'
import { annotate, read, stories, trace } from '../../src/pipeline/index.js'
import { originBaselines } from './baselines.js'
import type { SetResult } from './figures.js'
import { finishMarked, readMarked, scoreFields, type FieldAnswer, type FieldScores } from './scorers/fields.js'
import { hashOf } from './hash.js'
import { measureNames } from './name-set.js'
import { measureReferences } from './reference-set.js'
import { storiesInOrders } from './story-orders.js'
import type { Gold } from './scorers/gold.js'

/** The labelled texts that do not ship with the project, next to its folder; their own scorers are the truth for them. */
export interface SharedCorpus {
  readonly root: string
  readonly scratch: string
}

/** Answers by hand for statements of the attribution articles, as offsets. */
const FIELD_ANSWERS = fileURLToPath(new URL('fields/statements.jsonl', import.meta.url))

/** A number, or figures within figures, as the scorers print them. */
interface Scores {
  readonly [name: string]: number | string | null | Scores
}

type Measurement = (corpus: SharedCorpus) => Promise<SetResult>

/** The measurements that can be made there; none where the folder is absent. `only` picks sets by the beginning of their names. */
export async function measureShared(root: string, only: readonly string[]): Promise<SetResult[]> {
  if (!existsSync(join(root, 'score', 'case.mjs'))) return []
  const scratch = mkdtempSync(join(tmpdir(), 'headwater-quality-'))
  const results: SetResult[] = []
  try {
    for (const [set, measure] of measurementsIn(root)) {
      if (only.length === 0 || only.some((name) => set.startsWith(name))) results.push(await measure({ root, scratch }))
    }
  } finally {
    rmSync(scratch, { recursive: true })
  }
  return results
}

function measurementsIn(root: string): [string, Measurement][] {
  const cases = readdirSync(join(root, 'cases'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const pages = readdirSync(join(root, 'data', 'pages'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const groupings = readdirSync(join(root, 'data', 'stories')).filter((file) => file.endsWith('.jsonl'))
  return [
    ...cases.map(({ name }): [string, Measurement] => [`shared/${name}`, (corpus) => measureCase(corpus, name)]),
    ['shared/attribution', measureAttribution],
    ['shared/fields', measureFields],
    ['shared/times', measureTimes],
    ['shared/names', ({ root: folder }) => measureNames(join(folder, 'data'))],
    ['shared/references', ({ root: folder }) => measureReferences(join(folder, 'data'))],
    ...pages.map(({ name }): [string, Measurement] => [`shared/pages/${name}`, (corpus) => measurePages(corpus, name)]),
    ...groupings.map((file): [string, Measurement] => [
      `shared/stories/${file.replace('.jsonl', '')}`,
      (corpus) => measureStories(corpus, file),
    ]),
  ]
}

async function measureCase(corpus: SharedCorpus, name: string): Promise<SetResult> {
  const folder = join(corpus.root, 'cases', name)
  const goldFile = join(folder, 'gold.json')
  const gold = JSON.parse(readFileSync(goldFile, 'utf8')) as Gold
  const articles = filesIn(join(folder, 'articles'))
  const options = gold.publishedDefault === undefined ? {} : { published: gold.publishedDefault }
  const said = keep(corpus, JSON.stringify(await trace(articles, options)))
  const { mean, case: id, ...scores } = runScorer(corpus, 'case.mjs', [folder, said])
  const origins = scores['origins'] as Scores
  const misses = runForText(corpus, 'case.mjs', [folder, said, '--misses'])
  const wrongRanges = misses.filter((miss) => miss.trim().startsWith('origins:')).length
  const figures = {
    mean: numberOf(mean),
    ...Object.fromEntries(Object.entries(scores).map(([figure, score]) => [figure, numberOf((score as Scores)['f'])])),
    'origins: range right': 1 - wrongRanges / Math.max(1, gold.claims.length),
    'origins: names': numberOf(origins['names']),
    'origins: several right': numberOf(origins['several']),
    'origins: not overcounted': 1 - numberOf(origins['overcount']),
  }
  return {
    set: `shared/${typeof id === 'string' ? id : name}`,
    hash: hashOf([goldFile, ...articles]),
    figures,
    baselines: originBaselines(gold),
    misses,
  }
}

async function measureAttribution(corpus: SharedCorpus): Promise<SetResult> {
  const folder = join(corpus.root, 'data', 'attribution', 'dev')
  const texts = filesIn(join(folder, 'text'))
  const said = keep(corpus, JSON.stringify(await annotate(texts)))
  const scores = runScorer(corpus, 'attribution.mjs', [folder, said])
  const figures = {
    statements: numberOf((scores['statements'] as Scores)['f']),
    'statements, exact': numberOf((scores['exact'] as Scores)['f']),
    'source of those found': numberOf(scores['sourceOfMatched']),
    'cue of those found': numberOf(scores['cueOfMatched']),
  }
  return plain('shared/attribution', [...texts, ...filesIn(join(folder, 'attributions'))], figures)
}

/**
 * What is made of statements whose spans people marked: speaker, type, number, chain, stance. Every second file was held out
 * when the rules were written.
 */
async function measureFields(corpus: SharedCorpus): Promise<SetResult> {
  const folder = join(corpus.root, 'data', 'attribution', 'train')
  const annotations = readdirSync(join(folder, 'attributions')).sort()
  const answers = readFileSync(FIELD_ANSWERS, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as FieldAnswer)
  const files = [...new Set(answers.map(({ file }) => file))]
  const scores: [FieldScores, FieldScores] = [new Map(), new Map()]
  const misses: string[] = []
  for (const [index, file] of files.entries()) {
    const annotated = annotations.find((name) => name.replace(/_[0-9a-f]{4}\.ann$/, '') === file)
    if (annotated === undefined) throw new Error(`No annotations of ${file}`)
    const marked = readMarked(readFileSync(join(folder, 'attributions', annotated), 'utf8'))
    for await (const article of read([join(folder, 'text', `${file}.txt`)]))
      misses.push(
        ...scoreFields(
          answers.filter((answer) => answer.file === file),
          finishMarked(article, marked),
          scores[index % 2] as FieldScores,
        ),
      )
  }
  const figures = Object.fromEntries(
    scores.flatMap((half, held) => [...half].map(([field, { right, of }]) => [held === 1 ? `${field} (held out)` : field, right / of])),
  )
  return { ...plain('shared/fields', [FIELD_ANSWERS, ...files.map((file) => join(folder, 'text', `${file}.txt`))], figures), misses }
}

async function measureTimes(corpus: SharedCorpus): Promise<SetResult> {
  const file = join(corpus.root, 'data', 'times', 'timebank-aquaint.jsonl')
  const scores = runScorer(corpus, 'times.mjs', [file, keep(corpus, JSON.stringify(await annotate([file])))])
  const figures = { span: numberOf((scores['span'] as Scores)['f']), value: numberOf((scores['value'] as Scores)['f']) }
  return plain('shared/times', [file], figures)
}

async function measurePages(corpus: SharedCorpus, kind: string): Promise<SetResult> {
  const folder = join(corpus.root, 'data', 'pages', kind)
  const pages = filesIn(join(folder, 'html'))
  const lines: string[] = []
  for await (const article of read(pages)) lines.push(JSON.stringify(article))
  const goldFile = join(folder, 'gold.jsonl')
  const { body, title, date, authors, leak } = runScorer(corpus, 'pages.mjs', [goldFile, keep(corpus, lines.join('\n'))])
  const figures = {
    ...given('body', (body as Scores | null)?.['f']),
    ...given('title', title),
    ...given('published', (date as Scores | null)?.['right']),
    ...given('authors', authors),
    ...given('comments kept out', typeof leak === 'number' ? 1 - leak : null),
  }
  return plain(`shared/pages/${kind}`, [goldFile, ...pages], figures)
}

async function measureStories(corpus: SharedCorpus, name: string): Promise<SetResult> {
  const file = join(corpus.root, 'data', 'stories', name)
  const score = (report: StoriesReport): Scores =>
    runScorer(corpus, 'stories.mjs', [file, keep(corpus, JSON.stringify(report))])['bcubed'] as Scores
  const bcubed = score(await stories([file]))
  const online = (await storiesInOrders(file)).map((report) => numberOf(score(report)['f']))
  const figures = {
    'B-cubed': numberOf(bcubed['f']),
    precision: numberOf(bcubed['p']),
    recall: numberOf(bcubed['r']),
    'online: mean of five orders': online.reduce((sum, figure) => sum + figure, 0) / online.length,
    'online: worst order': Math.min(...online),
    'online: orders alike': 1 - (Math.max(...online) - Math.min(...online)),
  }
  return plain(`shared/stories/${name.replace('.jsonl', '')}`, [file], figures)
}

function plain(set: string, files: readonly string[], figures: Readonly<Record<string, number>>): SetResult {
  return { set, hash: hashOf(files), figures, baselines: [], misses: [] }
}

function given(name: string, value: Scores[string] | undefined): Record<string, number> {
  return typeof value === 'number' ? { [name]: value } : {}
}

function numberOf(value: Scores[string] | undefined): number {
  if (typeof value !== 'number') throw new Error(`A shared scorer gave ${JSON.stringify(value)} where a number was expected`)
  return value
}

function keep({ scratch }: SharedCorpus, content: string): string {
  const file = join(scratch, 'said.json')
  writeFileSync(file, content)
  return file
}

function runScorer(corpus: SharedCorpus, scorer: string, args: readonly string[]): Scores {
  return JSON.parse(run(corpus, scorer, [...args, '--json'])) as Scores
}

function runForText(corpus: SharedCorpus, scorer: string, args: readonly string[]): string[] {
  return run(corpus, scorer, args)
    .split('\n')
    .filter((line) => line.startsWith('  '))
    .map((line) => line.trim())
}

function run({ root }: SharedCorpus, scorer: string, args: readonly string[]): string {
  return execFileSync(process.execPath, [join(root, 'score', scorer), ...args], { encoding: 'utf8', maxBuffer: 1 << 28 })
}

function filesIn(folder: string): string[] {
  return readdirSync(folder)
    .sort()
    .map((name) => join(folder, name))
}
