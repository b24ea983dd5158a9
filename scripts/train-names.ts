import { mkdirSync, writeFileSync } from 'node:fs'
import { parseArgs } from 'node:util'
import { bestPath, scoresOf, type Weights } from '../src/annotate/entities/tagger/decode.js'
import { factsOf } from '../src/annotate/entities/tagger/facts.js'
import { featuresAt, FEATURE_COUNT } from '../src/annotate/entities/tagger/features.js'
import { encodeModel } from '../src/annotate/entities/tagger/model-file.js'
import { stretchesOf } from '../src/annotate/entities/tagger/stretches.js'
import { namesOfTags, TAGGED_KINDS } from '../src/annotate/entities/tagger/tags.js'
import type { Run } from '../src/annotate/entities/types.js'
import { train, type Example, type Settings } from './train-names-perceptron.js'
import { evenedOut, silverArticles, tagsOf, type SilverArticle } from './train-names-silver.js'

const USAGE = `usage: tsx scripts/train-names.ts [DATA]

  DATA    folder with tokens/{train,dev}.jsonl.gz and attribution/{train,dev}/text (../shared/data)

Trains the tagger of names on "train", says how it does on "dev", and writes models/names.bin: the same bytes each time.`

/**
 * Chosen on dev: 2^17 buckets gain .002 F1 for twice the bytes; more than 8 rounds gain nothing. Leaving the features that name
 * words out for a fifth of the words costs .001 F1 on these texts, all of one country's politics, and makes the model rest
 * on shapes, lists and neighbours, which other topics share.
 */
const SETTINGS: Settings = { buckets: 2 ** 16, epochs: 8, dropout: 0.2, leastArticles: 3, seed: 1 }
/** The largest weight as a byte. Cutting the largest hundredth to make room for small ones costs .03 F1: the large ones decide. */
const LARGEST = 127

function main(data: string): void {
  const articles = silverArticles(data, 'train')
  const tags = evenedOut(articles)
  const weights = inBytes(
    train(
      articles.map((article, i) => exampleOf(article, tags[i] as Uint8Array)),
      SETTINGS,
    ),
  )
  for (const line of figuresOn(silverArticles(data, 'dev'), weights)) console.log(line)
  mkdirSync('models', { recursive: true })
  const bytes = encodeModel(weights)
  writeFileSync('models/names.bin', bytes)
  console.log(`models/names.bin: ${bytes.length} bytes`)
}

function exampleOf(article: SilverArticle, tags: Uint8Array): Example {
  const stretches = stretchesOf(article)
  const facts = factsOf(article, stretches)
  const length = stretches.reduce((sum, { first, last }) => sum + last - first, 0)
  const example: Example = {
    buckets: new Int32Array(length * FEATURE_COUNT),
    tags: new Uint8Array(length),
    ends: new Int32Array(stretches.length),
  }
  let at = 0
  stretches.forEach((stretch, i) => {
    example.tags.set(startingFresh(tags.subarray(stretch.first, stretch.last)), at)
    for (let word = stretch.first; word < stretch.last; word++, at++)
      featuresAt(facts, word, SETTINGS.buckets - 1, example.buckets.subarray(at * FEATURE_COUNT))
    example.ends[i] = at
  })
  return example
}

/** A name that began before its stretch begins with it: what stands between is never tagged. */
function startingFresh(tags: Uint8Array): Uint8Array {
  const fresh = Uint8Array.from(tags)
  const [tag = 0] = fresh
  if (tag > 0 && tag % 2 === 0) fresh[0] = tag - 1
  return fresh
}

/** Weights as bytes, those of pairs of tags in the same unit. */
function inBytes({ features, transitions }: { features: Float32Array; transitions: Float32Array }): Weights {
  const unit = features.reduce((most, weight) => Math.max(most, Math.abs(weight)), 0) / LARGEST
  return {
    buckets: SETTINGS.buckets,
    features: Int8Array.from(features, (weight) => Math.round(weight / unit)),
    transitions: transitions.map((weight) => weight / unit),
  }
}

function figuresOn(articles: readonly SilverArticle[], weights: Weights): string[] {
  const counts = TAGGED_KINDS.map(() => ({ found: 0, said: 0, wanted: 0 }))
  for (const article of articles) {
    const stretches = stretchesOf(article)
    const facts = factsOf(article, stretches)
    const tagged = (run: Run) => namesOfTags(bestPath(scoresOf(facts, run, weights), run.last - run.first, weights.transitions), run.first)
    const keyOf = ({ first, last, kind }: Run & { kind: string }) => `${first} ${last} ${kind}`
    const wanted = namesOfTags(tagsOf(article.words, article.marked), 0)
    const keys = new Set(wanted.map(keyOf))
    const said = stretches.flatMap(tagged)
    TAGGED_KINDS.forEach((kind, k) => {
      const count = counts[k] as (typeof counts)[number]
      const ofKind = said.filter((name) => name.kind === kind)
      count.wanted += wanted.filter((name) => name.kind === kind).length
      count.said += ofKind.length
      count.found += ofKind.filter((name) => keys.has(keyOf(name))).length
    })
  }
  return TAGGED_KINDS.map((kind, k) => {
    const { found, said, wanted } = counts[k] as (typeof counts)[number]
    return `${kind}: P ${(found / said).toFixed(3)} R ${(found / wanted).toFixed(3)} F1 ${((2 * found) / (said + wanted)).toFixed(3)}`
  })
}

const { values, positionals } = parseArgs({ allowPositionals: true, options: { help: { type: 'boolean', default: false } } })
if (values.help) console.log(USAGE)
else main(positionals[0] ?? '../shared/data')
