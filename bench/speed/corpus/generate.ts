import { makeBody, makeOutlet, makePerson, makeTown, makeUnnamed, type Outlet, type Speaker } from './names.js'
import { chanceFrom, type Chance } from './random.js'
import { makePlain } from './plain-sentence.js'
import { makeFact, makeFactSentence, makeSaying, render, swapWords, type Fact, type Saying, type Sentence } from './sentences.js'
import { EVENTS, SITES } from './vocabulary.js'

/** One article as crawlers store it. */
export interface GeneratedArticle {
  readonly id: string
  readonly title: string
  readonly text: string
  readonly url: string
  readonly source_domain: string
  readonly date_publish: string
}

export interface GenerateOptions {
  readonly seed: number
  readonly stories: number
  readonly articlesPerStory: number
  readonly wordsPerArticle: number
}

/** Of an article's text, the part that no other one has. */
const OWN_SHARE = 0.35
/** Articles that hold one wire's text, at most. */
const LARGEST_FAMILY = 15
/** Facts, speakers and sayings that a story has before every article adds its own. */
const FACTS = 60
const SPEAKERS = 14
const SAYINGS = 40
/** How the copies of a wire are made: as it stands, with other words, told anew. */
const REWORDED = 0.3
const RETOLD = 0.2
const SWAPPED_WORDS = 0.5
const HOURS = 60 * 60 * 1000
const FIRST_DAY = Date.UTC(2019, 2, 5, 6)

interface Story {
  readonly id: number
  readonly words: number
  readonly town: string
  readonly site: string
  readonly event: readonly string[]
  readonly facts: readonly Fact[]
  readonly sayings: readonly Saying[]
}

interface Draft {
  readonly outlet: Outlet
  readonly hour: number
  readonly credit: Outlet | null
  readonly sentences: readonly Sentence[]
  /** Share of words that are swapped for others of like meaning. */
  readonly swapped: number
}

/**
 * Invented news: stories of `articlesPerStory` articles with `wordsPerArticle` words each. Wires write a report, up to
 * fourteen outlets copy, reword or retell it, others report by themselves; named speakers, sayings and figures are shared
 * over the story, and a third of each text is its own. The same options give the same words.
 */
export function generate({ seed, stories, articlesPerStory, wordsPerArticle }: GenerateOptions): GeneratedArticle[] {
  return Array.from({ length: stories }, (_, index) => {
    const chance = chanceFrom(seed * 1009 + index)
    const story = makeStory(chance, index, wordsPerArticle)
    return makeDrafts(chance, story, articlesPerStory).map((draft, i) => writeArticle(chance, story, draft, i))
  }).flat()
}

function makeStory(chance: Chance, id: number, words: number): Story {
  const town = makeTown(chance)
  const speakers: Speaker[] = Array.from({ length: SPEAKERS }, (_, i) => (i % 4 === 0 ? makeBody(chance, town) : makePerson(chance)))
  const sources = (): Speaker | null => (chance.odds(0.15) ? null : chance.odds(0.25) ? makeUnnamed(chance) : chance.pick(speakers))
  return {
    id,
    words,
    town,
    site: chance.pick(SITES),
    event: chance.pick(EVENTS),
    facts: Array.from({ length: FACTS }, () => makeFact(chance, sources())),
    sayings: Array.from({ length: SAYINGS }, () => makeSaying(chance, chance.pick(speakers))),
  }
}

function makeDrafts(chance: Chance, story: Story, articles: number): Draft[] {
  const drafts: Draft[] = []
  while (drafts.length < articles) {
    const size = Math.min(1 + chance.whole(LARGEST_FAMILY), articles - drafts.length)
    const wire = makeReport(chance, story, size > 1)
    drafts.push(wire)
    for (let copy = 1; copy < size; copy++) drafts.push(makeCopy(chance, story, wire))
  }
  return drafts
}

