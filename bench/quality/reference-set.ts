import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Article } from '../../src/document/index.js'
import { annotate } from '../../src/pipeline/index.js'
import type { SetResult } from './figures.js'
import { hashOf } from './hash.js'
import { judgeReference, type Reference, type Verdict } from './scorers/references.js'

/** References picked by a rule and resolved by hand: see README.md. The texts are not ours; the sample only points at them. */
const SAMPLE = join(import.meta.dirname, 'references', 'references.jsonl')

/** A reference with where its text is: a folder of texts or a file of records below the data, and a name in it. */
interface Sampled extends Reference {
  readonly set: string
  readonly id: string
}

/** How references are resolved within an article, on all of the sample and on the half that nothing was tuned on. */
export async function measureReferences(data: string): Promise<SetResult> {
  const sample = readFileSync(SAMPLE, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Sampled)
  const files = [...new Set(sample.map((reference) => fileOf(data, reference)))]
  const articles = new Map((await annotate(files)).articles.map((article) => [article.source, article]))
  const order = [...new Set(sample.map(({ set, id }) => `${set}/${id}`))]
  const verdicts = sample.map((reference) => ({
    reference,
    verdict: verdictOn(reference, articles, data),
    heldOut: order.indexOf(`${reference.set}/${reference.id}`) % 2 === 1,
  }))
  const heldOut = verdicts.filter((each) => each.heldOut)
  const figures = { ...sharesOf(verdicts, ''), ...sharesOf(heldOut, ', held out') }
  const misses = verdicts.flatMap(({ reference: { set, id, start, end, kind, entity }, verdict }) =>
    verdict === 'right' ? [] : [`${verdict}: ${kind} at ${start}-${end} of ${set}/${id}, wanted ${entity[0] ?? ''}`],
  )
  return { set: 'shared/references', hash: hashOf([SAMPLE, ...files]), figures, baselines: [], misses }
}

function sharesOf(verdicts: readonly { readonly verdict: Verdict }[], suffix: string): Record<string, number> {
  const share = (wanted: (verdict: Verdict) => boolean) => verdicts.filter(({ verdict }) => wanted(verdict)).length / verdicts.length
  return {
    [`right${suffix}`]: share((verdict) => verdict === 'right'),
    [`not wrong${suffix}`]: share((verdict) => verdict !== 'wrong'),
  }
}

function verdictOn(reference: Sampled, articles: ReadonlyMap<string, Article>, data: string): Verdict {
  const file = fileOf(data, reference)
  const article = articles.get(file) ?? articles.get(`${file}#${reference.id}`)
  if (article === undefined) throw new Error(`${file} has no text ${reference.id}`)
  // offsets are those of the record's text, which is the end of the article's
  const shift = file.endsWith('.jsonl') ? article.text.length - textOf(file, reference.id).length : 0
  const moved = { ...reference, start: reference.start + shift, end: reference.end + shift }
  return judgeReference(moved, article.mentions, article.text)
}

const texts = new Map<string, Map<string, string>>()

function textOf(file: string, id: string): string {
  let known = texts.get(file)
  if (known === undefined) {
    const records = readFileSync(file, 'utf8')
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as { id: string; text: string })
    known = new Map(records.map((record) => [record.id, record.text]))
    texts.set(file, known)
  }
  return known.get(id) ?? ''
}

function fileOf(data: string, { set, id }: Sampled): string {
  const records = join(data, `${set}.jsonl`)
  return existsSync(records) ? records : join(data, set, 'text', `${id}.txt`)
}
