import type { Origin } from '../document/index.js'
import { unnamedPeople } from './view/index.js'

/** A counting rule in words: what a reader calls it, and what it says. */
export interface RuleText {
  readonly title: string
  readonly says: string
}

const RULES: Readonly<Record<string, RuleText>> = {
  'on-record': {
    title: 'On record',
    says: 'A named speaker, an organisation or a published document is one origin, however many articles carry the words.',
  },
  'one-voice': { title: 'One voice', says: 'Everyone who speaks for one organisation is one origin.' },
  unnamed: { title: 'Unnamed sources', says: 'What a newsroom has from unnamed sources is one origin for that newsroom.' },
  citing: { title: 'Citing', says: 'Everyone who cites a newsroom shares that newsroom’s origin.' },
  copying: { title: 'Copying', says: 'Copied text keeps the origin of the text that it was copied from.' },
  relays: { title: 'Relays', says: 'Passing on what others report adds no origin.' },
  unsourced: { title: 'Unsourced', says: 'What is said without a source adds no origin; where nobody names one, all count as one.' },
  unknown: {
    title: 'Not known to be independent',
    says: 'What may be an origin that is counted already may not count as another for certain.',
  },
  assumed: { title: 'Your decision', says: 'A decision of yours outranks what the articles show.' },
  range: { title: 'The count', says: 'The fewest origins that there can be, to the most.' },
}

/** What a rule of a claim's `why` is called and says; the name itself, and nothing more, for one that is not known here. */
export function ruleText(name: string): RuleText {
  return RULES[name] ?? { title: name, says: '' }
}

const KINDS: Readonly<Record<Origin['kind'], string>> = {
  newsroom: 'newsroom, its own report',
  speaker: 'named speaker',
  organisation: 'organisation',
  document: 'document',
  record: 'public record',
  unknown: 'no source given',
}

/** What an origin is and how the articles describe it: "newsroom, unnamed sources: four people familiar with the incident". */
export function originKind(origin: Pick<Origin, 'kind' | 'source'>): string {
  const { kind, source } = origin
  const people = unnamedPeople(origin)
  if (kind === 'newsroom' && people !== null) return people === '' ? 'newsroom, unnamed sources' : `newsroom, unnamed sources: ${people}`
  return source === null ? KINDS[kind] : `${KINDS[kind]}: ${source}`
}
