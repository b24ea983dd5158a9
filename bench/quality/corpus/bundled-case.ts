import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { basename, extname, join } from 'node:path'
import { fold } from '../scorers/folding.js'
import type { Gold } from '../scorers/gold.js'
import type { GoldPage } from '../scorers/pages.js'
import { findProblems } from './find-problems.js'
import { visibleText } from './visible-text.js'

/** A story with its answer: the files that the product reads, and what a careful reader finds in them. */
export interface BundledCase {
  readonly name: string
  /** Paths of the articles, sorted. */
  readonly articles: readonly string[]
  /** The text of each article by its name: what the spans of the answer stand in. */
  readonly texts: ReadonlyMap<string, string>
  readonly gold: Gold
  /** What the pages of the case should be read as; empty where the case has no pages. */
  readonly pages: readonly GoldPage[]
  /** SHA-256 over every file of the case: a figure is only comparable on the same words. */
  readonly hash: string
}

const ARTICLE_ENDINGS: ReadonlySet<string> = new Set(['.txt', '.json', '.html'])
/** What crawlers call the title and the text of an article. */
const TITLE_FIELDS = ['title', 'headline'] as const
const TEXT_FIELDS = ['text', 'maintext', 'body', 'articleBody'] as const
const FIXTURE_PREFIX = 'case--'
const PAGES_PREFIX = 'pages--'

/**
 * Reads the cases that ship with the project: `examples/*` and `test/fixtures/case--*`, in order of their names.
 * @throws Error when a case is malformed: no answer, a span that is not in its article, an unknown article or claim.
 */
export function readBundledCases(root: string): BundledCase[] {
  const fixtures = join(root, 'test', 'fixtures')
  return [
    ...foldersIn(join(root, 'examples')).map((folder) =>
      withPages(readCase(folder, `${folder}.answer.json`), join(fixtures, `${PAGES_PREFIX}${basename(folder)}.json`)),
    ),
    ...foldersIn(fixtures)
      .filter((folder) => basename(folder).startsWith(FIXTURE_PREFIX))
      .map((folder) => readCase(join(folder, 'articles'), join(folder, 'gold.json'), basename(folder).replace(FIXTURE_PREFIX, ''))),
  ]
}

/** One case: the folder of its articles, its answer, and its name. @throws Error when it is malformed. */
export function readCase(articleFolder: string, goldFile: string, name = basename(articleFolder)): BundledCase {
  if (!existsSync(goldFile)) throw new Error(`Malformed corpus: ${goldFile} is missing`)
  const gold = { updates: [], ...(readJson(goldFile) as Omit<Gold, 'updates'> & Partial<Pick<Gold, 'updates'>>) }
  const articles = filesIn(articleFolder).filter((file) => ARTICLE_ENDINGS.has(extname(file)))
  const texts = new Map(articles.map((file) => [basename(file, extname(file)), textOf(file)]))
  const problems = findProblems(gold, new Map([...texts].map(([article, text]) => [article, fold(text)])))
  if (problems.length > 0) throw new Error(`Malformed corpus: ${goldFile}\n  ${problems.join('\n  ')}`)
  return { name, articles, texts, gold, pages: [], hash: hashOf([goldFile, ...articles]) }
}

function withPages(story: BundledCase, file: string): BundledCase {
  if (!existsSync(file)) return story
  const hash = createHash('sha256').update(story.hash).update(readFileSync(file)).digest('hex')
  return { ...story, pages: readJson(file) as GoldPage[], hash }
}

/** The text of an article as the product gives it: a record is its title, a blank line and its text. */
function textOf(file: string): string {
  const content = readFileSync(file, 'utf8')
  if (extname(file) === '.html') return visibleText(content)
  if (extname(file) !== '.json') return content
  const record = new Map(Object.entries(JSON.parse(content) as Record<string, unknown>))
  const [title = '', text = ''] = [TITLE_FIELDS, TEXT_FIELDS].map((fields) =>
    fields.map((field) => record.get(field)).find((value) => typeof value === 'string'),
  )
  return `${title}\n\n${text}`
}

function readJson(file: string): unknown {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch (cause) {
    throw new Error(`Malformed corpus: ${file} is not JSON`, { cause })
  }
}

function hashOf(files: readonly string[]): string {
  const hash = createHash('sha256')
  for (const file of files) hash.update(basename(file)).update('\0').update(readFileSync(file)).update('\0')
  return hash.digest('hex')
}

function filesIn(folder: string): string[] {
  return namesIn(folder, false)
}

function foldersIn(folder: string): string[] {
  return existsSync(folder) ? namesIn(folder, true) : []
}

function namesIn(folder: string, directories: boolean): string[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() === directories)
    .map((entry) => join(folder, entry.name))
    .sort()
}
