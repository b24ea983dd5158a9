import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { CheckReport, Trace } from '../../src/document/index.js'
import { check, trace } from '../../src/pipeline/index.js'
import type { BundledCase } from './corpus/bundled-case.js'
import type { SetResult } from './figures.js'

const FILE = join(import.meta.dirname, 'questions', 'questions.jsonl')

/** A claim in a reader's words, and what a careful reader of the case finds. */
interface QuestionCase {
  /** Name of the bundled case whose articles are asked. */
  readonly case: string
  readonly ask: string
  readonly kind: string
  readonly want: 'carried' | 'disputed' | 'contradicted' | 'none'
  /** Of the last batch, which was written before any of it was run. */
  readonly held: boolean
}

type Outcome = 'found' | 'contradicted' | 'none'

interface Answered {
  readonly question: QuestionCase
  readonly wanted: Outcome
  readonly got: Outcome
}

/** Puts the questions to the bundled cases: whether what is carried, contradicted and not there is told apart. */
export async function measureQuestions(cases: readonly BundledCase[]): Promise<SetResult> {
  const content = readFileSync(FILE, 'utf8')
  const questions = content
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as QuestionCase)
  const answered: Answered[] = []
  for (const { name, articles, gold } of cases) {
    const own = questions.filter((question) => question.case === name)
    if (own.length === 0) continue
    const traced = await trace(articles, gold.publishedDefault === undefined ? {} : { published: gold.publishedDefault })
    for (const question of own) answered.push(await answerOf(question, traced))
  }
  const texts = cases.map(({ hash }) => hash).join()
  return {
    set: 'questions',
    hash: createHash('sha256').update(content).update(texts).digest('hex'),
    figures: {
      right: share(answered, isRight),
      'right, last batch': share(
        answered.filter(({ question }) => question.held),
        isRight,
      ),
      'not wrongly carried': share(
        answered.filter(({ wanted }) => wanted !== 'found'),
        ({ got }) => got !== 'found',
      ),
      'not wrongly contradicted': share(
        answered.filter(({ wanted }) => wanted !== 'contradicted'),
        ({ got }) => got !== 'contradicted',
      ),
      'contradicted found': share(
        answered.filter(({ wanted }) => wanted === 'contradicted'),
        isRight,
      ),
      'carried found': share(
        answered.filter(({ wanted }) => wanted === 'found'),
        isRight,
      ),
    },
    baselines: [{ figure: 'right', rule: 'always carried', value: share(answered, ({ wanted }) => wanted === 'found') }],
    misses: answered
      .filter((answer) => !isRight(answer))
      .map(({ question, wanted, got }) => `${question.case}: “${question.ask}” is ${wanted}, not ${got}`),
  }
}

async function answerOf(question: QuestionCase, traced: Trace): Promise<Answered> {
  const wanted = question.want === 'carried' || question.want === 'disputed' ? 'found' : question.want
  return { question, wanted, got: outcomeOf(await check(question.ask, traced)) }
}

function outcomeOf({ verdict }: CheckReport): Outcome {
  if (verdict === 'carried' || verdict === 'disputed') return 'found'
  return verdict === 'contradicted' ? 'contradicted' : 'none'
}

function isRight({ wanted, got }: Answered): boolean {
  return wanted === got
}

function share(answered: readonly Answered[], is: (answer: Answered) => boolean): number {
  return answered.length === 0 ? 1 : answered.filter(is).length / answered.length
}
