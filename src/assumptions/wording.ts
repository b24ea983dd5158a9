import type { ArticleAssumption, Assumption } from '../document/index.js'

/** What an assumption says, with the reader's reason where there is one: "Ann Reed and Valley Rail are one source: she speaks for it". */
export function wordsOf(assumption: Assumption): string {
  const { because } = assumption
  return because === undefined ? statedIn(assumption) : `${statedIn(assumption)}: ${because}`
}

/** The same without the reason. */
export function statedIn(assumption: Assumption): string {
  if ('same' in assumption) return `${listed(assumption.same)} are one source`
  if ('apart' in assumption) return `${listed(assumption.apart)} are different sources`
  if ('notASource' in assumption) return `${assumption.notASource} is not a source`
  if ('speaksFor' in assumption) return `${assumption.speaker} speaks for ${assumption.speaksFor}`
  const what = 'text' in assumption && assumption.text !== undefined ? `a passage of ${assumption.article}` : assumption.article
  if ('copyOf' in assumption) return `${what} is a copy of ${assumption.copyOf}`
  if ('from' in assumption) return `${what} comes from ${assumption.from}`
  const { publisher, published } = assumption as ArticleAssumption
  return [
    what,
    'was published',
    ...(publisher === undefined ? [] : ['by', publisher]),
    ...(published === undefined ? [] : ['on', published]),
  ].join(' ')
}

function listed(names: readonly string[]): string {
  return `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}
