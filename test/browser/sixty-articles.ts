import { makePlain } from '../../bench/speed/corpus/plain-sentence.js'
import { chanceFrom, type Chance } from '../../bench/speed/corpus/random.js'
import { AGENCIES, COLOUR, HAPPENINGS, PAPERS, TOWNS } from './sixty-articles-words.js'

/** One article as a line of JSON Lines that Headwater reads. */
export interface InventedArticle {
  readonly id: string
  readonly title: string
  readonly publisher: string
  readonly published: string
  readonly url: string
  readonly text: string
}

/** A text that others take over: an agency's report of one day. */
interface Wire {
  readonly agency: string
  readonly hour: number
  readonly paragraphs: readonly string[]
}

/** How an outlet makes its article: of each ten, four copy, two reword, one credits and adds, three report by themselves. */
const MANNERS = ['copy', 'own', 'copy', 'reword', 'own', 'copy', 'cite', 'reword', 'copy', 'own'] as const
const FIRST_DAY = Date.UTC(2024, 8, 16)
const HOUR = 3_600_000
const MIN_WORDS = 300
/** Of an article's own sentences, those that share no run of words with any other; of the rest, those that others have too. */
const PLAIN = 0.6
const BACKGROUND = 0.1
const TITLES = [
  'Cable car cabin falls at Brennick, nine hurt',
  'Alarm was off before cabin fell at Brennick, source says',
  'Brennick cable car: what is known',
  'One dead after cable car accident at Brennick',
  'Worn wheel was known before cabin fell',
  'Brennick asks why the alarm was silent',
]

/**
 * Invented reports of one accident over three days, 300 to 700 words each: three agencies, families of copies and of
 * rewordings, newsrooms that report by themselves or name another, speakers, denials, refusals, figures that differ and figures
 * that are corrected. The same number gives the same words; fewer articles are the first of more.
 */
export function inventedArticles(count: number): InventedArticle[] {
  const wires = [0, 1, 2].flatMap((day) => AGENCIES.map((agency, index) => wireOf(agency, day, chanceFrom(97 * day + index + 1))))
  return Array.from({ length: count }, (_, index) => articleOf(index, wires, chanceFrom(1009 * (index + 1))))
}

function articleOf(index: number, wires: readonly Wire[], chance: Chance): InventedArticle {
  const day = Math.min(2, Math.floor(((index * 7) % 20) / 7))
  const wire = wires[day * AGENCIES.length + (index % AGENCIES.length)] ?? wires[0]
  if (wire === undefined) throw new Error('There is no wire to take from')
  const first = index < AGENCIES.length ? wires[index] : undefined
  const publisher = first?.agency ?? `${pick(TOWNS, index)} ${pick(PAPERS, index * 5 + Math.floor(index / TOWNS.length))}`
  const manner = MANNERS[index % MANNERS.length] ?? 'copy'
  const paragraphs = first?.paragraphs ?? paragraphsOf(manner, wire, { publisher, day, chance })
  const hour = first?.hour ?? wire.hour + 1 + chance.whole(6)
  const title = pick(TITLES, first !== undefined || day === 0 ? chance.whole(3) : 1 + chance.whole(5))
  return {
    id: `brennick-${index + 1}`,
    title,
    publisher,
    published: new Date(FIRST_DAY + hour * HOUR).toISOString(),
    url: `https://${publisher.toLowerCase().replaceAll(' ', '-')}.example/brennick/${index + 1}`,
    text: [...paragraphs, ...colourUpTo(paragraphs, chance)].join('\n\n'),
  }
}

function wireOf(agency: string, day: number, chance: Chance): Wire {
  const fresh = HAPPENINGS.filter((happening) => happening.day === day)
  const old = HAPPENINGS.filter((happening) => happening.day < day)
  const told = [...fresh.filter(() => chance.whole(10) < 8), ...old.filter(() => chance.whole(10) < 4)].map(
    ({ tellings }) => tellings[0] ?? '',
  )
  const [lead = '', ...rest] = told
  return { agency, hour: day * 24 + 11 + chance.whole(4), paragraphs: [`BRENNICK (${agency}) — ${lead}`, ...rest, ...colour(chance, 2)] }
}

interface Newsroom {
  readonly publisher: string
  readonly day: number
  readonly chance: Chance
}

function paragraphsOf(manner: (typeof MANNERS)[number], wire: Wire, { publisher, day, chance }: Newsroom): string[] {
  const kept = wire.paragraphs.filter((_, at) => at < 3 || chance.whole(10) < 7)
  if (manner === 'copy') return chance.whole(2) === 0 ? [...kept, `— ${wire.agency}`] : kept
  if (manner === 'reword') return kept.map((paragraph) => toldAnew(paragraph.replace(/^BRENNICK \([^)]+\) — /u, '')))
  const known = HAPPENINGS.filter((happening) => happening.day <= day && chance.whole(10) < 5)
  const own = known.map(({ tellings }) => pick(tellings, chance.whole(tellings.length)))
  if (manner === 'own') return [`BRENNICK (${publisher}) — ${own[0] ?? ''}`, ...own.slice(1)]
  const [lead = '', ...rest] = kept.map((paragraph) => paragraph.replace(/^BRENNICK \([^)]+\) — /u, ''))
  return [`${lead.replace(/\.$/u, '')}, ${wire.agency} reported.`, ...own.slice(0, 3), ...rest.slice(0, 2)]
}

/** The second telling of a paragraph, where it has one. */
function toldAnew(paragraph: string): string {
  return HAPPENINGS.find(({ tellings }) => tellings[0] === paragraph)?.tellings[1] ?? paragraph
}

/** Sentences of the article's own, until it is long enough. */
function colourUpTo(paragraphs: readonly string[], chance: Chance): string[] {
  const wanted = MIN_WORDS + chance.whole(350)
  let count = wordsOf(paragraphs.join(' '))
  const own: string[] = []
  while (count < wanted) {
    const paragraph = colour(chance, 2 + chance.whole(2)).join(' ')
    own.push(paragraph)
    count += wordsOf(paragraph)
  }
  return own
}

function colour(chance: Chance, sentences: number): string[] {
  return Array.from({ length: sentences }, () => {
    if (chance.odds(PLAIN)) return makePlain(chance, { town: 'Brennick', site: 'valley' })
    if (chance.odds(BACKGROUND)) return chance.pick(COLOUR.background)
    return `${chance.pick(COLOUR.who)} ${chance.pick(COLOUR.did)} ${chance.pick(COLOUR.and)}.`.replace('TOWN', chance.pick(TOWNS))
  })
}

function pick(list: readonly string[], at: number): string {
  return list[at % list.length] ?? ''
}

function wordsOf(text: string): number {
  return text.split(/\s+/u).length
}