/** A newsroom's own report: the story's facts in its own forms, sayings, and sentences that nobody else has. */
function makeReport(chance: Chance, story: Story, isWire: boolean): Draft {
  const outlet = makeOutlet(chance, isWire)
  const shared: Sentence[] = [
    ...chance.sample(story.facts, 22).map((fact) => makeFactSentence(chance, fact, outlet)),
    ...chance.sample(story.sayings, 8).map((saying): Sentence => ({ kind: 'saying', saying, frame: chance.whole(4) })),
  ]
  const ordered = shared.map((sentence) => ({ sentence, key: chance.whole(1000) })).sort((a, b) => a.key - b.key)
  const sentences = mixIn(
    chance,
    story,
    ordered.map(({ sentence }) => sentence),
  )
  return { outlet, hour: chance.whole(60), credit: null, sentences, swapped: 0 }
}

/** Another outlet's article out of a wire's: most of its sentences in their order, some in other words, and its own between them. */
function makeCopy(chance: Chance, story: Story, wire: Draft): Draft {
  const outlet = makeOutlet(chance, false)
  const manner = chance.whole(100) / 100
  const kept = chance.sample(wire.sentences, Math.round(wire.sentences.length * (1 - OWN_SHARE)))
  const retold = kept.map((sentence): Sentence => {
    if (manner > RETOLD || sentence.kind === 'plain') return sentence
    return sentence.kind === 'fact' ? { ...sentence, frame: chance.whole(4), told: null } : { ...sentence, frame: chance.whole(4) }
  })
  return {
    outlet,
    hour: wire.hour + 1 + chance.whole(12),
    credit: chance.odds(0.5) ? wire.outlet : null,
    sentences: mixIn(chance, story, retold),
    swapped: manner > RETOLD && manner < RETOLD + REWORDED ? SWAPPED_WORDS : 0,
  }
}

/** Puts sentences of an article's own between shared ones, until it has so many words. */
function mixIn(chance: Chance, story: Story, shared: readonly Sentence[]): Sentence[] {
  const own: Sentence[] = []
  let count = shared.reduce((sum, sentence) => sum + wordsOf(render(sentence, () => false)), 0)
  while (count < story.words) {
    const sentence: Sentence = { kind: 'plain', text: makePlain(chance, story) }
    own.push(sentence)
    count += wordsOf(render(sentence, () => false))
  }
  const every = (shared.length + own.length) / Math.max(1, own.length)
  const mixed = [...shared]
  own.forEach((sentence, i) => mixed.splice(Math.min(mixed.length, Math.round((i + 1) * every)), 0, sentence))
  return mixed
}

function writeArticle(chance: Chance, { id, town, site, event }: Story, draft: Draft, index: number): GeneratedArticle {
  const { outlet, hour, credit, sentences, swapped } = draft
  const named = new Set<Speaker>()
  const isFirst = (speaker: Speaker) => !named.has(speaker) && named.add(speaker).has(speaker)
  const happening = chance.pick(event)
  const lead = `The ${happening} at the ${town} ${site} ${chance.pick(['left the town in shock', 'raised new questions', 'is being investigated', 'drew a crowd to the gates'])} ${chance.pick(['on Tuesday', 'this week', 'early on Tuesday'])}.`
  const written = [lead, ...sentences.map((sentence) => swapWords(chance, render(sentence, isFirst), swapped))]
  const paragraphs = paragraphsOf(chance, written)
  if (credit !== null) paragraphs.push(`— ${credit.name}`)
  const title = `${town} ${site} ${happening}: ${chance.pick(['what we know', 'questions grow', 'town waits for answers', 'inquiry begins', 'warnings ignored'])}`
  return {
    id: `${id}-${index}`,
    title,
    text: paragraphs.join('\n\n'),
    url: `https://${outlet.domain}/news/${town.toLowerCase()}-${index}`,
    source_domain: outlet.domain,
    date_publish: new Date(FIRST_DAY + (hour + 1) * HOURS).toISOString(),
  }
}

function paragraphsOf(chance: Chance, sentences: readonly string[]): string[] {
  const paragraphs: string[][] = []
  for (const sentence of sentences) {
    const last = paragraphs.at(-1)
    if (last === undefined || last.length >= 3 || chance.odds(0.5)) paragraphs.push([sentence])
    else last.push(sentence)
  }
  return paragraphs.map((paragraph) => paragraph.join(' '))
}

function wordsOf(text: string): number {
  return text.split(' ').length
}
