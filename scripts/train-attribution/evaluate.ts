import type { Role } from '../../src/annotate/attributions/tagger/labels.js'
import type { Section } from '../../src/annotate/attributions/tagger/model-file.js'
import { Network } from '../../src/annotate/attributions/tagger/network.js'
import { bestLabels } from '../../src/annotate/attributions/tagger/viterbi.js'
import type { MarkedArticle } from './articles.js'
import { scoreCharacters, type Score } from './score.js'

/** How well a model labels articles, read and run as the package does it, so that nothing is measured that does not ship. */
export function evaluate(model: ReadonlyMap<string, Section>, articles: readonly MarkedArticle[]): Record<Role, Score> {
  const network = new Network(model)
  const transitions = model.get('transitions')?.values as Float32Array
  const labelled = articles.map(({ text, tokens, columns, sequences, marked }) => {
    const words = tokens.map(({ norm }) => norm)
    const scores = network.scores(words, columns, sequences)
    const labels = new Uint8Array(words.length)
    for (const sequence of sequences) bestLabels(scores, transitions, sequence, labels)
    return { text, tokens, labels, marked }
  })
  return scoreCharacters(labelled)
}
